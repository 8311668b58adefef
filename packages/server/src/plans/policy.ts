import { hasRole, hasRoleIn, type Person } from "../person.js";
import { allow } from "../policy.js";
import { runsPlan } from "../reports/access.js";

/** Whoever belongs to the province reads its plans. */
export const mayReadPlans = allow("Whoever belongs to the province reads its plans.", () => true);

/** The standing units' officers and administrators put plans into force. */
export const mayPutIntoForce = allow(
  "Administrators and officers of all plans put reviewed plans into force.",
  (person) =>
    hasRole(person, "administrator") ||
    person.posts.some(({ role, plan }) => role === "officer" && plan === null),
);

/** At the door of what only officers do; of which plan is decided for each. */
export const mayManageSomePlan = allow(
  "Administrators and officers manage plans; which ones is decided for each.",
  (person) => hasRole(person, "administrator") || hasRole(person, "officer"),
);

export const mayManagePlan = allow<string>(
  "The plan's officers and administrators assign, amend, pass on and end it.",
  runsPlan,
);

/** At the door of a unit's own plan; of which unit is decided for each. */
export const maySplitTasks = allow(
  "The focal point and the head of a unit split its tasks, officers those of any unit.",
  (person) =>
    ["administrator", "officer", "focal-point", "unit-head"].some((role) =>
      person.posts.some((post) => post.role === role),
    ),
);

export interface UnitTask {
  readonly plan: string;
  readonly unit: string;
}

/** At the door of what people were given by their units; which tasks is decided for each. */
export const mayProgressTasks = allow(
  "Whoever was given a unit's own task says how far it is, and who may split it; which ones is decided for each.",
  () => true,
);

export interface OwnTask extends UnitTask {
  /** Whom the unit gave it to. */
  readonly person: string | null;
}

export const mayProgressTask = allow<OwnTask>(
  "The person who was given a unit's own task says how far it is, and who may split it.",
  (person, task) => person.id === task.person || maySplitTask.allows(person, task),
);

export const maySplitTask = allow<UnitTask>(
  "The focal point and the head of a unit that has a task split it, and the plan's officers.",
  (person: Person, { plan, unit }) =>
    hasRoleIn(person, "focal-point", unit) || hasRoleIn(person, "unit-head", unit) || runsPlan(person, plan),
);
