import {
  allBlocks,
  allSections,
  type DraftBlock,
  type DraftSection,
  figuresOf,
  type SynthesisDraft,
} from "../draft.js";
import type { PrintedFigure } from "../figure.js";
import type { DraftAction } from "./action.js";
import { applyAction, type Workshop } from "./apply.js";
import { type DraftStatus, standingActions } from "./flow.js";
import type { Framing, Registration } from "./framing.js";
import { framingOf } from "./framingOf.js";
import type { BlockMark } from "./marks.js";

/** What a document is made of: a draft's content, before or after editing. */
export type ReportContent = Pick<
  SynthesisDraft,
  "writer" | "outline" | "heading" | "opening" | "sections" | "closing" | "annexes"
>;

/** A report as it stands after everything that was done to it. */
export interface EditedReport {
  readonly status: DraftStatus;
  readonly content: ReportContent;
  /** What is to be shown beside blocks and list items, by key. */
  readonly marks: Readonly<Record<string, BlockMark>>;
  readonly comments: readonly Comment[];
  /** Why it was returned last; null once it was sent again. */
  readonly returned: string | null;
  /** What stands around the content; null where nobody has said anything of it. */
  readonly framing: Framing | null;
  readonly registration: Registration;
  /** Actions that weren't allowed, or whose block is gone and which had nothing to keep. By sequence. */
  readonly ignored: readonly number[];
}

export interface Comment {
  readonly id: string;
  readonly block: string | null;
  readonly text: string;
  readonly person: string;
  readonly at: string;
  readonly resolved: boolean;
}

/** Computes the report from a draft and what people did. The same actions over a newer draft keep every edit; what rests on a changed number is marked. */
export function editReport(draft: SynthesisDraft, actions: readonly DraftAction[]): EditedReport {
  const standing = standingActions(actions);
  const workshop: Workshop = {
    places: placesOf(draft),
    titles: new Map(),
    figures: figureIndex(draft),
    marks: new Map(),
    ignored: [...standing.refused],
  };
  for (const action of standing.actions) applyAction(workshop, action);
  const { writer, outline, heading } = draft;
  return {
    status: standing.status,
    content: {
      writer,
      outline,
      heading,
      opening: workshop.places.get("opening") ?? [],
      sections: draft.sections.map((section) => rebuild(section, workshop)),
      closing: workshop.places.get("closing") ?? [],
      annexes: draft.annexes.filter(({ key }) =>
        (workshop.places.get("annexes") ?? []).some((block) => block.key === key),
      ),
    },
    marks: Object.fromEntries([...workshop.marks].sort(([a], [b]) => (a < b ? -1 : 1))),
    comments: commentsOf(standing.actions),
    returned: returnedBy(standing.actions),
    ...framingOf(standing.actions),
    ignored: workshop.ignored.sort((a, b) => a - b),
  };
}

/** Blocks by place: each section by its key, and `opening`, `closing`, `annexes`. */
function placesOf(draft: SynthesisDraft): Map<string, DraftBlock[]> {
  const places = new Map<string, DraftBlock[]>();
  places.set("opening", [...draft.opening]);
  for (const { key, blocks } of allSections(draft.sections)) places.set(key, [...blocks]);
  places.set("closing", [...draft.closing]);
  places.set("annexes", [...draft.annexes]);
  return places;
}

/** The figures of the draft by key: what live references in edited texts follow. */
function figureIndex(content: ReportContent): ReadonlyMap<string, PrintedFigure> {
  return new Map(
    allBlocks(content)
      .flatMap(figuresOf)
      .map((figure) => [figure.key, figure]),
  );
}

function rebuild(section: DraftSection, workshop: Workshop): DraftSection {
  const blocks = workshop.places.get(section.key) ?? [];
  const children = section.children.map((child) => rebuild(child, workshop));
  const filled = blocks.length > 0 || children.some((child) => child.state === "filled");
  const reason = filled ? null : (section.reason ?? "Nội dung của mục này đã được bỏ khi biên tập.");
  const title = workshop.titles.get(section.key) ?? section.title;
  return { ...section, title, blocks, children, state: filled ? "filled" : "empty", reason };
}

function commentsOf(actions: readonly DraftAction[]): readonly Comment[] {
  const resolved = new Set(actions.flatMap((action) => (action.type === "resolve" ? [action.comment] : [])));
  return actions.flatMap((action) => {
    if (action.type !== "comment") return [];
    const { comment: id, block, text, person, at } = action;
    return [{ id, block, text, person, at, resolved: resolved.has(id) }];
  });
}

function returnedBy(actions: readonly DraftAction[]): string | null {
  const last = actions.findLast(({ type }) => type === "return" || type === "send");
  return last?.type === "return" ? last.reason : null;
}
