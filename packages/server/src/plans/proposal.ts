import type { AssignmentProposal, AssignmentSubject, Decision } from "@lotrinh/core/assign/assignment";
import { type ProposedDuty, proposeDuties } from "@lotrinh/core/assign/duties";
import { proposeAssignments } from "@lotrinh/core/assign/propose";
import { defaultOutline } from "@lotrinh/core/report/defaultOutline";
import type { ReviewedItem } from "@lotrinh/core/review/state";
import { isDay } from "@lotrinh/core/schedule/day";
import { lastDayOfTerm } from "@lotrinh/core/schedule/term";
import type { Directory } from "@lotrinh/core/units/directory";
import { resolveUnit } from "@lotrinh/core/units/resolveUnit";
import { isValidOn } from "@lotrinh/core/units/unit";
import { groupBy } from "@lotrinh/store/group";
import { basisOf } from "./basis.js";
import type { ProposalAnswer, ProposedSubjectAnswer } from "./requests.js";
import { blockersOf, type ReviewedDocument } from "./reviewed.js";

/** Years that a plan is taken to run where it prints no period. */
const usualYears = 5;

const subjects: Readonly<Partial<Record<ReviewedItem["kind"], AssignmentSubject>>> = {
  tasks: "task",
  indicators: "indicator",
  duties: "duty",
};

/** Who is proposed to do what of a reviewed document, from a day on: the officer's list to edit. */
export function proposeAll(
  reviewed: ReviewedDocument,
  directory: Directory,
  on: string,
): Omit<ProposalAnswer, "planId"> {
  const { reading, readingId, items } = reviewed;
  const issued = reading.meta.date !== null && isDay(reading.meta.date) ? reading.meta.date : null;
  const proposals = groupBy(proposeAssignments({ items, directory, issued, on }), ({ item }) => item);
  const duties = proposeDuties(items, periodOf(reviewed, on));
  const merged = new Set(duties.flatMap(({ items: keys }) => keys.slice(1)));
  return {
    readingId,
    inForceFrom: on,
    standingUnit: standingUnitOf(reviewed, directory, on),
    blockers: blockersOf(reviewed),
    subjects: items.flatMap((item) => {
      const subject = subjects[item.kind];
      if (subject === undefined || merged.has(item.key)) return [];
      const duty = duties.find(({ items: [first] }) => first === item.key);
      return [proposeSubject(item, subject, proposals.get(item.key) ?? [], duty, directory)];
    }),
    units: directory.units
      .filter((unit) => isValidOn(unit, on))
      .map(({ id, name, kind }) => ({ id, name, kind })),
  };
}

/** The days in which duties hold: the plan's years, from the day it is in force. */
function periodOf({ reading }: ReviewedDocument, on: string): { from: string; to: string } {
  const year = Number(on.slice(0, 4));
  const { from, to } = reading.meta.period ?? { from: year, to: year + usualYears };
  const first = `${from.toString().padStart(4, "0")}-01-01`;
  return { from: first > on ? on : first, to: `${to.toString().padStart(4, "0")}-12-31` };
}

function standingUnitOf({ reading }: ReviewedDocument, directory: Directory, on: string) {
  const printed = reading.meta.standingUnit;
  const found = printed === null ? undefined : resolveUnit(directory, printed, on);
  return found?.kind === "unit" ? named(directory, found.unit) : null;
}

function proposeSubject(
  item: ReviewedItem,
  subject: AssignmentSubject,
  proposals: readonly AssignmentProposal[],
  duty: ProposedDuty | undefined,
  directory: Directory,
): ProposedSubjectAnswer {
  return {
    item: item.key,
    subject,
    label: item.label,
    section: sectionOf(item),
    span: item.span,
    assignments: proposals.flatMap(({ units, role, basis }) =>
      units.map((unit) => ({ unit: named(directory, unit), role, basis: basisOf(basis) })),
    ),
    decisions: proposals.flatMap(({ decision, role, basis }) =>
      decision === null ? [] : [presentDecision(decision, role, basis.printed, directory)],
    ),
    dueOn: dueOnOf(item),
    schedule: duty?.schedule ?? null,
    outline: duty === undefined ? null : { sections: [...defaultOutline(duty.duty.frequency).sections] },
    items: duty === undefined ? [item.key] : [...duty.items],
  };
}

function named({ byId }: Directory, id: string) {
  return { id, name: byId.get(id)?.name ?? id };
}

function presentDecision(
  decision: Decision,
  role: AssignmentProposal["role"],
  printed: string,
  directory: Directory,
): ProposedSubjectAnswer["decisions"][number] {
  return {
    kind: decision.kind,
    printed,
    role,
    message: decision.message,
    among: amongOf(decision).map((unit) => named(directory, unit)),
  };
}

function amongOf(decision: Decision): readonly string[] {
  if (decision.kind === "choose-unit") return decision.among.map(({ unit }) => unit);
  return decision.kind === "choose-members" || decision.kind === "choose-successor" ? decision.among : [];
}

function sectionOf({ value }: ReviewedItem): string | null {
  if (typeof value !== "object" || value === null) return null;
  if ("output" in value) return value.section;
  return "milestones" in value ? value.groupTitle : null;
}

function dueOnOf({ value }: ReviewedItem): string | null {
  return typeof value === "object" && value !== null && "output" in value ? lastDayOfTerm(value.due) : null;
}
