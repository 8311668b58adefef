import type { OutlineSection } from "../../document/outline.js";
import type { Span } from "../../document/span.js";
import { roman } from "../../text/roman.js";
import { shortened } from "../../text/shortened.js";
import type { Finding } from "../diagnostic.js";
import { type OtherNumber, otherItemNumbers } from "../itemNumbers.js";
import { type LabelRun, labelRuns, type NumberedHeading } from "../labelRuns.js";
import { type SlippedName, slippedNames } from "../namedNumbers.js";
import { letterFindings, mistakenLetters, pointFindings } from "../pointLetters.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
import type { Subject } from "../subject.js";
import { tableLabelFindings } from "../tableLabels.js";
import { whereabouts } from "../whereabouts.js";

export const sectionNumbering: DocumentRule = {
  name: "section-numbering",
  scope: "document",
  severity: "warning",
  title: {
    vi: "Đánh số mục bị nhảy, bị lặp hoặc sai loại",
    en: "Section numbers skip, repeat or are of the wrong kind",
  },
  looksFor: {
    vi: "Trong cùng một cấp: hai mục cùng số (III, III), số bị nhảy (6 rồi 8), mục cấp dưới mang số của mục khác (2.1 nằm trong mục 3), điểm bị nhảy (d rồi g), “I.” in thay cho điểm l, nhóm trong bảng bị nhảy (II rồi VII), nhóm, mục tiêu, dự án mang số của cái khác trong khi thiếu số của mình (Mục tiêu 3, 5, 5); một nội dung đánh số (8) ở chỗ này, (9) ở chỗ khác; điểm e đứng ngay sau điểm d, mã chỉ có điểm a mà không có điểm b (lưu ý).",
    en: "Within one level: a number twice (III, III), a number skipped (6, then 8), a child numbered after another section (2.1 under 3), a point skipped (d, then g), “I.” set for point l, groups of a table skipped (II, then VII), a group, goal or project with another's number while its own is missing (goals 3, 5, 5); an item numbered (8) here and (9) there; point e right after d, codes with a point a and no b (remarks).",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6: phần, chương, mục, điều, khoản đánh số liên tục.",
    en: "Decree 30/2020/NĐ-CP, annex I, II.6: parts, chapters, sections, articles and clauses are numbered in sequence.",
  },
  silentWhen: {
    vi: "Đánh số lại từ 1; danh mục mục tiêu, chỉ tiêu theo khung có số riêng (10.4 rồi 10.6); dòng bị ngắt trước số văn bản (“24/KH-UBND …”); số lệch quá xa (thường là số liệu).",
    en: "A list begins again at 1; goals and indicators keep the numbers of their framework (10.4, then 10.6); a line broken before a document's number; a number far off (mostly a figure).",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Trồng cây xã Hòa Mỹ
(1) Trồng cây bóng mát ven đường liên xã
(2) Trồng cây ăn quả trong vườn trường học
(4) Trồng tre giữ bờ suối qua các thôn
(4) Trồng hoa trước cổng nhà văn hóa thôn
(5) Trồng cây thuốc nam ở trạm y tế xã
(6) Trồng rừng phòng hộ đầu nguồn nước

PHỤ LỤC

| Việc | Ai làm |
|---|---|
| (1) Trồng cây bóng mát ven đường liên xã | Đoàn Thanh niên |
| (2) Trồng cây ăn quả trong vườn trường học | Trường học |
| (3) Trồng tre giữ bờ suối qua các thôn | Hội Nông dân |
| (4) Trồng hoa trước cổng nhà văn hóa thôn | Hội Phụ nữ |
| (5) Trồng cây thuốc nam ở trạm y tế xã | Trạm Y tế |
| (6) Trồng rừng phòng hộ đầu nguồn nước | Hạt Kiểm lâm |`,
      lines: [5],
    },
    {
      text: `KẾ HOẠCH
Phát triển du lịch tỉnh Hòa An
I. NHIỆM VỤ
1. Quy hoạch
Lập quy hoạch các khu du lịch.
2. Hạ tầng
Làm đường tới các khu du lịch.
3. Sản phẩm
Mỗi huyện một sản phẩm.
3. Nhân lực
Đào tạo hướng dẫn viên.
4. Môi trường
Thu gom rác.
5. Quản lý
Kiểm tra giá.`,
      lines: [10],
    },
    {
      text: `KẾ HOẠCH
Phát triển du lịch tỉnh Hòa An
III. GIẢI PHÁP
a) Tuyên truyền, quảng bá.
b) Đào tạo nhân lực.
b) Huy động nguồn lực.
c) Kiểm tra, giám sát.`,
      lines: [6],
    },
    {
      text: `KẾ HOẠCH
Phát triển chợ nông thôn
I. MỤC TIÊU
Xây mới 12 chợ.
II. NHIỆM VỤ
1. Rà soát quy hoạch
Rà soát toàn bộ chợ hiện có.
2. Đầu tư xây dựng
Xây mới theo thứ tự ưu tiên.
4. Quản lý sau đầu tư
Giao cấp xã quản lý.
II. KINH PHÍ
Từ ngân sách tỉnh.
IV. TỔ CHỨC THỰC HIỆN
Các cơ quan triển khai thực hiện.`,
      lines: [10, 12],
    },
    {
      text: `# ĐỀ ÁN

Phát triển thư viện

## 1. Thực trạng

1.1. Cơ sở vật chất

Có 12 thư viện.

## 2. Giải pháp

1.1. Đầu tư phòng đọc

Mỗi huyện một phòng.

1.2. Đào tạo thủ thư

Mở hai lớp.`,
      lines: [13],
    },
    {
      text: `KẾ HOẠCH
Phát triển du lịch
I. TỔ CHỨC THỰC HIỆN
a) Tuyên truyền, quảng bá.
b) Đào tạo nhân lực.
c) Huy động nguồn lực.
d) Kiểm tra, giám sát.
g) Khen thưởng hằng năm.`,
      lines: [8],
    },
    {
      text: `# KẾ HOẠCH

Phát triển du lịch

| TT | Nhiệm vụ | Thời gian |
|---|---|---|
| I | Quy hoạch | |
| 1 | Lập quy hoạch các khu du lịch ven sông | 2024 |
| II | Hạ tầng | |
| 1 | Làm đường tới các khu du lịch | 2025 |
| IV | Nhân lực | |
| 1 | Đào tạo hướng dẫn viên | 2026 |`,
      lines: [11],
    },
    {
      text: `KẾ HOẠCH
Nghề làm hương trầm huyện Hòa Bắc
1. Vùng nguyên liệu
1.1. Trồng dó bầu.
1.2. Giữ rừng trầm.
2. Chế biến
2.1. Giúp lò sấy.
3.2. Đặt tên nhãn hiệu.`,
      lines: [8],
    },
    {
      text: `KẾ HOẠCH
Nghề làm hương trầm huyện Hòa Bắc
I. MỤC TIÊU
1.1. Mục tiêu 1. Vùng trồng dó bầu
Trồng mới 40 ha.
1.2. Mục tiêu 2. Lò sấy
Xây 6 lò.
1.3. Mục tiêu 4. Nhãn hiệu
Đăng ký 2 nhãn.
1.4. Mục tiêu 4. Bán hàng
Mở 5 điểm.

| TT | Nội dung | Kinh phí |
|---|---|---|
| **1** | **Vùng trồng** | |
| | Cây giống | 120 |
| **2** | **Lò sấy** | |
| | Vật liệu | 90 |
| **2** | **Nhãn hiệu** | |
| | Lệ phí | 12 |
| **4** | **Bán hàng** | |
| | Thuê điểm | 60 |`,
      lines: [8, 19],
    },
    {
      text: `# KẾ HOẠCH

Nghề đan lát xã Hòa Mỹ

## I. MỤC TIÊU

### 2.1. Mục tiêu 1. Vùng tre

Trồng mới 40 ha.

### 2.2. Mục tiêu 2. Xưởng đan

Xây 6 xưởng.

### 2.3. Mục tiêu 3. Nhãn hiệu

Đăng ký 2 nhãn.

### 2.4. Mục tiêu 3. Bán hàng

Mở 5 điểm.`,
      lines: [19],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Phát triển du lịch tỉnh Hòa An
I. MỤC TIÊU
Thu hút khách.
II. NHIỆM VỤ
1. Quy hoạch
Lập quy hoạch.
2. Hạ tầng
Làm đường.
3. Nhân lực
Đào tạo.
III. TỔ CHỨC THỰC HIỆN
1. Sở Du lịch chủ trì.
2. Các huyện phối hợp.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phát triển bền vững
I. MỤC TIÊU
1. Mục tiêu chung
Thực hiện 17 mục tiêu.
2. Mục tiêu cụ thể
Mục tiêu 10.4: Có chính sách tài khóa công bằng.
Mục tiêu 10.6: Bảo đảm tiếng nói của mọi nhóm.
II. NHIỆM VỤ
1. Tuyên truyền
Thực hiện theo Kế hoạch số
24/KH-UBND ngày 03/02/2024 của UBND tỉnh.
2. Kiểm tra
Mỗi năm một lần.`,
      lines: [],
    },
  ],
  check: (subject) => [
    ...labelRuns(subject).flatMap((run) => [...orderFindings(run, subject), ...parentFindings(run)]),
    ...letterFindings(subject.outline.sections),
    ...pointFindings(subject),
    ...mistakenLetters(subject),
    ...tableLabelFindings(subject),
    ...slippedNames(subject).map(nameFinding),
    ...otherItemNumbers(subject).map(itemFinding),
  ],
};

/** `(9) Trồng cây` here and `(8) Trồng cây` in the annex. */
function itemFinding({ number, expected, text, span, other }: OtherNumber): Finding {
  const place = whereabouts(other);
  return {
    message: {
      vi: `“${shortened(text, 100)}” mang số (${number}), nhưng ${place.vi} ghi số (${expected}).`,
      en: `Found “${shortened(text, 100)}” under (${number}), expected (${expected}) as at ${place.en}.`,
    },
    span,
    quote: `(${number})`,
    suggestion: `(${expected})`,
    related: [saysHere(other, `(${expected})`)],
    data: { number, expected },
  };
}

/** `1.4. Mục tiêu 5` before `1.5. Mục tiêu 5`. */
function nameFinding({ name, found, expected, span, other }: SlippedName): Finding {
  const place = whereabouts(other);
  return {
    message: {
      vi: `“${name} ${found}” xuất hiện hai lần (lần kia ở ${place.vi}), còn thiếu “${name} ${expected}”; theo thứ tự ở đây phải là ${expected}.`,
      en: `Found “${name} ${found}” twice (also at ${place.en}) and no ${expected}, expected ${expected} here.`,
    },
    span,
    quote: `${name} ${found}`,
    suggestion: `${name} ${expected}`,
    related: [saysHere(other, `${name} ${found}`)],
    data: { found: String(found), expected: String(expected) },
  };
}

function orderFindings(run: LabelRun, subject: Subject): readonly Finding[] {
  const findings: Finding[] = [];
  let expected: number | undefined;
  let before: NumberedHeading | undefined;
  for (const [at, heading] of run.headings.entries()) {
    // Only labels that name their section (2.1, 2.1) don't begin again at 1 within it.
    const restarts = heading.value === 1 && !(run.form === "decimal" && isSamePrefix(before, heading));
    const wrong = expected === undefined || heading.value === expected || restarts ? undefined : expected;
    if (wrong !== undefined && isFrameworkCode(heading, run, subject)) return findings;
    if (wrong !== undefined && before !== undefined && isNoise(run, at, wrong)) continue;
    if (wrong !== undefined && before !== undefined && !standsBetween(run, subject, before, heading, wrong))
      findings.push(orderFinding(run, heading, before, wrong));
    const repeated = wrong !== undefined && heading.value < wrong;
    // Behind a label printed twice the count may go on from it (3, 3, 4) or from the one meant (3, 3, 5).
    const goesOn = run.headings[at + 1]?.value === heading.value + 1;
    expected = (repeated && !goesOn ? wrong : heading.value) + 1;
    before = heading;
  }
  return findings;
}

/** `2.1` and `2.2`, and not `2.1` and `3.1`. */
function isSamePrefix(before: NumberedHeading | undefined, { section }: NumberedHeading): boolean {
  const prefix = (label: string) => label.split(".").slice(0, -1).join(".");
  return before !== undefined && prefix(before.section.label.value) === prefix(section.label.value);
}

/** A number far off, or one after which the count goes on as if it weren't there. */
function isNoise({ headings }: LabelRun, at: number, expected: number): boolean {
  const value = headings[at]?.value ?? 0;
  const next = headings[at + 1]?.value;
  if (value > expected) return value > expected + 2 || next === expected;
  return value !== expected - 1;
}

/** The label that seems skipped opens a line between the two: a paragraph that was joined to the one before. */
function standsBetween(
  run: LabelRun,
  { source }: Subject,
  before: NumberedHeading,
  { section, value }: NumberedHeading,
  expected: number,
): boolean {
  if (value < expected) return false;
  const label = labelFor(run, section.label.value, expected).replaceAll(".", "\\.");
  const opens = new RegExp(`^[\\s*_#|>]*${label}\\s*[.)/*]`, "u");
  return source.lines.slice(before.section.span.line - 1, section.span.line).some((line) => opens.test(line));
}

/** `10.6` of a framework of goals keeps its number; `2.3` of a plan's own sections is none because an annex has a goal 2.3. */
function isFrameworkCode(
  { section }: NumberedHeading,
  { headings }: LabelRun,
  { reading }: Subject,
): boolean {
  if (section.label.form !== "decimal") return false;
  if (/^mục tiêu/iu.test(section.heading.passage.text)) return true;
  const { value } = section.label;
  const first = headings[0]?.section.span.line ?? 0;
  const last = headings.at(-1)?.section.span.endLine ?? 0;
  const isHere = ({ code, span }: { readonly code: string | null; readonly span: Span }) =>
    code === value && first <= span.line && span.line <= last;
  return reading.targets.some(isHere) || reading.indicators.some(isHere);
}

function orderFinding(
  run: LabelRun,
  heading: NumberedHeading,
  before: NumberedHeading,
  expected: number,
): Finding {
  const { section } = heading;
  const right = labelFor(run, section.label.value, expected);
  const repeated = heading.value === before.value;
  const place = whereabouts(before.section.span);
  const found: Finding = {
    message: repeated
      ? {
          vi: `Mục ${section.label.value} xuất hiện hai lần (lần trước ở ${place.vi}); theo thứ tự phải là ${right}.`,
          en: `Found section ${section.label.value} twice (before at ${place.en}), expected ${right}.`,
        }
      : {
          vi: `Sau mục ${before.section.label.value} (${place.vi}) là mục ${section.label.value}; thiếu mục ${right}.`,
          en: `Found section ${section.label.value} after ${before.section.label.value} (${place.en}), expected ${right}.`,
        },
    span: section.span,
    quote: section.heading.passage.text.slice(0, 80),
    related: [
      {
        span: before.section.span,
        quote: before.section.heading.passage.text.slice(0, 80),
        message: {
          vi: `Mục ${before.section.label.value} đứng trước.`,
          en: `Section ${before.section.label.value} comes before.`,
        },
      },
    ],
    data: { found: section.label.value, expected: right },
  };
  return section.heading.passage.text.includes(` ${right}. `) ? found : { ...found, suggestion: right };
}

function labelFor({ form }: LabelRun, printed: string, value: number): string {
  if (form === "roman" || (form === "part" && /^[IVX]/u.test(printed))) return roman(value);
  return form === "decimal" ? `${printed.split(".").slice(0, -1).join(".")}.${value}` : String(value);
}

/** `1.1` as the first heading under `2.`: the children of this section carry another's number. */
function parentFindings({ form, parent, headings }: LabelRun): readonly Finding[] {
  const [first] = headings;
  if (form !== "decimal" || parent?.label.form !== "arabic" || first === undefined) return [];
  const prefix = first.section.label.value.split(".").slice(0, -1).join(".");
  if (prefix === parent.label.value) return strayFindings(parent, headings);
  if (first.value !== 1 || headings.length < 2) return [];
  if (!headings.every(({ section }) => section.label.value.startsWith(`${prefix}.`))) return [];
  const right = `${parent.label.value}.1`;
  return [
    {
      message: {
        vi: `Mục ${first.section.label.value} nằm trong mục ${parent.label.value}; theo thứ tự phải là ${right}.`,
        en: `Found section ${first.section.label.value} under section ${parent.label.value}, expected ${right}.`,
      },
      span: first.section.span,
      quote: first.section.heading.passage.text.slice(0, 80),
      suggestion: right,
      related: [
        {
          span: parent.span,
          message: {
            vi: `Mục ${parent.label.value} bắt đầu ở đây.`,
            en: `Section ${parent.label.value} begins here.`,
          },
        },
      ],
    },
  ];
}

/** `3.2` behind `2.1`, both under `2.`: one heading with another section's number where the second part is right. */
function strayFindings(parent: OutlineSection, headings: readonly NumberedHeading[]): readonly Finding[] {
  const own = parent.label.value;
  const strays = headings.filter(({ section }) => !section.label.value.startsWith(`${own}.`));
  const [stray] = strays;
  if (stray === undefined || strays.length > 1 || headings[stray.value - 1] !== stray) return [];
  const { label, span, heading } = stray.section;
  if (!/^\d{1,2}\.\d{1,2}$/u.test(label.value)) return [];
  const right = `${own}.${stray.value}`;
  return [
    {
      message: {
        vi: `Mục ${label.value} nằm trong mục ${own}; theo thứ tự phải là ${right}.`,
        en: `Found section ${label.value} under section ${own}, expected ${right}.`,
      },
      span,
      quote: heading.passage.text.slice(0, 80),
      suggestion: right,
    },
  ];
}
