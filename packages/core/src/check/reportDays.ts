import type { Duty } from "../read/reading.js";
import { compilerOf, deadlineText, namesNoMatter, partiesOf, reportsOnPlan } from "./dutyParties.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** Two departments report the same results to one unit, each by a day of its own. */
export interface UnevenDays {
  readonly first: Duty;
  readonly second: Duty;
}

/** Yearly reports of departments to one compiler whose days differ. Communes may rightly come before departments. */
export const unevenDays = perSubject((subject: Subject): readonly UnevenDays[] => {
  const duties = subject.reading.duties.filter(
    (duty) =>
      duty.frequency === "annual" &&
      duty.deadline !== null &&
      "month" in duty.deadline &&
      (reportsOnPlan(duty) || namesNoMatter(duty)) &&
      duty.who.length > 0 &&
      duty.who.every((name) => isDepartment(name, subject)),
  );
  const [first, ...others] = duties;
  const second = others.find(
    (duty) =>
      first !== undefined &&
      duty.span.line !== first.span.line &&
      textOf(duty) !== textOf(first) &&
      !shares(first, duty, subject) &&
      compilerOf(duty, subject) !== undefined &&
      compilerOf(duty, subject) === compilerOf(first, subject),
  );
  return first === undefined || second === undefined ? [] : [{ first, second }];
});

function isDepartment(name: string, subject: Subject): boolean {
  const parties = partiesOf(name, subject);
  return parties.length > 0 && parties.every((party) => party === "@departments" || /^so /u.test(party));
}

/** The same units: that is a conflict, not two days for two. */
function shares(a: Duty, b: Duty, subject: Subject): boolean {
  const own = new Set(a.who.flatMap((name) => partiesOf(name, subject)));
  return (
    b.who.flatMap((name) => partiesOf(name, subject)).some((party) => own.has(party)) ||
    own.has("@departments")
  );
}

function textOf({ deadline }: Duty): string {
  return deadline === null ? "" : deadlineText(deadline);
}
