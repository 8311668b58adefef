import { allow } from "../policy.js";

/** Whoever is signed in reads their own notices, and no other's. */
export const mayReadNotices = allow(
  "Whoever is signed in reads their own notices, and no other's.",
  () => true,
);
