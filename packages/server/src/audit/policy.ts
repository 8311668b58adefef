import { allow, isAdministrator } from "../policy.js";

/** An administrator reads who did what. */
export const maySeeAudit = allow("An administrator reads who did what.", isAdministrator);
