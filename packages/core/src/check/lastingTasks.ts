import type { Task } from "../read/reading.js";
import { joinTables } from "../read/tables.js";
import { lastDayOfTerm } from "../schedule/term.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

const LASTING =
  /^[-–+\s]*(?:\d{1,2}[.)]\s*)?(?:[^.;,]{0,30}\s)?(?:duy trì|thường xuyên|liên tục|định kỳ|hằng năm|hàng năm|hằng quý|hàng quý|hằng tháng|hàng tháng)(?![A-Za-zÀ-ỹ])/iu;
const GOES_ON =
  /thường xuyên|hằng|hàng|liên tục|định kỳ|tiếp theo|trở đi|từ|sau|khi|theo|20\d\d\s*[-–—]\s*20\d\d|giai đoạn|đến/iu;
/** A lasting thing that is set up once, or that the one time ends. */
const ONCE =
  /(?:xây dựng|ban hành|phê duyệt|quy chế|kế hoạch|phương án)[^.;]{0,40}(?:duy trì|thường xuyên|định kỳ|hằng|hàng)/iu;

/** `Thường xuyên cập nhật …, hoàn thành trước ngày 31/12/2021`: a sentence that says both. */
const FINISHED =
  /^[-–+\s]*(?:\d{1,2}[.)]\s*)?(?:[^.;,]{0,30}\s)?(?:duy trì|thường xuyên|liên tục)(?![A-Za-zÀ-ỹ])[^.;]{5,200}(?:hoàn thành|xong) (?:trước|trong|chậm nhất)/iu;

/** Sentences, and rows whose task goes on by its own words but that print one time, in tables where other lasting tasks say so. Linear. */
export const lastingTasks = perSubject((subject: Subject): readonly Task[] => {
  const { tasks, meta } = subject.reading;
  const year = /năm (20\d\d)(?!\s*[-–])/iu.exec(meta.title ?? "")?.[1];
  const tables = joinTables(subject.blocks);
  const told = tasks.filter(
    ({ text, due, span }) =>
      due !== null &&
      !tables.some((table) => table.span.line <= span.line && span.line <= table.span.endLine) &&
      FINISHED.test(text) &&
      isOnce({ text, due }, year),
  );
  const listed = tables.flatMap(({ span }) => {
    const rows = tasks.filter((task) => span.line <= task.span.line && task.span.endLine <= span.endLine);
    if (!rows.some(({ due }) => /thường xuyên|hằng năm|hàng năm/iu.test(due ?? ""))) return [];
    return rows.filter(({ text, due }) => isOnce({ text, due }, year));
  });
  return [...told, ...listed].sort((a, b) => a.span.line - b.span.line);
});

function isOnce({ text, due }: Pick<Task, "text" | "due">, year: string | undefined): boolean {
  return (
    due !== null &&
    LASTING.test(text.slice(0, 90)) &&
    !ONCE.test(text) &&
    !GOES_ON.test(due) &&
    lastDayOfTerm(due) !== null &&
    (year === undefined || !due.includes(year))
  );
}
