import type { FigureForm, PrintedFigure } from "../figure.js";
import type { Framing, Registration } from "./framing.js";

/**
 * What a person did to a synthesis draft, appended and never changed. The report as it stands is computed from the draft and the actions
 * (`editing/state.ts`), so that edits outlive a new draft from newer data.
 */
export type DraftAction = DraftStep & {
  /** Ascending within a report, from 1. */
  readonly sequence: number;
  readonly person: string;
  /** ISO 8601, UTC. */
  readonly at: string;
};

export type DraftStep =
  /** The block is right as it stands: its text then, so that a later change of it shows. */
  | { readonly type: "accept"; readonly block: string; readonly text: string }
  /** Other words for a heading, sentence, unit's paragraph or list item. `section`: where it stood, to keep it should the block be gone. */
  | ({ readonly type: "edit"; readonly block: string; readonly section: string } & EditedText)
  /** A block, or a list item within its list, to another place: before the named one, at the end where null. */
  | {
      readonly type: "move";
      readonly block: string;
      readonly section: string;
      readonly before: string | null;
    }
  | { readonly type: "remove"; readonly block: string }
  /** A paragraph of the officer's own. `key` must be new. */
  | {
      readonly type: "add";
      readonly key: string;
      readonly section: string;
      readonly before: string | null;
      readonly text: string;
    }
  /** Several units' paragraphs become one, in the place of the first; their sources stay. */
  | {
      readonly type: "merge";
      readonly key: string;
      readonly blocks: readonly string[];
      readonly text: string;
    }
  | { readonly type: "rename"; readonly section: string; readonly title: string }
  | {
      readonly type: "comment";
      readonly comment: string;
      readonly block: string | null;
      readonly text: string;
    }
  | { readonly type: "resolve"; readonly comment: string }
  /** What stands around the text: recipients, basis, who signs. */
  | { readonly type: "frame"; readonly framing: Framing }
  /** Number and day of issue, as the clerk registers them. */
  | ({ readonly type: "register" } & Registration)
  /** Put before whoever signs. */
  | { readonly type: "send" }
  | { readonly type: "return"; readonly reason: string }
  | { readonly type: "sign" }
  /** Closed for good, with a snapshot of its data. */
  | { readonly type: "freeze" }
  /** Takes back an edit; the flow (send, sign, freeze) can't be taken back this way. */
  | { readonly type: "undo"; readonly of: number };

/** Words with live figures in them: a figure is named and follows its source until the report is frozen. */
export interface EditedText {
  readonly runs: readonly EditedRun[];
  /** The figures that the text rested on when it was edited, with their values then. */
  readonly basis: readonly FigureBasis[];
}

export type EditedRun = { readonly text: string } | { readonly text: string; readonly figure: string };

export interface FigureBasis {
  readonly key: string;
  readonly value: number;
  readonly asPrinted: string;
  /** How it was printed here: the same fact stands without its measure in a table. */
  readonly form: FigureForm;
}

/** What to remember of figures when a text that holds them is edited. */
export function basisOf(figures: readonly PrintedFigure[]): readonly FigureBasis[] {
  const byKey = new Map(
    figures.map(({ key, value, asPrinted, form }) => [key, { key, value, asPrinted, form }]),
  );
  return [...byKey.values()];
}

/**
 * Words typed by a person, with the figures that they left standing kept live: each printed figure of the block that is found in the text
 * becomes a reference again, each place taken once. What a person typed by hand stays as typed.
 */
export function keepFigures(text: string, figures: readonly PrintedFigure[]): EditedText {
  const places: Place[] = [];
  for (const { key, asPrinted } of figures) {
    const at = findPrinted(text, asPrinted, places);
    if (at !== undefined) places.push({ key, from: at, to: at + asPrinted.length });
  }
  const runs: EditedRun[] = [];
  let from = 0;
  for (const place of places.sort((a, b) => a.from - b.from)) {
    if (place.from > from) runs.push({ text: text.slice(from, place.from) });
    runs.push({ text: text.slice(place.from, place.to), figure: place.key });
    from = place.to;
  }
  if (from < text.length) runs.push({ text: text.slice(from) });
  return { runs, basis: basisOf(figures) };
}

interface Place {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** Where a printed figure stands by itself, not as part of a longer number and not where another was found. */
function findPrinted(text: string, printed: string, taken: readonly Place[]): number | undefined {
  if (printed === "") return undefined;
  for (let at = text.indexOf(printed); at !== -1; at = text.indexOf(printed, at + 1)) {
    const to = at + printed.length;
    const goesOnBefore = /^[-\d]/u.test(printed) && /\d[.,]?$/u.test(text.slice(Math.max(0, at - 2), at));
    const goesOnAfter = /\d$/u.test(printed) && /^[.,]?\d/u.test(text.slice(to, to + 2));
    const isTaken = taken.some((place) => at < place.to && to > place.from);
    if (!goesOnBefore && !goesOnAfter && !isTaken) return at;
  }
  return undefined;
}
