import { hasRole } from "../person.js";
import { allow, isAdministrator } from "../policy.js";

/** Whoever belongs to the province sees its catalogue and the figures in it: all of them were accepted. */
export const maySeeCatalogue = allow(
  "Whoever belongs to the province sees its catalogue and the accepted figures.",
  () => true,
);

/** Administrators and officers keep the catalogue. */
export const mayKeepCatalogue = allow(
  "Administrators and officers keep the catalogue, its links and its figures.",
  (person) => isAdministrator(person) || hasRole(person, "officer"),
);
