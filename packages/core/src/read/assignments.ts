import type { Paragraph } from "../document/block.js";
import { type Passage, spanAt } from "../document/passage.js";
import { matchesIn } from "../text/matches.js";
import { clear } from "./confidence.js";
import type { ReadContext } from "./context.js";
import { splitNames } from "./leads/names.js";
import type { Assignment } from "./reading.js";

const assigning =
  /^(?:[-–+*•]\s*|\(?\d{1,2}[.)]\s*|[a-zđ][.)]\s*)*(?<unit>\p{L}[^:]{2,200}?)\s*:?\s+(?:chịu trách nhiệm\s+|được giao\s+|là (?:cơ quan|đơn vị)\s+)*(?:chủ trì|phụ trách|đầu mối|theo dõi)(?:\s+(?:thực hiện|theo dõi|triển khai|báo cáo|các nội dung|nội dung))*,?\s+(?:các\s+)?(?:mục tiêu|chỉ tiêu|nhiệm vụ)(?:\s+(?:cụ thể|số|có mã|sau))*\s*:?\s*(?<codes>\d.*)$/iu;
const code = /(?<![\d.,/])(\d{1,2})\s?\.\s?(\d{1,2})(?:\s?\.?\s?([a-zđ])(?![A-Za-zÀ-ỹ]))?(?![\d/])/gu;

/**
 * Reads lists of the kind `Sở X chủ trì các mục tiêu: 1.1, 4.3.a, 12.2b`: the unit and the codes of its targets, `4.3.a`
 * written `4.3a`, also where a comma was lost. A unit that is asked (`Đề nghị …`) is named without the asking.
 */
export function readAssignments(ctx: ReadContext): readonly Assignment[] {
  let listing = false;
  return ctx.blocks.flatMap((block) => {
    if (block.kind !== "paragraph") return [];
    const own = readParagraph(block) ?? (listing ? readItem(block) : undefined);
    listing = opensList(block) || (listing && own !== undefined);
    return own ?? [];
  });
}

const item =
  /^(?:[-–+*•]\s*|\(?\d{1,2}[.)]\s*|[a-zđ][.)]\s*)*(?<unit>\p{L}[^:\d]{2,120}?)\s*:\s*(?:(?:các )?mục tiêu\s)?(?<codes>\d{1,2}\s?\.\s?\d{1,2}[\d.,;\sa-zđvà]*)$/iu;

/** `Các sở, ngành chủ trì thực hiện các mục tiêu:` says what the items behind it give only by unit and codes. */
function opensList({ passage: { text } }: Paragraph): boolean {
  return text.length < 400 && /chủ trì[^:]*(?:mục tiêu|chỉ tiêu)[^:]*:\s*$/iu.test(text);
}

/** `Sở Y tế: 3.1, 3.2;`, an item of such a list. */
function readItem({ passage }: Paragraph): Assignment | undefined {
  const { unit, codes } = (passage.text.length > 600 ? null : item.exec(passage.text))?.groups ?? {};
  return unit === undefined || codes === undefined ? undefined : assignmentOf(unit, codes, passage);
}

function readParagraph({ passage }: Paragraph): Assignment | undefined {
  if (passage.text.length > 4000 || !/\d\s?\.\s?\d/u.test(passage.text)) return undefined;
  const { unit, codes } = assigning.exec(passage.text)?.groups ?? {};
  return unit === undefined || codes === undefined ? undefined : assignmentOf(unit, codes, passage);
}

function assignmentOf(unit: string, codes: string, passage: Passage): Assignment | undefined {
  const targets = matchesIn(codes, code).map((match) => `${match[1]}.${match[2]}${match[3] ?? ""}`);
  const [name, ...others] = splitNames(unit.replace(/^(?:đề nghị|giao|yêu cầu|mời)\s+/iu, ""));
  if (name === undefined || targets.length === 0) return undefined;
  const printed = others.length === 0 ? name : unit.replace(/^(?:đề nghị|giao|yêu cầu|mời)\s+/iu, "");
  return { unit: printed, targets: [...new Set(targets)], span: spanAt(passage), confidence: clear };
}
