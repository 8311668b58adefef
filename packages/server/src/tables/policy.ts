import { allow } from "../policy.js";

/** It holds nothing but what the person sends: what their screen shows them. */
export const mayMakeTables = allow(
  "Whoever is signed in takes the tables of their screen as a spreadsheet.",
  () => true,
);
