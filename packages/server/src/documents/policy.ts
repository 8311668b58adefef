import { hasRole, type Person } from "../person.js";
import { allow, isAdministrator } from "../policy.js";

/** Whoever belongs to the province reads its documents. */
export const mayRead = allow("Whoever belongs to the province reads its documents.", () => true);

/** Who works with documents: administrators, and the standing units' officers of whichever plan. */
export const worksWithDocuments = (person: Person): boolean =>
  isAdministrator(person) || hasRole(person, "officer");

/** Administrators and officers import documents. */
export const mayImport = allow("Administrators and officers import documents.", worksWithDocuments);

/** Administrators and officers have a document read again. */
export const mayReread = allow("Administrators and officers have a document read again.", worksWithDocuments);

/** An administrator withdraws documents. */
export const mayDelete = allow("An administrator withdraws documents.", isAdministrator);

/** Whoever reads a document may have its file. */
export const mayDownload = allow("Whoever reads a document may have its file.", (person) =>
  mayRead.allows(person),
);
