import { shortened } from "../../text/shortened.js";
import type { Finding } from "../diagnostic.js";
import { distantAims } from "../distantAims.js";
import { examplePlan } from "../examplePlan.js";
import { headedYears } from "../headedYears.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
import { headingYears, type StageYear, stageSteps, stageYears } from "../stageYears.js";
import { type OddYear, oddYears } from "../targetYears.js";
import { whereabouts } from "../whereabouts.js";

export const targetOutsidePeriod: DocumentRule = {
  name: "target-outside-period",
  scope: "document",
  severity: "warning",
  title: {
    vi: "Mục tiêu đặt cho năm đã qua hoặc ngoài giai đoạn",
    en: "A target for a year that is over or behind the period",
  },
  looksFor: {
    vi: "Trong mục mục tiêu, một mục tiêu có con số đặt cho năm trước năm ban hành (cảnh báo), cho năm nằm ngoài giai đoạn mà đề mục trên nó ghi (cảnh báo), hoặc cho năm sau giai đoạn của văn bản mà tên văn bản và các đề mục không nhắc (lưu ý); đề mục, câu dẫn của phần mục tiêu ghi năm đã hết khi ban hành, hoặc sau giai đoạn mà không chỗ nào khác nhắc (cảnh báo); đề mục ghi một năm mà mọi mục tiêu bên dưới (từ bốn) ghi cùng một năm khác, hoặc chỉ một mục tiêu ghi năm sau đề mục (cảnh báo); hai đề mục giai đoạn liền nhau chồng lên nhau, hoặc cùng một mốc (cảnh báo); câu ở phần khác đặt mục tiêu, lộ trình cho năm sau năm cuối của văn bản mà không chỗ nào khác nhắc, hoặc cho năm ban hành đã gần hết dưới đề mục mục tiêu của năm sau (cảnh báo).",
    en: "Among the goals a target with a figure is set for a year before the document's own (warning), for one that the heading's stage doesn't hold (warning), or for one after its period that neither title nor headings name (info); a heading or lead-in of the goals names a year that is over, or one behind the period that stands nowhere else (warning); a heading's year against that of all targets below (four at least), or one target alone behind it (warning); two headings of stages, one behind the other, overlap or name one year (warning); a sentence elsewhere sets an aim behind the document's last year that it tells nowhere else, or for the end of its year of issue below a heading for later (warning).",
  },
  source: {
    vi: "Mục tiêu là điều phải đạt trong giai đoạn của kế hoạch; năm đã qua thường là chép từ văn bản cũ.",
    en: "A target is to be reached within the plan's period; a year that is over was mostly copied from an older plan.",
  },
  silentWhen: {
    vi: "Câu nói kết quả đã đạt hoặc so sánh; báo cáo; mục định hướng, tầm nhìn; văn bản không ghi ngày hoặc giai đoạn.",
    en: "The sentence tells what was reached or compares; reports; outlooks; the document gives no date or period.",
  },
  bad: [
    {
      text: examplePlan({
        day: "21 tháng 11 năm 2025",
        title: "Nước sạch vùng đồi tỉnh Hòa An đến năm 2030",
        body: `I. MỤC TIÊU
1. Chỉ tiêu cụ thể đến năm 2030
a) Phấn đấu đến năm 2025 có 60% hộ vùng đồi dùng nước máy.
II. NHIỆM VỤ
1. Các huyện xây dựng lộ trình cấp nước đến năm 2034, bảo đảm mọi xã có trạm bơm.
2. Lắp máy lọc ở 30 trường.`,
      }),
      lines: [9, 11],
    },
    {
      text: `# KẾ HOẠCH

Dạy nghề cho thanh niên huyện Bình Sơn

## I. MỤC TIÊU

### 1. Một số chỉ tiêu chung đến năm 2030

- 80% thanh niên có nghề.

### 2. Tầm nhìn đến năm 2026

- Mọi xã có lớp nghề.`,
      lines: [11],
    },
    {
      text: `ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN

Bình Sơn, ngày 12 tháng 5 năm 2022

KẾ HOẠCH
Phát triển sân chơi công cộng giai đoạn 2022 - 2025
I. MỤC TIÊU
- Đến năm 2020, 60% phường có sân chơi cho trẻ em.
- Đến năm 2025, 80% phường có sân chơi cho trẻ em.
- Đến năm 2032, 100% sân chơi có bóng mát.`,
      lines: [8, 10],
    },
    {
      text: `ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN

Bình Sơn, ngày 12 tháng 11 năm 2022

KẾ HOẠCH
Trồng cây ven kênh đến năm 2030
I. MỤC TIÊU
Đến hết năm 2022, phấn đấu đạt các mục tiêu sau:
- 80% tuyến kênh có cây bóng mát.
II. LỘ TRÌNH
1. Giai đoạn 2023 - 2026
- Trồng cây ven kênh nhỏ; đến năm 2028 đạt 30% tuyến kênh.
2. Giai đoạn 2027 - 2030
- Trồng cây ven kênh lớn, phấn đấu đến năm 2030 đạt 80% tuyến kênh.`,
      lines: [8, 12],
    },
    {
      text: `# KẾ HOẠCH

Trồng cây ven kênh huyện Bình Sơn

## II. MỤC TIÊU

### 1. Đến năm 2028

- 40% tuyến kênh có cây bóng mát.

### 2. Định hướng đến năm 2028

- 90% tuyến kênh có cây bóng mát.

## III. LỘ TRÌNH

### 1. Giai đoạn 2023 - 2028

- Ươm cây.

### 2. Giai đoạn 2026 - 2030

- Trồng cây.`,
      lines: [11, 21],
    },
    {
      text: `KẾ HOẠCH
Nghề đan cói huyện Bình Sơn
I. NỘI DUNG
1. Phấn đấu đến hết năm 2029 đạt các chỉ tiêu sau:
- 70% thợ cói được tập huấn vào năm 2027.
- Vào năm 2027 có 12 tổ đan cói.
- Năm 2027 đạt 40% sản phẩm có nhãn.
- 15 hộ mở điểm bán cói vào năm 2027.
2. Chỉ tiêu về đất, đến năm 2027:
- 90% bãi cói có bờ bao vào năm 2027.
- Đến năm 2027 có 3 trạm bơm.
- Trồng lại 25 ha cói vào năm 2029.
- 60% bãi cói đào mương vào năm 2027.`,
      lines: [4, 12],
    },
  ],
  good: [
    {
      text: `ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN

Bình Sơn, ngày 12 tháng 5 năm 2022

KẾ HOẠCH
Phát triển sân chơi công cộng giai đoạn 2022 - 2025, định hướng đến năm 2030
I. MỤC TIÊU
- Đến năm 2025, 80% phường có sân chơi cho trẻ em (đến năm 2020 đã có 60%).
- Đến năm 2030, 100% sân chơi có bóng mát.`,
      lines: [],
    },
  ],
  check: (subject) => {
    const found = oddYears(subject).map(findingOf);
    const lines = new Set(
      found.filter(({ severity }) => severity === undefined).map(({ span }) => span.line),
    );
    const staged = [
      ...stageYears(subject),
      ...stageSteps(subject),
      ...headingYears(subject),
      ...headedYears(subject),
      ...distantAims(subject),
    ].filter(({ span }, at, all) => {
      return !lines.has(span.line) && all.findIndex((one) => one.span.line === span.line) === at;
    });
    const told = new Set(staged.map(({ span }) => span.line));
    return [...found.filter(({ span }) => !told.has(span.line)), ...staged.map(stageFinding)];
  },
};

/** The year lies outside what the heading, or the document's title, says. */
function stageFinding({ year, text, span, stage, heading }: StageYear): Finding {
  const [said, frame] = [shortened(text, 140), shortened(stage, 140)];
  const place = whereabouts(heading);
  return {
    message: {
      vi: `“${said}” ghi năm ${year}, không phù hợp với “${frame}” (${place.vi}).`,
      en: `Found ${year} in “${said}”, expected a year that fits “${frame}” (${place.en}).`,
    },
    span,
    quote: said,
    related: [saysHere(heading, frame)],
    data: { year },
  };
}

function findingOf({ year, kind, text, span }: OddYear): Finding {
  const said = shortened(text, 140);
  return {
    ...(kind === "beyond" ? { severity: "info" as const } : {}),
    message:
      kind === "past"
        ? {
            vi: `Mục tiêu “${said}” đặt cho năm ${year}, trước năm ban hành văn bản.`,
            en: `Found the target “${said}” for ${year}, expected a year not before the document's own.`,
          }
        : {
            vi: `Mục tiêu “${said}” đặt cho năm ${year}, ngoài giai đoạn của văn bản.`,
            en: `Found the target “${said}” for ${year}, expected a year within the document's period.`,
          },
    span,
    quote: said,
    data: { year },
  };
}
