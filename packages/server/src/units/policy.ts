import { allow, isAdministrator } from "../policy.js";

/** Whoever belongs to the province sees its units, places and what became of them. */
export const maySeeUnits = allow(
  "Whoever belongs to the province sees its units, places and what became of them.",
  () => true,
);

/** An administrator keeps the directory of units and places, and records what becomes of units. */
export const mayManageUnits = allow(
  "An administrator keeps the directory of units and places, and records what becomes of units.",
  isAdministrator,
);
