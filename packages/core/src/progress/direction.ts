/** Whether a higher or a lower value is better. Mandatory: a forgotten direction inverts every verdict. */
export type Direction = "increase" | "decrease";

/** +1 where higher is better, -1 where lower is. */
export function signOf(direction: Direction): 1 | -1 {
  return direction === "increase" ? 1 : -1;
}

/** A value by year; years ascending. */
export type Point = readonly [year: number, value: number];

/** Why a method gives no verdict: a result of its own, never an empty cell. */
export type NotAssessable =
  | "too-few-points"
  | "base-after-current"
  | "sign-change"
  | "zero-base"
  | "no-required-change"
  | "no-target"
  | "no-direction"
  | "missing-reference"
  | "target-year-past"
  | "no-peers";
