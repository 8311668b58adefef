import { allowAnybody } from "../policy.js";

/** Anybody may ask whether the server works. */
export const maySeeHealth = allowAnybody("Anybody may ask whether the server works.");

/** Anybody may read the description of the API. */
export const maySeeDescription = allowAnybody("Anybody may read the description of the API.");
