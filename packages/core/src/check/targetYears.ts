import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { goalSections } from "./goalClauses.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** A target for a year that was over when the document was issued, or that lies behind its period. */
export interface OddYear {
  readonly year: number;
  readonly kind: "past" | "beyond";
  readonly text: string;
  readonly span: Span;
}

const YEAR = /(?:đến|vào|trong)\s(?:cuối |hết )?năm\s(20\d{2})(?!\s?[-–/]\s?\d|\s(?:trở đi|so với))/giu;
/** What was reached, or what is compared with. */
const REACHED =
  /(?<![A-Za-zÀ-ỹ])(?:đã|(?<!thực |thể |phát |xuất |biểu )hiện|so với|năm gốc|kết quả|từ năm|giai đoạn|trước)(?![A-Za-zÀ-ỹ])/iu;
const OUTLOOK = /tầm nhìn|định hướng|giai đoạn/iu;

/** Targets of the sections of goals whose year doesn't fit the document. Linear. */
export const oddYears = perSubject((subject: Subject): readonly OddYear[] => {
  const { meta } = subject.reading;
  if (/^báo cáo/iu.test(meta.type ?? "")) return [];
  const issued = meta.date === null ? undefined : Number(meta.date.slice(0, 4));
  const titles = goalSections(subject).map(({ section }) => section.title ?? "");
  const named = `${meta.title ?? ""} ${titles.join(" ")}`;
  const end = meta.period === null ? undefined : Number(meta.period.to);
  return goalSections(subject).flatMap(({ section, clauses }) =>
    clauses.flatMap(({ text, span, hasFigure }): readonly OddYear[] => {
      const years = matchesIn(text, YEAR).map((match) => Number(match[1]));
      const [year] = years;
      if (year === undefined || years.length > 1 || !hasFigure || REACHED.test(text)) return [];
      if (issued !== undefined && year < issued) return [{ year, kind: "past", text, span }];
      const beyond = end !== undefined && year > end && !named.includes(String(year));
      return beyond && !OUTLOOK.test(`${section.title ?? ""} ${text}`)
        ? [{ year, kind: "beyond", text, span }]
        : [];
    }),
  );
});
