import type { ReportHead } from "@lotrinh/store/reporting/reports";
import type { Person } from "../person.js";
import { stepsOf } from "./access.js";
import { subjectOf } from "./load.js";
import { mayComment, mayEditReport, maySeeReport } from "./policy.js";
import { type ReportHeadAnswer, stepTypes } from "./schema.js";

/** What a person may do with a report as it is now: the buttons that its page shows. */
export function abilitiesOn(person: Person, head: ReportHead): ReportHeadAnswer["can"] {
  const subject = subjectOf(head);
  const edit = mayEditReport.allows(person, subject);
  const steps = new Set<string>(stepsOf(person, subject));
  return {
    edit,
    steps: stepTypes.filter((type) => steps.has(type)),
    comment: mayComment.allows(person, subject),
    answerDoubts: edit,
    addFiles: edit,
    exportSheet: maySeeReport.allows(person, subject),
    importSheet: edit,
  };
}
