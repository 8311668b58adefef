import type { AssignmentRole, ProposedAssignment, ProposedSubject, SubjectKind } from "../api/programme.js";
import type { Named } from "../api/reports.js";

/** What the officer makes of the proposal: the assignments of the subjects that were changed, by item. */
export type Choice = ReadonlyMap<string, readonly ProposedAssignment[]>;

/** The roles that a unit can have in a kind of subject. */
export const rolesOf: Readonly<Record<SubjectKind, readonly AssignmentRole[]>> = {
  task: ["lead", "coordinating"],
  indicator: ["responsible"],
  duty: ["reporter"],
};

export function assignmentsOf(choice: Choice, subject: ProposedSubject): readonly ProposedAssignment[] {
  return choice.get(subject.item) ?? subject.assignments;
}

/** Whether a person has to look: a name that wasn't resolved and that nobody decided, or nobody in charge. */
export function isUndecided(choice: Choice, subject: ProposedSubject): boolean {
  const assigned = assignmentsOf(choice, subject);
  const [first] = rolesOf[subject.subject];
  const inCharge = assigned.some(({ role }) => role === first);
  return !inCharge || (subject.decisions.length > 0 && !choice.has(subject.item));
}

/** Gives a unit a role in a subject; the same unit twice in one role changes nothing. */
export function withUnit(
  choice: Choice,
  subject: ProposedSubject,
  unit: Named,
  role: AssignmentRole,
): Choice {
  const assigned = assignmentsOf(choice, subject);
  if (assigned.some((each) => each.unit.id === unit.id && each.role === role)) return choice;
  const given: ProposedAssignment = { unit, role, basis: { printed: null, how: "given", note: null } };
  return new Map(choice).set(subject.item, [...assigned, given]);
}

export function withoutUnit(
  choice: Choice,
  subject: ProposedSubject,
  unit: string,
  role: AssignmentRole,
): Choice {
  const kept = assignmentsOf(choice, subject).filter((each) => each.unit.id !== unit || each.role !== role);
  return new Map(choice).set(subject.item, kept);
}

/**
 * The subjects as they are sent: those that were changed, and those that have nobody, which the officer leaves so (the screen counts them).
 * What wasn't touched otherwise keeps the proposal.
 */
export function sentSubjects(choice: Choice, subjects: readonly ProposedSubject[]) {
  const left = subjects.filter(({ item, assignments }) => !choice.has(item) && assignments.length === 0);
  const changed = [...choice].map(([item, assignments]) => ({
    item,
    assignments: assignments.map(({ unit, role, basis }) => ({ unit: unit.id, role, basis })),
  }));
  return [...changed, ...left.map(({ item }) => ({ item, assignments: [] }))];
}
