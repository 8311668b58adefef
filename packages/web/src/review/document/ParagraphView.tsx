import type { Paragraph } from "@lotrinh/core/document/block";
import { quoteRange, type Spot, spotRange } from "./highlight.js";

/** How far the paragraphs of each rank of label stand in, in em. */
const indents: Readonly<Record<string, number>> = {
  decimal: 0.5,
  bracket: 1,
  letter: 1.2,
  dash: 1.6,
  bullet: 1.6,
  plus: 2.2,
};
const strong = new Set(["part", "chapter", "section", "annex", "roman"]);

/** Whether a paragraph is set in bold: as the source says, else by its rank. */
function isBold({ style, label, passage }: Paragraph): boolean {
  if (style.bold !== undefined) return style.bold;
  if (style.heading !== undefined) return true;
  return label !== null && strong.has(label.form) && passage.text.length < 220;
}

const isCentred = ({ style, passage }: Paragraph) =>
  style.centred === true || (style.centred === undefined && isTitleLine(passage.text));

/** Lines in capitals without a label (KẾ HOẠCH, PHỤ LỤC) stand in the middle. */
const isTitleLine = (text: string) =>
  text.length < 120 && text === text.toUpperCase() && !/^[\d+-]/u.test(text) && /\p{Lu}{2}/u.test(text);

export function paragraphClass(paragraph: Paragraph): string {
  const { style } = paragraph;
  return [
    isBold(paragraph) ? "font-bold" : "",
    style.italic === true ? "italic" : "",
    isCentred(paragraph) ? "text-center font-bold" : "",
  ]
    .filter(Boolean)
    .join(" ");
}

export const indentOf = ({ label }: Paragraph) => (label === null ? 0 : (indents[label.form] ?? 0));

/** A paragraph's text with what is looked at marked; `only` says that nothing but quoted words are. */
export function PassageText({
  paragraph,
  spot,
  only = false,
}: {
  readonly paragraph: Paragraph;
  readonly spot: Spot | undefined;
  readonly only?: boolean;
}) {
  const { passage } = paragraph;
  const find = only ? quoteRange : spotRange;
  const range = spot === undefined ? undefined : find(passage, spot);
  if (range === undefined) return passage.text;
  return (
    <>
      {passage.text.slice(0, range.from)}
      <mark>{passage.text.slice(range.from, range.to)}</mark>
      {passage.text.slice(range.to)}
    </>
  );
}
