import { type Passage, spanAt } from "../document/passage.js";
import { isOf, letter, upper } from "../text/codeUnits.js";
import { matchesIn } from "../text/matches.js";
import type { CapitalSlip } from "./capitalSlips.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";

/** Verbs that tasks begin with: no name does, unlike `; Sở …`, `; Hướng dẫn số …`. */
const VERB =
  /^(?:Bảo đảm|Bố trí|Chỉ đạo|Chú trọng|Chủ động|Củng cố|Duy trì|Đào tạo|Đẩy mạnh|Đề xuất|Đôn đốc|Đổi mới|Hoàn thiện|Hỗ trợ|Huy động|Khuyến khích|Kịp thời|Lồng ghép|Mở rộng|Nâng cao|Phát huy|Phối hợp|Rà soát|Tăng cường|Tập trung|Tham mưu|Theo dõi|Thúc đẩy|Tiếp tục|Tổ chức|Triển khai|Tuyên truyền|Ưu tiên|Ứng dụng|Xử lý|Đảm bảo)(?=,? \p{Ll})/u;
/** A list in one paragraph, each item with its capital: `1) …; 2) …`. */
const ITEMS = /(?:^|[\s(:;])(?:\(?\d{1,2}|\(?[a-zđ]|[ivx]{1,4})\)\s/u;
/** A whole word before a full stop, no abbreviation: `Nxb.`, `Ths.`. */
const WORD_END = /(?<![\p{L}\d./@])(?!(?:nxb|sđt|ths|pgs|tel|fax|www|stt|vnd|vnđ)\.)\p{Ll}{3,}[.?!]$/iu;
/** More of them are the scanner's. */
const most = 5;

/** Capitals that the beginning of a sentence asks for or forbids, in prose. Linear. */
export function sentenceCapitals(subject: Subject): readonly CapitalSlip[] {
  const texts = textPieces(subject).filter(
    ({ inTable, passage }) => !inTable && passage.text.length <= 10_000,
  );
  const small = texts.flatMap(({ passage }) => smallBegins(passage));
  return [
    ...texts.flatMap(({ passage }) => behindSemicolons(passage)),
    ...(small.length > most ? [] : small),
  ];
}

/** Clauses behind a semicolon that begin with a capital: sure where most others don't. */
function behindSemicolons(passage: Passage): readonly CapitalSlip[] {
  const { text } = passage;
  const found = placesBehind(passage, "; ").flatMap((at) => {
    const verb = isOf(upper, text, at) ? VERB.exec(text.slice(at, at + 24))?.[0] : undefined;
    return verb === undefined ? [] : [{ at, verb }];
  });
  if (found.length === 0 || ITEMS.test(text)) return [];
  const sure = matchesIn(text, /; \p{Ll}/gu).length > found.length;
  return found.map(({ at, verb }) => ({
    ...slipAt(passage, at, verb, "; "),
    likely: `; ${verb.charAt(0).toLowerCase()}${verb.slice(1)}`,
    sureness: sure ? "sure" : "remark",
  }));
}

/** Sentences that begin with a small letter behind a full stop. */
function smallBegins(passage: Passage): readonly CapitalSlip[] {
  const { text } = passage;
  return placesBehind(passage, ". ").flatMap((at) => {
    if (!isOf(letter, text, at) || isOf(upper, text, at)) return [];
    const [before] = WORD_END.exec(text.slice(Math.max(0, at - 12), at - 1)) ?? [];
    const [word] = /^\p{Ll}{2,}(?= \p{L})/u.exec(text.slice(at, at + 12)) ?? [];
    if (before === undefined || word === undefined) return [];
    const slip = slipAt(passage, at, word, `${before} `);
    return [{ ...slip, likely: `${before} ${word.charAt(0).toUpperCase()}${word.slice(1)}` }];
  });
}

function slipAt(passage: Passage, at: number, words: string, before: string): CapitalSlip {
  const printed = before + words;
  const span = spanAt(passage, at, at + words.length);
  return { printed, likely: printed, part: "II, mục I", sureness: "sure", passage, from: at, span };
}

/** Where a text goes on behind a mark, but not on a line of its own in the source: the mark of a list's item may be lost. */
function placesBehind({ text, marks }: Passage, mark: string): readonly number[] {
  const found: number[] = [];
  for (
    let at = text.indexOf(mark) + mark.length;
    at >= mark.length;
    at = text.indexOf(mark, at) + mark.length
  )
    if (marks.length < 2 || !marks.some((line) => line.at === at)) found.push(at);
  return found;
}
