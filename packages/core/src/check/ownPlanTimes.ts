import { spanAt } from "../document/passage.js";
import type { Task } from "../read/reading.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { listedTasks } from "./alignedTasks.js";
import { dueSpan } from "./dueDates.js";
import type { ToldTask } from "./ledStatements.js";
import { perSubject } from "./perSubject.js";
import { sectionsAround, tellsWhatWas } from "./sectionTitles.js";
import type { Subject } from "./subject.js";
import { sentencesOf, textPieces } from "./textPieces.js";

/** The plan by which units carry the document out, due by one day in a sentence and by another in its row. */
export interface OwnPlanTime {
  readonly told: Pick<ToldTask, "text" | "due" | "span">;
  readonly listed: Task;
}

/** `xây dựng kế hoạch thực hiện Nghị quyết … và Chương trình này, hoàn thành trước ngày 31/3/2018`. */
const ORDERED =
  /(?<![A-Za-zÀ-ỹ])(?:xây dựng|ban hành)(?:[,\s]+(?:và\s)?ban hành)?\s(?:kế hoạch|chương trình hành động)\s(?:cụ thể|chi tiết|thực hiện|triển khai)[^;]{0,260}?\s(?:trước|trong|xong|chậm nhất(?: là)?)\s(?:hết\s)?((?:ngày|tháng|quý)\s[\dIVX][^.;,()]{0,16}?20\d{2})/giu;
const LISTED =
  /^(?:xây dựng|ban hành)(?:[,\s]+(?:và\s)?ban hành)?\s(?:kế hoạch|chương trình hành động)\s(?:cụ thể\s|chi tiết\s)?(?:thực hiện|triển khai|của|tại|ở|cấp)(?:\s|$)/iu;

/** One row and one sentence only, of the same units, with times that have no day in common. Linear. */
export const ownPlanTimes = perSubject((subject: Subject): readonly OwnPlanTime[] => {
  const rows = listedTasks(subject).filter(
    ({ of }) => LISTED.test(of.text.trim()) && of.due !== null && dueSpan(of.due) !== undefined,
  );
  const [row] = rows;
  if (row === undefined || rows.length > 1) return [];
  const listed = row.of;
  const own = dueSpan(listed.due ?? "");
  const told = textPieces(subject).flatMap(({ passage, inTable, block }) => {
    const { text } = passage;
    if (inTable || block.kind !== "paragraph" || text.length > 5000 || !/20\d{2}/u.test(text)) return [];
    if (tellsWhatWas(sectionsAround(spanAt(passage).line, subject))) return [];
    return sentencesOf(text).flatMap((sentence) =>
      matchesIn(sentence.text, ORDERED).map((match) => {
        const due = match[1]?.trim() ?? "";
        const end = sentence.from + match.index + match[0].length;
        return { text, due, span: spanAt(passage, end - due.length, end) };
      }),
    );
  });
  const [only] = told;
  const theirs = only === undefined ? undefined : dueSpan(only.due);
  if (only === undefined || told.length > 1 || own === undefined || theirs === undefined) return [];
  if (theirs.first <= own.last && own.first <= theirs.last) return [];
  const around = fold(`${only.text} ${sectionsAround(only.span.line, subject)}`);
  const isSame = listed.lead.length > 0 && listed.lead.every((name) => around.includes(fold(name)));
  return isSame ? [{ told: only, listed }] : [];
});
