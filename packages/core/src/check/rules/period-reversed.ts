import { spanAt } from "../../document/passage.js";
import { matchesIn } from "../../text/matches.js";
import type { DocumentRule } from "../rule.js";
import { piecesWithDigits, type TextPiece } from "../textPieces.js";

export const periodReversed: DocumentRule = {
  name: "period-reversed",
  scope: "document",
  severity: "error",
  title: { vi: "Khoảng thời gian kết thúc trước khi bắt đầu", en: "A period that ends before it begins" },
  looksFor: {
    vi: "Giai đoạn, thời gian thực hiện có năm (ngày, tháng) kết thúc đứng trước năm (ngày, tháng) bắt đầu: “giai đoạn 2026 - 2021”, “từ ngày 01/3/2026 đến ngày 15/12/2025”.",
    en: "A period whose last year, month or day comes before its first: `giai đoạn 2026 - 2021`, `từ ngày 01/3/2026 đến ngày 15/12/2025`.",
  },
  source: { vi: "Dương lịch.", en: "The calendar." },
  silentWhen: {
    vi: "Chỉ có một mốc; hai năm không nối thành khoảng; số, ký hiệu văn bản.",
    en: "There is one date only; two years that make no period; numbers of documents.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển chợ nông thôn giai đoạn 2021 - 2025
1. Cải tạo 12 chợ trong giai đoạn 2023 - 2020.
2. Thời gian thực hiện: Từ ngày 01/3/2022 đến hết ngày 15/12/2021.
3. Rà soát từ tháng 9/2022 đến tháng 3/2022.
4. Kiểm tra từ tháng 10/2022 đến hết năm 2021.`,
      lines: [3, 4, 5, 6],
    },
    {
      text: `# KẾ HOẠCH

Xây dựng trường học

| TT | Công trình | Thời gian |
|---|---|---|
| 1 | Trường tiểu học Hòa An | 2024 - 2026 |
| 2 | Trường mầm non Sơn Ca | 2027 - 2025 |`,
      lines: [8],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Phát triển chợ nông thôn giai đoạn 2021 - 2025
1. Cải tạo 12 chợ trong giai đoạn 2021-2023; năm học 2024 - 2025.
2. Thời gian thực hiện: Từ ngày 01/3/2022 đến ngày 15/12/2022, từ tháng 9/2022 đến tháng 3/2023.
3. So sánh năm 2022 với năm 2021.`,
      lines: [],
    },
  ],
  check: (subject) => piecesWithDigits(subject).flatMap(reversedIn),
};

const YEARS =
  /(?:giai đoạn|thời kỳ|nhiệm kỳ|năm học|từ năm)\s+(?:từ\s+)?(?:năm\s+)?((?:19|20)\d\d)\s*(?:[-–—]|đến(?:\s+hết)?(?:\s+năm)?)\s*((?:19|20)\d\d)(?!\d)/giu;
const CELL = /^\s*((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)\s*$/u;
const DAYS =
  /từ\s+(?:ngày\s+)?(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)\s*(?:[-–—]|đến(?:\s+hết)?(?:\s+ngày)?)\s*(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)/giu;
const MONTHS =
  /từ\s+(tháng|quý)\s+(\d{1,2}|[IV]{1,3})(?:\/|\s+năm\s+)((?:19|20)\d\d)\s*(?:[-–—]|đến(?:\s+hết)?)\s*\1\s+(\d{1,2}|[IV]{1,3})(?:\/|\s+năm\s+)((?:19|20)\d\d)/giu;
const TO_YEAR =
  /từ\s+(?:ngày\s+\d{1,2}[/.]\d{1,2}[/.]|tháng\s+\d{1,2}(?:\/|\s+năm\s+)|quý\s+[IV]{1,3}(?:\/|\s+năm\s+))((?:19|20)\d\d)\s*(?:[-–—]|đến(?:\s+hết)?)\s*(?:cuối\s+)?năm\s+((?:19|20)\d\d)/giu;
/** All periods hold the year of their beginning and that of their end. */
const TWO_YEARS = /(?:19|20)\d\d.*?(?:19|20)\d\d/su;
const FROM = /từ\s+(?:ngày|tháng|quý|\d)/iu;
const QUARTERS: Readonly<Record<string, string>> = { I: "1", II: "2", III: "3", IV: "4" };

interface Period {
  readonly printed: string;
  readonly from: number;
  readonly start: string;
  readonly end: string;
}

function reversedIn({ passage, inTable }: TextPiece) {
  const { text } = passage;
  if (text.length > 20_000 || !TWO_YEARS.test(text)) return [];
  return periodsIn(text, inTable)
    .filter(({ start, end }) => end < start)
    .map(({ printed, from, start, end }) => ({
      message: {
        vi: `“${printed}” kết thúc trước khi bắt đầu.`,
        en: `Found “${printed}”, expected a period that ends after it begins.`,
      },
      span: spanAt(passage, from, from + printed.length),
      quote: printed,
      data: { start, end },
    }));
}

function periodsIn(text: string, inTable: boolean): readonly Period[] {
  const cell = inTable ? CELL.exec(text) : null;
  return [
    ...matchesIn(text, YEARS).map((match) => periodOf(match, match[1], match[2])),
    ...(cell === null ? [] : [periodOf(cell, cell[1], cell[2])]),
    ...(FROM.test(text) ? periodsFrom(text) : []),
  ];
}

/** Periods that begin with `từ` and a day, month or quarter. */
function periodsFrom(text: string): readonly Period[] {
  return [
    ...matchesIn(text, DAYS).map((match) =>
      periodOf(match, sortable(match[3], match[2], match[1]), sortable(match[6], match[5], match[4])),
    ),
    ...matchesIn(text, TO_YEAR).map((match) => periodOf(match, match[1], match[2])),
    ...matchesIn(text, MONTHS).map((match) =>
      periodOf(match, sortable(match[3], match[2]), sortable(match[5], match[4])),
    ),
  ];
}

function periodOf(match: RegExpExecArray | RegExpMatchArray, start = "", end = ""): Period {
  return { printed: match[0].trim(), from: match.index ?? 0, start, end };
}

/** Parts of a date from the year on, so that text compares as time; quarters by their number. */
function sortable(...parts: readonly (string | undefined)[]): string {
  return parts.map((part = "") => (QUARTERS[part.toUpperCase()] ?? part).padStart(2, "0")).join("-");
}
