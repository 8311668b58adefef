import {
  blockText,
  type DraftBlock,
  type ListBlock,
  type ListItem,
  type TextSource,
  type UnitTextBlock,
} from "../draft.js";
import { makeFigure, type PrintedFigure } from "../figure.js";
import { joinParts, type Phrase, phrase, type Sentence, textOf } from "../sentence.js";
import { tidyText } from "../words/name.js";
import type { DraftAction, EditedText } from "./action.js";
import { type BlockMark, changesSince } from "./marks.js";

/** The report while actions are applied one after the other. */
export interface Workshop {
  readonly places: Map<string, DraftBlock[]>;
  readonly titles: Map<string, string>;
  /** Figures of the draft as it is now. */
  readonly figures: ReadonlyMap<string, PrintedFigure>;
  readonly marks: Map<string, BlockMark>;
  readonly ignored: number[];
}

/** Applies one action that holds. What can't be applied any more is listed, never thrown. */
export function applyAction(workshop: Workshop, action: DraftAction): void {
  if (!apply(workshop, action)) workshop.ignored.push(action.sequence);
}

function apply(workshop: Workshop, action: DraftAction): boolean {
  switch (action.type) {
    case "accept":
      return accept(workshop, action);
    case "edit":
      return edit(workshop, action);
    case "move":
      return move(workshop, action);
    case "remove":
      return take(workshop, action.block) !== undefined;
    case "add":
      return add(workshop, action);
    case "merge":
      return merge(workshop, action);
    case "rename":
      workshop.titles.set(action.section, tidyText(action.title));
      return workshop.places.has(action.section);
    default:
      return true;
  }
}

type Step<K extends DraftAction["type"]> = Extract<DraftAction, { type: K }>;

function accept(workshop: Workshop, { block, text, person, at }: Step<"accept">): boolean {
  const now = findText(workshop, block);
  if (now === undefined) return false;
  const known = workshop.marks.get(block);
  if (known !== undefined && known.state !== "accepted" && known.state !== "changed-since-accepted")
    return true;
  const state = now === text ? "accepted" : "changed-since-accepted";
  workshop.marks.set(block, { state, person, at, changed: [], orphaned: false });
  return true;
}

function edit(workshop: Workshop, { block, section, runs, basis, person, at }: Step<"edit">): boolean {
  const words = liveWords(workshop, { runs, basis });
  const replaced = replace(workshop, block, words);
  const place = workshop.places.get(section);
  if (!replaced && place === undefined) return false;
  if (!replaced) place?.push(ownBlock(block, words));
  const changed = changesSince(basis, workshop.figures);
  workshop.marks.set(block, { state: "edited", person, at, changed, orphaned: !replaced });
  return true;
}

/** Figures that the draft still has are printed as they are now, in the form they had in this text; the others stay as they stood. */
function liveWords({ figures }: Workshop, { runs, basis }: EditedText): Phrase {
  const forms = new Map(basis.map(({ key, form }) => [key, form]));
  return joinParts(
    runs.map((run) => {
      const figure = "figure" in run ? figures.get(run.figure) : undefined;
      if (figure === undefined) return run.text;
      return makeFigure(figure.value, forms.get(figure.key) ?? figure.form, figure.origin);
    }),
  );
}

function move(workshop: Workshop, { block, section, before }: Step<"move">): boolean {
  const list = findList(workshop, block);
  if (list !== undefined) return moveItem(list, block, before);
  const place = workshop.places.get(section);
  if (place === undefined || block === before) return false;
  const taken = take(workshop, block);
  if (taken === undefined) return false;
  insertBefore(place, taken, before);
  return true;
}

function add(workshop: Workshop, { key, section, before, text, person, at }: Step<"add">): boolean {
  const place = workshop.places.get(section);
  if (place === undefined || findText(workshop, key) !== undefined) return false;
  insertBefore(place, ownBlock(key, phrase`${tidyText(text)}`), before);
  workshop.marks.set(key, { state: "added", person, at, changed: [], orphaned: false });
  return true;
}

/** The merged paragraph stands where the first of them stood; those that are gone from the draft are left out. */
function merge(workshop: Workshop, { key, blocks, text, person, at }: Step<"merge">): boolean {
  const found = [...new Set(blocks)].flatMap((block) => findUnitText(workshop, block) ?? []);
  const [first] = found;
  if (first === undefined || findText(workshop, key) !== undefined) return false;
  const sources = found.flatMap(sourcesOf);
  const merged: UnitTextBlock = {
    key,
    kind: "unit-text",
    text: tidyText(text),
    source: first.source,
    similar: [],
    mergedFrom: sources,
  };
  const place = placeOfBlock(workshop, first.key);
  insertBefore(place ?? [], merged, first.key);
  for (const block of found) take(workshop, block.key);
  workshop.marks.set(key, { state: "merged", person, at, changed: [], orphaned: false });
  return true;
}

/** Every unit behind a paragraph, the like ones' too. */
export function sourcesOf({ source, similar, mergedFrom = [] }: UnitTextBlock): readonly TextSource[] {
  return mergedFrom.length > 0 ? mergedFrom : [source, ...similar.map((other) => other.source)];
}

function ownBlock(key: string, words: Phrase): DraftBlock {
  const sentence: Sentence = { rule: "officer", ...words, text: textOf(words), sources: [] };
  return { key, kind: "sentence", sentence };
}

function insertBefore(place: DraftBlock[], block: DraftBlock, before: string | null): void {
  const at = before === null ? -1 : place.findIndex(({ key }) => key === before);
  if (at === -1) place.push(block);
  else place.splice(at, 0, block);
}

function placeOfBlock({ places }: Workshop, key: string): DraftBlock[] | undefined {
  return [...places.values()].find((place) => place.some((block) => block.key === key));
}

function findUnitText(workshop: Workshop, key: string): UnitTextBlock | undefined {
  const block = placeOfBlock(workshop, key)?.find((each) => each.key === key);
  return block?.kind === "unit-text" ? block : undefined;
}

/** The list that holds an item of this key, and where it stands. */
interface FoundList {
  readonly place: DraftBlock[];
  readonly at: number;
  readonly list: ListBlock;
}

function findList({ places }: Workshop, item: string): FoundList | undefined {
  for (const place of places.values())
    for (const [at, block] of place.entries())
      if (block.kind === "list" && block.items.some(({ key }) => key === item))
        return { place, at, list: block };
  return undefined;
}

function withItems({ place, at, list }: FoundList, items: readonly ListItem[]): void {
  place[at] = { ...list, items };
}

function moveItem(found: FoundList, key: string, before: string | null): boolean {
  const { items } = found.list;
  const item = items.find((each) => each.key === key);
  if (item === undefined || key === before) return false;
  const rest = items.filter((each) => each.key !== key);
  const at = before === null ? -1 : rest.findIndex((each) => each.key === before);
  withItems(found, at === -1 ? [...rest, item] : rest.toSpliced(at, 0, item));
  return true;
}

/** Takes a block, or a list's item, out of its place. */
function take(workshop: Workshop, key: string): DraftBlock | undefined {
  const place = placeOfBlock(workshop, key);
  if (place !== undefined)
    return place.splice(
      place.findIndex((block) => block.key === key),
      1,
    )[0];
  const found = findList(workshop, key);
  if (found === undefined) return undefined;
  withItems(
    found,
    found.list.items.filter((item) => item.key !== key),
  );
  return found.list;
}

function findText(workshop: Workshop, key: string): string | undefined {
  const block = placeOfBlock(workshop, key)?.find((each) => each.key === key);
  if (block !== undefined) return blockText(block);
  return findList(workshop, key)?.list.items.find((item) => item.key === key)?.text;
}

/** Puts words in the place of a block's own; false where there is no such block or it has none (a table). */
function replace(workshop: Workshop, key: string, words: Phrase): boolean {
  const found = findList(workshop, key);
  if (found !== undefined) {
    const reworded = found.list.items.map((item) =>
      item.key === key ? { ...item, text: textOf(words), runs: words.runs, figures: words.figures } : item,
    );
    withItems(found, reworded);
    return true;
  }
  const place = placeOfBlock(workshop, key);
  const at = place?.findIndex((block) => block.key === key) ?? -1;
  const block = place?.[at];
  if (place === undefined || block === undefined || block.kind === "table" || block.kind === "reference")
    return false;
  place[at] = reword(block, words);
  return true;
}

function reword(block: Exclude<DraftBlock, { kind: "table" | "reference" }>, words: Phrase): DraftBlock {
  switch (block.kind) {
    case "heading":
    case "unit-text":
      return { ...block, text: textOf(words) };
    case "sentence":
      return { ...block, sentence: { ...block.sentence, ...words, text: textOf(words) } };
    case "list":
      return {
        ...block,
        lead: { rule: "officer", ...words, text: textOf(words), sources: block.lead?.sources ?? [] },
      };
  }
}
