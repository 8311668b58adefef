import { mayRead } from "../documents/policy.js";
import { hasRole, type Person } from "../person.js";
import { allow, isAdministrator } from "../policy.js";

/** Whoever reads documents sees what the check finds in them, what was set aside, and why. */
export const maySeeFindings = allow(
  "Whoever reads documents sees what the check finds in them, what was set aside, and why.",
  (person) => mayRead.allows(person),
);

const checksDocuments = (person: Person) => isAdministrator(person) || hasRole(person, "officer");

/** An administrator or an officer sets findings of a document aside, with a reason. */
export const mayDismiss = allow(
  "An administrator or an officer sets findings of a document aside, with a reason.",
  checksDocuments,
);

/** An administrator silences a rule in the whole province. */
export const mayDismissInProvince = allow(
  "An administrator silences a rule in the whole province.",
  isAdministrator,
);

/** An administrator or an officer keeps the province's register of replaced acts. */
export const mayKeepActs = allow(
  "An administrator or an officer keeps the province's register of replaced acts.",
  checksDocuments,
);

/** Whoever may dismiss takes a dismissal back, also another person's. */
export const mayTakeBack = allow<"place" | "document" | "province">(
  "Whoever may dismiss takes a dismissal back, also another person's.",
  (person, scope) => (scope === "province" ? mayDismissInProvince : mayDismiss).allows(person),
);
