import { type Passage, spanAt } from "../document/passage.js";
import { isOf, letter, upper } from "../text/codeUnits.js";
import { matchesIn } from "../text/matches.js";
import type { CapitalSlip } from "./capitalSlips.js";
import type { Subject } from "./subject.js";
import { type TextPiece, textPieces } from "./textPieces.js";

/** Verbs that tasks begin with: no name does, unlike `; Sở …`, `; Hướng dẫn số …`. */
const VERB =
  /^(?:Bảo đảm|Bố trí|Chỉ đạo|Chú trọng|Chủ động|Cập nhật|Củng cố|Duy trì|Đào tạo|Đẩy mạnh|Đề xuất|Đôn đốc|Đổi mới|Hoàn thiện|Hỗ trợ|Hoàn thành|Huy động|Khuyến khích|Kịp thời|Lồng ghép|Mở rộng|Nâng cao|Phát động|Phát huy|Phấn đấu|Phối hợp|Quán triệt|Rà soát|Tăng cường|Tập trung|Tham mưu|Theo dõi|Thúc đẩy|Tiếp tục|Tổ chức|Triển khai|Tuyên truyền|Thực hiện|Ưu tiên|Vận động(?! viên)|Ứng dụng|Xử lý|Đảm bảo)(?=,? \p{Ll})/u;
/** A list in one paragraph, each item with its capital: `1) …; 2) …`. */
const ITEMS = /(?:^|[\s(:;])(?:\(?\d{1,2}|\(?[a-zđ]|[ivx]{1,4})\)\s/u;
/** The label that the paragraph itself bears. */
const OWN_LABEL = /^\s*\(?(?:\d{1,2}|[a-zđ])\)\s/u;
/** A whole word before a full stop, no abbreviation: `Nxb.`, `Ths.`. */
const WORD_END =
  /(?<![\p{L}\d./@])(?!(?:nxb|sđt|ths|pgs|tel|fax|www|stt|vnd|vnđ)\.)(?:\p{Ll}{3,}|\p{Ll}?[à-ãè-êìíò-õùúýăđĩũơưạ-ỹ]\p{Ll}?)[.?!]$/iu;
/** More of them are the scanner's. */
const most = 5;
/** So few capitals behind semicolons are slips where so many times as many clauses have none. */
const [fewSlips, rightToOne] = [3, 15];

/** Capitals that the beginning of a sentence asks for or forbids, in prose. Linear. */
export function sentenceCapitals(subject: Subject): readonly CapitalSlip[] {
  const texts = textPieces(subject).filter(
    ({ inTable, passage }) => !inTable && passage.text.length <= 10_000,
  );
  const small = texts.flatMap(({ passage }) => smallBegins(passage));
  const clauses = texts.flatMap(({ passage }) => behindSemicolons(passage));
  return [
    ...(isExceptional(texts, clauses)
      ? clauses.map((slip) => ({ ...slip, sureness: "sure" as const }))
      : clauses),
    ...(small.length > most ? [] : small),
    ...generalNouns(texts),
  ];
}

/** Whom and what plans speak of in general, behind a small word of grammar: `để Địa phương chủ động`; no name begins so. */
const GENERAL =
  /(?:Địa phương|Doanh nghiệp|Người dân|Người lao động|Cán bộ|Đơn vị|Cơ quan|Học sinh|Nông dân|Gia đình|Hộ gia đình|Hộ nghèo|Cấp ủy|Chính quyền|Công chức|Viên chức|Kinh phí|Nguồn lực|Hội viên|Đoàn viên|Nhiệm vụ|Giải pháp|Trẻ em|Hợp tác xã)(?<=(?<!\p{Lu}\p{Ll}* )(?<!\p{L})(?:để|cho|của|với|các|những|từ|do|giúp|cùng|mỗi|từng|tới|khi|nếu) \p{Lu}\p{Ll}+(?: \p{Ll}+){1,2})(?= \p{Ll}|[,.;])/gu;
/** So few of them are slips, where so many times as often the document prints the words in small letters. */
const [fewCapitals, smallToOne] = [2, 3];

/** General nouns with a capital in mid-sentence, in a document that else prints them in small letters. */
function generalNouns(texts: readonly TextPiece[]): readonly CapitalSlip[] {
  const found = texts.flatMap(({ passage }) =>
    matchesIn(passage.text, GENERAL).map(({ 0: noun, index }) => ({ passage, noun, index })),
  );
  return found.flatMap(({ passage, noun, index }) => {
    const small = noun.charAt(0).toLowerCase() + noun.slice(1);
    const capitals = found.filter((one) => one.noun === noun).length;
    if (capitals > fewCapitals || isInQuotes(passage.text, index)) return [];
    if (timesIn(texts, small, capitals * smallToOne) < capitals * smallToOne) return [];
    const slip = slipAt(passage, index, noun, "");
    return [{ ...slip, likely: small }];
  });
}

/** How often words stand in texts; counts no further than asked. */
function timesIn(texts: readonly TextPiece[], words: string, enough: number): number {
  let times = 0;
  for (const { passage } of texts) {
    for (let at = passage.text.indexOf(words); at >= 0; at = passage.text.indexOf(words, at + 1)) times += 1;
    if (times >= enough) return times;
  }
  return times;
}

const isInQuotes = (text: string, at: number): boolean =>
  text.lastIndexOf("“", at) > text.lastIndexOf("”", at - 1);

/** Clauses behind a semicolon that begin with a capital: sure where most others don't. */
function behindSemicolons(passage: Passage): readonly CapitalSlip[] {
  const { text } = passage;
  const found = placesBehind(passage, "; ").flatMap((at) => {
    const verb = isOf(upper, text, at) ? VERB.exec(text.slice(at, at + 24))?.[0] : undefined;
    return verb === undefined ? [] : [{ at, verb }];
  });
  if (found.length === 0 || ITEMS.test(text.replace(OWN_LABEL, ""))) return [];
  const sure = matchesIn(text, /; \p{Ll}/gu).length > found.length;
  return found.map(({ at, verb }) => ({
    ...slipAt(passage, at, verb, "; "),
    likely: `; ${verb.charAt(0).toLowerCase()}${verb.slice(1)}`,
    sureness: sure ? "sure" : "remark",
  }));
}

/** Whether capitals behind semicolons are single slips in a document that hardly ever prints them. */
function isExceptional(texts: readonly TextPiece[], slips: readonly CapitalSlip[]): boolean {
  if (slips.length === 0 || slips.length > fewSlips) return false;
  if (new Set(slips.map(({ passage }) => passage)).size < slips.length) return false;
  const right = texts.reduce((sum, { passage }) => sum + matchesIn(passage.text, /; \p{Ll}/gu).length, 0);
  return right >= slips.length * rightToOne;
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
