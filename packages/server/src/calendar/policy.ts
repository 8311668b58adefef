import { allowAnybody } from "../policy.js";

/** Whoever has a person's secret link may read their deadlines: calendar programs can't sign in. */
export const mayReadCalendar = allowAnybody(
  "Whoever has a person's secret link may read their deadlines: calendar programs can't sign in.",
);
