import { joinTables } from "../read/tables.js";
import { logicalText } from "../read/tables-rows.js";
import type { Finding } from "./diagnostic.js";
import type { Subject } from "./subject.js";
import { whereabouts } from "./whereabouts.js";
import { wordNumbers } from "./wordNumbers.js";

/** Fewer words of a task come again by chance. */
const fewestInTask = 6;

/** One task in two rows of a table under one heading, with the same lead; with another lead it is the matter of other rules. */
export function repeatedTasks(subject: Subject, told: readonly Finding[]): readonly Finding[] {
  const numbers = wordNumbers(subject);
  const lines = new Set(told.map(({ span }) => span.line));
  return joinTables(subject.blocks).flatMap((table) => {
    const column = (kind: string) => table.columns.find((one) => one.kind === kind)?.index;
    const [task, lead, due] = [column("task"), column("lead") ?? column("responsible"), column("due")];
    if (task === undefined || lead === undefined) return [];
    const seen = new Map<string, (typeof table.rows)[number]>();
    return table.rows.flatMap((row) => {
      const text = logicalText(row, task);
      const words = numbers.of(text);
      if (row.paragraph || logicalText(row, lead) === "") seen.clear();
      if (words.length < fewestInTask || logicalText(row, lead) === "") return [];
      const target = logicalText(row, column("target") ?? column("indicator"));
      const key = [text, logicalText(row, lead), target].map((one) => numbers.of(one).join(" ")).join("|");
      const first = seen.get(key);
      if (first === undefined) seen.set(key, row);
      if (first === undefined || lines.has(row.span.line)) return [];
      const place = whereabouts(first.span);
      const sameDue = due === undefined || logicalText(first, due) === logicalText(row, due);
      return [
        {
          severity: sameDue ? ("warning" as const) : ("info" as const),
          message: {
            vi: `Nhiệm vụ “${text.slice(0, 100)}” cùng cơ quan chủ trì đã có ở ${place.vi} của cùng bảng.`,
            en: `The task “${text.slice(0, 100)}” with the same lead stands at ${place.en} of the same table already; expected it once.`,
          },
          span: row.span,
          quote: text.slice(0, 200),
          related: [
            { span: first.span, message: { vi: "Nhiệm vụ xuất hiện lần đầu", en: "Its first appearance" } },
          ],
        },
      ];
    });
  });
}
