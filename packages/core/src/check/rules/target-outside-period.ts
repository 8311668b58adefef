import { shortened } from "../../text/shortened.js";
import type { Finding } from "../diagnostic.js";
import type { DocumentRule } from "../rule.js";
import { type OddYear, oddYears } from "../targetYears.js";

export const targetOutsidePeriod: DocumentRule = {
  name: "target-outside-period",
  scope: "document",
  severity: "warning",
  title: {
    vi: "Mục tiêu đặt cho năm đã qua hoặc ngoài giai đoạn",
    en: "A target for a year that is over or behind the period",
  },
  looksFor: {
    vi: "Trong mục mục tiêu, một mục tiêu có con số đặt cho năm trước năm ban hành (cảnh báo), hoặc cho năm sau giai đoạn của văn bản mà tên văn bản và các đề mục không nhắc (lưu ý).",
    en: "Among the goals a target with a figure is set for a year before the document's own (warning), or for one after its period that neither title nor headings name (info).",
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
  check: (subject) => oddYears(subject).map(findingOf),
};

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
