import type { OutlineSection } from "../document/outline.js";
import { spanAt } from "../document/passage.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** By line of each block: the titles of the sections that it stands in, from the inmost out, joined by ` / `. */
const titlesByLine = perSubject((subject: Subject) =>
  byLine(
    subject,
    ({ title, heading, label }) => title ?? heading.passage.text.slice(label.end, label.end + 80),
  ),
);

/** The same without numbered paragraphs of running text, whose words are no title. */
const headingsByLine = perSubject((subject: Subject) => byLine(subject, ({ title }) => title ?? ""));

function byLine(
  { blocks, outline }: Subject,
  wordsOf: (section: OutlineSection) => string,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const block of blocks) {
    const titles: string[] = [];
    for (let at = outline.sectionOf.get(block) ?? null; at !== null; at = at.parent) titles.push(wordsOf(at));
    const { line } = block.kind === "paragraph" ? spanAt(block.passage) : block.span;
    found.set(line, titles.join(" / "));
  }
  return found;
}

/** The titles of the sections around a line of text, or the first words of a numbered paragraph; empty before any heading. */
export function sectionsAround(line: number, subject: Subject): string {
  return lookUp(line, titlesByLine(subject));
}

/** The titles of the headings around a line of text. */
export function headingsAround(line: number, subject: Subject): string {
  return lookUp(line, headingsByLine(subject));
}

function lookUp(line: number, titles: ReadonlyMap<number, string>): string {
  for (let at = line; at > Math.max(0, line - 40); at -= 1) {
    const found = titles.get(at);
    if (found !== undefined) return found;
  }
  return "";
}

const WHAT_WAS =
  /kết quả|thực trạng|đánh giá|tình hình|hạn chế|tồn tại|đặc điểm|bối cảnh|sự cần thiết|đã đạt/iu;
const NO_GOALS = /căn cứ|lộ trình|kinh phí/iu;

/** Whether the titles around a statement say that it tells what was and how things are, not what the plan asks for. */
export function tellsWhatWas(titles: string): boolean {
  return WHAT_WAS.test(titles);
}

/** Whether the titles around a statement say that it tells what was, what others ask for, how far a thing is to come by when, or what it costs. */
export function holdsNoGoals(titles: string): boolean {
  return tellsWhatWas(titles) || NO_GOALS.test(titles);
}

/** The line at which the outmost section that a line stands in begins; 0 before any heading. */
export function rootAt(line: number, subject: Subject): number {
  const starts = rootStarts(subject);
  let [from, to] = [0, starts.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((starts[middle] ?? 0) <= line) from = middle + 1;
    else to = middle;
  }
  return starts[from - 1] ?? 0;
}

const rootStarts = perSubject(({ outline }: Subject): readonly number[] =>
  outline.sections
    .filter(({ parent }) => parent === null)
    .map(({ heading }) => spanAt(heading.passage).line)
    .sort((a, b) => a - b),
);
