import { hasRole } from "../person.js";
import { allow } from "../policy.js";
import { capacitiesOf, editingCapacity, type ReportSubject, seesReport, stepsOf } from "./access.js";

/** Whoever belongs to the province may ask for reports: which they get is decided for each. */
export const mayAskForReports = allow(
  "Whoever belongs to the province asks for reports; which they get is decided for each.",
  () => true,
);

export const maySeeReport = allow<ReportSubject>(
  "A unit's people and the plan's officers see its report; leaders once it was submitted; oversight and viewers while it stands accepted.",
  seesReport,
);

export const mayEditReport = allow<ReportSubject>(
  "The focal point and the head of the unit that answers fill in its report until it is submitted; while it lies before the head, the head alone.",
  (person, subject) => editingCapacity(person, subject) !== undefined,
);

export const mayStep = allow<ReportSubject>(
  "The focal point sends a report to the head, the head submits it, the plan's officers return, accept, lock and reopen it.",
  (person, subject) => stepsOf(person, subject).length > 0,
);

export const mayComment = allow<ReportSubject>(
  "The unit's people, the plan's officers and oversight comment on reports that they see.",
  (person, subject) =>
    seesReport(person, subject) &&
    (capacitiesOf(person, subject).length > 0 || hasRole(person, "oversight") || hasRole(person, "leader")),
);
