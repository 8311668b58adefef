import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { findUnits } from "../text/unitMentions.js";
import { familiesOf, overlap } from "./namedUnits.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";

/** A document that goes to one body, while the letter that it answers, or its closing, names another of the same kind. */
export interface OtherAddressee {
  readonly addressee: string;
  readonly span: Span;
  /** Who asked, or who is asked at the end. */
  readonly other: string;
  readonly otherSpan: Span;
  readonly how: "asked" | "closing";
}

/** What opens an answer stands so many paragraphs below the addressee at most. */
const reach = 5;
/** `Thực hiện Công văn số 12/… ngày … của Bộ A về việc …`. */
const ANSWERS =
  /(?:Thực hiện|Căn cứ|Theo|Phúc đáp|Trả lời|Tiếp nhận|Xét|Trên cơ sở|Qua nghiên cứu)[^.;]{0,60}?\s(?:[Cc]ông văn|[Vv]ăn bản|[Tt]hư mời|[Pp]hiếu chuyển|[Đđ]ề nghị)\s[^;]{0,160}?\scủa\s/gu;
/** `Trên đây là báo cáo …, kính gửi Bộ A tổng hợp`. */
const CLOSING = /^[\s*_–-]*(?:Trên đây là|Ủy ban nhân dân [^.;]{3,40} (?:kính )?(?:báo cáo|đề nghị|gửi))/u;
const SENDS = /(?:báo cáo|gửi|trình|đề nghị|kính mong)\s$/u;
/** Bodies of which there is one of each: `Bộ A`, `Sở A`. */
const KIND = /^(?:Bộ|Sở|Ban|Phòng|Thanh tra|Cục|Tổng cục)(?=\s)/u;

/** Linear. */
export function otherAddressees(subject: Subject): readonly OtherAddressee[] {
  const { addressedTo, spans } = subject.reading.meta;
  const span = spans.addressedTo;
  const [addressee, more] = addressedTo;
  if (addressee === undefined || more !== undefined || span === undefined) return [];
  const kind = KIND.exec(addressee)?.[0];
  const own = familiesOf([addressee], subject);
  if (kind === undefined || own === undefined) return [];
  const pieces = textPieces(subject).filter(({ inTable }) => !inTable);
  const after = pieces.findIndex(({ passage }) => spanAt(passage).line > span.endLine);
  const opening = after < 0 ? [] : pieces.slice(after, after + reach);
  const closing = pieces.slice(-12).filter(({ passage }) => CLOSING.test(passage.text));
  const named = [
    ...opening.flatMap(({ passage }) =>
      [...passage.text.matchAll(ANSWERS)].flatMap((match) => {
        const from = match.index + match[0].length;
        const [unit] = findUnits(passage.text.slice(from, from + 120));
        return unit?.from === 0
          ? [{ other: unit.text, otherSpan: spanAt(passage, from, from + unit.to), how: "asked" as const }]
          : [];
      }),
    ),
    ...closing.flatMap(({ passage }) =>
      findUnits(passage.text.slice(0, 1500))
        .filter(({ from }) => SENDS.test(passage.text.slice(Math.max(0, from - 20), from)))
        .map(({ text, from, to }) => ({
          other: text,
          otherSpan: spanAt(passage, from, to),
          how: "closing" as const,
        })),
    ),
  ].filter(({ other }) => other.startsWith(`${kind} `));
  const families = named.map(({ other }) => familiesOf([other], subject));
  const [first] = named;
  if (first === undefined || families.some((one) => one === undefined || overlap(one, own))) return [];
  return [{ addressee, span, ...first }];
}
