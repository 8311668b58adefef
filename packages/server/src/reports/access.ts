import {
  mayEdit,
  type ReportParty,
  type ReportStatus,
  type ReportStep,
  stepsFrom,
} from "@lotrinh/core/report/action";
import { hasRole, isOfficerOf, type Person, type Post } from "../person.js";
import { isAdministrator } from "../policy.js";

/** What rules about a report look at. */
export interface ReportSubject {
  readonly plan: string;
  /** Who was asked, and who answers. */
  readonly unit: string;
  readonly holder: string;
  readonly status: ReportStatus;
  /** Accepted, and neither returned nor opened again since. */
  readonly accepted: boolean;
}

/** Whether a person runs a plan: its officer, or an administrator. */
export function runsPlan(person: Person, plan: string): boolean {
  return isAdministrator(person) || isOfficerOf(person, plan);
}

/** The posts in which a person answers for the unit that holds the report. */
function ownPosts({ posts }: Person, { holder, plan }: ReportSubject): Post[] {
  return posts.filter(
    ({ role, unit, plan: only }) =>
      unit === holder && (role === "focal-point" || role === "unit-head") && (only === null || only === plan),
  );
}

/** In what capacities a person may act on a report, and for whom. The standing unit's own report too. */
export interface Capacity {
  readonly party: ReportParty;
  /** The person whose post it is, where it is delegated. */
  readonly onBehalfOf: string | null;
}

export function capacitiesOf(person: Person, subject: ReportSubject): Capacity[] {
  const own = ownPosts(person, subject).map(({ role, onBehalfOf }) => ({
    party: role === "unit-head" ? ("unit-head" as const) : ("focal-point" as const),
    onBehalfOf,
  }));
  if (!runsPlan(person, subject.plan)) return own;
  const post = person.posts.find(
    ({ role, plan }) => role === "officer" && (plan === null || plan === subject.plan),
  );
  return [...own, { party: "officer", onBehalfOf: post?.onBehalfOf ?? null }];
}

/** What was submitted is out of the unit's hands: leaders read it. */
const received: readonly ReportStatus[] = ["submitted", "returned", "accepted", "locked"];

/** The rule behind `maySeeReport`. */
export function seesReport(person: Person, subject: ReportSubject): boolean {
  if (capacitiesOf(person, subject).length > 0) return true;
  if (hasRole(person, "leader") && received.includes(subject.status)) return true;
  const reader = hasRole(person, "leader") || hasRole(person, "oversight") || hasRole(person, "viewer");
  return reader && subject.accepted;
}

/** The capacity in which a person may edit the content now; undefined: they may not. */
export function editingCapacity(person: Person, subject: ReportSubject): Capacity | undefined {
  return capacitiesOf(person, subject).find(({ party }) => mayEdit(subject.status, party));
}

/** The capacity in which a person may take a step now; undefined: in none. */
export function steppingCapacity(
  person: Person,
  subject: ReportSubject,
  step: ReportStep["type"],
): Capacity | undefined {
  return capacitiesOf(person, subject).find(({ party }) => stepsFrom(subject.status, party).includes(step));
}

/** All steps that a person may take now. */
export function stepsOf(person: Person, subject: ReportSubject): ReportStep["type"][] {
  const steps = capacitiesOf(person, subject).flatMap(({ party }) => stepsFrom(subject.status, party));
  return [...new Set(steps)];
}
