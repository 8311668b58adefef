import type { TenantContext } from "@lotrinh/store/context";
import { askedOf } from "@lotrinh/store/reporting/asked";
import { type FieldInput, findFields, putFields } from "@lotrinh/store/reporting/fields";
import { lockReports, type ReportHead, updateReport } from "@lotrinh/store/reporting/reports";
import { findAnswer, keepAnswer } from "@lotrinh/store/reporting/requests";
import type { z } from "zod";
import type { Person } from "../person.js";
import { reportNotEditable } from "../programmeErrors.js";
import { editingCapacity } from "./access.js";
import { outlineOf } from "./content.js";
import { askedFields, decideField } from "./decide.js";
import { loadReport, subjectOf } from "./load.js";
import { loadNames } from "./names.js";
import { presentField } from "./presentField.js";
import { type SavedAnswer, type saveBody, savedSchema } from "./requests.js";
import { findSharedCells, type SharedCells } from "./shared.js";
import { shareFigures } from "./shareFigures.js";
import { startReport } from "./step.js";

type SaveInput = z.infer<typeof saveBody>;

/**
 * Saves fields of a report, each against the revision that it changes: what somebody else changed meanwhile stays, and
 * is given back. The same request again gives the same answer. Throws `report-not-found`, `report-not-editable`.
 */
export async function saveFields(
  context: TenantContext,
  person: Person,
  reportId: string,
  input: SaveInput,
): Promise<SavedAnswer> {
  const shared = await lockWithShared(context, person, reportId, input);
  const head = await loadReport(context, person, reportId);
  const before = await findAnswer(context, head.id, input.requestId);
  if (before !== undefined) return savedSchema.parse(before);
  const capacity = editingCapacity(person, subjectOf(head));
  if (capacity === undefined) throw reportNotEditable(subjectOf(head).status);
  const started = await startReport(context, head, capacity);
  const answer = await writeFields(context, started, input, shared);
  await keepAnswer(context, head.id, input.requestId, answer);
  return answer;
}

/** Locks the report, and those that take its figures too: only figures are entered once for several reports. */
async function lockWithShared(
  context: TenantContext,
  person: Person,
  reportId: string,
  { fields }: SaveInput,
): Promise<SharedCells> {
  const hasFigure = fields.some(({ field }) => field.startsWith("figure:"));
  const shared: SharedCells = hasFigure
    ? await findSharedCells(context, await loadReport(context, person, reportId))
    : new Map();
  const others = [...shared.values()].flat().map(({ report }) => report.id);
  await lockReports(context, [reportId, ...others]);
  return shared;
}

async function writeFields(
  context: TenantContext,
  head: ReportHead,
  { fields }: SaveInput,
  shared: SharedCells,
): Promise<SavedAnswer> {
  // Of two values for one field in a request the later is meant.
  const wanted = [...new Map(fields.map((field) => [field.field, field])).values()];
  const stored = await findFields(
    context,
    head.id,
    wanted.map(({ field }) => field),
  );
  const rows = new Map(stored.map((row) => [row.field, row]));
  const nameOf = await loadNames(
    context,
    stored.map(({ updated_by }) => updated_by),
  );
  const isAsked = askedFields(outlineOf(head.outline), askedOf(head));
  const writes: FieldInput[] = [];
  const results = wanted.map((each): SavedAnswer["results"][number] => {
    const { field } = each;
    const decision = decideField(each, rows.get(field), isAsked);
    if (decision.outcome === "conflict")
      return { field, outcome: "conflict", theirs: presentField(decision.row, nameOf) };
    if (decision.outcome === "refused") return { field, outcome: "refused", faults: [...decision.faults] };
    if (decision.write !== undefined) writes.push(decision.write);
    return { field, outcome: "saved", revision: decision.revision };
  });
  if (writes.length === 0) return { change: head.change_sequence, results, shared: [] };
  const change = head.change_sequence + 1;
  await putFields(context, head.id, change, writes);
  await updateReport(context, head.id, { change_sequence: change });
  return { change, results, shared: await shareFigures(context, writes, rows, shared) };
}
