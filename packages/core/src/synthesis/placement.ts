import { fold } from "../text/fold.js";
import type { DraftBlock, TableBlock, UnitTextBlock } from "./draft.js";
import { clusterTexts } from "./group/clusters.js";
import { contentWords } from "./group/mentions.js";
import { overlap } from "./group/repeats.js";
import { byField, fieldOf } from "./group/unitFields.js";
import { type Fill, type SynthesisOutline, withSubsections } from "./outline.js";
import type { UnitParagraph } from "./unitText.js";

/** The units' paragraphs by the section of the outline they fall into; each falls into one at most. */
export interface Placement {
  readonly bySection: ReadonlyMap<string, readonly UnitParagraph[]>;
  readonly unplaced: readonly UnitParagraph[];
}

/** Titles are the same where so many of their words are. */
const titlesAlike = 0.75;

/** Places the paragraphs by the keys and titles that the outline's sections name; keys go before titles, the first section wins. */
export function placeParagraphs(outline: SynthesisOutline, paragraphs: readonly UnitParagraph[]): Placement {
  const sections = outline.sections.flatMap(withSubsections);
  const wanted = sections.map(({ key, fills }) => ({ key, names: fills.flatMap(namesOf) }));
  const known = new Map<string, string | undefined>();
  const find = (key: string, title: string) => {
    const cached = `${key}\n${title}`;
    if (!known.has(cached)) known.set(cached, sectionFor(wanted, key, title));
    return known.get(cached);
  };
  const bySection = new Map<string, UnitParagraph[]>();
  const unplaced: UnitParagraph[] = [];
  for (const paragraph of paragraphs) {
    const section = find(paragraph.section, paragraph.sectionTitle);
    if (section === undefined) unplaced.push(paragraph);
    else bySection.set(section, [...(bySection.get(section) ?? []), paragraph]);
  }
  return { bySection, unplaced };
}

function namesOf(fill: Fill): readonly string[] {
  return typeof fill === "object" ? fill.units : [];
}

interface Wanted {
  readonly key: string;
  readonly names: readonly string[];
}

function sectionFor(wanted: readonly Wanted[], key: string, title: string): string | undefined {
  const byKey = wanted.find(({ names }) => names.includes(key));
  return (byKey ?? wanted.find(({ names }) => names.some((name) => fitsTitle(name, title))))?.key;
}

/** `title:kinh phí` fits a title that holds these words in a row, or one whose words are nearly the same. */
function fitsTitle(name: string, title: string): boolean {
  if (!name.startsWith("title:")) return false;
  const words = name.slice("title:".length);
  if (` ${fold(title)} `.includes(` ${fold(words)} `)) return true;
  const [a, b] = [new Set(contentWords(words)), new Set(contentWords(title))];
  return Math.min(a.size, b.size) >= 3 && overlap(a, b) >= titlesAlike;
}

/** Paragraphs of one section as blocks: like ones in one block, the longest first, the others beside it; tables by themselves after them. */
export function unitTextBlocks(
  section: string,
  paragraphs: readonly UnitParagraph[],
): readonly (UnitTextBlock | TableBlock)[] {
  const texts = paragraphs.filter(({ table }) => table === null);
  const groups = clusterTexts(texts.map(({ text }) => text));
  const blocks = groups.flatMap(
    (places) =>
      textBlock(
        section,
        places.flatMap((at) => texts[at] ?? []),
      ) ?? [],
  );
  return [...blocks, ...paragraphs.flatMap((paragraph) => unitTable(section, paragraph) ?? [])];
}

/**
 * Paragraphs of one section under the field that each unit answers for; in one field without a heading. What units of several fields wrote
 * alike stands once, before the fields.
 */
export function fieldBlocks(section: string, paragraphs: readonly UnitParagraph[]): readonly DraftBlock[] {
  const blocks = unitTextBlocks(section, paragraphs);
  const shared = blocks.filter((block) => fieldsOf(block).size > 1);
  const own = blocks
    .filter((block) => !shared.includes(block))
    .map((block) => ({ unit: unitsOf(block)[0] ?? "", block }));
  const fields = byField(own);
  if (fields.length < 2) return blocks;
  return [
    ...shared,
    ...fields.flatMap(({ title, items }): readonly DraftBlock[] => [
      { key: `${section}/field:${title}`, kind: "heading", text: title },
      ...items.map(({ block }) => block),
    ]),
  ];
}

function fieldsOf(block: UnitTextBlock | TableBlock): ReadonlySet<string> {
  return new Set(unitsOf(block).map(fieldOf));
}

/** Units behind a block, that of its own words first. */
function unitsOf(block: UnitTextBlock | TableBlock): readonly string[] {
  const like = block.kind === "unit-text" ? block.similar.map(({ source }) => source.unit) : [];
  return [...(block.source === undefined ? [] : [block.source.unit]), ...like];
}

function textBlock(section: string, like: readonly UnitParagraph[]): UnitTextBlock | undefined {
  const [first, ...others] = [...like].sort(
    (a, b) => b.text.length - a.text.length || like.indexOf(a) - like.indexOf(b),
  );
  if (first === undefined) return undefined;
  return {
    key: `${section}/text/${first.key}`,
    kind: "unit-text",
    text: first.text,
    source: sourceOf(first),
    similar: others.map((other) => ({ text: other.text, source: sourceOf(other) })),
  };
}

/** A unit's own table under the unit's name; its first row is the head. */
function unitTable(section: string, paragraph: UnitParagraph): TableBlock | undefined {
  const { key, unit, table } = paragraph;
  const [head, ...rows] = table ?? [];
  if (head === undefined) return undefined;
  const place = `${section}/table/${key}`;
  return {
    key: place,
    kind: "table",
    title: `Bảng trong báo cáo của ${unit}`,
    measure: null,
    columns: head.map((title) => ({ title, width: 10, align: "left" })),
    rows: rows.map((cells, at) => ({
      key: `${place}:${at}`,
      style: "plain",
      cells: cells.map((text) => ({ text })),
    })),
    notes: [],
    source: sourceOf(paragraph),
  };
}

function sourceOf({ unit, report, section, key }: UnitParagraph): UnitTextBlock["source"] {
  return { unit, report, section, paragraph: key };
}
