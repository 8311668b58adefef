import { fitInto, type Polygon, polygonsOf } from "./geo.js";
import { lineThrough, type Mark, type Scene } from "./scene.js";

export interface MapPlace {
  readonly key: string;
  readonly name: string;
  /** GeoJSON geometry; what is none isn't drawn, and told in `withoutShape`. */
  readonly shape: unknown;
  /** null: no value, with the reason in `hint`. */
  readonly value: number | null;
  readonly hint: string;
}

export interface MapChartInput {
  readonly places: readonly MapPlace[];
  /** Upper ends of the classes, ascending; the last class is open. From `classBreaks`. */
  readonly breaks: readonly number[];
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
}

/** Places shaded by class. Shade 0 is "no value"; classes follow from 1 on. */
export function mapChart(input: MapChartInput): Scene & { readonly withoutShape: readonly string[] } {
  const shapes = input.places.map((place) => ({ place, polygons: polygonsOf(place.shape) }));
  const drawn = shapes.flatMap(({ place, polygons }) =>
    polygons === undefined ? [] : [{ place, polygons }],
  );
  const project = fitInto(
    drawn.flatMap(({ polygons }) => polygons),
    input.width,
    input.height,
  );
  const pathOf = (polygons: readonly Polygon[]) =>
    polygons
      .flat()
      .map((ring) => `${lineThrough(ring.map(project))}Z`)
      .join("");
  const marks = drawn.map<Mark>(({ place, polygons }) => ({
    kind: "area",
    d: pathOf(polygons),
    role: "area",
    shade: place.value === null ? 0 : classOf(place.value, input.breaks) + 1,
    key: place.key,
    hint: place.hint,
  }));
  const { width, height, title, description } = input;
  const withoutShape = shapes.filter(({ polygons }) => polygons === undefined).map(({ place }) => place.name);
  return { width, height, title, description, marks, withoutShape };
}

/** The class of a value: 0 for values up to the first break. */
export function classOf(value: number, breaks: readonly number[]): number {
  const index = breaks.findIndex((end) => value <= end);
  return index === -1 ? breaks.length : index;
}

/**
 * Class breaks by quantiles: about as many places in each class. Equal values are never parted, so fewer classes may come out.
 * The upper end of each class but the last.
 */
export function classBreaks(values: readonly number[], classes = 5): number[] {
  const sorted = values.filter(Number.isFinite).toSorted((a, b) => a - b);
  const ends = Array.from(
    { length: classes - 1 },
    (_, index) => sorted[Math.ceil(((index + 1) / classes) * sorted.length) - 1],
  ).filter((end) => end !== undefined);
  const highest = sorted.at(-1);
  return [...new Set(ends)].filter((end) => end !== highest);
}
