import type { Block } from "../document/block.js";
import type { OutlineSection } from "../document/outline.js";
import { type Passage, spanAt } from "../document/passage.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import { isOfAnother, isOfThis } from "./sectionReferences.js";
import type { Subject } from "./subject.js";
import { piecesWith } from "./wordPlaces.js";

/** A place that points to a numbered or lettered item of the document itself, and the item: `điểm a khoản 1 Mục III`. */
export interface PointReference {
  readonly quote: string;
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  readonly number: string;
  readonly letter: string | undefined;
  /** The section whose Roman number is named. */
  readonly root: OutlineSection;
  /** undefined where it isn't there, or stands there twice. */
  readonly point: OwnPoint | undefined;
}

/** An item of a section with all below it. */
export interface OwnPoint {
  readonly root: OutlineSection;
  readonly number: string;
  readonly letter: string | undefined;
  readonly blocks: readonly Block[];
}

/** `điểm a khoản 1 Mục III`, `khoản 2, mục IV`, `điểm b khoản 3 Mục này`. */
const POINT =
  /(?<!\p{L})(?:(?:điểm|tiết)\s(?<letter>[a-zđ]),?\s)?(?:khoản|tiểu mục|mục|điểm)\s(?<number>\d{1,2}(?:\.\d{1,2})?),?\s(?:[Mm]ục|[Pp]hần)\s(?:(?<roman>[IVX]{1,5})(?![\p{L}\p{N}]|\.\d|\s?\()|này)/gu;

/** Every such reference to a section that the document has once, in reading order. Linear. */
export const pointReferences = perSubject((subject: Subject): readonly PointReference[] => {
  const points = ownPoints(subject);
  if (points.length === 0) return [];
  const roots = ownRoots(subject);
  return piecesWith(subject, "khoản", "tiểu", "mục").flatMap(({ passage, block, inTable }) => {
    const { text } = passage;
    if (inTable || text.length > 5000 || !/\d,?\s(?:[Mm]ục|[Pp]hần)\s/u.test(text)) return [];
    return matchesIn(text, POINT).flatMap((match): readonly PointReference[] => {
      const { letter, number = "", roman } = match.groups ?? {};
      const to = match.index + match[0].length;
      const tail = text.slice(to, to + 160);
      if (roman !== undefined && isOfAnother(tail) && !isOfThis(tail)) return [];
      const root = roman === undefined ? rootOf(block, subject) : onlyRoot(roots, roman);
      if (root === undefined) return [];
      const [point, more] = points.filter(
        (one) => one.root === root && one.number === number && one.letter === letter,
      );
      const found = more === undefined ? point : undefined;
      return [{ quote: match[0], passage, from: match.index, to, number, letter, root, point: found }];
    });
  });
});

function onlyRoot(roots: readonly OutlineSection[], roman: string): OutlineSection | undefined {
  const [root, more] = roots.filter(({ label }) => label.value === roman);
  return more === undefined ? root : undefined;
}

function rootOf(block: Block, { outline }: Subject): OutlineSection | undefined {
  let at = outline.sectionOf.get(block) ?? null;
  while (at !== null && at.label.form !== "roman") at = at.parent;
  return at ?? undefined;
}

/** The items of the sections of the body, each number's (`2`, `2.1`) by itself and each letter's within it. */
export const ownPoints = perSubject((subject: Subject): readonly OwnPoint[] =>
  ownRoots(subject).flatMap((root) =>
    root.children.flatMap(withDecimals).flatMap((child): readonly OwnPoint[] => {
      const number = child.label.value;
      return [
        { root, number, letter: undefined, blocks: allBlocks(child) },
        ...lettered(child).map(({ letter, blocks }) => ({ root, number, letter, blocks })),
      ];
    }),
  ),
);

/** A numbered item and those of its own numbers (`1.2`). */
function withDecimals(section: OutlineSection): readonly OutlineSection[] {
  const { form } = section.label;
  if (form === "decimal") return [section];
  return form === "arabic"
    ? [section, ...section.children.filter(({ label }) => label.form === "decimal")]
    : [];
}

/** The sections of the body that have Roman numbers; annexes number anew. */
function ownRoots({ outline }: Subject): readonly OutlineSection[] {
  return outline.sections.flatMap(withRomans).filter(({ path }) => !path.startsWith("PL"));
}

/** A section of a Roman number, or those within a part. */
function withRomans(section: OutlineSection): readonly OutlineSection[] {
  return section.label.form === "roman" ? [section] : section.children.flatMap(withRomans);
}

function allBlocks({ heading, blocks, children }: OutlineSection): readonly Block[] {
  return [heading, ...blocks, ...children.flatMap(allBlocks)];
}

interface Lettered {
  readonly letter: string;
  readonly blocks: readonly Block[];
}

/** The lettered items among a section's paragraphs, each with what follows it, and those that are headings. */
function lettered({ blocks, children }: OutlineSection): readonly Lettered[] {
  const found: { letter: string; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (block.kind === "paragraph" && block.label?.form === "letter")
      found.push({ letter: block.label.value, blocks: [block] });
    else found.at(-1)?.blocks.push(block);
  }
  const headed = children
    .filter(({ label }) => label.form === "letter")
    .map((child) => ({ letter: child.label.value, blocks: allBlocks(child) }));
  return [...found, ...headed];
}

/** The first and the last line of an item. */
export function linesOf({ blocks }: OwnPoint): readonly [number, number] {
  const lines = blocks.flatMap((block) => {
    const { line, endLine } = block.kind === "paragraph" ? spanAt(block.passage) : block.span;
    return [line, endLine];
  });
  return [Math.min(...lines), Math.max(...lines)];
}
