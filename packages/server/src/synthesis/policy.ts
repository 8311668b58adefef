import { hasRole, type Person } from "../person.js";
import { allow } from "../policy.js";
import { runsPlan } from "../reports/access.js";

/** What rules about a synthesis report look at. */
export interface SynthesisSubject {
  readonly plan: string;
  readonly isFrozen: boolean;
}

/** Whoever belongs to the province may ask for synthesis reports: which they get is decided for each. */
export const mayAskForSyntheses = allow(
  "Whoever belongs to the province asks for synthesis reports; which they get is decided for each.",
  () => true,
);

export const maySeeSynthesis = allow<SynthesisSubject>(
  "The plan's officers, leaders and oversight see a synthesis report from its draft on; everybody who is signed in once it is frozen.",
  (person, { plan, isFrozen }) =>
    isFrozen || runsPlan(person, plan) || hasRole(person, "leader") || hasRole(person, "oversight"),
);

export const mayEditSynthesis = allow<SynthesisSubject>(
  "The plan's officers write its synthesis report, send it to be signed and freeze it.",
  (person, { plan, isFrozen }) => !isFrozen && runsPlan(person, plan),
);

export const maySignSynthesis = allow<SynthesisSubject>(
  "Leaders sign a synthesis report off, or return it.",
  (person, { isFrozen }) => !isFrozen && hasRole(person, "leader"),
);

export const mayCommentOnSynthesis = allow<SynthesisSubject>(
  "Officers of the plan, leaders and oversight comment on a synthesis report until it is frozen.",
  (person, subject) => !subject.isFrozen && seesDrafts(person, subject),
);

function seesDrafts(person: Person, { plan }: SynthesisSubject): boolean {
  return runsPlan(person, plan) || hasRole(person, "leader") || hasRole(person, "oversight");
}
