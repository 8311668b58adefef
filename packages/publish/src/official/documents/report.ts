import type { Annex, Block, HeadingLevel, OfficialDocument } from "../content.js";
import type { RichText } from "../richText.js";
import { type Issuing, issued } from "./issuing.js";

/** A section of an outline with what answers it. */
export interface ReportSection {
  readonly title: RichText;
  /** As the outline prints it: `II`, `1`, `a`. Absent: counted. */
  readonly number?: string;
  readonly blocks?: readonly Block[];
  readonly sections?: readonly ReportSection[];
  readonly source?: string;
}

export interface ReportContent {
  /** Trích yếu: `Kết quả thực hiện Kế hoạch … năm 2025`. */
  readonly title: string;
  /** Before the first section: `Thực hiện …, … báo cáo kết quả như sau:`. */
  readonly opening?: readonly Block[];
  readonly sections: readonly ReportSection[];
  /** After the last: `Trên đây là báo cáo …`. */
  readonly closing?: readonly Block[];
  readonly annexes?: readonly Annex[];
}

/** A Báo cáo with the sections of its outline: `I.`, `1.`, `a)`; deeper ones as paragraphs in bold. */
export function reportDocument(issuing: Issuing, content: ReportContent): OfficialDocument {
  return {
    ...issued(issuing),
    kind: "BC",
    title: content.title,
    body: [...(content.opening ?? []), ...sectionBlocks(content.sections), ...(content.closing ?? [])],
    annexes: content.annexes ?? [],
  };
}

const LEVELS: readonly HeadingLevel[] = ["roman", "arabic", "letter"];

/** The blocks of sections nested as they are. */
export function sectionBlocks(sections: readonly ReportSection[], depth = 0): readonly Block[] {
  return sections.flatMap((section) => [
    sectionHeading(section, LEVELS[depth]),
    ...(section.blocks ?? []),
    ...sectionBlocks(section.sections ?? [], depth + 1),
  ]);
}

function sectionHeading({ title, number, source }: ReportSection, level: HeadingLevel | undefined): Block {
  const from = source === undefined ? {} : { source };
  if (level === undefined) {
    const runs = typeof title === "string" ? [{ text: title, bold: true }] : title;
    return { kind: "paragraph", text: number === undefined ? runs : [`${number}) `, ...runs], ...from };
  }
  return { kind: "heading", level, title, ...(number === undefined ? {} : { number }), ...from };
}
