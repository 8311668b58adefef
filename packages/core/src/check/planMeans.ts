import { spanAt } from "../document/passage.js";
import { matchesIn } from "../text/matches.js";
import { parseNumber } from "../text/numbers.js";
import { printNumber } from "../text/printNumber.js";
import { shortened } from "../text/shortened.js";
import type { Finding } from "./diagnostic.js";
import { saysHere } from "./saysHere.js";
import type { Subject } from "./subject.js";
import { sentencesIn } from "./textPieces.js";
import { figurePiecesWith } from "./wordPlaces.js";

const NUMBER = "(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)(?![.,]?\\d)";
const UNIT = "((?:nghìn |triệu |tỷ )?[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ0-9²]*)";
const YEARLY = "(?:bình quân|trung bình)(?:\\s(?:mỗi|hằng|hàng|một|từng)\\snăm)?|(?:mỗi|hằng|hàng) năm";
/** `trồng 4.000 ha rừng, bình quân mỗi năm 800 ha`: all of it, then so much a year. */
const MEAN_BEHIND = new RegExp(
  `(?<![\\d.,/-])${NUMBER}\\s${UNIT}(?!\\s?\\/)[^.;:()\\d]{0,60}?[,(]\\s?(?:${YEARLY})(?:\\s(?:là|khoảng|đạt|có|được|trồng|mở|tạo|giải quyết(?: việc làm)?(?: cho)?|đào tạo|xây dựng|tăng(?: thêm)?|giảm|thực hiện)){0,3}\\s${NUMBER}\\s${UNIT}(\\s?\\/\\s?(?:năm|\\p{Ll}+))?`,
  "giu",
);
/** About so many, or another span of years than the plan's own. */
const OTHERWISE =
  /(?<!\p{L})(?:khoảng|trên|hơn|gần|ít nhất|tối thiểu|dưới|không quá|tăng|đến nay|đã|hiện|mỗi tháng|ngày|lũy kế|luỹ kế|từ năm)(?!\p{L})|(?:19|20)\d{2}\s?[-–—]|\d\s(?:năm|tháng|quý)(?!\p{L})/iu;
/** Further apart they are of two things. */
const widest = 1.6;
const longest = 10_000;

/**
 * A total of the plan's own years and the mean of each (`115.000 lượt, bình quân mỗi năm 25.000 lượt` in a plan of five years) that
 * don't make one another. A mean that gives the total over a year more or less is left out: plans begin and end within years. Linear.
 */
export function planMeanFindings(subject: Subject): readonly Finding[] {
  const { title, spans } = subject.reading.meta;
  const own = /(?:giai đoạn|thời kỳ)\s((?:19|20)\d\d)\s?[-–—]\s?((?:19|20)\d\d)(?!.*20\d\d)/isu.exec(
    title ?? "",
  );
  const years = own === null ? 0 : Number(own[2]) - Number(own[1]) + 1;
  const place = spans.title;
  if (own === null || place === undefined || years < 3 || years > 10) return [];
  return figurePiecesWith(subject, "quân", "bình", "mỗi", "hằng", "hàng").flatMap(({ passage, inTable }) =>
    inTable || passage.text.length > longest
      ? []
      : sentencesIn(passage).flatMap(({ text, from }) =>
          matchesIn(text, MEAN_BEHIND).flatMap((match): readonly Finding[] => {
            const real = expectedMean(match, text, years);
            if (real === undefined) return [];
            const [whole, total = "", unit = "", mean = ""] = match;
            const at = from + match.index;
            const expected = `${printNumber(real, Number.isInteger(real) ? 0 : 1)} ${unit}`;
            return [
              {
                message: {
                  vi: `“${shortened(whole, 110)}”: ${total} ${unit} chia cho ${years} năm của ${own[0].replace(/\s+/gu, " ").toLowerCase()} là ${expected} mỗi năm, không phải ${mean}.`,
                  en: `Found ${mean} a year, expected ${expected}: ${total} over the plan's ${years} years.`,
                },
                span: spanAt(passage, at, at + whole.length),
                quote: whole,
                related: [saysHere(place, own[0])],
                data: { total, mean, years },
              },
            ];
          }),
        ),
  );
}

function expectedMean(match: RegExpExecArray, text: string, years: number): number | undefined {
  const [whole, printedTotal = "", unit = "", printedMean = "", other = "", per = ""] = match;
  const [total, mean] = [printedTotal, printedMean].map((digits) => parseNumber(digits)?.value);
  if (total === undefined || mean === undefined || mean === 0 || unit.toLowerCase() !== other.toLowerCase())
    return undefined;
  if (per !== "" && !/năm$/iu.test(per)) return undefined;
  if (OTHERWISE.test(whole) || OTHERWISE.test(text.slice(Math.max(0, match.index - 40), match.index)))
    return undefined;
  const real = total / years;
  const covered = total / mean;
  const isWhole =
    Math.abs(covered - Math.round(covered)) < 0.02 && Math.abs(Math.round(covered) - years) <= 1;
  const isNear = Math.abs(real - mean) <= Math.max(real * 0.02, 0.6);
  return isWhole || isNear || real > mean * widest || mean > real * widest ? undefined : real;
}
