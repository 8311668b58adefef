import type { Span } from "../../document/span.js";
import {
  type Descent,
  descents,
  documentName,
  indicatorsByMeaning,
  type PlacedIndicator,
} from "../corpus.js";
import { indicatorTitle, isPrinted } from "../indicatorTables.js";
import type { CorpusFinding, CorpusRule } from "../rule.js";
import type { ReadDocument } from "../subject.js";

export const planUnlinked: CorpusRule = {
  name: "plan-unlinked",
  scope: "corpus",
  severity: "info",
  title: {
    vi: "Kế hoạch bỏ sót yêu cầu của văn bản cấp trên",
    en: "A plan leaves out what the upper document demands",
  },
  looksFor: {
    vi: "Văn bản được nêu là căn cứ, được thực hiện (có trong các tệp đang soát) có chỉ tiêu mà kế hoạch này không nhắc đến. Mỗi văn bản cấp trên nêu một lần.",
    en: "The document that this plan carries out or rests on (among the files checked) has indicators that the plan doesn't take up. One finding for each upper document.",
  },
  source: {
    vi: "Kế hoạch thực hiện phải cụ thể hóa đủ chỉ tiêu của văn bản mà nó thực hiện, hoặc nói rõ chỉ tiêu nào không áp dụng.",
    en: "A plan takes up all indicators of what it carries out, or says which don't apply.",
  },
  silentWhen: {
    vi: "Văn bản cấp trên không có trong các tệp; hai văn bản không có chỉ tiêu chung (kế hoạch không làm theo chỉ tiêu); chỉ được nhắc đến, không phải căn cứ.",
    en: "The upper document isn't among the files; the two share no indicator at all; it is only mentioned.",
  },
  bad: [
    {
      files: {
        "tren.md": `UBND TỈNH THANH HÓA
Số: 31/KH-UBND
Thanh Hóa, ngày 20 tháng 8 năm 2021
KẾ HOẠCH
Phát triển y tế giai đoạn 2021 - 2030

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| 1 | Tỷ lệ dân số tham gia bảo hiểm y tế | % | 93 | 95 |
| 2 | Tỷ lệ trạm y tế có bác sĩ | % | 90 | 100 |
| 3 | Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi | % | 17 | 14 |`,
        "duoi.md": `UBND TỈNH THANH HÓA
Số: 77/KH-UBND
Thanh Hóa, ngày 05 tháng 9 năm 2024
KẾ HOẠCH
Phát triển y tế năm 2025
Thực hiện Kế hoạch số 31/KH-UBND ngày 20/8/2021 của UBND tỉnh về phát triển y tế, UBND tỉnh ban hành Kế hoạch năm 2025 như sau:

| TT | Chỉ tiêu | Đơn vị tính | 2024 | 2025 |
|---|---|---|---|---|
| 1 | Tỷ lệ dân số tham gia BHYT | % | 92 | 93 |
| 2 | Tỷ lệ trạm y tế có bác sĩ | % | 88 | 90 |`,
      },
      places: ["duoi.md:6"],
    },
  ],
  good: [
    {
      files: {
        "tren.md": `UBND TỈNH THANH HÓA
Số: 31/KH-UBND
Thanh Hóa, ngày 20 tháng 8 năm 2021
KẾ HOẠCH
Phát triển y tế giai đoạn 2021 - 2030

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| 1 | Tỷ lệ dân số tham gia bảo hiểm y tế | % | 93 | 95 |
| 2 | Tỷ lệ trạm y tế có bác sĩ | % | 90 | 100 |`,
        "duoi.md": `UBND TỈNH THANH HÓA
Số: 77/KH-UBND
Thanh Hóa, ngày 05 tháng 9 năm 2024
KẾ HOẠCH
Phát triển y tế năm 2025
Thực hiện Kế hoạch số 31/KH-UBND ngày 20/8/2021 của UBND tỉnh về phát triển y tế, UBND tỉnh ban hành Kế hoạch năm 2025 như sau:

| TT | Chỉ tiêu | Đơn vị tính | 2024 | 2025 |
|---|---|---|---|---|
| 1 | Tỷ lệ dân số tham gia BHYT | % | 92 | 93 |
| 2 | Tỷ lệ trạm y tế có bác sĩ | % | 88 | 90 |`,
      },
      places: [],
    },
  ],
  check: (subjects) => descents(subjects).flatMap((descent) => judge(descent) ?? []),
};

function judge({ plan, upper, span }: Descent): CorpusFinding | undefined {
  const demanded = [...indicatorsByMeaning(upper)].flatMap(([key, [first]]) =>
    first !== undefined && isPrinted(first.indicator) ? [{ key, ...first }] : [],
  );
  const own = indicatorsByMeaning(plan);
  const known = [...own.keys()].map((key) => new Set(wordsOf(key)));
  const missing = demanded.filter(({ key }) => !own.has(key) && !isNear(wordsOf(key), known));
  if (missing.length === 0 || missing.length === demanded.length) return undefined;
  return findingOf(plan, upper, span, missing);
}

function wordsOf(key: string): readonly string[] {
  return key.replace(/\|.*$/u, "").split(" ");
}

/** The plan has an indicator of nearly the same words: it may be the demanded one in other words. */
function isNear(words: readonly string[], known: readonly ReadonlySet<string>[]): boolean {
  return known.some((set) => words.filter((word) => set.has(word)).length >= words.length * 0.75);
}

function findingOf(
  plan: ReadDocument,
  upper: ReadDocument,
  span: Span,
  missing: readonly PlacedIndicator[],
): CorpusFinding {
  const name = documentName(upper);
  const titles = missing.slice(0, 5).map(({ indicator }) => indicatorTitle(indicator));
  const more = missing.length > titles.length ? "…" : "";
  return {
    file: plan.file,
    message: {
      vi: `Kế hoạch thực hiện ${name} nhưng không nhắc đến ${missing.length} chỉ tiêu của văn bản đó: ${titles.join("; ")}${more}.`,
      en: `Found a plan that carries out ${name} without ${missing.length} of its indicators, expected them too: ${titles.join("; ")}${more}.`,
    },
    span,
    related: missing.slice(0, 5).map(({ indicator }) => ({
      file: upper.file,
      span: indicator.span,
      quote: indicator.name.slice(0, 80),
      message: { vi: `Chỉ tiêu của ${name}.`, en: `An indicator of ${name}.` },
    })),
    data: { upper: upper.reading.meta.number, missing: missing.map(({ indicator }) => indicator.name) },
  };
}
