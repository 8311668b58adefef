import { BorderStyle, type IParagraphOptions, NoBreakHyphen, Paragraph, TextRun } from "docx";
import { keepTogether, NO_BREAK_HYPHEN } from "../keepTogether.js";
import { linesOf, type RichText, type Run } from "../richText.js";
import type { StyleId } from "./styles.js";

type ParagraphOptions = Omit<IParagraphOptions, "style" | "children" | "text">;

/** The head's lines are laid out by themselves: their number and day are found there as they are typed. */
const laidOut: ReadonlySet<StyleId> = new Set([
  "agency",
  "parentAgency",
  "number",
  "place",
  "nation",
  "motto",
]);

/** A paragraph in one of the document's styles; line feeds in the text break its lines. `size`: half points, for letters of another size. */
export function paragraph(
  style: StyleId,
  text: RichText,
  { size, ...options }: ParagraphOptions & { readonly size?: number } = {},
): Paragraph {
  const lines = laidOut.has(style) ? linesOf(text) : linesOf(text).map(keepTogether);
  return new Paragraph({ ...options, style, children: textRuns(lines, size) });
}

/** A mark on a run adds to the look of its paragraph's style. */
function textRuns(lines: readonly (readonly Run[])[], size: number | undefined): readonly TextRun[] {
  return lines.flatMap((line, index) => {
    const runs = index > 0 && line.length === 0 ? [{ text: "" }] : line;
    return runs.map((run, at) => textRun(run, index > 0 && at === 0, size));
  });
}

function textRun(run: Run, newLine: boolean, size: number | undefined): TextRun {
  return new TextRun({
    ...lettersOf(run.text.replaceAll("\t", " ")),
    ...(newLine ? { break: 1 } : {}),
    ...(size === undefined ? {} : { size }),
    ...(run.bold === undefined ? {} : { bold: run.bold }),
    ...(run.italic === undefined ? {} : { italics: run.italic }),
    ...(run.superscript === true ? { superScript: true } : {}),
    ...(run.subscript === true ? { subScript: true } : {}),
  });
}

/** Hyphens that don't break are elements of their own in WordprocessingML; the character itself is drawn in another font by Word. */
function lettersOf(
  text: string,
): { readonly text: string } | { readonly children: (string | NoBreakHyphen)[] } {
  if (!text.includes(NO_BREAK_HYPHEN)) return { text };
  return {
    children: text
      .split(NO_BREAK_HYPHEN)
      .flatMap((part, at) => [...(at === 0 ? [] : [new NoBreakHyphen()]), ...(part === "" ? [] : [part])]),
  };
}

/** A rule of the given length in the middle of a space of the given width, twips. */
export function rule(length: number, width: number): Paragraph {
  const side = Math.max(0, Math.round((width - length) / 2));
  return new Paragraph({
    style: "rule",
    indent: { left: side, right: side },
    spacing: { before: 40 },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } },
    keepNext: true,
  });
}
