import type { Block } from "../document/block.js";
import { joinPassages, type Passage, slicePassage, spanAt } from "../document/passage.js";
import { parseDocumentNumber } from "../text/documentNumbers.js";
import { fold } from "../text/fold.js";
import { isCapitals, sentenceCase } from "../text/words.js";
import { clear, inferred } from "./confidence.js";
import type { ReadContext } from "./context.js";
import { CITED_TYPES, typeOfAbbreviation } from "./documentTypes.js";
import { paragraphsOf, sourceLines } from "./headLines.js";
import type { Found, Letterhead } from "./letterhead.js";
import { readAddressees } from "./recipients.js";

/** A document's title with the passage it was read from. */
export type Title = Found<string> & { readonly passage: Passage };

/**
 * The type of a document: its type line; where that is lost, what the symbol says; `Công văn` for a document with a
 * subject or an addressee and no type.
 */
export function readType(
  { anatomy }: ReadContext,
  head: Letterhead,
  number: string | undefined,
): Found<string> | undefined {
  const line = anatomy.typeLine;
  if (line !== undefined) {
    const text = line.passage.text.replace(/^\s*DỰ THẢO\s+/u, "").replace(/[\s:.]+$/u, "");
    return { value: sentenceCase(text), span: spanAt(line.passage), confidence: clear };
  }
  const typed = typeWithTitle(anatomy.letterhead);
  if (typed !== undefined)
    return {
      value: sentenceCase(typed.type),
      span: spanAt(typed.passage, 0, typed.type.length),
      confidence: clear,
    };
  return inferType(anatomy.letterhead[0] ?? anatomy.body[0], anatomy.letterhead, head, number);
}

function inferType(
  first: Block | undefined,
  letterhead: readonly Block[],
  head: Letterhead,
  number: string | undefined,
): Found<string> | undefined {
  if (first === undefined) return undefined;
  const span = first.kind === "paragraph" ? spanAt(first.passage) : first.span;
  const symbol =
    (number === undefined ? head.blankSymbol?.split(/[-/.]/u)[0] : parseDocumentNumber(number)?.type) ??
    undefined;
  const named = symbol === undefined ? undefined : typeOfAbbreviation(symbol);
  if (named !== undefined) return { value: named, span, confidence: inferred() };
  const letter =
    head.subject !== undefined || (number !== undefined && readAddressees(letterhead).names.length > 0);
  return letter ? { value: "Công văn", span, confidence: inferred() } : undefined;
}

const TYPES_IN_CAPITALS = CITED_TYPES.map((type) => type.toUpperCase()).join("|");
const TYPE_WITH_TITLE = new RegExp(`^((?:${TYPES_IN_CAPITALS}))\\s*[:.]?\\s+(?=[A-Za-zÀ-ỹ])`, "u");

/** Type and title in one paragraph: `KẾ HOẠCH Trồng cây năm 2025`. */
function typeWithTitle(
  letterhead: readonly Block[],
): { readonly type: string; readonly passage: Passage; readonly at: number } | undefined {
  for (const { passage } of paragraphsOf(letterhead)) {
    for (const { at } of sourceLines(passage)) {
      const match = TYPE_WITH_TITLE.exec(passage.text.slice(at));
      if (match?.[1] === undefined) continue;
      return { type: match[1], passage: slicePassage(passage, at), at: match[0].length };
    }
  }
  return undefined;
}

/** The title (trích yếu) as printed, on one line; a Công văn's is its subject line. Undefined where there is none. */
export function readTitle(
  { anatomy }: ReadContext,
  head: Letterhead,
  type: string | undefined,
  issuer: string | undefined,
): Title | undefined {
  const passages = anatomy.title.map((paragraph) => paragraph.passage);
  const typed = anatomy.typeLine === undefined ? typeWithTitle(anatomy.letterhead) : undefined;
  const printed =
    typed === undefined
      ? joinPassages([...passages, ...titleRest(anatomy.body[0], passages.at(-1))])
      : slicePassage(typed.passage, typed.at);
  const passage = withoutIssuer(withoutBody(printed), issuer);
  if (passage.text !== "") return { value: passage.text, passage, span: spanAt(passage), confidence: clear };
  if (head.subject === undefined || (type !== undefined && type !== "Công văn")) return undefined;
  return {
    ...head.subject,
    passage: { text: head.subject.value, marks: [{ at: 0, line: head.subject.span.line }] },
  };
}

/** The years of a title that were wrapped onto a line of their own (`2026 - 2030`). */
function titleRest(first: Block | undefined, last: Passage | undefined): readonly Passage[] {
  if (first?.kind !== "paragraph" || last === undefined) return [];
  const years = /^(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d)?$/u.test(first.passage.text);
  return years && !/[.:;]$/u.test(last.text) ? [first.passage] : [];
}

const OPENS_BODY = /^(?:Căn cứ|Thực hiện|Triển khai|Để|Theo|Xét|Tiếp tục|Ngày|Nhằm)\s/u;

/** `UBND huyện xây dựng Kế hoạch … như sau:` begins the body too, where no citation stands before it. */
const ISSUES =
  /^(?:(?:Ủy ban|Uỷ ban|Hội đồng) nhân dân|UBND|HĐND|Sở|Ban|Công an)\s[^.;]{0,120}?\s?(?:ban hành|xây dựng|triển khai|báo cáo|thông báo)\s/u;

/** A rule under the title, and a body that begins on the next line, are no part of it. */
function withoutBody(passage: Passage): Passage {
  const rule = passage.text.search(/\s*[-_*=]{3,}(?:\s|$)/u);
  const body = sourceLines(passage).find(
    ({ text, at }) =>
      at > 0 &&
      (OPENS_BODY.test(text) || ISSUES.test(text)) &&
      !/(?:về|việc|kế hoạch|,)\s*$/iu.test(passage.text.slice(0, at)),
  );
  const addressed = passage.text.search(/\s(?=Kính gửi\s*:)/u);
  const ends = [rule, addressed, body?.at ?? -1].filter((at) => at > 0);
  return ends.length === 0 ? passage : slicePassage(passage, 0, Math.min(...ends));
}

/** The authority that issues a decision stands in capitals on a line of its own under the title. */
function withoutIssuer(passage: Passage, issuer: string | undefined): Passage {
  const lines = sourceLines(passage);
  const last = lines.at(-1);
  if (issuer === undefined || last === undefined || last.at === 0 || !isCapitals(last.text)) return passage;
  const before = passage.text.slice(0, last.at).trimEnd();
  const named = fold(last.text).replace(/^(?:chu tich|bo truong|giam doc) /u, "");
  if (/(?:CỦA|CỦA CÁC|DO|VÀ|,)$/iu.test(before) || !fold(issuer).startsWith(named)) return passage;
  return slicePassage(passage, 0, last.at);
}
