import type { Block, Paragraph } from "./block.js";
import { paragraphOf } from "./paragraph.js";
import { joinPassages } from "./passage.js";
import { endsSentence, followsTypeLine, goesOn, type Wrapping, wrapWidth } from "./wrapping.js";

/** So many lines that begin in the middle of a sentence, and such a share of all, are no accident. */
const fewest = 10;
const smallestShare = 0.15;

/**
 * Joins paragraphs that are lines of one: a file into which lines of a print were pasted, or that a program made from a page,
 * has each line as a paragraph of its own. Files whose paragraphs are paragraphs are left as they are. Linear.
 */
export function joinWrapped(blocks: readonly Block[]): readonly Block[] {
  const wrapping = findWrapping(blocks);
  if (wrapping === undefined) return blocks;
  const joined: Block[] = [];
  let open: Paragraph[] = [];
  const close = () => {
    const [first] = open;
    if (first !== undefined)
      joined.push(
        open.length === 1
          ? first
          : paragraphOf(joinPassages(open.map(({ passage }) => passage)), first.style),
      );
    open = [];
  };
  for (const block of blocks) {
    if (block.kind === "table") {
      close();
      joined.push(block);
      continue;
    }
    if (open.length > 0 && !isRest(open, block, wrapping, followsTypeLine(joined))) close();
    open.push(block);
  }
  close();
  return joined;
}

/** How lines were broken where paragraphs are lines; undefined where they aren't. */
function findWrapping(blocks: readonly Block[]): Wrapping | undefined {
  const paragraphs = blocks.filter((block) => block.kind === "paragraph");
  const width = wrapWidth(paragraphs.map(({ passage }) => passage.text));
  if (width === 0) return undefined;
  let torn = 0;
  for (const [at, { passage }] of paragraphs.entries()) {
    const before = paragraphs[at - 1]?.passage.text;
    if (before !== undefined && /^\p{Ll}\p{L}/u.test(passage.text) && !endsSentence.test(before)) torn += 1;
  }
  if (torn < fewest || torn < paragraphs.length * smallestShare) return undefined;
  return { width, parted: false };
}

/** Whether a paragraph is the next line of those that are open. Headings of the file's own styles stand alone. */
function isRest(open: readonly Paragraph[], next: Paragraph, wrapping: Wrapping, inTitle: boolean): boolean {
  const [first] = open;
  if (first?.style.heading !== undefined || next.style.heading !== undefined) return false;
  if (first?.style.bold !== next.style.bold && endsHeading(open, next)) return false;
  const lines = open.map(({ passage }) => ({ text: passage.text, line: passage.marks[0]?.line ?? 1 }));
  return goesOn(lines, next.passage.text, wrapping, inTitle);
}

/** Bold lines before plain ones are a heading, unless the sentence goes on. */
function endsHeading(open: readonly Paragraph[], next: Paragraph): boolean {
  return open[0]?.style.bold === true && !/^\p{Ll}/u.test(next.passage.text);
}
