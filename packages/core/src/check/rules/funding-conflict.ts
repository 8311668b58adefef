import { findAmounts } from "../../text/amounts.js";
import { printNumber } from "../../text/printNumber.js";
import type { Finding } from "../diagnostic.js";
import type { FundingClaim } from "../fundingClaims.js";
import { sourceAmounts } from "../fundingSources.js";
import { type FundingTotal, fundingTotals } from "../fundingTotals.js";
import { type PricedTwice, pricedTwice } from "../pricedThings.js";
import { untoldClaims } from "../reckonedSums.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
import { type SpelledAmount, spelledAmounts } from "../spelledAmounts.js";
import type { Subject } from "../subject.js";
import { textPieces } from "../textPieces.js";
import { whereabouts } from "../whereabouts.js";

export const fundingConflict: DocumentRule = {
  name: "funding-conflict",
  scope: "document",
  severity: "error",
  title: { vi: "Tổng kinh phí ghi khác nhau ở hai nơi", en: "The total cost is given in two ways" },
  looksFor: {
    vi: "Tổng kinh phí thực hiện của cùng một văn bản ghi hai con số khác nhau: trong hai câu, hoặc trong câu và ở dòng tổng cộng của biểu kinh phí; số vốn từ một nguồn ghi hai con số trong hai câu (cảnh báo); số vốn của một nguồn, một năm trong câu ghi khác biểu kinh phí (khi các số khác trong câu đều khớp với biểu); kinh phí của một nội dung ghi ở hai nơi mà chỉ lệch, đảo một chữ số hoặc hơn kém nhau số 0 (cảnh báo).",
    en: "The total cost of one document stands with two figures: in two sentences, or in a sentence and in the total row of a table of costs; one source is given two amounts in two sentences (warning); a sentence gives a source or a year another amount than the table of costs that bears out its other amounts; one thing costs so much in one place and so much in another, a digit or noughts apart (warning).",
  },
  source: {
    vi: "Một kế hoạch chỉ có một tổng kinh phí.",
    en: "A plan has one total cost.",
  },
  silentWhen: {
    vi: "Hai số bằng nhau sau khi làm tròn; số theo năm, theo nguồn, theo từng nội dung; văn bản nêu từ ba tổng số trở lên (nhiều chương trình, dự án).",
    en: "Both agree when rounded; figures by year, source or item; the document gives three totals or more (several programmes).",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển nghề muối tỉnh Hòa An
I. NHIỆM VỤ
1. Cải tạo ruộng muối.
2. Kinh phí: 800 triệu đồng từ ngân sách tỉnh.
II. KINH PHÍ
Tổng kinh phí thực hiện Kế hoạch là 950 triệu đồng.`,
      lines: [7],
    },
    {
      text: `KẾ HOẠCH
Phát triển nghề muối huyện Hòa Bắc
III. KINH PHÍ
1. Ngân sách tỉnh 2.400 triệu đồng; ngân sách huyện 1.100 triệu đồng; vốn vay 900 triệu đồng (chi tiết tại biểu kèm theo).
2. Phân kỳ: năm 2023 là 1.500 triệu đồng, năm 2024 là 2.850 triệu đồng; riêng ngân sách huyện năm 2024 là 560 triệu đồng.

BIỂU KINH PHÍ
Đơn vị tính: triệu đồng

| TT | Nguồn vốn | Năm 2023 | Năm 2024 | Tổng cộng |
|---|---|---|---|---|
| 1 | Ngân sách tỉnh | 900 | 1.500 | 2.400 |
| 2 | Ngân sách huyện | 400 | 650 | 1.050 |
| 3 | Vốn vay | 200 | 700 | 900 |
| | Tổng cộng | 1.500 | 2.850 | 4.350 |`,
      lines: [4, 5],
    },
    {
      text: `# KẾ HOẠCH

Sửa chữa kênh mương xã Hòa An

**1. Kinh phí**

Tổng nhu cầu vốn giai đoạn 2024 - 2025: 4,2 tỷ đồng.

| STT | Công trình | Kinh phí (triệu đồng) |
|---|---|---|
| 1 | Kênh Đông | 2.000 |
| 2 | Kênh Tây | 2.500 |
| | Tổng cộng | 4.500 |`,
      lines: [13],
    },
    {
      text: `QUYẾT ĐỊNH
Điều 1. Phê duyệt Đề án tu bổ đình làng huyện Hòa Bắc, tổng kinh phí thực hiện Đề án: 12 tỷ 650 triệu đồng.
Điều 2. Phòng Tài chính cân đối, bố trí kinh phí thực hiện Đề án là 16,25 tỷ đồng.
Điều 3. Hỗ trợ trước cho xã Sơn Lâm 840.000.000 đồng (Bằng chữ: Tám trăm tám mươi triệu đồng chẵn).`,
      lines: [3, 4],
    },
    {
      text: `**KẾ HOẠCH**

**II. NHIỆM VỤ**

1. Sửa mái che bến đò ngang, kinh phí sửa mái che bến đò ngang là 1,85
tỷ đồng.

2. Mua áo phao cho học sinh đi đò với kinh phí 320 triệu đồng.

**III. TỔ CHỨC THỰC HIỆN**

1. Phòng Kinh tế sửa mái che bến đò ngang với kinh phí 1.580 triệu đồng.

2. Phòng Văn hóa mua áo phao cho học sinh đi đò: dự toán mua áo phao cho học sinh đi đò là 3.200 triệu đồng.`,
      lines: [12, 14],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Làm đẹp bến đò xã Hòa Mỹ
1. Sửa mái che bến đò năm 2026 với kinh phí 450 triệu đồng.
2. Sửa mái che bến đò năm 2027 với kinh phí 540 triệu đồng.
3. Hỗ trợ áo phao cho học sinh 120 triệu đồng.
4. Hỗ trợ áo phao cho học sinh 0,12 tỷ đồng.`,
      lines: [],
    },
    {
      text: `QUYẾT ĐỊNH
Điều 1. Phê duyệt Đề án tu bổ đình làng huyện Hòa Bắc, tổng kinh phí thực hiện Đề án: 12 tỷ 650 triệu đồng.
Điều 2. Phòng Tài chính cân đối, bố trí kinh phí thực hiện Đề án là 12,65 tỷ đồng.
Điều 3. Hỗ trợ trước cho xã Sơn Lâm 840.000.000 đồng (Bằng chữ: Tám trăm bốn mươi triệu đồng chẵn).`,
      lines: [],
    },
    {
      text: `# KẾ HOẠCH

Sửa chữa kênh mương xã Hòa An

Tổng kinh phí thực hiện: 4,5 tỷ đồng, trong đó tổng kinh phí năm 2024 là 2 tỷ đồng.

| STT | Công trình | Kinh phí (triệu đồng) |
|---|---|---|
| 1 | Kênh Đông | 2.000 |
| 2 | Kênh Tây | 2.500 |
| | Tổng cộng | 4.500 |`,
      lines: [],
    },
  ],
  check: (subject) => [
    ...ofTotals(subject),
    ...ofSources(subject),
    ...untoldClaims(subject).map(claimFinding),
    ...spelledAmounts(subject).map(spelledFinding),
    ...pricedTwice(subject).map(pricedFinding),
  ],
};

/** One thing costs so much here and so much there. */
function pricedFinding({ first, other }: PricedTwice): Finding {
  const place = whereabouts(first.span);
  return {
    severity: "warning",
    message: {
      vi: `Kinh phí ghi ${other.text}, nhưng ở ${place.vi} cùng nội dung ghi ${first.text}; có thể gõ nhầm chữ số hoặc đơn vị.`,
      en: `Found ${other.text}, expected ${first.text} as at ${place.en} for the same thing: a digit or the unit may have been mistyped.`,
    },
    span: other.span,
    quote: other.text,
    related: [saysHere(first.span, first.text)],
    data: { found: other.value, expected: first.value },
  };
}

/** The figures and the words in the bracket behind them say two amounts. */
function spelledFinding({ text, words, value, said, span }: SpelledAmount): Finding {
  const shown = `${printNumber(said, 3)} đồng`;
  return {
    message: {
      vi: `Số tiền ghi ${text} nhưng viết bằng chữ là “${words}” (${shown}).`,
      en: `The amount says ${text}, but in words “${words}” (${shown}).`,
    },
    span,
    quote: text,
    data: { figures: value, words: said },
  };
}

/** Running text and the table of costs give one source, or one year, two amounts. */
function claimFinding({ text, value, span, cell }: FundingClaim): Finding {
  const place = whereabouts(cell.span);
  return {
    message: {
      vi: `Kinh phí ghi ${text}, nhưng bảng kinh phí (${place.vi}) ghi ${cell.text}.`,
      en: `Found ${text}, expected ${cell.text} as in the table of costs (${place.en}).`,
    },
    span,
    quote: text,
    related: [saysHere(cell.span, cell.text)],
    data: { found: value, expected: cell.value },
  };
}

/** One source gives two amounts. */
function ofSources(subject: Subject): readonly Finding[] {
  return [...sourceAmounts(subject).values()].flatMap(([first, other, more]) => {
    if (first === undefined || other === undefined || more !== undefined) return [];
    if (
      agree(first.value, other.value) ||
      Math.max(first.value, other.value) > 3 * Math.min(first.value, other.value)
    )
      return [];
    // Parts of two totals (this plan's and an earlier period's) are rightly different.
    if (first.whole !== undefined && other.whole !== undefined && !agree(first.whole, other.whole)) return [];
    const place = whereabouts(first.span);
    return [
      {
        severity: "warning" as const,
        message: {
          vi: `Nguồn ${other.source} ghi ${other.text}, nhưng ở ${place.vi} ghi ${first.text}.`,
          en: `Found ${other.text} from ${other.source}, expected ${first.text} as at ${place.en}.`,
        },
        span: other.span,
        quote: other.text,
        related: [saysHere(first.span, first.text)],
        data: { source: other.source, found: other.value, expected: first.value },
      },
    ];
  });
}

function ofTotals(subject: Subject): readonly Finding[] {
  const totals = fundingTotals(subject).filter((total) => !isOneItem(total, subject));
  const [first, ...others] = totals;
  const other = others.find(({ value }) => first !== undefined && !agree(value, first.value));
  if (first === undefined || other === undefined) return [];
  if (totals.length > 3 || new Set(totals.map(({ value }) => value)).size > 2) return [];
  return [findingOf(first, other)];
}

/** A table's total that a sentence gives for one item of the whole (`đầu tư công trình 360 tỷ đồng`) is that item's. */
function isOneItem({ where, value }: FundingTotal, subject: Subject): boolean {
  if (where === "text") return false;
  const totals = fundingTotals(subject).filter((total) => total.where === "text");
  if (totals.some((total) => agree(total.value, value))) return false;
  return textPieces(subject).some(
    ({ passage, inTable }) => !inTable && findAmounts(passage.text).some((amount) => amount.value === value),
  );
}

/** Totals may be rounded in a sentence. */
function agree(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(a, b) * 0.01;
}

function findingOf(first: FundingTotal, other: FundingTotal) {
  const place = whereabouts(first.span);
  const near = Math.abs(first.value - other.value) <= Math.max(first.value, other.value) * 0.5;
  return {
    severity: near ? ("error" as const) : ("info" as const),
    message: {
      vi: `Tổng kinh phí ghi ${other.text}, nhưng ở ${place.vi} ghi ${first.text}.`,
      en: `Found a total cost of ${other.text}, expected ${first.text} as at ${place.en}.`,
    },
    span: other.span,
    quote: other.text,
    related: [saysHere(first.span, first.text)],
    data: { found: other.value, expected: first.value },
  };
}
