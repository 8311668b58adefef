import { mayRead } from "../documents/policy.js";
import { allow, isAdministrator } from "../policy.js";

/** Whoever reads documents sees what was read from them, and what people said of that. */
export const maySeeReading = allow("Whoever reads documents sees what was read from them.", (person) =>
  mayRead.allows(person),
);

/** An administrator confirms and corrects what was read. */
export const mayReview = allow("An administrator confirms and corrects what was read.", isAdministrator);
