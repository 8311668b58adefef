import type { Finding } from "./diagnostic.js";
import { deadlineText } from "./dutyParties.js";
import { lastingTasks } from "./lastingTasks.js";
import { unevenDays } from "./reportDays.js";
import { saysHere } from "./saysHere.js";
import type { Subject } from "./subject.js";
import { whereabouts } from "./whereabouts.js";

/** Times that don't go together, though both could hold: one time for a task that lasts; two days for two departments' reports. */
export function timeRemarks(subject: Subject): readonly Finding[] {
  return [...lastingOnce(subject), ...unevenReports(subject)];
}

function lastingOnce(subject: Subject): readonly Finding[] {
  const [first, ...others] = lastingTasks(subject);
  if (first === undefined) return [];
  const more = others.length > 0 ? ` (và ${others.length} nhiệm vụ khác)` : "";
  return [
    {
      severity: "info",
      message: {
        vi: `Nhiệm vụ duy trì, thường xuyên nhưng ghi một thời hạn “${first.due ?? ""}”${more}; cần ghi “Thường xuyên”, “Hằng năm” hoặc việc phải xong vào mốc đó.`,
        en: `Found one time, “${first.due ?? ""}”, for a task that goes on, expected it to say so, or what is to be done by then.`,
      },
      span: first.span,
      quote: first.text.slice(0, 80),
      related: others.slice(0, 5).map(({ span, due }) => saysHere(span, due ?? "")),
      data: { due: first.due },
    },
  ];
}

function unevenReports(subject: Subject): readonly Finding[] {
  return unevenDays(subject).map(({ first, second }) => {
    const [day = "", other = ""] = [second, first].map(({ deadline }) =>
      deadline === null ? "" : deadlineText(deadline),
    );
    const place = whereabouts(first.span);
    return {
      severity: "info" as const,
      message: {
        vi: `${second.who.join(", ")} báo cáo trước ngày ${day}, còn ${first.who.join(", ")} (${place.vi}) báo cáo trước ngày ${other}, cùng nơi nhận; cần xem lại có nên thống nhất.`,
        en: `Found ${day} for one department's report, expected ${other} as for another that reports to the same unit (${place.en}).`,
      },
      span: second.span,
      quote: second.what.slice(0, 80),
      related: [saysHere(first.span, other, first.what.slice(0, 80))],
      data: { deadlines: [other, day] },
    };
  });
}
