import type { Block, Paragraph } from "../document/block.js";
import { type Passage, slicePassage, spanAt } from "../document/passage.js";
import { matchesIn } from "../text/matches.js";
import { clear } from "./confidence.js";
import type { ReadContext } from "./context.js";
import { splitNames } from "./leads/names.js";
import { findOrderWithin } from "./leads/order.js";
import type { Assignment } from "./reading.js";

/** `chủ trì các mục tiêu: 1.1 …` behind the unit, or without one under its heading. */
const assigning =
  /^(?:[-–+*•]\s*|\(?\d{1,2}[.)]\s*|[a-zđ][.)]\s*)*(?:(?<unit>[A-Za-zÀ-ỹ][^:]{2,200}?)\s*:?\s+)??(?:chịu trách nhiệm\s+|được giao\s+|là (?:cơ quan|đơn vị)\s+)*(?:chủ trì|phụ trách|đầu mối|theo dõi)(?:\s+(?:thực hiện|theo dõi|triển khai|báo cáo|các nội dung|nội dung))*,?\s+(?:các\s+)?(?:mục tiêu|chỉ tiêu|nhiệm vụ)(?:\s+(?:cụ thể|số|có mã|sau))*\s*:?\s*(?<codes>\d.*)$/iu;
const code = /(?<![\d.,/])(\d{1,2})\s?\.\s?(\d{1,2})(?:\s?\.?\s?([a-zđ])(?![A-Za-zÀ-ỹ]))?(?![\d/])/gu;
/** What a unit only helps with, behind what it leads: `…; phối hợp thực hiện mục tiêu 2.5`. */
const helping = /(?:phối hợp|tham gia|hỗ trợ|đồng thời|chủ trì|phụ trách)(?![A-Za-zÀ-ỹ])/iu;

/**
 * Reads lists of the kind `Sở X chủ trì các mục tiêu: 1.1, 4.3.a, 12.2b`: the unit and the codes of its targets, `4.3.a`
 * written `4.3a`, also where a comma was lost. A unit that is asked (`Đề nghị …`) is named without the asking. One
 * paragraph may give targets to several units, and `Chủ trì các mục tiêu …` under the heading of a unit gives them to that one.
 */
export function readAssignments(ctx: ReadContext): readonly Assignment[] {
  let listing = false;
  return ctx.blocks.flatMap((block) => {
    if (block.kind !== "paragraph") return [];
    const read = readParagraph(block, ctx);
    const item = read.length === 0 && listing ? readItem(block) : undefined;
    const own = item === undefined ? read : [item];
    listing = opensList(block) || (listing && own.length > 0);
    return own;
  });
}

const item =
  /^(?:[-–+*•]\s*|\(?\d{1,2}[.)]\s*|[a-zđ][.)]\s*)*(?<unit>[A-Za-zÀ-ỹ][^:\d]{2,120}?)\s*:\s*(?:(?:các )?mục tiêu\s)?(?<codes>\d{1,2}\s?\.\s?\d{1,2}[\d.,;\sa-zđvà]*)$/iu;

/** `Các sở, ngành chủ trì thực hiện các mục tiêu:` says what the items behind it give only by unit and codes. */
function opensList({ passage: { text } }: Paragraph): boolean {
  return text.length < 400 && /chủ trì[^:]*(?:mục tiêu|chỉ tiêu)[^:]*:\s*$/iu.test(text);
}

/** `Sở Y tế: 3.1, 3.2;`, an item of such a list. */
function readItem({ passage }: Paragraph): Assignment | undefined {
  const { unit, codes } = (passage.text.length > 600 ? null : item.exec(passage.text))?.groups ?? {};
  return unit === undefined || codes === undefined ? undefined : assignmentOf(unit, codes, passage);
}

function readParagraph(block: Paragraph, ctx: ReadContext): readonly Assignment[] {
  const { passage } = block;
  if (passage.text.length > 4000 || !/\d\s?\.\s?\d/u.test(passage.text)) return [];
  return clausesOf(passage).flatMap((clause) => {
    const groups = assigning.exec(clause.text)?.groups;
    const codes = groups?.codes?.split(helping)[0];
    const unit = groups?.unit ?? (groups === undefined ? undefined : unitAbove(block, ctx));
    if (unit === undefined || codes === undefined || verbs.test(unit)) return [];
    return assignmentOf(unit, codes, clause) ?? [];
  });
}

/** No name of a unit: what it does. */
const verbs = /^(?:là|phối hợp|tham gia|tổ chức|triển khai|hướng dẫn|theo dõi|đôn đốc)(?![A-Za-zÀ-ỹ])/iu;

/** The sentences of a paragraph, and what stands between semicolons where it says who does something; lists of codes stay whole. */
function clausesOf(passage: Passage): readonly Passage[] {
  const ends = matchesIn(passage.text, /[.;]\s+(?=(?:\p{Lu}|chủ trì|phụ trách)(?![.)]))/gu);
  const starts = [0, ...ends.map((match) => match.index + match[0].length)];
  return starts.map((from, at) => slicePassage(passage, from, starts[at + 1] ?? passage.text.length));
}

/** The one unit that a paragraph stands under; undefined under the heading of several. */
function unitAbove(block: Block, { outline }: ReadContext): string | undefined {
  const title = outline.sectionOf.get(block)?.title;
  if (title === undefined || title === null) return undefined;
  const lead = findOrderWithin(`${title.replace(/[\s*:]+$/u, "")}:`)?.lead ?? [];
  return lead.length === 1 ? lead[0] : undefined;
}

function assignmentOf(unit: string, codes: string, passage: Passage): Assignment | undefined {
  const targets = matchesIn(codes, code).map((match) => `${match[1]}.${match[2]}${match[3] ?? ""}`);
  const [name, ...others] = splitNames(unit.replace(/^(?:đề nghị|giao|yêu cầu|mời)\s+/iu, ""));
  if (name === undefined || targets.length === 0) return undefined;
  const printed = others.length === 0 ? name : unit.replace(/^(?:đề nghị|giao|yêu cầu|mời)\s+/iu, "");
  return { unit: printed, targets: [...new Set(targets)], span: spanAt(passage), confidence: clear };
}
