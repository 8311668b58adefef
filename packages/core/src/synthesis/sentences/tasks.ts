import type { Day } from "../../schedule/day.js";
import type { TaskFacts } from "../input.js";
import { phrase, type Sentence, toSentence } from "../sentence.js";
import { daysOver, type TaskStanding, taskStanding } from "../taskStanding.js";
import { joinWords, tidyText, titleWithin } from "../words/name.js";
import { sayDay } from "../words/period.js";
import { countFigure, countList } from "./counting.js";

const clauses: readonly (readonly [TaskStanding, string])[] = [
  ["done-on-time", "nhiệm vụ hoàn thành đúng hạn"],
  ["done-late", "nhiệm vụ hoàn thành nhưng chậm so với thời hạn"],
  ["done", "nhiệm vụ đã hoàn thành"],
  ["in-progress", "nhiệm vụ đang thực hiện, còn trong hạn"],
  ["overdue", "nhiệm vụ quá hạn chưa hoàn thành"],
  ["not-begun", "nhiệm vụ chưa triển khai, còn trong hạn"],
  ["stopped", "nhiệm vụ dừng thực hiện"],
  ["unreported", "nhiệm vụ chưa có báo cáo"],
];

/** `Trong 60 nhiệm vụ được giao, 35 nhiệm vụ hoàn thành đúng hạn, 5 nhiệm vụ quá hạn chưa hoàn thành và …`; undefined where there are none. */
export function sayTasks(of: string, tasks: readonly TaskFacts[], asOf: Day): Sentence | undefined {
  if (tasks.length === 0) return undefined;
  const parts = clauses.map(([standing, words]) => ({
    of: `${of}:${standing}`,
    ids: tasks.filter((task) => taskStanding(task, asOf) === standing).map(({ id }) => id),
    words,
  }));
  const total = countFigure(
    `${of}:all`,
    tasks.map(({ id }) => id),
  );
  const [only, ...further] = parts.filter(({ ids }) => ids.length > 0);
  if (only !== undefined && further.length === 0 && tasks.length > 1)
    return toSentence(
      "tasks",
      phrase`cả ${total} nhiệm vụ được giao đều ${only.words.replace(/^nhiệm vụ /u, "")}`,
    );
  return toSentence("tasks", phrase`trong ${total} nhiệm vụ được giao, ${countList(parts)}`);
}

/** `Nhiệm vụ “Xây dựng …” do Sở Y tế chủ trì quá hạn 45 ngày (thời hạn 30/9/2025).` */
export function sayOverdueTask(task: TaskFacts, asOf: Day): Sentence {
  const lead =
    task.lead.length === 0 ? "chưa rõ đơn vị chủ trì" : `do ${joinWords(task.lead.map(tidyText))} chủ trì`;
  const days = daysOver(task, asOf);
  const due = task.due === null ? "" : ` (thời hạn ${sayDay(task.due)})`;
  const obstacle = tidyText(task.obstacle ?? "").replace(/[.;,\s]+$/u, "");
  const why = obstacle === "" ? "" : `; vướng mắc: ${titleWithin(obstacle, [])}`;
  return toSentence(
    "overdue-task",
    phrase`nhiệm vụ “${tidyText(task.text).replace(/[.;,\s]+$/u, "")}” ${lead}, quá hạn ${days.toString()} ngày${due}${why}`,
    [`task:${task.id}`],
  );
}
