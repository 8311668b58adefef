import { allow, isAdministrator } from "../policy.js";

/** An administrator sees and changes the province's settings, and how the system is. */
export const mayChangeSettings = allow(
  "An administrator sees and changes the province's settings, and how the system is.",
  isAdministrator,
);
