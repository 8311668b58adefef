import type { Finding } from "./diagnostic.js";
import { goalSections } from "./goalClauses.js";
import type { Subject } from "./subject.js";

/** So many targets without a figure are no chance. */
const fewest = 2;
/** A yardstick, a day, or where the figures stand. */
const MEASURED =
  /bằng mức|bình quân|hoàn thành (?:trước|trong|vào)|(?:trước|đến|trong|vào|hết) (?:ngày|tháng|quý|năm)|hằng năm|hàng năm|mỗi (?:năm|huyện|xã|thôn|cơ|đơn|người|hộ|trường)|phụ lục|biểu|kèm theo|đạt chuẩn|đạt tiêu chuẩn|được (?:công nhận|thành lập|ban hành|phê duyệt)|\d/iu;
/** Plans of a campaign or a meeting set no figures. */
const EVENT =
  /hội nghị|hội thi|hội thao|tháng hành động|tuần lễ|ngày hội|lễ |kỷ niệm|phong trào|thi đua|quán triệt|tuyên truyền|hội thảo|diễn tập|kiểm tra|tổng kết|phát động/iu;

/** `Mục tiêu cụ thể` none of whose points can be measured, in a plan of several years without indicators. Told once. */
export function goalsWithoutFigures(subject: Subject): readonly Finding[] {
  const { meta, indicators, targets } = subject.reading;
  if (!/^(?:Kế hoạch|Chương trình|Đề án)/u.test(meta.type ?? "") || EVENT.test(meta.title ?? "")) return [];
  if (indicators.length > 0 || targets.length > 0) return [];
  const sections = goalSections(subject);
  if (sections.some(({ clauses }) => clauses.some(({ hasFigure }) => hasFigure))) return [];
  const specific = sections.find(
    ({ section, clauses }) =>
      /mục tiêu cụ thể|chỉ tiêu/iu.test(section.title ?? "") &&
      section.children.length === 0 &&
      clauses.length >= fewest &&
      !clauses.some(({ text }) => MEASURED.test(text)),
  );
  if (specific === undefined) return [];
  const { section, clauses } = specific;
  return [
    {
      severity: "info",
      message: {
        vi: `Mục “${section.title ?? ""}” có ${clauses.length} mục tiêu nhưng không ghi con số, thời hạn nào; không đánh giá được kết quả.`,
        en: `Found ${clauses.length} specific targets without a figure or a time, expected what they can be measured by.`,
      },
      span: section.span,
      quote: section.title ?? "",
      related: clauses.slice(0, 3).map(({ span, text }) => ({
        span,
        quote: text.slice(0, 100),
        message: { vi: "Không ghi con số.", en: "Without a figure." },
      })),
      data: { targets: clauses.length },
    },
  ];
}
