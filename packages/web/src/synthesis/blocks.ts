import type { DraftBlock } from "@lotrinh/core/synthesis/draft";
import type { PrintedFigure } from "@lotrinh/core/synthesis/figure";
import type { Phrase } from "@lotrinh/core/synthesis/sentence";
import type { Synthesis } from "../api/synthesis.js";

/** A block or list item that can be chosen and changed by itself. */
export interface Unit {
  readonly key: string;
  readonly section: string;
  readonly block: DraftBlock;
  readonly words: Phrase;
  /** Keys of its neighbours: among blocks of the section, or items of the list. */
  readonly before: string | null;
  readonly after: string | null;
  readonly afterNext: string | null;
  readonly facts: readonly string[];
}

/** All that can be chosen, in order of reading. */
export function unitsOf({ content }: Synthesis): readonly Unit[] {
  const places = [
    ["opening", content.opening] as const,
    ...content.sections.map(({ key, blocks }) => [key, blocks] as const),
    ["closing", content.closing] as const,
    ["annexes", content.annexes] as const,
  ];
  return places.flatMap(([section, blocks]) =>
    blocks.flatMap((block, at) => [
      unitOf(block, section, blocks, at),
      ...(block.kind === "list"
        ? block.items.map((item, place) => ({
            ...neighbours(block.items, place),
            key: item.key,
            section,
            block,
            words: item,
            facts: [],
          }))
        : []),
    ]),
  );
}

interface Keyed {
  readonly key: string;
}

function neighbours(list: readonly Keyed[], at: number) {
  const keyAt = (place: number) => (place < 0 ? null : (list[place]?.key ?? null));
  return { before: keyAt(at - 1), after: keyAt(at + 1), afterNext: keyAt(at + 2) };
}

function unitOf(block: DraftBlock, section: string, blocks: readonly DraftBlock[], at: number): Unit {
  const facts = block.kind === "sentence" ? block.sentence.sources : [];
  return { ...neighbours(blocks, at), key: block.key, section, block, words: wordsOf(block), facts };
}

/** The words of a block that can be edited, with their figures; none of a table. */
export function wordsOf(block: DraftBlock): Phrase {
  switch (block.kind) {
    case "sentence":
      return block.sentence;
    case "heading":
    case "unit-text":
      return { runs: [{ text: block.text }], figures: [] };
    case "list":
      return block.lead ?? { runs: [], figures: [] };
    case "table":
      return {
        runs: [],
        figures: block.rows.flatMap(({ cells }) => cells.flatMap(({ figure }) => figure ?? [])),
      };
    case "reference":
      return { runs: [], figures: [] };
  }
}

/** The text of words, as the editor's field shows it. */
export function plainWords({ runs }: Phrase): string {
  return runs.map(({ text }) => text).join("");
}

/** Whether words can be typed in its place. */
export function isEditable({ block, key }: Unit): boolean {
  return (
    block.key !== key ||
    (block.kind !== "table" && block.kind !== "reference" && wordsOf(block).runs.length > 0)
  );
}

/** The facts behind a figure: itself, or what it is worked out from. */
export function factsOf({ key, origin }: PrintedFigure): readonly string[] {
  return origin.kind === "derived" ? origin.of.map((operand) => operand.key) : [key];
}
