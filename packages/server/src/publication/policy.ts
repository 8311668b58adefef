import { hasRole } from "../person.js";
import { allow } from "../policy.js";

/** An administrator or an officer sees what is public and what readers said. */
export const maySeePublications = allow(
  "An administrator or an officer sees what is public and what readers said.",
  (person) => hasRole(person, "administrator") || hasRole(person, "officer"),
);

/** An administrator makes plans and indicators public and takes them back. */
export const mayPublish = allow(
  "An administrator makes plans and indicators public and takes them back.",
  (person) => hasRole(person, "administrator"),
);

/** An administrator decides which feedback is shown. */
export const mayModerate = allow("An administrator decides which feedback is shown.", (person) =>
  hasRole(person, "administrator"),
);
