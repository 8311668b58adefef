import type { ReportStep } from "@lotrinh/core/report/action";
import { type Completeness, completeness } from "@lotrinh/core/report/completeness";
import { fieldsOf } from "@lotrinh/core/report/content";
import type { ReportState } from "@lotrinh/core/report/state";
import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import { addSubmission } from "@lotrinh/store/reporting/actions";
import { askedOf } from "@lotrinh/store/reporting/asked";
import { findFields, findFieldsSince } from "@lotrinh/store/reporting/fields";
import { lockReports, type ReportHead } from "@lotrinh/store/reporting/reports";
import { findAnswer, keepAnswer } from "@lotrinh/store/reporting/requests";
import { askExtension } from "@lotrinh/store/reporting/taskStates";
import type { z } from "zod";
import type { Person } from "../person.js";
import { reportChanged, reportIncomplete, stepRefused } from "../programmeErrors.js";
import { recordAccepted } from "./accept.js";
import { capacitiesOf, steppingCapacity } from "./access.js";
import { askedWithNames } from "./asked.js";
import { loadAskedRows } from "./askedRows.js";
import { contentOfRows, outlineOf } from "./content.js";
import { itemsOf, loadReport, subjectOf } from "./load.js";
import type { actionBody } from "./requests.js";
import { appendStep, bySystem, reload, type Stepper } from "./step.js";
import { tellOfficers, tellUnit } from "./tell.js";

type ActInput = z.infer<typeof actionBody>;

/**
 * Takes a step with a report, with all that follows from it, in one transaction: what is submitted is kept whole, what
 * is accepted is recorded. The same request again does nothing. Throws `report-not-found`, `step-refused`,
 * `report-changed`, `report-incomplete`.
 */
export async function actOnReport(
  context: TenantContext,
  person: Person,
  reportId: string,
  input: ActInput,
): Promise<void> {
  const { id } = await loadReport(context, person, reportId);
  await lockReports(context, [id]);
  if ((await findAnswer(context, id, input.requestId)) !== undefined) return;
  const head = await loadReport(context, person, reportId);
  const step = stepOf(input);
  const stepper = stepperFor(person, head, step);
  await assertSeen(context, head, input);
  if (step.type === "send" || step.type === "submit") await assertComplete(context, head);
  const after = await appendStep(context, head, step, stepper);
  if (step.type === "submit") await submit(context, head, after.submissions);
  if (step.type === "accept") await accept(context, head, after);
  await keepAnswer(context, id, input.requestId, { status: after.status });
  await addAuditEntry(context, {
    action: `report-${step.type}`,
    subjectKind: "report",
    subjectId: id,
    detail: { unit: head.unit_id, round: head.round_id, onBehalfOf: stepper.onBehalfOf },
  });
  await tellOf(context, step, await reload(context, id));
}

function stepOf({ type, reason, items }: ActInput): ReportStep {
  if (type === "return") return { type, reason: blankToNull(reason), items: itemsOf(items) };
  if (type === "reopen") return { type, reason: reason ?? "" };
  return { type };
}

function blankToNull(text: string | null | undefined): string | null {
  return text === undefined || text === null || text.trim() === "" ? null : text;
}

/** The capacity in which the step is taken; where it is possible in none, any of the person's, to be told why. */
function stepperFor(person: Person, head: ReportHead, step: ReportStep): Stepper {
  const subject = subjectOf(head);
  const capacity = steppingCapacity(person, subject, step.type) ?? capacitiesOf(person, subject)[0];
  if (capacity === undefined)
    throw stepRefused("wrong-party", {
      vi: "Tài khoản của bạn không có quyền thực hiện việc này.",
      en: "Your account may not do this.",
    });
  return capacity;
}

async function assertSeen(context: TenantContext, head: ReportHead, { seen }: ActInput): Promise<void> {
  if (seen === undefined) return;
  const newer = await findFieldsSince(context, head.id, seen);
  if (newer.length > 0) throw reportChanged(head.change_sequence);
}

/** What is missing of a report as it stands. */
export async function missingOf(context: TenantContext, head: ReportHead): Promise<Completeness> {
  const asked = askedOf(head);
  const rows = await loadAskedRows(context, [asked]);
  const content = contentOfRows(await findFields(context, head.id));
  return completeness(askedWithNames(outlineOf(head.outline), asked, rows), content);
}

async function assertComplete(context: TenantContext, head: ReportHead): Promise<void> {
  const { gaps } = await missingOf(context, head);
  if (gaps.length > 0) throw reportIncomplete(gaps);
}

/** Keeps what was submitted, and puts requests for more time before the officers. */
async function submit(context: TenantContext, head: ReportHead, number: number): Promise<void> {
  const content = contentOfRows(await findFields(context, head.id));
  await addSubmission(context, head.id, number, content);
  const asked = askedOf(head);
  const { tasks } = await loadAskedRows(context, [asked]);
  for (const { key, value } of fieldsOf(content, "task")) {
    const task = tasks.get(key.slice("task:".length));
    if (value.extension === null || task === undefined) continue;
    await askExtension(context, {
      taskId: task.id,
      unitId: head.holder_id,
      reportId: head.id,
      dueOn: task.due_on,
      ...value.extension,
    });
  }
}

/** Records what was accepted. After the round's lock day nothing stays open: the report locks at once. */
async function accept(context: TenantContext, head: ReportHead, state: ReportState): Promise<void> {
  await recordAccepted(context, head, state.submissions > 1 ? `Lần gửi thứ ${state.submissions}` : null);
  if (head.locked_at === null) return;
  await appendStep(context, await reload(context, head.id), { type: "lock" }, bySystem);
}

async function tellOf(context: TenantContext, { type }: ReportStep, head: ReportHead): Promise<void> {
  if (type === "send") await tellUnit(context, "report-sent", head);
  if (type === "submit") await tellOfficers(context, "report-submitted", head);
  if (type === "return") await tellUnit(context, "report-returned", head);
  if (type === "accept") await tellUnit(context, "report-accepted", head);
  if (type === "reopen") await tellUnit(context, "report-reopened", head);
}
