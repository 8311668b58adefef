import type { Paragraph, Table } from "../document/block.js";
import type { OutlineSection } from "../document/outline.js";
import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { withCommonPrint, wordNumbers } from "./wordNumbers.js";

/** Two headings, or two items below one, that say the same. */
export interface HeadingTwice {
  readonly kind: "heading" | "item";
  readonly text: string;
  readonly first: Span;
  readonly span: Span;
}

/** Shorter headings (`Mục tiêu`) may stand under each of several things. */
const fewestWords = 3;

/** Headings of one section that have the same title under two labels. Linear. */
export const headingsTwice = perSubject((subject: Subject): readonly HeadingTwice[] => {
  return [...inSiblings(subject.outline.sections), ...inLists(subject)];
});

/** Longer items are passages. */
const longest = 160;
/** Labels of items; numbers are headings. */
const LISTED = new Set<string>(["dash", "plus", "bullet", "letter", "bracket"]);

/** Short items of one list that say the same, as in the recipients, which may stand in a cell. */
function inLists(subject: Subject): readonly HeadingTwice[] {
  const { blocks, outline } = subject;
  const lists: Paragraph[][] = [];
  let before: Paragraph | undefined;
  for (const block of blocks) {
    if (block.kind === "table") lists.push(...cellLists(block));
    else if (
      isListed(block) &&
      before?.label?.form === block.label?.form &&
      outline.sectionOf.get(block) === (before === undefined ? undefined : outline.sectionOf.get(before))
    )
      lists.at(-1)?.push(block);
    else lists.push([block]);
    before = block.kind === "paragraph" ? block : undefined;
  }
  return lists.flatMap((list) => (list.length < 2 ? [] : inList(list, subject)));
}

/** The cells that hold more than one paragraph. */
function cellLists({ rows }: Table): Paragraph[][] {
  const lists: Paragraph[][] = [];
  for (const { cells } of rows)
    for (const { paragraphs } of cells) if (paragraphs.length > 1) lists.push([...paragraphs]);
  return lists;
}

function isListed({ label }: Paragraph): boolean {
  return label !== null && LISTED.has(label.form);
}

function inList(list: readonly Paragraph[], subject: Subject): readonly HeadingTwice[] {
  const { print } = wordNumbers(subject);
  const alike = withCommonPrint(list.filter(isListed), ({ passage, label }) =>
    print(passage.text, label?.end ?? 0),
  );
  const seen = new Map<string, Paragraph>();
  // In the order in which they stand.
  return (alike.size === 0 ? [] : list.filter((item) => alike.has(item))).flatMap((item) => {
    const text = item.passage.text
      .slice(item.label?.end ?? 0)
      .replace(/[\s.;,*]+$/u, "")
      .trim();
    const key = fold(text);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, item);
    if (first === undefined || !text.includes(" ") || text.length > longest) return [];
    return [{ kind: "item" as const, text, first: spanAt(first.passage), span: spanAt(item.passage) }];
  });
}

function inSiblings(sections: readonly OutlineSection[]): readonly HeadingTwice[] {
  const seen = new Map<string, OutlineSection>();
  return sections.flatMap((section) => {
    const below = inSiblings(section.children);
    const title = titleOf(section);
    const key = `${section.label.form} ${section.path.split(".").length} ${fold(title)}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, section);
    if (first === undefined || title.split(" ").length < fewestWords) return below;
    return [
      { kind: "heading" as const, text: title, first: first.span, span: spanAt(section.heading.passage) },
      ...below,
    ];
  });
}

function titleOf({ title, runIn }: OutlineSection): string {
  if (title === null || runIn) return "";
  return title.replace(/[\s*_.:;]+$/u, "").replace(/^[\s*_]+/u, "");
}
