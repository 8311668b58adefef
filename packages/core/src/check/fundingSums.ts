import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { parseNumber } from "../text/numbers.js";
import { type PartPlace, placesIn } from "./partPlaces.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { sentencesIn, sentencesOf, type TextPiece, textPieces } from "./textPieces.js";
import { piecesWith, placesWith } from "./wordPlaces.js";

/** A total of money with the parts named for it, in đồng. */
export interface FundingSum {
  readonly total: number;
  readonly text: string;
  readonly sum: number;
  readonly parts: readonly PartPlace[];
  readonly span: Span;
}

const scale: Readonly<Record<string, number>> = {
  đồng: 1,
  nghìn: 1e3,
  ngàn: 1e3,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};
const amount =
  /(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)\s?(đồng|(?:nghìn|ngàn|triệu|tỷ|tỉ)(?:\s?đồng)?)(?![A-Za-zÀ-ỹ])/giu;
const totalWords = /(?:tổng|kinh phí|vốn|nguồn lực|dự toán)/iu;
const among = /(?:trong đó|gồm|bao gồm|cụ thể|chia ra|:)/iu;

/** Totals of money whose parts, in the same sentence or in the items behind it, are printed. Linear. */
export const fundingSums = perSubject((subject: Subject): readonly FundingSum[] => {
  const pieces = textPieces(subject);
  return placesWith(subject, ...MONEY).flatMap((at) => {
    const piece = pieces[at];
    return piece !== undefined && moneyHint.test(piece.passage.text)
      ? [
          ...inSentences(piece),
          ...overItems(pieces, at),
          ...overYears(pieces, at),
          ...overSources(pieces, at),
        ]
      : [];
  });
});

/** `(chiếm 40% tổng kinh phí)` behind a part: its share of the total. */
const ownShare = /\((?:chiếm|bằng|đạt|tương ứng|tương đương)?\s?(\d{1,3}(?:,\d+)?)\s?%[^()]{0,30}\)/gu;

/** A part of a total of money with a share that the two figures don't give. */
export interface FundingShare {
  readonly part: string;
  readonly total: string;
  readonly printed: string;
  readonly real: number;
  /** What the part would have to grow by to be the share printed, in đồng. */
  readonly off: number;
  readonly span: Span;
}

/** Shares printed behind parts of a total of money (`30 tỷ đồng (chiếm 40%)` of 85) that don't fit. Linear. */
export const fundingShares = perSubject((subject: Subject): readonly FundingShare[] =>
  piecesWith(subject, ...MONEY).flatMap(({ passage }) =>
    passage.text.length > 20_000 || !passage.text.includes("%")
      ? []
      : sentencesIn(passage).flatMap(({ text, from }) => {
          const [total, ...all] = amountsIn(text);
          const parts = withoutPartsOfParts(text, all);
          if (total === undefined || parts.length === 0 || !isTotal(text, total, parts)) return [];
          return parts.flatMap((part) => {
            const share = new RegExp(`^\\s?${ownShare.source}`, "u").exec(text.slice(part.to));
            const printed = parseNumber(share?.[1] ?? "")?.value;
            const real = (part.value / total.value) * 100;
            if (share === null || printed === undefined || Math.abs(real - printed) <= 1 || real > 100)
              return [];
            const span = spanAt(passage, from + part.from, from + part.to);
            return [
              {
                part: part.text,
                total: total.text,
                printed: `${share[1]}%`,
                real,
                off: (printed / 100) * total.value - part.value,
                span,
              },
            ];
          });
        }),
  ),
);

/** `bình quân 3,3 triệu đồng/lao động` is no part of a total. */
function isMean(text: string, { from, to }: Amount): boolean {
  return (
    /bình quân\s[^,;.]{0,20}$/iu.test(text.slice(Math.max(0, from - 30), from)) ||
    /^\s?\/\s?[A-Za-zÀ-ỹ]/u.test(text.slice(to))
  );
}

function isTotal(text: string, total: Amount, parts: readonly Amount[]): boolean {
  return (
    totalWords.test(text.slice(Math.max(0, total.from - 80), total.from)) &&
    among.test(text.slice(total.to, parts[0]?.from))
  );
}

/** `trong đó bố trí cho A 7 tỷ đồng, B 4 tỷ đồng`: what some uses get, which needn't be all of the total. */
const SOME_USES =
  /trong đó(?:,|:|\s)+(?:(?:dự kiến|ưu tiên|tập trung)\s)?(?:bố trí|dành|phân bổ|chi|hỗ trợ|ưu tiên|cấp)\s/iu;
const SOURCE = /ngân sách|nguồn|vốn|xã hội h[oó][aá]|đóng góp|huy động|đối ứng|tài trợ|ODA|quỹ/iu;
/** Kinds of uses behind `trong đó` that leave out more than this were never meant to be all. */
const nearlyAll = 0.85;

/** Behind `trong đó` only sources of money make up the total; uses may be named in part. */
function isShareOut(text: string, total: Amount, parts: readonly Amount[]): boolean {
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const opening = text.slice(total.to, parts[0]?.from);
  if (sum >= total.value || !/trong đó/iu.test(opening) || /gồm|cụ thể|chia ra/iu.test(opening)) return false;
  if (SOME_USES.test(opening)) return true;
  const areSources = parts.every(({ from }, at) =>
    SOURCE.test(text.slice(parts[at - 1]?.to ?? total.to, from)),
  );
  return !areSources && sum < total.value * nearlyAll;
}

interface Amount {
  readonly value: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** `1,1 triệu ngày công`, `12 nghìn lượt người`: no money. */
const COUNTED =
  /^\s(?:ngày công|công lao|người|lượt|hộ|cây|con|ha|m[²³23]|tấn|lao động|khách|hồ sơ|bản|cuốn|tờ|tài khoản|thuê bao)(?![A-Za-zÀ-ỹ])/iu;
/** What people give beside money, which the total holds too. */
const IN_KIND = /ngày công|hiện vật|hiến/iu;

/** What each amount has: a unit of money, or a word that scales it, right behind a digit. */
/** The words of money, also where a scanner lost the space between two of them. */
const MONEY = Object.keys(scale).flatMap((word) => [word, `${word}đồng`]);
const moneyHint = /\d\s?(?:đồng|nghìn|ngàn|triệu|tỷ|tỉ)/iu;

function amountsIn(text: string): readonly Amount[] {
  if (!moneyHint.test(text)) return [];
  return matchesIn(text, amount).flatMap((match) => {
    const number = parseNumber(match[1] ?? "")?.value;
    const unit = (match[2] ?? "").toLowerCase().split(/\s/u)[0] ?? "";
    const factor = scale[unit] ?? scale[unit.replace(/đồng$/u, "")];
    if (number === undefined || factor === undefined) return [];
    if (COUNTED.test(text.slice(match.index + match[0].length, match.index + match[0].length + 12)))
      return [];
    return [{ value: number * factor, text: match[0], from: match.index, to: match.index + match[0].length }];
  });
}

/** `ngân sách 12 tỷ đồng (trường học 8 tỷ đồng, trạm y tế 4 tỷ đồng); vốn khác 3 tỷ đồng`: what stands in brackets is counted in the part before. */
function withoutPartsOfParts(text: string, parts: readonly Amount[]): readonly Amount[] {
  const open = (part: Amount) => {
    const before = text.slice(0, part.from);
    return before.lastIndexOf("(") > before.lastIndexOf(")");
  };
  const outside = parts.filter((part) => !open(part));
  return outside.length < 2 ? parts : outside;
}

function inSentences({ passage }: TextPiece): readonly FundingSum[] {
  if (passage.text.length > 20_000) return [];
  const joined = passage.text.replace(/\. (?=(?:Trong đó|Gồm|Bao gồm))/gu, ", ");
  return sentencesOf(joined).flatMap(({ text, from }) => {
    const [total, ...all] = amountsIn(text).filter((amount) => !isMean(text, amount));
    if (total === undefined) return [];
    const parts = withoutPartsOfParts(text, ofList(text, total, all));
    if (parts.length < 2) return [];
    if (!isTotal(text, total, parts) || isShareOut(text, total, parts)) return [];
    if (/mỗi năm|hằng năm|hàng năm|\/năm|đến năm|giai đoạn|còn lại/iu.test(text.slice(total.to))) return [];
    if (/%/u.test(text.slice(total.to).replace(ownShare, ""))) return [];
    if (IN_KIND.test(text.slice(total.to)) && parts.reduce((sum, { value }) => sum + value, 0) < total.value)
      return [];
    const places = placesIn(
      passage,
      parts.map((part) => ({ ...part, from: from + part.from, to: from + part.to })),
    );
    return [sumOver(total, parts, places, spanAt(passage, from + total.from, from + total.to))];
  });
}

/** `Tổng dự toán 48 tỷ đồng: A 19 tỷ đồng, B 29 tỷ đồng; trong đó chi cho xã 11 tỷ đồng`: what stands behind the list is part of its parts. */
function ofList(text: string, total: Amount, amounts: readonly Amount[]): readonly Amount[] {
  if (!/^\s?:/u.test(text.slice(total.to))) return amounts;
  const end = text.indexOf("; trong đó", total.to);
  const listed = end < 0 ? amounts : amounts.filter(({ from }) => from < end);
  return listed.length < 2 ? amounts : listed;
}

/** `Tổng kinh phí: 120 tỷ đồng, trong đó:` with one amount in each item behind it. */
function overItems(pieces: readonly TextPiece[], at: number): readonly FundingSum[] {
  const piece = pieces[at];
  const text = piece?.passage.text ?? "";
  if (piece === undefined || piece.inTable || text.length > 1000 || !/:\s*$/u.test(text)) return [];
  const [total, ...more] = amountsIn(text);
  if (total === undefined || more.length > 0 || !totalWords.test(text.slice(0, total.from))) return [];
  const form = labelOf(pieces[at + 1]);
  const parts: Amount[] = [];
  const places: PartPlace[] = [];
  for (const item of pieces.slice(at + 1, at + 20)) {
    if (form === undefined || labelOf(item) !== form) break;
    const amounts = amountsIn(item.passage.text);
    const [only] = amounts;
    if (only === undefined || amounts.length > 1) return [];
    parts.push(only);
    places.push(...placesIn(item.passage, amounts));
  }
  return parts.length < 2 ? [] : [sumOver(total, parts, places, spanAt(piece.passage, total.from, total.to))];
}

/** `Tổng kinh phí: 26 tỷ đồng.` with the amounts of its years in the paragraph behind: `Phân kỳ: năm 2021: 5 tỷ đồng; năm 2022: …`. */
function overYears(pieces: readonly TextPiece[], at: number): readonly FundingSum[] {
  const [piece, next] = pieces.slice(at, at + 2);
  if (piece === undefined || next === undefined || piece.inTable || next.inTable) return [];
  const [text, years] = [piece.passage.text, next.passage.text];
  const [total, ...more] = amountsIn(text.slice(0, 1000));
  const told = more.length === 0 || /bình quân|chiếm|gồm|trong đó/iu.test(text);
  if (total === undefined || !told || !/tổng/iu.test(text.slice(0, total.from))) return [];
  if (
    !/^[^:;.\d]{0,12}(?:\d{1,2}[.)]\s)?(?:phân kỳ|phân kì|chia (?:ra|theo năm)|trong đó|cụ thể)[^:;\d]{0,40}:/iu.test(
      years,
    )
  )
    return [];
  const parts = amountsIn(years.slice(0, 2000));
  const named = matchesIn(years, /(?:năm\s20\d{2}|quý\s(?:IV|I{1,3}|[1-4])|đợt\s\d)\s?(?::|là|\()/giu);
  if (parts.length < 2 || named.length !== parts.length || /%|đến năm|giai đoạn/iu.test(years)) return [];
  const sum = parts.reduce((all, { value }) => all + value, 0);
  if (more.length > 0 && Math.abs(sum - total.value) > total.value * 0.1) return [];
  return [sumOver(total, parts, placesIn(next.passage, parts), spanAt(piece.passage, total.from, total.to))];
}

const OPENS_SOURCES =
  /^[^:;.\d]{0,12}(?:\d{1,2}[.)]\s|[a-zđ]\)\s)?(?:cơ cấu\s|phân theo\s)?nguồn (?:vốn|kinh phí)[^:;\d]{0,40}:/iu;
/** The paragraph of sources stands so near behind the total. */
const nextPieces = 3;

/** `1. Tổng kinh phí là 26 tỷ đồng, gồm …` with `2. Nguồn vốn: ngân sách tỉnh 12 tỷ đồng; ngân sách huyện 9 tỷ đồng; …` behind it. */
function overSources(pieces: readonly TextPiece[], at: number): readonly FundingSum[] {
  const piece = pieces[at];
  const text = piece?.passage.text ?? "";
  if (
    piece === undefined ||
    piece.inTable ||
    !/^[^:;]{0,12}tổng (?:kinh phí|vốn|mức|nguồn|nhu cầu|dự toán)/iu.test(text)
  )
    return [];
  const [total] = amountsIn(text.slice(0, 400));
  if (total === undefined || /khoảng|tối thiểu|trên\s$/iu.test(text.slice(0, total.from))) return [];
  const sources = pieces
    .slice(at + 1, at + 1 + nextPieces)
    .find(({ passage, inTable }) => !inTable && OPENS_SOURCES.test(passage.text));
  if (sources === undefined) return [];
  const whole = sources.passage.text;
  const end = /\.\s+\p{Lu}/u.exec(whole.slice(whole.indexOf(":")))?.index;
  const list = end === undefined ? whole : whole.slice(0, whole.indexOf(":") + end);
  const parts = amountsIn(list).filter((part) => !isMean(list, part));
  const named = parts.every(({ from }, place) => SOURCE.test(list.slice(parts[place - 1]?.to ?? 0, from)));
  if (parts.length < 2 || !named || /%|trong đó|hằng năm|hàng năm|\/năm|còn lại/iu.test(list)) return [];
  const places = placesIn(sources.passage, parts);
  return [sumOver(total, parts, places, spanAt(piece.passage, total.from, total.to))];
}

function labelOf(piece: TextPiece | undefined): string | undefined {
  return piece?.block.kind === "paragraph" ? piece.block.label?.form : undefined;
}

function sumOver(
  total: Amount,
  amounts: readonly Amount[],
  parts: readonly PartPlace[],
  span: Span,
): FundingSum {
  return {
    total: total.value,
    text: total.text,
    sum: amounts.reduce((sum, { value }) => sum + value, 0),
    parts,
    span,
  };
}
