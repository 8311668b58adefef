import type { Indicator } from "../../read/reading.js";
import type { Finding } from "../diagnostic.js";
import { indicatorTables, indicatorTitle } from "../indicatorTables.js";
import type { DocumentRule } from "../rule.js";

export const indicatorNumbering: DocumentRule = {
  name: "indicator-numbering",
  scope: "document",
  severity: "warning",
  title: { vi: "Chữ cái của mã chỉ tiêu bị nhảy", en: "Letters of indicator codes skip" },
  looksFor: {
    vi: "Chỉ tiêu mang mã có chữ cái (12.4b) mà không có chữ cái đứng trước (12.4a): có thể thiếu một chỉ tiêu. Chỉ có chữ a (9.1a) mà không có b: lưu ý.",
    en: "An indicator's code has a letter (12.4b) without the letter before it (12.4a): one may be missing. A lone a (9.1a): a remark.",
  },
  source: {
    vi: "Thứ tự đánh số trong một bảng phải liên tục (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5).",
    en: "Numbering in one list runs on (Decree 30/2020/NĐ-CP, annex I, II.5).",
  },
  silentWhen: {
    vi: "Mã không có chữ cái; phần lớn mã chỉ có một chữ cái (cách đánh mã của bảng); có cả chỉ tiêu mang mã không chữ cái (12.4) và mã có chữ cái.",
    en: "Codes without letters; most codes have one letter only; a code without a letter (12.4) stands beside one with.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Bảo vệ môi trường tỉnh Hòa An

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| 1 | 2.1a. Tỷ lệ thu gom rác đô thị | % | 90 | 98 |
| 2 | 2.1b. Tỷ lệ thu gom rác nông thôn | % | 70 | 90 |
| 3 | 2.2b. Tỷ lệ xử lý nước thải đô thị | % | 20 | 50 |
| 4 | 2.3a. Tỷ lệ che phủ rừng | % | 42 | 43 |`,
      lines: [8, 9],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Bảo vệ môi trường tỉnh Hòa An
Chỉ tiêu	Đơn vị tính	2025	2030
2.1a. Tỷ lệ thu gom rác đô thị	%	90	98
2.1b. Tỷ lệ thu gom rác nông thôn	%	70	90
2.2. Tỷ lệ xử lý nước thải đô thị	%	20	50`,
      lines: [],
    },
  ],
  check: (subject) => indicatorTables(subject).flatMap(({ indicators }) => skipped(indicators)),
};

/** Letters in the order of Vietnamese lists. */
const LETTERS = "abcdđeghiklmnopqrstuvxy";

function skipped(indicators: readonly Indicator[]): readonly Finding[] {
  const groups = new Map<string, Map<string, Indicator>>();
  for (const indicator of indicators) {
    const match = /^(\d+(?:\.\d+)+)\.?\s?([a-zđ])$/u.exec(indicator.code ?? "");
    const [, number = "", letter = ""] = match ?? [];
    if (match === null) continue;
    const letters = groups.get(number) ?? new Map<string, Indicator>();
    groups.set(number, letters.set(letter, indicator));
  }
  const plain = new Set(indicators.map(({ code }) => code));
  const lone = [...groups.values()].filter((letters) => letters.size === 1 && letters.has("a")).length;
  return [...groups].flatMap(([number, letters]) => {
    const [[letter, indicator] = []] = [...letters].filter(([each]) => isFirstAfterGap(each, letters));
    if (letter === undefined || indicator === undefined || plain.has(number)) {
      const [only] = letters.size === 1 ? letters.values() : [];
      return only === undefined || plain.has(number) || lone * 2 > groups.size ? [] : [loneFinding(only)];
    }
    return [gapFinding(indicator, number, letter)];
  });
}

function isFirstAfterGap(letter: string, letters: ReadonlyMap<string, Indicator>): boolean {
  const before = LETTERS[LETTERS.indexOf(letter) - 1];
  return before !== undefined && !letters.has(before);
}

function gapFinding(indicator: Indicator, number: string, letter: string): Finding {
  const before = LETTERS[LETTERS.indexOf(letter) - 1] ?? "a";
  return {
    message: {
      vi: `Có chỉ tiêu ${indicator.code} mà không có ${number}${before}; kiểm tra thiếu chỉ tiêu hoặc đánh số nhầm.`,
      en: `Found indicator ${indicator.code} without ${number}${before}, expected the letters to run on.`,
    },
    span: indicator.span,
    quote: indicator.code ?? "",
    data: { code: indicator.code, missing: `${number}${before}` },
  };
}

function loneFinding(indicator: Indicator): Finding {
  return {
    severity: "info",
    message: {
      vi: `Chỉ tiêu ${indicatorTitle(indicator)} đánh chữ a nhưng không có chỉ tiêu b; kiểm tra thiếu chỉ tiêu.`,
      en: `Found a lone letter at indicator ${indicatorTitle(indicator)}, expected a second one or none.`,
    },
    span: indicator.span,
    quote: indicator.code ?? "",
    data: { code: indicator.code },
  };
}
