import { allowAnybody } from "../policy.js";

/** Anybody reads what the province published. */
export const mayReadPortal = allowAnybody("Anybody reads what the province published.");

/** Anybody says something about a public page; it is looked at before others see it. */
export const mayGiveFeedback = allowAnybody("Anybody says something about a public page.");
