import type { CalendarDay } from "@lotrinh/publish/ical";
import type { TenantContext } from "@lotrinh/store/context";
import { findReports, type ReportHead } from "@lotrinh/store/reporting/reports";
import { type Person, unitsOf } from "../person.js";
import { vietnamDay } from "../vietnamDay.js";

/** Reports that are still to be sent; what was submitted is no deadline any more. */
const open = ["notStarted", "draft", "sent", "returned"];
const daysBack = 60;

/** What the units of a person owe, by day: reports that are due. */
export async function findDeadlines(
  context: TenantContext,
  person: Person,
  urlOf: (path: string) => string,
): Promise<CalendarDay[]> {
  const dueFrom = vietnamDay(new Date(context.now().getTime() - daysBack * 86_400_000));
  const reports = await findReports(context, { holders: unitsOf(person), states: open, dueFrom });
  return reports.map((report) => toDay(report, urlOf));
}

function toDay(report: ReportHead, urlOf: (path: string) => string): CalendarDay {
  return {
    id: report.id,
    day: report.due_on,
    title: `Hạn gửi báo cáo: ${report.round_title} (${report.holder_name})`,
    description: report.plan_title,
    url: urlOf(`/reports/${report.id}`),
  };
}
