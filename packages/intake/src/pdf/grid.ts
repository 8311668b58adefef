import type { Rule } from "./glyph.js";

/** A table drawn with lines: where its columns and rows are parted, and which cells are one. Positions in points. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  readonly column: number;
  readonly row: number;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** How far lines may miss each other and still meet. */
const NEAR = 3;
/** Lines closer than this are one border drawn twice. */
const DOUBLE = 4;

/** The tables that rules draw, from top to bottom. A single box is no table. */
export function findGrids(rules: readonly Rule[]): Grid[] {
  const joined = [...joinRules(rules, false), ...joinRules(rules, true)];
  return groupTouching(joined)
    .flatMap(partStacked)
    .map(readGrid)
    .filter((grid): grid is Grid => grid !== undefined && grid.cells.length > 1)
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

/** Rules on the same line that touch, as one: borders are often drawn cell by cell. */
function joinRules(rules: readonly Rule[], upright: boolean): Rule[] {
  const sorted = rules
    .filter((rule) => rule.upright === upright)
    .sort((a, b) => a.at - b.at || a.from - b.from);
  const joined: Rule[] = [];
  for (let start = 0; start < sorted.length; ) {
    const at = sorted[start]?.at ?? 0;
    let end = start + 1;
    while (end < sorted.length && (sorted[end]?.at ?? 0) - at < 1.5) end += 1;
    joined.push(...joinOnLine(sorted.slice(start, end), at, upright));
    start = end;
  }
  return joined;
}

function joinOnLine(rules: Rule[], at: number, upright: boolean): Rule[] {
  const joined: { upright: boolean; at: number; from: number; to: number }[] = [];
  for (const rule of rules.sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last !== undefined && rule.from - last.to <= NEAR) last.to = Math.max(last.to, rule.to);
    else joined.push({ upright, at, from: rule.from, to: rule.to });
  }
  return joined;
}

function meet(level: Rule, upright: Rule): boolean {
  return (
    upright.at >= level.from - NEAR &&
    upright.at <= level.to + NEAR &&
    level.at >= upright.from - NEAR &&
    level.at <= upright.to + NEAR
  );
}

/** Groups of rules that hang together by crossing or touching. */
function groupTouching(rules: readonly Rule[]): Rule[][] {
  const parent = rules.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  const levels = rules.flatMap((rule, index) => (rule.upright ? [] : [{ rule, index }]));
  const uprights = rules.flatMap((rule, index) => (rule.upright ? [{ rule, index }] : []));
  for (const upright of uprights) {
    for (let at = lowerBound(levels, upright.rule.from - NEAR); at < levels.length; at += 1) {
      const level = levels[at];
      if (level === undefined || level.rule.at > upright.rule.to + NEAR) break;
      if (meet(level.rule, upright.rule)) parent[root(level.index)] = root(upright.index);
    }
  }
  const groups = new Map<number, Rule[]>();
  rules.forEach((rule, index) => {
    const key = root(index);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [rule]);
    else group.push(rule);
  });
  return [...groups.values()].filter((group) => group.length > 2);
}

/** The first level rule at or below `y`; level rules are sorted by their place. */
function lowerBound(levels: readonly { rule: Rule }[], y: number): number {
  let low = 0;
  let high = levels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((levels[middle]?.rule.at ?? 0) < y) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Tables that stand on one another without a gap, each by itself: rows above and below have columns, but no edge between columns in
 * common. Rows without inner edges (titles) go with those below.
 */
function partStacked(rules: readonly Rule[]): Rule[][] {
  const uprights = rules.filter((rule) => rule.upright);
  const levels = rules.filter((rule) => !rule.upright);
  const xs = positions([...uprights.map((rule) => rule.at), ...ends(levels, uprights)]);
  const ys = positions(levels.map((rule) => rule.at));
  if (xs.length < 4 || ys.length < 3 || xs.length * ys.length > 100_000) return [[...rules]];
  const cuts: number[] = [];
  let before: readonly number[] = [];
  let end = 0;
  ys.slice(1).forEach((bottom, row) => {
    const inner = innerEdges(uprights, xs, (ys[row] ?? 0) / 2 + bottom / 2);
    if (inner.length === 0) return;
    if (before.length > 0 && !inner.some((x) => before.includes(x))) cuts.push(ys[end] ?? 0);
    before = inner;
    end = row + 1;
  });
  return cuts.length === 0 ? [[...rules]] : cutAt(rules, cuts);
}

/** The edges between the outer ones that are drawn at a height. */
function innerEdges(uprights: readonly Rule[], xs: readonly number[], y: number): number[] {
  return xs
    .slice(1, -1)
    .filter((x) =>
      uprights.some((rule) => Math.abs(rule.at - x) <= DOUBLE && rule.from <= y && rule.to >= y),
    );
}

function cutAt(rules: readonly Rule[], cuts: readonly number[]): Rule[][] {
  return [Number.NEGATIVE_INFINITY, ...cuts].map((top, index) => {
    const bottom = cuts[index] ?? Number.POSITIVE_INFINITY;
    return rules.flatMap((rule) => {
      if (!rule.upright) return rule.at >= top - DOUBLE && rule.at <= bottom + DOUBLE ? [rule] : [];
      const [from, to] = [Math.max(rule.from, top), Math.min(rule.to, bottom)];
      return to - from > DOUBLE ? [{ ...rule, from, to }] : [];
    });
  });
}

function readGrid(rules: readonly Rule[]): Grid | undefined {
  const uprights = rules.filter((rule) => rule.upright);
  const levels = rules.filter((rule) => !rule.upright);
  const xs = positions([...uprights.map((rule) => rule.at), ...ends(levels, uprights)]);
  const ys = positions([...levels.map((rule) => rule.at), ...ends(uprights, levels)]);
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length > 100_000) return undefined;
  return { xs, ys, cells: mergeCells(xs, ys, uprights, levels) };
}

/** Where rules of one direction end without one across: a table open at its sides, or at the page's edge. */
function ends(rules: readonly Rule[], across: readonly Rule[]): number[] {
  const from = Math.min(...rules.map((rule) => rule.from));
  const to = Math.max(...rules.map((rule) => rule.to));
  const places = across.map((rule) => rule.at);
  return [
    ...(from < Math.min(...places) - 2 * DOUBLE ? [from] : []),
    ...(to > Math.max(...places) + 2 * DOUBLE ? [to] : []),
  ];
}

function positions(places: number[]): number[] {
  const distinct: number[] = [];
  for (const place of places.sort((a, b) => a - b)) {
    if (place - (distinct.at(-1) ?? Number.NEGATIVE_INFINITY) > DOUBLE) distinct.push(place);
  }
  return distinct;
}

/** Cells without a rule between them are one; a merged cell that isn't a rectangle takes the one around it. */
function mergeCells(
  xs: readonly number[],
  ys: readonly number[],
  uprights: readonly Rule[],
  levels: readonly Rule[],
): GridCell[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const walls = xs.map((x) => uprights.filter((rule) => Math.abs(rule.at - x) <= DOUBLE));
  const floors = ys.map((y) => levels.filter((rule) => Math.abs(rule.at - y) <= DOUBLE));
  const parted = (lines: readonly Rule[] | undefined, low: number, high: number): boolean => {
    const middle = (low + high) / 2;
    return lines?.some((rule) => rule.from <= middle && rule.to >= middle) === true;
  };
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(row * columns + column)) continue;
      const [top, bottom] = [ys[row] ?? 0, ys[row + 1] ?? 0];
      let colSpan = 1;
      while (
        column + colSpan < columns &&
        !taken.has(row * columns + column + colSpan) &&
        !parted(walls[column + colSpan], top, bottom)
      )
        colSpan += 1;
      const [left, right] = [xs[column] ?? 0, xs[column + 1] ?? 0];
      let rowSpan = 1;
      while (row + rowSpan < rows && !parted(floors[row + rowSpan], left, right)) rowSpan += 1;
      for (let r = row; r < row + rowSpan; r += 1) {
        for (let c = column; c < column + colSpan; c += 1) taken.add(r * columns + c);
      }
      cells.push({ column, row, colSpan, rowSpan });
    }
  }
  return cells;
}
