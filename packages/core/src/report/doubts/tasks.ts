import { printNumber } from "../../text/printNumber.js";
import type { TaskAnswer } from "../answers.js";
import { type Content, fieldsOf } from "../content.js";
import type { Doubt } from "./doubt.js";

/** Tasks whose status and progress don't fit: done below 100 %, 100 % and not done, not started above 0. */
export function doubtTasks(content: Content): Doubt[] {
  return fieldsOf(content, "task").flatMap(({ key, value }) => {
    if (value.progress === null || fits(value, value.progress)) return [];
    const progress = printNumber(value.progress);
    return [
      {
        code: "progress-differs",
        field: key,
        message: {
          vi: `Tiến độ ${progress}% không khớp với trạng thái của nhiệm vụ.`,
          en: `Progress of ${progress}% doesn't fit the task's status.`,
        },
        data: { status: value.status, progress: value.progress },
      },
    ];
  });
}

function fits({ status }: TaskAnswer, progress: number): boolean {
  if (status === "done") return progress === 100;
  if (status === "not-started") return progress === 0;
  return status === "stopped" || progress < 100;
}
