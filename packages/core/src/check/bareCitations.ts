import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { readCitedIssuer } from "../read/citedIssuers.js";
import { findHome } from "../read/meta.js";
import { parseDocumentNumber } from "../text/documentNumbers.js";
import { matchesIn } from "../text/matches.js";
import { type NumberedMention, numberedMentions, titleLikeness } from "./citedMentions.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { piecesWith } from "./wordPlaces.js";

const TYPE =
  "Nghị quyết|Quyết định|Nghị định|Thông tư|Chỉ thị|Kết luận|Kế hoạch|Chương trình hành động|Chương trình|Công văn|Hướng dẫn|Quy định";

/** A document that is called by its serial alone: `Quyết định 733 của Chính phủ`. */
export interface BareNumber {
  readonly span: Span;
  readonly quote: string;
  readonly type: string;
  readonly issuer: string;
  /** The only document of this type and serial that is cited with its symbol. */
  readonly full: NumberedMention;
}

const SERIAL = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?<type>${TYPE})\\s+(?:số\\s+)?(?<serial>\\d{1,5})(?=\\s+(?:của|do)\\s)`,
  "gu",
);

/** Every document called by its serial and issuer, where one and only one cited document can be meant. */
export const bareNumbers = perSubject((subject: Subject): readonly BareNumber[] => {
  const home = { province: findHome(subject.reading.meta) ?? null };
  const bySerial = new Map<string, NumberedMention[]>();
  for (const mention of numberedMentions(subject)) {
    const key = `${mention.type} ${parseDocumentNumber(mention.number)?.serial}`;
    const known = bySerial.get(key);
    if (known === undefined) bySerial.set(key, [mention]);
    else known.push(mention);
  }
  return piecesWith(subject, "của", "do").flatMap(({ passage }) => {
    if (!/\d\s+(?:của|do)\s/u.test(passage.text)) return [];
    return matchesIn(passage.text, SERIAL).flatMap((match) => {
      const { type = "", serial = "" } = match.groups ?? {};
      const meant = bySerial.get(`${type} ${serial.replace(/^0+/u, "")}`) ?? [];
      const [full] = meant;
      const end = match.index + match[0].length;
      const issuer = readCitedIssuer(passage.text, end, home);
      if (full === undefined || issuer === undefined || new Set(meant.map(({ key }) => key)).size > 1)
        return [];
      const quote = passage.text.slice(match.index, issuer.to);
      return [{ span: spanAt(passage, match.index, issuer.to), quote, type, issuer: issuer.name, full }];
    });
  });
});

/** A document that is named by type, issuer and subject, without number and day. */
export interface UnnumberedCitation {
  readonly span: Span;
  readonly quote: string;
}

const UNNUMBERED = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?<!(?:ban hành|phê duyệt|thông qua|sửa đổi|bổ sung|điều chỉnh|về|việc|bằng|là|có)\\s)(?<type>${TYPE})\\s+của\\s+(?<issuer>(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Tỉnh ủy|Thành ủy|Ban Thường vụ|HĐND|Hội đồng nhân dân|Chính phủ|Thủ tướng|Bộ )[^.;:,()]{0,60}?)\\s+(?<title>(?:về|ban hành|phê duyệt|thực hiện|triển khai)\\s[^.;()]{15,200})`,
  "gu",
);

/** Stands in every text that has one; without what stands before it, which is dear to look for everywhere. */
const OF_ITS_ISSUER = new RegExp(`(?:${TYPE})\\s+của\\s`, "u");

/**
 * Documents that lack number and day beside others that have both, in one paragraph; those that the text cites in full
 * elsewhere are left out.
 */
export const unnumberedCitations = perSubject((subject: Subject): readonly UnnumberedCitation[] => {
  const dated = numberedMentions(subject).filter(({ date }) => date !== null);
  const datedLines = new Set(dated.map(({ span }) => span.line));
  return piecesWith(subject, "của").flatMap(({ passage }) => {
    if (!OF_ITS_ISSUER.test(passage.text) || !hasLine(passage, datedLines)) return [];
    return matchesIn(passage.text, UNNUMBERED).flatMap((match) => {
      const { type, title = "" } = match.groups ?? {};
      const subjectWords = `${title.split(/\s(?:số\s\d|ngày\s\d)/u)[0] ?? ""}`;
      const known = dated.some(
        (other) =>
          other.type === type &&
          (titleLikeness(other.title, title) ?? titleLikeness(other.title, subjectWords) ?? 0) >= 0.6,
      );
      const quote = match[0].slice(0, 120);
      // `Nghị quyết số … sửa đổi, bổ sung Chương trình của Chính phủ …`: a part of another document's title.
      const before =
        /[^;(]*$/u.exec(passage.text.slice(Math.max(0, match.index - 300), match.index))?.[0] ?? "";
      const opens = /(?:^|[;,:(.]|(?:và|với|theo|thực hiện))\s*$/u.test(before);
      const ofAnother = !opens && /\d\s?[-/]\s?\p{Lu}/u.test(before);
      return known || ofAnother
        ? []
        : [{ span: spanAt(passage, match.index, match.index + quote.length), quote }];
    });
  });
});

function hasLine(passage: Passage, lines: ReadonlySet<number>): boolean {
  const { line, endLine } = spanAt(passage);
  for (let at = line; at <= endLine; at += 1) if (lines.has(at)) return true;
  return false;
}
