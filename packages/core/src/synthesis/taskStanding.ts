import { type Day, daysBetween, isDay } from "../schedule/day.js";
import type { TaskFacts } from "./input.js";

/** How a task stands at the cut-off, by what was reported and by its due day. */
export type TaskStanding =
  | "done-on-time"
  | "done-late"
  | "done"
  | "in-progress"
  | "overdue"
  | "not-begun"
  | "stopped"
  | "unreported";

export const taskStandings: readonly TaskStanding[] = [
  "done-on-time",
  "done-late",
  "done",
  "in-progress",
  "overdue",
  "not-begun",
  "stopped",
  "unreported",
];

export const taskStandingNames: Readonly<Record<TaskStanding, string>> = {
  "done-on-time": "Hoàn thành đúng hạn",
  "done-late": "Hoàn thành nhưng chậm",
  done: "Hoàn thành",
  "in-progress": "Đang thực hiện, còn trong hạn",
  overdue: "Quá hạn, chưa hoàn thành",
  "not-begun": "Chưa triển khai, còn trong hạn",
  stopped: "Dừng thực hiện",
  unreported: "Chưa có báo cáo",
};

/** `asOf`: the day that tasks are held against their due days. A finished task without its day is done, not on time. */
export function taskStanding({ status, due, finished }: TaskFacts, asOf: Day): TaskStanding {
  if (status === null) return "unreported";
  if (status === "stopped") return "stopped";
  if (status === "done") {
    if (finished === null || due === null || !isDay(finished) || !isDay(due)) return "done";
    return daysBetween(due, finished) > 0 ? "done-late" : "done-on-time";
  }
  if (due !== null && isDay(due) && daysBetween(due, asOf) > 0) return "overdue";
  return status === "under-way" ? "in-progress" : "not-begun";
}

/** Days past the due day, for tasks that are overdue or were finished late. */
export function daysOver({ status, due, finished }: TaskFacts, asOf: Day): number {
  if (due === null || !isDay(due)) return 0;
  return Math.max(
    0,
    daysBetween(due, status === "done" && finished !== null && isDay(finished) ? finished : asOf),
  );
}
