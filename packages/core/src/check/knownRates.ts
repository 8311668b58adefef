import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { parseNumber } from "../text/numbers.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { sentencesIn } from "./textPieces.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** A rate of a known kind at a level that no province has ever had. */
export interface ImpossibleRate {
  readonly name: string;
  readonly printed: string;
  /** What was probably meant, in words. */
  readonly usual: string;
  /** The calendar itself doesn't have it. */
  readonly certain?: boolean;
  readonly span: Span;
}

/** A rate that every plan of its field knows, with the levels it can have. */
interface KnownRate {
  /** One of these words stands in every text with it. */
  readonly word: string;
  readonly shape: RegExp;
  readonly name: string;
  readonly usual: string;
  readonly least: number;
  readonly most: number;
  /** The level of so many for so many is counted for this number. */
  readonly per?: number;
}

const NUMBER = "(?<![\\d.,])(?<value>\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)(?![.,]?\\d)";
const PER = "(?<per>1(?:[. ]?000)?|10(?:[. ]?000)?|100(?:[. ]?000)?)(?![.,]?\\d)";
/** Between the name of a rate and its level; neither a figure nor the end of the clause. */
const UPTO =
  "[^.;:\\d%‰]{0,90}?(?:(?:vào|đến|trong)\\s(?:hết\\s|cuối\\s)?năm\\s\\d{4},?\\s)?[^.;:\\d%‰]{0,30}?";

/** Of one person in a day. */
const EACH_DAY = "\\s?\\/\\s?(?:đầu )?người\\s?(?:\\/|mỗi\\s|một\\s|\\.)\\s?(?:ngày)(?:[\\s-]đêm)?(?!\\p{L})";

/** Limits stand far from what is met in any province, so that only another size (per 100 instead of per 100.000) is told. */
const KNOWN: readonly KnownRate[] = [
  {
    word: "tử",
    shape: new RegExp(`tử vong (?:của )?(?:bà )?mẹ${UPTO}\\s${NUMBER}\\s?(?:\\/|trên)\\s?${PER}`, "giu"),
    name: "tỷ số tử vong mẹ",
    usual: "tính trên 100.000 trẻ đẻ sống",
    least: 0,
    most: 300,
    per: 100_000,
  },
  {
    word: "tử",
    shape: new RegExp(
      `tử vong (?:của )?(?:trẻ|sơ sinh)[^.;:\\d%‰]{0,30}(?:(?:dưới|từ) \\d{1,2} (?:tuổi|tháng|ngày)(?: tuổi)?)?${UPTO}\\s${NUMBER}\\s?(?:\\/|trên)\\s?${PER}`,
      "giu",
    ),
    name: "tỷ suất tử vong trẻ em",
    usual: "tính trên 1.000 trẻ đẻ sống",
    least: 0,
    most: 100,
    per: 1000,
  },
  {
    word: "sĩ",
    shape: new RegExp(`${NUMBER}\\sbác sĩ\\s?(?:\\/|trên)\\s?${PER}\\s?(?:người )?dân`, "giu"),
    name: "số bác sĩ theo dân số",
    usual: "tính trên 10.000 dân",
    least: 1.5,
    most: 60,
    per: 10_000,
  },
  {
    word: "sĩ",
    shape: new RegExp(
      `bác sĩ\\s?(?:\\/|trên)\\s?${PER}\\s?(?:người )?dân${UPTO}\\s(?:đạt|là|lên)\\s${NUMBER}(?!\\s?%)`,
      "giu",
    ),
    name: "số bác sĩ theo dân số",
    usual: "tính trên 10.000 dân",
    least: 1.5,
    most: 60,
    per: 10_000,
  },
  {
    word: "sinh",
    shape: new RegExp(
      `tổng tỷ suất sinh${UPTO}\\s(?:đạt|là|ở mức|mức|dưới|trên|khoảng|còn)\\s${NUMBER}\\s(?:con|trẻ)(?!\\p{L})`,
      "giu",
    ),
    name: "tổng tỷ suất sinh",
    usual: "khoảng 2 con/phụ nữ",
    least: 0.8,
    most: 5,
  },
  {
    word: "giường",
    shape: new RegExp(
      `${NUMBER}\\sgiường(?: bệnh)?(?: viện)?\\s?(?:\\/|trên)\\s?${PER}\\s?(?:người )?dân`,
      "giu",
    ),
    name: "số giường bệnh theo dân số",
    usual: "tính trên 10.000 dân",
    least: 4,
    most: 150,
    per: 10_000,
  },
  {
    word: "trai",
    shape: new RegExp(
      `${NUMBER}\\s(?:bé|trẻ(?: em)?) trai\\s?(?:\\/|trên)\\s?100\\s(?:bé|trẻ(?: em)?) gái`,
      "giu",
    ),
    name: "tỷ số giới tính khi sinh",
    usual: "từ 100 đến 120 bé trai/100 bé gái",
    least: 90,
    most: 130,
  },
  {
    word: "thọ",
    shape: new RegExp(
      `tuổi thọ (?:trung bình|bình quân)${UPTO}\\s(?:đạt|là|lên)\\s(?:(?:tối thiểu|ít nhất|khoảng|trên|hơn)\\s)?${NUMBER}\\stuổi`,
      "giu",
    ),
    name: "tuổi thọ trung bình",
    usual: "từ 60 đến 85 tuổi",
    least: 50,
    most: 95,
  },
  {
    word: "nhiên",
    shape: new RegExp(
      `(?:tăng|phát triển) dân số tự nhiên${UPTO}\\s(?:đạt|là|dưới|còn|ở mức|xuống|khoảng|mức)\\s${NUMBER}\\s?%`,
      "giu",
    ),
    name: "tỷ lệ tăng dân số tự nhiên",
    usual: "dưới 3%",
    least: 0,
    most: 4,
  },
  {
    word: "nghèo",
    shape: new RegExp(
      `(?:giảm (?:bình quân )?(?:tỷ|tỉ) lệ (?:hộ )?(?:cận )?nghèo|(?:tỷ|tỉ) lệ (?:hộ )?(?:cận )?nghèo[^.;:\\d%‰]{0,60}?giảm)${UPTO}\\s${NUMBER}\\s?%\\s?(?:\\/\\s?năm|mỗi năm|một năm|hằng năm|hàng năm)`,
      "giu",
    ),
    name: "mức giảm tỷ lệ hộ nghèo mỗi năm",
    usual: "vài điểm phần trăm một năm",
    least: 0,
    most: 25,
  },
  {
    word: "trưởng",
    shape: new RegExp(
      `(?:tăng trưởng|tốc độ tăng) (?:kinh tế|tổng sản phẩm|GRDP|GDP)${UPTO}\\s(?:đạt|là|tăng|khoảng|trên|quân)\\s${NUMBER}\\s?%\\s?\\/\\s?năm`,
      "giu",
    ),
    name: "tốc độ tăng trưởng kinh tế",
    usual: "dưới 30%/năm",
    least: 0,
    most: 40,
  },
  {
    word: "m",
    shape: new RegExp(`${NUMBER}\\s(?:m3|m³)(?:\\snước)?${EACH_DAY}`, "giu"),
    name: "mức dùng nước của một người",
    usual: "tính bằng lít/người/ngày",
    least: 0,
    most: 5,
  },
  {
    word: "lít",
    shape: new RegExp(`${NUMBER}\\slít(?:\\snước)?${EACH_DAY}`, "giu"),
    name: "mức dùng nước của một người",
    usual: "từ 40 đến 300 lít/người/ngày",
    least: 0,
    most: 1500,
  },
  {
    word: "tấn",
    shape: new RegExp(`${NUMBER}\\stấn(?:\\srác)?${EACH_DAY}`, "giu"),
    name: "lượng chất thải của một người",
    usual: "tính bằng kg/người/ngày",
    least: 0,
    most: 0.05,
  },
];

const longest = 10_000;

/** Rates of the text that can't have the size printed, as a digit, a comma, a hyphen or noughts were lost. Linear. */
export const impossibleRates = perSubject((subject: Subject): readonly ImpossibleRate[] =>
  KNOWN.flatMap((known) =>
    figurePiecesWith(subject, known.word).flatMap(({ passage }) =>
      passage.text.length > longest
        ? []
        : sentencesIn(passage).flatMap(({ text, from }) =>
            matchesIn(text, known.shape).flatMap((match) => {
              if (!isImpossible(match, known)) return [];
              const at = from + match.index;
              const { name, usual } = known;
              return [{ name, usual, printed: match[0], span: spanAt(passage, at, at + match[0].length) }];
            }),
          ),
    ),
  ),
);

function isImpossible({ groups }: RegExpExecArray, { least, most, per }: KnownRate): boolean {
  const value = parseNumber(groups?.value ?? "")?.value;
  if (value === undefined) return false;
  const base = parseNumber((groups?.per ?? "").replace(/\D/gu, ""))?.value;
  const level = per === undefined || base === undefined ? value : (value * per) / base;
  return level < least || level > most;
}
