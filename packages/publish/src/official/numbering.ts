import { roman } from "@lotrinh/core/text/roman";
import type { Block, Heading, HeadingLevel } from "./content.js";

/** Levels from the highest down. */
const LEVELS = [
  "part",
  "chapter",
  "section",
  "subsection",
  "article",
  "roman",
  "arabic",
  "letter",
] as const satisfies readonly HeadingLevel[];

/** Chapters and articles are counted through the document; the others begin anew under each higher heading. */
const RUN_ON: ReadonlySet<HeadingLevel> = new Set(["chapter", "article"]);
const ROMAN: ReadonlySet<HeadingLevel> = new Set(["part", "chapter", "roman"]);

export interface NumberedHeading {
  readonly heading: Heading;
  /** `II`, `3`, `a`. */
  readonly number: string;
  /** Depth among the levels that the document uses, from 0: its outline level. */
  readonly depth: number;
}

/** The headings of a text with their numbers: the printed one, else counted. A printed number isn't counted on. */
export function numberHeadings(blocks: readonly Block[]): ReadonlyMap<Heading, NumberedHeading> {
  const headings = blocks.filter((block) => block.kind === "heading");
  const used = LEVELS.filter((level) => headings.some((heading) => heading.level === level));
  const counts = new Map<HeadingLevel, number>();
  const numbered = new Map<Heading, NumberedHeading>();
  for (const heading of headings) {
    const count = (counts.get(heading.level) ?? 0) + 1;
    counts.set(heading.level, count);
    for (const lower of used.slice(used.indexOf(heading.level) + 1)) {
      if (!RUN_ON.has(lower)) counts.delete(lower);
    }
    const number = heading.number ?? countedAs(heading.level, count);
    numbered.set(heading, { heading, number, depth: used.indexOf(heading.level) });
  }
  return numbered;
}

function countedAs(level: HeadingLevel, count: number): string {
  if (ROMAN.has(level)) return roman(count);
  return level === "letter" ? letter(count) : String(count);
}

/** Letters of points as Vietnamese legal texts count them: a, b, c, d, đ, e, g, h, i, k… */
const LETTERS = "abcdđeghiklmnopqrstuvxy";

/** 5 → `đ`; after the last letter it goes on with `aa`, `ab`… */
export function letter(count: number): string {
  const at = (count - 1) % LETTERS.length;
  const before = Math.floor((count - 1) / LETTERS.length);
  return `${before === 0 ? "" : letter(before)}${LETTERS.charAt(at)}`;
}
