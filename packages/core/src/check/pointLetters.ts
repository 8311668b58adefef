import type { Paragraph } from "../document/block.js";
import type { OutlineSection } from "../document/outline.js";
import { spanAt } from "../document/passage.js";
import type { Finding } from "./diagnostic.js";
import type { Subject } from "./subject.js";

/** Points follow the Vietnamese alphabet: after `d` comes `đ`. Told of headings in a row from `a` on. */
export function letterFindings(sections: readonly OutlineSection[]): readonly Finding[] {
  const letters = sections.filter(({ label }) => label.form === "letter");
  const at = letters.findIndex(
    ({ label }, index) => label.value === "d" && letters[index + 1]?.label.value === "e",
  );
  const [found, before] = [letters[at + 1], letters[at]];
  const inRow =
    letters
      .slice(0, 4)
      .map(({ label }) => label.value)
      .join("") === "abcd";
  const own: readonly Finding[] =
    at < 0 || !inRow || found === undefined || before === undefined
      ? []
      : [
          {
            severity: "info",
            message: {
              vi: "Sau điểm d là điểm e; theo bảng chữ cái tiếng Việt thiếu điểm đ.",
              en: "Found point e after d, expected đ (Vietnamese alphabet).",
            },
            span: found.span,
            quote: found.heading.passage.text.slice(0, 80),
            suggestion: "đ",
            related: [
              { span: before.span, message: { vi: "Điểm d đứng trước.", en: "Point d comes before." } },
            ],
          },
        ];
  return [...own, ...sections.flatMap((section) => letterFindings(section.children))];
}

/** Points of running text in the order of the Vietnamese alphabet, as laws and plans letter them. */
const LETTERS = "abcdđeghiklmnopqrstuvxy";
/** Labels of what points stand under: they end a row of points. */
const ABOVE = /^(?:part|chapter|section|article|annex|roman|arabic|decimal|bracket)$/u;

/** A letter printed twice in a row of points (`a, b, b, c`), or left out (`a, b, d`; `đ` alone: a remark). */
export function pointFindings(subject: Subject): readonly Finding[] {
  const { blocks, outline } = subject;
  const headings = new Set(allSections(outline.sections).map(({ heading }) => heading));
  const rows: Paragraph[][] = [[]];
  for (const block of blocks) {
    if (block.kind !== "paragraph" || block.label === null) continue;
    if (block.label.form === "letter") {
      if (block.label.value === "a") rows.push([]);
      rows.at(-1)?.push(block);
    } else if (ABOVE.test(block.label.form)) rows.push([]);
  }
  const points = rows.filter(([first]) => first?.label?.value === "a");
  return points.flatMap((row) =>
    row.flatMap((point, at) => pointFinding(row, at, headings.has(point), subject.source.lines) ?? []),
  );
}

const allSections = (sections: readonly OutlineSection[]): readonly OutlineSection[] =>
  sections.flatMap((section) => [section, ...allSections(section.children)]);

/** The point that seems left out opens a line between the two: it was taken for a part of the one before. */
function opensBetween(letter: string, from: Paragraph, to: Paragraph, lines: readonly string[]): boolean {
  const [first, last] = [spanAt(from.passage).line, spanAt(to.passage).line];
  const opens = new RegExp(`^[\\s*_|>-]*${letter}\\s?[.)/]`, "u");
  return lines.slice(first, last - 1).some((line) => opens.test(line));
}

/** Point `l.` set as the Roman figure `I.`, right behind point `k`. */
export function mistakenLetters({ blocks }: Subject): readonly Finding[] {
  let before: Paragraph | undefined;
  return blocks.flatMap((block) => {
    if (block.kind !== "paragraph" || block.label === null) return [];
    const { form, value } = block.label;
    const behind = before;
    if (form === "letter" || form === "roman" || form === "arabic" || form === "part") before = block;
    if (form !== "roman" || value !== "I" || behind?.label?.form !== "letter" || behind.label.value !== "k")
      return [];
    return [
      {
        message: {
          vi: "Sau điểm k là “I.” (chữ số La Mã); theo thứ tự phải là điểm l.",
          en: "Found “I.” after point k, expected point l.",
        },
        span: spanAt(block.passage),
        quote: block.passage.text.slice(0, 80),
        suggestion: "l",
        related: [
          {
            span: spanAt(behind.passage),
            message: { vi: "Điểm k đứng trước.", en: "Point k comes before." },
          },
        ],
      },
    ];
  });
}

/** Lists typed by foreign software leave out `đ` as a matter of course. */
const noteworthy = /^de$/u;

function pointFinding(
  row: readonly Paragraph[],
  at: number,
  isHeading: boolean,
  lines: readonly string[],
): Finding | undefined {
  const [before, here, after] = [row[at - 1], row[at], row[at + 1]].map((point) =>
    point === undefined ? -1 : LETTERS.indexOf(point.label?.value ?? ""),
  );
  const [point, previous] = [row[at], row[at - 1]];
  if (before === undefined || here === undefined || after === undefined) return undefined;
  if (point === undefined || previous === undefined || before < 0 || here < 0) return undefined;
  const twice = here === before && (after < 0 || after === here + 1);
  const ahead = here === before + 2 || (here === before + 3 && before >= 2);
  const skips = ahead && (after < 0 || after === here + 1) && !(isHeading && LETTERS[here] === "e");
  if (!twice && !skips) return undefined;
  if (skips && opensBetween(LETTERS[before + 1] ?? "", previous, point, lines)) return undefined;
  const expected = LETTERS[before + 1] ?? "";
  const printed = LETTERS[here] ?? "";
  return {
    severity: twice || !noteworthy.test(`${LETTERS[before]}${LETTERS[here]}`) ? "warning" : "info",
    message: {
      vi: twice
        ? `Điểm ${printed} xuất hiện hai lần liền nhau; theo thứ tự phải là điểm ${expected}.`
        : `Sau điểm ${LETTERS[before] ?? ""} là điểm ${printed}; theo thứ tự thiếu điểm ${expected}.`,
      en: `Found point ${printed}, expected ${expected}.`,
    },
    span: spanAt(point.passage),
    quote: point.passage.text.slice(0, 80),
    suggestion: expected,
    related: [
      {
        span: spanAt(previous.passage),
        message: { vi: "Điểm đứng trước.", en: "The point before." },
      },
    ],
  };
}
