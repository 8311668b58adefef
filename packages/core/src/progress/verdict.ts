import type { Weather } from "./destatis.js";

/**
 * The main verdict of a plan's indicator. The first four are Destatis' symbols under names that officials use; `met` and
 * `missed` hold once the last milestone's year has its figure; `not-assessable` always comes with a reason.
 */
export const verdictStatuses = [
  "on-track",
  "slightly-off",
  "off-track",
  "adverse",
  "met",
  "missed",
  "not-assessable",
] as const;
export type VerdictStatus = (typeof verdictStatuses)[number];

/** Why there is no verdict: a result of its own, never an empty cell. */
export const verdictReasons = [
  "no-data", // nothing was observed yet
  "too-few-points", // fewer than four years in a row
  "gap", // enough years, but not in a row
  "break-in-series", // too few years since a break (a merger, a new method)
  "no-direction", // nobody said whether higher or lower is better, and the target doesn't tell
  "no-target",
  "no-amount", // "giảm so với …" without a figure and without direction of its own
  "no-tolerance", // "gần bằng": no published rule says how near is near
  "missing-reference", // the value that the target refers to isn't known
  "pending", // the target waits for a list or a decision
  "qualitative", // met or not met is for a person to say, and nobody has yet
  "not-linked", // the plan's indicator means none of the catalogue yet
  "target-year-past", // the target's year is over and has no figure
  "parts-without-series",
  "duplicate-year",
  "not-finite",
] as const;
export type VerdictReason = (typeof verdictReasons)[number];

const statusOfSymbol: Readonly<Record<Weather, VerdictStatus>> = {
  sun: "on-track",
  sun_cloud: "slightly-off",
  cloud: "off-track",
  thunderstorm: "adverse",
};

export function statusOfWeather(symbol: Weather): VerdictStatus {
  return statusOfSymbol[symbol];
}

const worstFirst: readonly VerdictStatus[] = [
  "missed",
  "adverse",
  "off-track",
  "slightly-off",
  "on-track",
  "met",
  "not-assessable",
];

/** Several verdicts as one: the worst counts (Destatis on several targets at once); those without one don't. */
export function worstStatus(statuses: readonly VerdictStatus[]): VerdictStatus {
  return worstFirst.find((status) => statuses.includes(status)) ?? "not-assessable";
}

/** Whether `to` is worse than `from`; what can't be assessed is neither better nor worse. */
export function isWorse(from: VerdictStatus, to: VerdictStatus): boolean {
  if (from === "not-assessable" || to === "not-assessable") return false;
  return worstFirst.indexOf(to) < worstFirst.indexOf(from);
}

/** How many of each verdict: what goals and plans show, never a single invented score. */
export type Distribution = Readonly<Record<VerdictStatus, number>> & { readonly total: number };

/** Counts verdicts by status; every status is there, also with 0. */
export function distributionOf(statuses: readonly VerdictStatus[]): Distribution {
  const count = (status: VerdictStatus) => statuses.filter((each) => each === status).length;
  return {
    "on-track": count("on-track"),
    "slightly-off": count("slightly-off"),
    "off-track": count("off-track"),
    adverse: count("adverse"),
    met: count("met"),
    missed: count("missed"),
    "not-assessable": count("not-assessable"),
    total: statuses.length,
  };
}

/** A stored status by its name; undefined for any other text. */
export function findVerdictStatus(name: string | null | undefined): VerdictStatus | undefined {
  return verdictStatuses.find((status) => status === name);
}

/** A stored reason by its name; undefined for any other text. */
export function findVerdictReason(name: string | null | undefined): VerdictReason | undefined {
  return verdictReasons.find((reason) => reason === name);
}
