import type { Day } from "../../schedule/day.js";
import type { TableBlock, TableRow } from "../draft.js";
import { makeFigure } from "../figure.js";
import { compareCodes } from "../goals.js";
import type { TaskFacts } from "../input.js";
import { type TaskStanding, taskStanding, taskStandingNames, taskStandings } from "../taskStanding.js";
import { compareKeys, tidyText } from "../words/name.js";
import { sayDay } from "../words/period.js";
import { figureCell, groupRow, noValue, textCell } from "./cells.js";

/** Tasks by how they stand: those that need a look (overdue) come after those that are done, as reports list them. */
export function taskTable(key: string, tasks: readonly TaskFacts[], asOf: Day): TableBlock {
  const rows = taskStandings.flatMap((standing) => groupOf(key, standing, tasks, asOf));
  return {
    key,
    kind: "table",
    title: `Tình hình thực hiện nhiệm vụ tính đến ngày ${sayDay(asOf)}`,
    measure: null,
    columns: [
      { title: "TT", width: 6, align: "center" },
      { title: "Nhiệm vụ", width: 28, align: "left" },
      { title: "Đơn vị chủ trì", width: 18, align: "left" },
      { title: "Thời hạn", width: 18, align: "center" },
      { title: "Tiến độ (%)", width: 9, align: "right" },
      { title: "Kết quả, vướng mắc", width: 26, align: "left" },
    ],
    rows,
    notes: [],
  };
}

function groupOf(
  key: string,
  standing: TaskStanding,
  tasks: readonly TaskFacts[],
  asOf: Day,
): readonly TableRow[] {
  const own = tasks
    .filter((task) => taskStanding(task, asOf) === standing)
    .sort((a, b) => compareCodes(a.label, b.label) || compareKeys(a.text, b.text) || compareKeys(a.id, b.id));
  if (own.length === 0) return [];
  const title = `${taskStandingNames[standing]} (${own.length} nhiệm vụ)`;
  return [groupRow(`${key}:${standing}`, title), ...own.map((task, at) => rowOf(key, task, at + 1))];
}

function rowOf(key: string, task: TaskFacts, number: number): TableRow {
  const said = [task.result ?? "", task.obstacle ?? ""].map(tidyText);
  const [result = "", obstacle = ""] = said;
  const words = [result, obstacle === "" ? "" : `Vướng mắc: ${obstacle}`].filter((part) => part !== "");
  return {
    key: `${key}:task:${task.id}`,
    style: "plain",
    cells: [
      textCell(task.label ?? `${number}`),
      textCell(task.text),
      textCell(task.lead.map(tidyText).join("; ")),
      textCell(task.due === null ? (task.dueText ?? "Thường xuyên") : sayDay(task.due)),
      progressCell(task),
      textCell(words.join(". ")),
    ],
  };
}

function progressCell({ id, progress, report }: TaskFacts) {
  if (progress === null || !Number.isFinite(progress)) return noValue;
  const origin = { kind: "field", report: report ?? "", field: `task:${id}` } as const;
  return figureCell(makeFigure(progress, { style: "number", measure: "%" }, origin));
}
