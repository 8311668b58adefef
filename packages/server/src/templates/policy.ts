import { hasRole } from "../person.js";
import { allow } from "../policy.js";

export const mayReadTemplates = allow("Whoever belongs to the province sees its templates.", () => true);

export const mayChangeTemplates = allow(
  "Administrators and officers add and remove outlines and templates of documents.",
  (person) => hasRole(person, "administrator") || hasRole(person, "officer"),
);
