import { linearScale, type Scale, yearScale } from "./scale.js";
import type { Mark, Scene } from "./scene.js";
import { lineThrough, short } from "./scene.js";
import { spread } from "./spread.js";

/** A value of the series. */
export interface ChartPoint {
  readonly year: number;
  readonly value: number;
  /** Estimated values are drawn hollow. */
  readonly estimated?: boolean;
  /** A break in the series before this point: it isn't joined with the one before. */
  readonly breakBefore?: boolean;
}

/** What a plan wants in a year: one value, or a range whose other end is `to`. */
export interface ChartMilestone {
  readonly year: number;
  readonly value: number;
  readonly to?: number;
  /** As printed in the plan: `< 3`, `75-80`. */
  readonly printed: string;
  /** null: not judged yet. */
  readonly met: boolean | null;
}

export interface MilestonePath {
  /** The plan: `83/KH-UBND`. */
  readonly label: string;
  readonly milestones: readonly ChartMilestone[];
}

export interface SeriesChartInput {
  /** Ascending years. */
  readonly points: readonly ChartPoint[];
  readonly paths: readonly MilestonePath[];
  /** From the last point on; empty where nothing is projected. */
  readonly projection: readonly { readonly year: number; readonly value: number }[];
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  /** Values as people read them. */
  readonly format: (value: number) => string;
  readonly words: {
    readonly estimated: string;
    readonly projected: string;
    readonly target: string;
    /** Said at the axis where it doesn't start at zero. */
    readonly notFromZero: string;
  };
  /** Small multiples: no axis numbers but the first and last year. */
  readonly small?: boolean;
}

/**
 * A series with the milestone paths of the plans that use it and its projection (dashed). Each kind of line has a shape of its
 * own besides its colour: dots for values, squares and steps of dashes for milestones, thin dashes for the projection.
 * Nothing to draw gives axes alone.
 */
export function seriesChart(input: SeriesChartInput): Scene {
  const frame = frameOf(input);
  const marks = [
    ...axisMarks(input, frame),
    ...input.paths.flatMap((path, index) => milestoneMarks(path, index, input, frame)),
    ...projectionMarks(input, frame),
    ...pointMarks(input, frame),
    ...endLabels(input, frame),
  ];
  const { width, height, title, description } = input;
  return { width, height, title, description, marks };
}

interface Frame {
  readonly x: Scale;
  readonly y: Scale & { readonly startsAtZero: boolean };
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function frameOf({ points, paths, projection, width, height, small, format }: SeriesChartInput): Frame {
  const milestones = paths.flatMap(({ milestones }) => milestones);
  const all = [...points, ...milestones, ...projection];
  const years = all.length === 0 ? [0, 1] : all.map(({ year }) => year);
  const values = [
    ...all.map(({ value }) => value),
    ...milestones.flatMap(({ to }) => (to === undefined ? [] : [to])),
  ];
  const probe = linearScale(values, 0, 1);
  const widest = Math.max(...probe.ticks.map((tick) => format(tick).length), 1);
  const left = small === true ? 6 : 10 + widest * 7;
  const right = width - (small === true ? 6 : 64);
  const top = small === true ? 6 : 12;
  const bottom = height - (small === true ? 16 : 24);
  return {
    x: yearScale(years, left, right),
    y: linearScale(values, bottom, top, small === true ? 2 : 4),
    left,
    right,
    top,
    bottom,
  };
}

function axisMarks(
  { small, format, words, points, paths }: SeriesChartInput,
  { x, y, left, right, top, bottom }: Frame,
): Mark[] {
  const base: Mark = { kind: "path", d: `M${short(left)} ${short(bottom)}H${short(right)}`, role: "axis" };
  if (points.length === 0 && paths.length === 0) return [base];
  const years = small === true ? [...new Set([x.from, x.to])] : x.ticks;
  const yearMarks = years.map<Mark>((year, index) => ({
    kind: "text",
    x: x.at(year),
    y: bottom + 14,
    text: String(year),
    anchor: small !== true ? "middle" : index === 0 ? "start" : "end",
    role: "axis",
  }));
  if (small === true) return [base, ...yearMarks];
  const valueMarks = y.ticks.flatMap<Mark>((tick) => [
    {
      kind: "path",
      d: `M${short(left)} ${short(y.at(tick))}H${short(right)}`,
      role: tick === y.from ? "axis" : "grid",
    },
    { kind: "text", x: left - 6, y: y.at(tick) + 4, text: format(tick), anchor: "end", role: "axis" },
  ]);
  const note: Mark[] = y.startsAtZero
    ? []
    : [{ kind: "text", x: left + 4, y: top - 2, text: words.notFromZero, anchor: "start", role: "axis" }];
  return [...valueMarks, ...yearMarks, ...note];
}

const dashes = ["8 4", "2 4", "12 3 2 3", "5 2 2 2"];

function milestoneMarks(
  path: MilestonePath,
  index: number,
  input: SeriesChartInput,
  { x, y }: Frame,
): Mark[] {
  const dash = dashes[index % dashes.length] ?? "8 4";
  const line: Mark = {
    kind: "path",
    d: lineThrough(path.milestones.map(({ year, value }) => [x.at(year), y.at(value)])),
    role: "milestone",
    dash,
  };
  const ranges = path.milestones.flatMap<Mark>(({ year, value, to }) =>
    to === undefined
      ? []
      : [
          {
            kind: "path",
            d: `M${short(x.at(year))} ${short(y.at(value))}V${short(y.at(to))}`,
            role: "target",
          },
        ],
  );
  const dots = path.milestones.map<Mark>(({ year, value, printed, met }) => ({
    kind: "dot",
    x: x.at(year),
    y: y.at(value),
    shape: met === false ? "diamond" : "square",
    role: met === null ? "milestone" : met ? "met" : "missed",
    hint: `${input.words.target} ${path.label}, ${year}: ${printed}`,
  }));
  return [...(path.milestones.length > 1 ? [line] : []), ...ranges, ...dots];
}

function projectionMarks({ points, projection }: SeriesChartInput, { x, y }: Frame): Mark[] {
  const last = points.at(-1);
  if (last === undefined || projection.length === 0) return [];
  const way = [last, ...projection].map(({ year, value }) => [x.at(year), y.at(value)] as const);
  return [{ kind: "path", d: lineThrough(way), role: "projection", dash: "3 3" }];
}

function pointMarks(
  { points, format, words, small }: SeriesChartInput,
  { x, y, top, bottom }: Frame,
): Mark[] {
  const lines = runsOf(points).map<Mark>((run) => ({
    kind: "path",
    d: lineThrough(run.map(({ year, value }) => [x.at(year), y.at(value)])),
    role: "series",
  }));
  const breaks = points
    .filter(({ breakBefore }, index) => breakBefore === true && index > 0)
    .map<Mark>(({ year }) => ({
      kind: "path",
      d: `M${short(x.at(year - 0.5))} ${short(top)}V${short(bottom)}`,
      role: "break",
      dash: "1 3",
    }));
  const shown = small === true ? points.slice(-1) : points;
  const dots = shown.map<Mark>(({ year, value, estimated }) => ({
    kind: "dot",
    x: x.at(year),
    y: y.at(value),
    shape: estimated === true ? "ring" : "circle",
    role: "series",
    hint: `${year}: ${format(value)}${estimated === true ? ` (${words.estimated})` : ""}`,
  }));
  return [...lines.filter((mark) => mark.kind === "path" && mark.d.includes("L")), ...breaks, ...dots];
}

/** The series cut where it breaks. */
function runsOf(points: readonly ChartPoint[]): ChartPoint[][] {
  const runs: ChartPoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run === undefined || point.breakBefore === true) runs.push([point]);
    else run.push(point);
  }
  return runs;
}

/** Labels beside the ends of the lines instead of a legend, moved apart where they would touch. */
function endLabels(
  { points, paths, projection, format, words, small }: SeriesChartInput,
  frame: Frame,
): Mark[] {
  if (small === true) return [];
  const { x, y, top, bottom } = frame;
  const ends: { year: number; value: number; text: string; role: "series" | "milestone" | "projection" }[] =
    [];
  const last = points.at(-1);
  if (last !== undefined) ends.push({ ...last, text: format(last.value), role: "series" });
  for (const { label, milestones } of paths) {
    const end = milestones.at(-1);
    if (end !== undefined)
      ends.push({ ...end, text: paths.length > 1 ? label : end.printed, role: "milestone" });
  }
  const projected = projection.at(-1);
  if (projected !== undefined)
    ends.push({ ...projected, text: `${words.projected} ${format(projected.value)}`, role: "projection" });
  const places = spread(
    ends.map(({ value }) => y.at(value)),
    13,
    top + 4,
    bottom - 2,
  );
  return ends.map(({ year, text, role }, index) => ({
    kind: "text",
    x: x.at(year) + 8,
    y: (places[index] ?? 0) + 4,
    text,
    anchor: "start",
    role,
  }));
}
