import type { Rule } from "./glyph.js";
import { apply, type Matrix } from "./matrix.js";
import { OPS } from "./pdfjs.js";

/** Thicker bars are areas, not lines. In points. */
const MAX_THICKNESS = 3;
/** Shorter lines are parts of letters or pictures. */
const MIN_LENGTH = 5;

const stroking: ReadonlySet<number> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const filling: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill]);

type Point = readonly [number, number];

/**
 * Level and upright rules in a path: `args` are those of pdf.js's `constructPath`: what is done with the path, then its
 * commands as numbers (0 move x y, 1 line x y, 2 curve with six numbers, 3 curve with four, 4 close).
 */
export function pathRules(args: readonly unknown[], matrix: Matrix): Rule[] {
  const [paint, paths] = args;
  if (typeof paint !== "number" || (!stroking.has(paint) && !filling.has(paint)) || !Array.isArray(paths))
    return [];
  const rules: Rule[] = [];
  for (const path of paths) {
    if (!(path instanceof Float32Array)) continue;
    for (const outline of outlines(path, matrix)) {
      rules.push(...(stroking.has(paint) ? strokedRules(outline) : barRules(outline)));
    }
  }
  return rules;
}

const operands = [2, 2, 6, 4, 0] as const;

function outlines(path: Float32Array, matrix: Matrix): Point[][] {
  const found: Point[][] = [];
  let current: Point[] = [];
  for (let at = 0; at < path.length; ) {
    const command = path[at] ?? 4;
    const count = operands[command];
    if (count === undefined) break;
    at += 1 + count;
    if (command === 0) {
      current = [];
      found.push(current);
    }
    const first = current[0];
    if (command === 4) {
      if (first !== undefined) current.push(first);
    } else current.push(apply(matrix, path[at - 2] ?? 0, path[at - 1] ?? 0));
  }
  return found;
}

function strokedRules(outline: readonly Point[]): Rule[] {
  const rules: Rule[] = [];
  for (let index = 1; index < outline.length; index += 1) {
    const [a, b] = [outline[index - 1], outline[index]];
    if (a !== undefined && b !== undefined) rules.push(...ruleBetween(a, b));
  }
  return rules;
}

function ruleBetween([x1, y1]: Point, [x2, y2]: Point): Rule[] {
  const [wide, high] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (high < 1 && wide >= MIN_LENGTH) {
    return [{ upright: false, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }];
  }
  if (wide < 1 && high >= MIN_LENGTH) {
    return [{ upright: true, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }];
  }
  return [];
}

/** A filled outline that is as thin as a line. */
function barRules(outline: readonly Point[]): Rule[] {
  if (outline.length < 4) return [];
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= MAX_THICKNESS && right - left >= MIN_LENGTH) {
    return [{ upright: false, at: (top + bottom) / 2, from: left, to: right }];
  }
  if (right - left <= MAX_THICKNESS && bottom - top >= MIN_LENGTH) {
    return [{ upright: true, at: (left + right) / 2, from: top, to: bottom }];
  }
  return [];
}
