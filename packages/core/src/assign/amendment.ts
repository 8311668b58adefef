import { fold } from "../text/fold.js";
import type { AssignmentSubject } from "./assignment.js";

/** What an amendment can change of an item. `milestone` has a year; the last four are the units in a role. */
export const amendableFields = [
  "text",
  "due",
  "output",
  "measure",
  "milestone",
  "frequency",
  "deadline",
  "lead",
  "coordinating",
  "responsible",
  "reporter",
] as const;

/** One thing that is said of an item, as people read it; null where nothing is said. */
export interface ItemField {
  readonly field: (typeof amendableFields)[number];
  readonly year: number | null;
  readonly value: string | null;
}

/** An item of a plan in force, or of the document that amends it. */
export interface AmendableItem {
  /** Of the plan's item its id, of the document's item its key. */
  readonly key: string;
  readonly subject: AssignmentSubject;
  /** Its words, by which it is known again. */
  readonly text: string;
  readonly fields: readonly ItemField[];
}

export interface FieldDifference {
  readonly field: ItemField["field"];
  readonly year: number | null;
  readonly before: string | null;
  readonly after: string;
}

/**
 * What an amending document says otherwise than the plan, field by field. What it doesn't print it doesn't change: a
 * decision that only moves a term leaves product and units as they are.
 */
export function differencesOf(
  before: readonly ItemField[],
  after: readonly ItemField[],
): readonly FieldDifference[] {
  return after.flatMap(({ field, year, value }) => {
    if (value === null || value.trim() === "") return [];
    const was = before.find((each) => each.field === field && each.year === year)?.value ?? null;
    return was !== null && plain(was) === plain(value) ? [] : [{ field, year, before: was, after: value }];
  });
}

/** Same words count as the same, however they are spaced, composed or ended. */
function plain(value: string): string {
  return value
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .replace(/[\s.;,]+$/u, "")
    .trim();
}

/** What an amending document seems to do with an item; `clear` where only a person's glance is missing. */
export type AmendmentStep = { readonly clear: boolean } & (
  | { readonly type: "add"; readonly item: string }
  | { readonly type: "replace"; readonly id: string; readonly item: string }
  /** `item`: the document's sentence that says so; null: the document doesn't speak of it, so it usually stays. */
  | { readonly type: "withdraw"; readonly id: string; readonly item: string | null }
);

/** Words in common from which on two texts are taken for one item, changed; a person decides. */
const alike = 0.6;
/** A sentence that strikes an item out often shortens it. */
const alikeWhenStruck = 0.4;

/**
 * Pairs the items of an amending document with those of the plan by their words, the most alike first, each once. An
 * item without a counterpart is new; a sentence like `Bãi bỏ nhiệm vụ …` withdraws its counterpart. Steps come in the order of
 * the document; after them the plan's items that it doesn't speak of, in the plan's order. A person confirms each.
 */
export function pairAmendment(
  standing: readonly AmendableItem[],
  amending: readonly AmendableItem[],
): readonly AmendmentStep[] {
  const pairs = pairsOf(standing, amending);
  const spoken = new Set(pairs.values());
  return [
    ...amending.map(({ key, text }): AmendmentStep => {
      const id = pairs.get(key);
      const struck = struckWords(text) !== undefined;
      if (id === undefined) return { type: "add", item: key, clear: !struck };
      return { type: struck ? "withdraw" : "replace", id, item: key, clear: true };
    }),
    ...standing
      .filter(({ key }) => !spoken.has(key))
      .map(({ key }): AmendmentStep => ({ type: "withdraw", id: key, item: null, clear: false })),
  ];
}

/** The plan's item for each item of the document that has one. */
function pairsOf(
  standing: readonly AmendableItem[],
  amending: readonly AmendableItem[],
): ReadonlyMap<string, string> {
  const olds = standing.map(({ key, subject, text }) => ({ key, subject, words: wordsOf(text) }));
  const scored = amending.flatMap(({ key: item, subject, text }) => {
    const struck = struckWords(text);
    const words = wordsOf(struck ?? text);
    const least = struck === undefined ? alike : alikeWhenStruck;
    return olds.flatMap((old) => {
      const score = old.subject === subject ? likeness(words, old.words) : 0;
      return score >= least ? [{ item, id: old.key, score }] : [];
    });
  });
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  for (const { item, id } of scored.sort((a, b) => b.score - a.score)) {
    if (pairs.has(item) || taken.has(id)) continue;
    pairs.set(item, id);
    taken.add(id);
  }
  return pairs;
}

const STRUCK =
  /^(?:bãi bỏ|bỏ|h[ủu][ỷy] bỏ|dừng thực hiện|không tiếp tục thực hiện|không thực hiện)(?![\p{L}\p{N}])\s*(.*)$/isu;

/** What a sentence strikes out: `Bãi bỏ nhiệm vụ: Xây dựng đường` gives the words after the verb; undefined for any other sentence. */
function struckWords(text: string): string | undefined {
  return STRUCK.exec(text.normalize("NFC").trim())?.[1];
}

/** The words of a text without marks, for comparing. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    fold(text)
      .split(/[^a-z0-9]+/u)
      .filter((word) => word !== ""),
  );
}

/** Words in common over all words (Jaccard), 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
