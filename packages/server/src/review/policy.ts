import { mayRead, worksWithDocuments } from "../documents/policy.js";
import { allow } from "../policy.js";

/** Whoever reads documents sees what was read from them, and what people said of that. */
export const maySeeReading = allow("Whoever reads documents sees what was read from them.", (person) =>
  mayRead.allows(person),
);

/** Administrators and officers confirm and correct what was read. */
export const mayReview = allow(
  "Administrators and officers confirm and correct what was read.",
  worksWithDocuments,
);
