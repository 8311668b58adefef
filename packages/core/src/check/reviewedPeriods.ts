import { nameYears } from "./nameYears.js";
import type { OwnYears } from "./ownYears.js";
import { periodMentions } from "./periodMentions.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** `tổng kết giai đoạn …`, `đánh giá cuối kỳ việc thực hiện Đề án này giai đoạn …`: the document's own carrying out is reviewed. */
const REVIEWS =
  /(?:sơ kết|tổng kết|đánh giá)(?:\s(?:giữa kỳ|cuối kỳ|kết quả|tình hình|việc|\d{1,2} năm))*(?:\s(?:thực hiện|triển khai))*(?:\s(?:Kế hoạch|Đề án|Chương trình)(?:\snày)?)?,?\s*$/iu;
/** Documents that order, not those that tell what was. */
const TELLING = /^(?:Báo cáo|Công văn|Thông báo|Tờ trình)$/iu;

/** Reviews of a period that ends behind all years of the document's title. Linear. */
export const reviewedPeriods = perSubject((subject: Subject): readonly OwnYears[] => {
  const { title, type, spans } = subject.reading.meta;
  if (title === null || spans.title === undefined || TELLING.test(type ?? "")) return [];
  const years = nameYears(title).filter(({ role }) => role !== "ordinal");
  const own = years.findLast(({ role }) => role === "until" || role === "span");
  if (own === undefined) return [];
  const last = Math.max(...years.flatMap(({ value }) => value.split("-").map(Number)));
  const place = spans.title;
  return periodMentions(subject).flatMap(({ before, to, inTitle, printed, span }) =>
    inTitle || to <= last || !REVIEWS.test(before)
      ? []
      : [{ printed, expected: own.printed, span, title: place }],
  );
});
