import { allow } from "../policy.js";

/** Everybody has a desk: what they owe themselves. */
export const maySeeDesk = allow("Everybody sees what they owe themselves.", () => true);
