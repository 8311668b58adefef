import type { Rule } from "../pdf/glyph.js";

/** A picture as dots: red, green, blue, alpha, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Shortest line that is a border and no stroke of a letter, in inches. */
const LEVEL = 0.45;
const UPRIGHT = 0.32;
/** Dots that a line may lack before it ends. */
const GAP = 3;
/** Darker than this, of 255, is ink. */
const INK = 140;

/** The straight lines of a picture, in points: borders of tables. Lines a little askew come in pieces. */
export function findRules(pixels: Pixels, resolution: number): Rule[] {
  const { width, height } = pixels;
  const ink = inkOf(pixels);
  const scale = 72 / resolution;
  const level = runs(height, width, (row, at) => ink[row * width + at] === 1, LEVEL * resolution);
  const upright = runs(width, height, (column, at) => ink[at * width + column] === 1, UPRIGHT * resolution);
  return [...thin(level, false, scale, resolution), ...thin(upright, true, scale, resolution)];
}

function inkOf({ width, height, data }: Pixels): Uint8Array {
  const ink = new Uint8Array(width * height);
  for (let at = 0; at < ink.length; at += 1) {
    const dot = 4 * at;
    const light = 0.3 * (data[dot] ?? 255) + 0.59 * (data[dot + 1] ?? 255) + 0.11 * (data[dot + 2] ?? 255);
    ink[at] = light < INK ? 1 : 0;
  }
  return ink;
}

interface Run {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

function runs(
  lines: number,
  length: number,
  isInk: (line: number, at: number) => boolean,
  least: number,
): Run[] {
  const found: Run[] = [];
  for (let line = 0; line < lines; line += 1) {
    let from = -1;
    let last = -1;
    for (let at = 0; at <= length; at += 1) {
      if (at < length && isInk(line, at)) {
        if (from < 0) from = at;
        last = at;
      } else if (from >= 0 && (at - last > GAP || at === length)) {
        if (last - from >= least) found.push({ line, from, to: last });
        from = -1;
      }
    }
  }
  return found;
}

/** Runs on neighbouring lines as one rule; what is thicker than a border is an area or a picture. */
function thin(found: readonly Run[], upright: boolean, scale: number, resolution: number): Rule[] {
  const open: { first: number; last: number; from: number; to: number }[] = [];
  const rules: Rule[] = [];
  const close = (before: number): void => {
    for (let index = open.length - 1; index >= 0; index -= 1) {
      const bar = open[index];
      if (bar === undefined || bar.last >= before) continue;
      open.splice(index, 1);
      if (bar.last - bar.first > 0.06 * resolution) continue;
      const at = ((bar.first + bar.last) / 2) * scale;
      rules.push({ upright, at, from: bar.from * scale, to: bar.to * scale });
    }
  };
  for (const run of found) {
    close(run.line - 2);
    const bar = open.find((other) => other.from <= run.to && run.from <= other.to && run.line > other.first);
    if (bar === undefined) open.push({ first: run.line, last: run.line, from: run.from, to: run.to });
    else
      Object.assign(bar, {
        last: run.line,
        from: Math.min(bar.from, run.from),
        to: Math.max(bar.to, run.to),
      });
  }
  close(Number.POSITIVE_INFINITY);
  return rules;
}
