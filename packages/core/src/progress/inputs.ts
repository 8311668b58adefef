import type { Direction, Point } from "./direction.js";

/** The inputs of one case, unknown until read. Each reader throws `InputError` with the field's name. */
export type Inputs = Readonly<Record<string, unknown>>;

/** A case's input can't be used; the message names the field and what was expected. */
export class InputError extends Error {
  override readonly name = "InputError";
}

export function numberOf(inputs: Inputs, ...names: readonly string[]): number {
  const value = optionalNumber(inputs, ...names);
  if (value === undefined) throw new InputError(`expected a number in ${names.join(" or ")}`);
  return value;
}

/** A number, or undefined where none of the names is given or it is null. */
export function optionalNumber(inputs: Inputs, ...names: readonly string[]): number | undefined {
  for (const name of names) {
    const value = inputs[name];
    if (value === undefined || value === null) continue;
    const number = figureOf(value);
    if (number === undefined) throw new InputError(`expected a number in ${name}`);
    return number;
  }
  return undefined;
}

export function textOf(inputs: Inputs, name: string): string {
  const value = inputs[name];
  if (typeof value !== "string") throw new InputError(`expected a text in ${name}`);
  return value;
}

export function directionOf(inputs: Inputs): Direction {
  const value = inputs.direction;
  if (value !== "increase" && value !== "decrease")
    throw new InputError("expected increase or decrease in direction");
  return value;
}

/** A finite number, also written as text (`"2015"`, `"-3.5"`); undefined for anything else. */
function figureOf(value: unknown): number | undefined {
  const number = typeof value === "string" && /^-?\d+(?:\.\d+)?$/u.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

/** A year; of a school or financial year (`2015-16`) its first four digits, as Open SDG reads them. */
function yearOf(value: unknown): number | undefined {
  if (typeof value === "string" && /^\d{4}\D/u.test(value)) return Number(value.slice(0, 4));
  return figureOf(value);
}

/**
 * Points by ascending year, from pairs `[year, value]`, objects `{year, value}` or an object by year. Years without a
 * value are left out; a year given twice is an error, not a choice.
 */
export function seriesOf(inputs: Inputs, name = "series"): Point[] {
  const points = entriesOf(inputs[name], name).flatMap(([year, figure]): Point[] => {
    const at = yearOf(year);
    const value = figureOf(figure);
    if (at !== undefined && (figure === null || figure === undefined || figure === "")) return [];
    if (at === undefined || value === undefined)
      throw new InputError(`expected pairs of year and value in ${name}`);
    return [[at, value]];
  });
  points.sort((a, b) => a[0] - b[0]);
  for (const [i, point] of points.entries())
    if (points[i + 1]?.[0] === point[0]) throw new InputError(`the year ${point[0]} stands twice in ${name}`);
  return points;
}

function entriesOf(value: unknown, name: string): [unknown, unknown][] {
  if (isRecord(value)) return Object.entries(value);
  if (!Array.isArray(value)) throw new InputError(`expected pairs of year and value in ${name}`);
  return value.map((pair: unknown): [unknown, unknown] => {
    if (isRecord(pair)) return [pair.year, pair.value];
    const [year, figure]: unknown[] = Array.isArray(pair) ? pair : [];
    return [year, figure];
  });
}

export function numbersOf(inputs: Inputs, name: string): number[] {
  const value = inputs[name];
  if (!Array.isArray(value) || !value.every((x): x is number => typeof x === "number"))
    throw new InputError(`expected numbers in ${name}`);
  return value;
}

export function recordOf(value: unknown, name: string): Inputs {
  if (!isRecord(value)) throw new InputError(`expected an object in ${name}`);
  return value;
}

export function isRecord(value: unknown): value is Inputs {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
