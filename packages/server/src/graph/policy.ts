import { mayRead } from "../documents/policy.js";
import { allow } from "../policy.js";

/** Whoever reads documents sees what they cite. */
export const maySeeGraph = allow("Whoever reads documents sees what they cite.", (person) =>
  mayRead.allows(person),
);
