import type { BlockNode, InlineNode, RichText, Table } from "../report/richText.js";
import type { UnitReport } from "./input.js";
import { compareKeys, tidyText } from "./words/name.js";
import { compareVietnamese } from "./words/order.js";

/** One paragraph of a unit's report, with its place: the key of each place is lasting as long as the report isn't changed. */
export interface UnitParagraph {
  /** `report:section:index` */
  readonly key: string;
  readonly report: string;
  readonly unit: string;
  readonly section: string;
  readonly sectionTitle: string;
  readonly index: number;
  readonly text: string;
  /** A table of the unit's own: its rows of cells. `text` holds them joined; it isn't compared with others' sentences. */
  readonly table: readonly (readonly string[])[] | null;
}

/** The paragraphs of all reports: by unit, then as printed. Empty ones, headings and the unit's own numbering are left out. */
export function paragraphsOf(reports: readonly UnitReport[]): readonly UnitParagraph[] {
  return [...reports]
    .sort((a, b) => compareVietnamese(a.unit, b.unit) || compareKeys(a.id, b.id))
    .flatMap((report) =>
      report.sections.flatMap((section) =>
        linesOf(section.text).map(
          (line, index): UnitParagraph => ({
            key: `${report.id}:${section.key}:${index}`,
            report: report.id,
            unit: tidyText(report.unit),
            section: section.key,
            sectionTitle: tidyText(section.title),
            index,
            ...line,
          }),
        ),
      ),
    );
}

type Line = Pick<UnitParagraph, "text" | "table">;

/** Leading marks of lists typed by hand: `- `, `+ `, `1. `, `a) `. */
const MARK = /^(?:[-–+•*]|\d{1,2}[.)]|\p{Ll}\))\s+/u;

function linesOf(text: RichText): readonly Line[] {
  return text.content.flatMap(linesOfBlock).flatMap((line) => {
    const tidy = tidyText(line.text).replace(MARK, "");
    return /[\p{L}\p{N}]/u.test(tidy) ? [{ ...line, text: tidy }] : [];
  });
}

function linesOfBlock(node: BlockNode): readonly Line[] {
  switch (node.type) {
    case "heading":
      return [];
    case "paragraph":
      return inlineText(node.content ?? [])
        .split("\n")
        .map((text) => ({ text, table: null }));
    case "bulletList":
    case "orderedList":
      return node.content.flatMap(({ content }) => content.flatMap(linesOfBlock));
    case "table":
      return [tableLine(node.content)];
  }
}

/** A merged cell stands in its first place; rows are filled up to the widest. */
function tableLine(rows: Table["content"]): Line {
  const table = rows.map(({ content }) =>
    content.map((cell) =>
      tidyText(
        cell.content
          .flatMap(linesOfBlock)
          .map(({ text }) => text)
          .join(" "),
      ),
    ),
  );
  const width = Math.max(0, ...table.map((cells) => cells.length));
  const even = table.map((cells) => [...cells, ...Array.from({ length: width - cells.length }, () => "")]);
  return { text: even.map((cells) => cells.join(" | ")).join("\n"), table: even };
}

function inlineText(nodes: readonly InlineNode[]): string {
  return nodes.map((node) => (node.type === "hardBreak" ? "\n" : node.text)).join("");
}
