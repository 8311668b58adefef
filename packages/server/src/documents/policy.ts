import { allow, isAdministrator } from "../policy.js";

/** Whoever belongs to the province reads its documents. */
export const mayRead = allow("Whoever belongs to the province reads its documents.", () => true);

/** An administrator imports documents. */
export const mayImport = allow("An administrator imports documents.", isAdministrator);

/** An administrator has a document read again. */
export const mayReread = allow("An administrator has a document read again.", isAdministrator);

/** An administrator withdraws documents. */
export const mayDelete = allow("An administrator withdraws documents.", isAdministrator);

/** Whoever reads a document may have its file. */
export const mayDownload = allow("Whoever reads a document may have its file.", (person) =>
  mayRead.allows(person),
);
