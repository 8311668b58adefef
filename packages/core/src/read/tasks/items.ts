import type { Label, LabelForm, Paragraph } from "../../document/block.js";
import type { OutlineSection } from "../../document/outline.js";
import { joinPassages, type Passage, slicePassage } from "../../document/passage.js";
import { isCapitals } from "../../text/words.js";
import { type Field, fieldsOnly } from "../leads/fields.js";

/** A paragraph of a section on its way into the tree of items; the text goes without its label. */
export interface Entry {
  readonly label: Label | null;
  readonly passage: Passage;
  /** The whole paragraph with its label. */
  readonly whole: Passage;
  /** Path of the section it stands in. */
  readonly path: string;
}

/** An item of a list with the items below it and the labelled lines (`Đơn vị chủ trì: …`) that belong to it. */
export interface Item extends Entry {
  readonly rank: number;
  readonly children: Item[];
  readonly fields: Field[];
  /** The fields were printed once below several items. */
  sharedFields: boolean;
}

const ranks: Readonly<Record<LabelForm, number>> = {
  part: 0,
  chapter: 1,
  section: 2,
  article: 2,
  annex: 0,
  roman: 3,
  arabic: 4,
  decimal: 5,
  bracket: 6,
  letter: 7,
  dash: 9,
  plus: 10,
  bullet: 11,
};
/** A bullet that comes before any dash in its section stands above dashes. */
const earlyBullet = 8;

/** The paragraph as an entry: its label apart, its text without it. */
export function entryOf(paragraph: Paragraph, path: string): Entry {
  const passage = slicePassage(paragraph.passage, paragraph.label?.end ?? 0);
  return { label: paragraph.label, passage, whole: paragraph.passage, path };
}

/** A stretch of a document whose items are read together: a section, or several that have no heading above them. */
export interface Region extends Pick<OutlineSection, "title" | "path" | "blocks" | "children"> {
  readonly heading: Paragraph | null;
}

/** Paragraphs under a heading and the numbered items below it that are no headings, in reading order. */
export function entriesOf(section: Region, isHeading: (child: OutlineSection) => boolean): readonly Entry[] {
  const own = paragraphsOf(section).map((paragraph) => entryOf(paragraph, section.path));
  const below = section.children
    .filter((child) => !isHeading(child))
    .flatMap((child) => itemEntries(child, section.path));
  return joinContinuations([...own, ...below]);
}

function itemEntries(section: OutlineSection, path: string): readonly Entry[] {
  const own = paragraphsOf(section).map((paragraph) => entryOf(paragraph, section.path));
  return [
    entryOf(section.heading, path),
    ...own,
    ...section.children.flatMap((child) => itemEntries(child, section.path)),
  ];
}

function paragraphsOf(section: Region): readonly Paragraph[] {
  return section.blocks.filter(
    (block): block is Paragraph =>
      block.kind === "paragraph" && block !== section.heading && !isCaption(block),
  );
}

/** A line in capitals is the title of the part above it (`Phần II` / `NHIỆM VỤ VÀ GIẢI PHÁP`), no item. */
function isCaption({ label, passage }: Paragraph): boolean {
  return label === null && isCapitals(passage.text);
}

/** The title of a section, also where it stands on the line below its label; null where there is none. */
export function titleOf(section: OutlineSection): string | null {
  if (section.title !== null) return section.title;
  const next = section.blocks.find((block) => block !== section.heading);
  return next?.kind === "paragraph" && isCaption(next) ? next.passage.text : null;
}

/** A paragraph without label that goes on in small letters, or after an unfinished one, belongs to the one before. */
function joinContinuations(entries: readonly Entry[]): readonly Entry[] {
  const joined: Entry[] = [];
  for (const entry of entries) {
    const before = joined.at(-1);
    if (before !== undefined && continues(before, entry)) {
      joined[joined.length - 1] = { ...before, passage: joinPassages([before.passage, entry.whole]) };
    } else if (entry.passage.text !== "") joined.push(entry);
  }
  return joined;
}

function continues({ passage: { text: before } }: Entry, entry: Entry): boolean {
  const text = entry.passage.text;
  if (before === "" || /[:.!?]$/u.test(before)) return false;
  if (entry.label !== null)
    return entry.label.form === "dash" && /^\p{Ll}/u.test(text) && !/;$/u.test(before);
  if (fieldsOnly(text).length > 0) return false;
  return /^[\p{Ll}\d,;)]/u.test(text) || /,$/u.test(before);
}

/** Whether a text announces items: it ends with a colon. */
export function announces(text: string): boolean {
  return /:\s*$/u.test(text);
}

/** A title without a full stop, as far as its form tells. */
export function isTitleLike(text: string): boolean {
  return text.length < 220 && !/[.;…]["”’)]*$/u.test(text);
}

/** The items of a region, and the labelled lines that stand before all of them. */
export interface Grown {
  readonly roots: readonly Item[];
  readonly head: readonly Field[];
}

/** The tree of items of a section: labels by their rank, lines without label beside or below the item before. */
export function growItems(entries: readonly Entry[]): Grown {
  const roots: Item[] = [];
  const grower = { roots, stack: [] as Item[], dashSeen: false, bulletEarly: false };
  const trail: Trail = { open: [], target: [], pending: undefined, head: [] };
  for (const entry of entries) {
    if (takeFields(entry, trail, grower.stack)) continue;
    const item = plant(entry, grower);
    if (trail.target.length > 0) trail.open = [];
    trail.target = [];
    trail.pending = undefined;
    trail.open.push(item);
  }
  return { roots, head: trail.head };
}

interface Grower {
  readonly roots: Item[];
  stack: Item[];
  dashSeen: boolean;
  bulletEarly: boolean;
}

function plant(entry: Entry, grower: Grower): Item {
  const rank = rankOf(entry, grower);
  for (
    let top = grower.stack.at(-1);
    top !== undefined && (top.rank >= rank || !takesItems(top));
    top = grower.stack.at(-1)
  ) {
    grower.stack.pop();
  }
  const item: Item = { ...entry, rank, children: [], fields: [], sharedFields: false };
  (grower.stack.at(-1)?.children ?? grower.roots).push(item);
  grower.stack.push(item);
  return item;
}

/** A plain paragraph has items below it only where it announces them. */
function takesItems({ label, passage }: Item): boolean {
  return label !== null || announces(passage.text);
}

function rankOf(entry: Entry, grower: Grower): number {
  if (entry.label !== null) return labelRank(entry.label.form, grower);
  const last = grower.stack.at(-1);
  if (last === undefined) return 0;
  const waiting =
    last.children.length === 0 &&
    (announces(last.passage.text) || (last.label !== null && isTitleLike(last.passage.text)));
  if (waiting) return last.rank + 0.5;
  return announces(entry.passage.text) ? 0 : last.rank;
}

function labelRank(form: LabelForm, grower: Grower): number {
  if (form === "dash") grower.dashSeen = true;
  if (form !== "bullet") return ranks[form];
  if (!grower.dashSeen) grower.bulletEarly = true;
  return grower.bulletEarly ? earlyBullet : ranks.bullet;
}

interface Trail {
  /** Labelled lines before the first item: they speak of the whole section. */
  readonly head: Field[];
  /** Items since the last labelled line: what a line without a deeper label speaks of. */
  open: Item[];
  /** What the current run of labelled lines speaks of. */
  target: Item[];
  /** A field whose value stands in the items below its label. */
  pending: { readonly field: Field; readonly rank: number } | undefined;
}

/** Takes an entry as labelled lines of the items before it; false where it is none. */
function takeFields(entry: Entry, trail: Trail, stack: readonly Item[]): boolean {
  const rank = entry.label === null ? 0 : ranks[entry.label.form];
  if (trail.pending !== undefined && entry.label !== null && rank > trail.pending.rank) {
    addFields(trail.target, [{ ...trail.pending.field, value: entry.passage.text }]);
    return true;
  }
  const fields = fieldsOnly(entry.passage.text);
  const [first] = fields;
  if (first === undefined || first.kind === "content") return false;
  if (first.kind === "other" && trail.target.length === 0) return false;
  if (trail.open.length === 0)
    return first.value !== "" && first.kind !== "funding" && trail.head.push(...fields) > 0;
  if (trail.target.length === 0) trail.target = targetsOf(entry, trail.open, stack);
  addFields(trail.target, fields);
  const last = fields.at(-1);
  trail.pending = last !== undefined && last.value === "" ? { field: last, rank } : undefined;
  return true;
}

function addFields(items: readonly Item[], fields: readonly Field[]): void {
  for (const item of items) {
    item.fields.push(...fields.filter(({ value }) => value !== ""));
    item.sharedFields = items.filter(({ children }) => children.length === 0).length > 1;
  }
}

/**
 * A labelled line with a label of its own below the last item's is that item's; else it speaks of all since the last,
 * but for plain paragraphs that introduce them.
 */
function targetsOf(entry: Entry, since: readonly Item[], stack: readonly Item[]): Item[] {
  const firstLabelled = since.findIndex(({ label }) => label !== null);
  const open = since.slice(Math.max(0, firstLabelled));
  if (entry.label === null) return [...open];
  const rank = ranks[entry.label.form];
  const owner = stack.findLast(
    (item) => item.rank < rank && item.label !== null && !announces(item.passage.text),
  );
  return owner === undefined || !open.includes(owner) ? [...open] : open.slice(open.indexOf(owner));
}
