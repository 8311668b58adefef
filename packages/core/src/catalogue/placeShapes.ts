import { type Polygon, type Position, polygonsOf, type Ring } from "../chart/geo.js";
import type { Said } from "../check/diagnostic.js";
import { fold } from "../text/fold.js";

export interface ShapedPlace {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
}

/** A shape of a file that belongs to a place, simplified for drawing. */
export interface PlaceShape {
  readonly placeId: string;
  readonly name: string;
  readonly geometry: { readonly type: "MultiPolygon"; readonly coordinates: readonly Polygon[] };
  /** Corners in the file, and kept. */
  readonly corners: number;
  readonly kept: number;
}

export interface ShapeProblem {
  readonly code: "not-geojson" | "no-area" | "outside" | "unknown-place" | "twice";
  readonly message: Said;
  /** What the file calls it; its number where it has no name. */
  readonly feature: string | null;
}

export interface ReadShapes {
  readonly shapes: readonly PlaceShape[];
  readonly problems: readonly ShapeProblem[];
  /** Places that the file has no shape of. */
  readonly without: readonly ShapedPlace[];
}

const words: Readonly<Record<ShapeProblem["code"], Said>> = {
  "not-geojson": {
    vi: "Tệp không phải là GeoJSON gồm nhiều đối tượng (FeatureCollection)",
    en: "The file is no GeoJSON FeatureCollection",
  },
  "no-area": { vi: "Không phải là vùng (Polygon, MultiPolygon)", en: "Not a polygon" },
  outside: {
    vi: "Tọa độ nằm ngoài Việt Nam: cần kinh độ, vĩ độ WGS 84, không phải mét VN-2000",
    en: "Outside of Viet Nam: longitude and latitude (WGS 84) are needed, not metres of VN-2000",
  },
  "unknown-place": { vi: "Không có địa bàn mang mã hoặc tên này", en: "No place of this code or name" },
  twice: { vi: "Địa bàn này đã có vùng khác trong tệp", en: "The file has another shape of this place" },
};

/** Viet Nam with its islands, in degrees. */
const country = { west: 102, east: 118, south: 6, north: 24 };
/** About 50 m: less than a pixel of a province's map. */
const tolerance = 0.0005;

/**
 * The shapes of places in a GeoJSON file (RFC 7946): each feature is known by any of its properties that is a place's code, else its
 * name. What can't be used is told; nothing is thrown.
 */
export function readShapes(file: unknown, places: readonly ShapedPlace[]): ReadShapes {
  const features = featuresOf(file);
  if (features === undefined)
    return { shapes: [], problems: [problem("not-geojson", null)], without: places };
  const find = finder(places);
  const shapes = new Map<string, PlaceShape>();
  const problems: ShapeProblem[] = [];
  for (const [at, { properties, geometry }] of features.entries()) {
    const place = find(properties);
    const called = place?.name ?? nameIn(properties) ?? String(at + 1);
    const polygons = polygonsOf(geometry);
    if (polygons === undefined) problems.push(problem(isFar(geometry) ? "outside" : "no-area", called));
    else if (!polygons.flat(2).every(isInCountry)) problems.push(problem("outside", called));
    else if (place === undefined) problems.push(problem("unknown-place", called));
    else if (shapes.has(place.id)) problems.push(problem("twice", called));
    else shapes.set(place.id, shapeOf(place, polygons));
  }
  return {
    shapes: [...shapes.values()],
    problems,
    without: places.filter(({ id }) => !shapes.has(id)),
  };
}

function problem(code: ShapeProblem["code"], feature: string | null): ShapeProblem {
  return { code, message: words[code], feature };
}

interface Feature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: unknown;
}

function featuresOf(file: unknown): Feature[] | undefined {
  if (!isRecord(file) || file.type !== "FeatureCollection" || !Array.isArray(file.features)) return undefined;
  return file.features.map((feature: unknown) => ({
    properties: isRecord(feature) && isRecord(feature.properties) ? feature.properties : {},
    geometry: isRecord(feature) ? feature.geometry : null,
  }));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** By code (as text or number, leading zeros or not), else by name with or without its kind (`Xã An Bình`, `An Bình`). */
function finder(places: readonly ShapedPlace[]) {
  const byCode = new Map(
    places.flatMap((place) => (place.code === null ? [] : [[Number(place.code), place] as const])),
  );
  const byName = new Map(places.map((place) => [fold(place.name), place]));
  const bare = new Map<string, ShapedPlace | null>();
  for (const place of places) {
    const name = bareName(place.name);
    // two places of one bare name: only the full name tells them apart
    bare.set(name, bare.has(name) ? null : place);
  }
  return (properties: Feature["properties"]): ShapedPlace | undefined => {
    const values = Object.values(properties).map((value) => String(value ?? "").trim());
    const coded = values
      .filter((value) => /^\d{3,5}$/u.test(value))
      .flatMap((value) => byCode.get(Number(value)) ?? []);
    const named = values.flatMap((value) => byName.get(fold(value)) ?? []);
    const short = values.flatMap((value) => bare.get(bareName(value)) ?? []);
    return coded[0] ?? named[0] ?? short[0];
  };
}

function bareName(name: string): string {
  return fold(name).replace(/^(?:xa|phuong|dac khu|thi tran|huyen|quan|thi xa|thanh pho) /u, "");
}

function nameIn(properties: Feature["properties"]): string | undefined {
  return Object.values(properties).find(
    (value): value is string => typeof value === "string" && /\p{L}/u.test(value),
  );
}

const isInCountry = ([longitude, latitude]: Position): boolean =>
  longitude >= country.west &&
  longitude <= country.east &&
  latitude >= country.south &&
  latitude <= country.north;

/** Numbers far beyond degrees: metres of a projected system. */
function isFar(geometry: unknown): boolean {
  if (!isRecord(geometry) || !Array.isArray(geometry.coordinates)) return false;
  const first: unknown = geometry.coordinates.flat(3)[0];
  return typeof first === "number" && Math.abs(first) > 180;
}

function shapeOf({ id, name }: ShapedPlace, polygons: readonly Polygon[]): PlaceShape {
  const coordinates = polygons
    .map((polygon) => polygon.map((ring) => simplifyRing(ring, tolerance)))
    .filter((polygon) => (polygon[0]?.length ?? 0) >= 4);
  const kept = coordinates.length === 0 ? polygons : coordinates;
  return {
    placeId: id,
    name,
    geometry: { type: "MultiPolygon", coordinates: kept },
    corners: polygons.flat(2).length,
    kept: kept.flat(2).length,
  };
}

/** Leaves out corners that lie within the tolerance of the line without them (Douglas and Peucker 1973); a ring stays closed. */
export function simplifyRing(ring: Ring, within: number): Ring {
  const keep = new Array<boolean>(ring.length).fill(false);
  keep[0] = true;
  keep[ring.length - 1] = true;
  // a closed ring is cut at its farthest corner: its ends are one place
  const middle = farthest(ring, 0, ring.length - 1).at;
  const open: (readonly [number, number])[] = [
    [0, middle],
    [middle, ring.length - 1],
  ];
  keep[middle] = true;
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const [from, to] = part;
    const { at, distance } = farthest(ring, from, to);
    if (distance <= within || at <= from || at >= to) continue;
    keep[at] = true;
    open.push([from, at], [at, to]);
  }
  const simple = ring.filter((_, at) => keep[at]);
  return simple.length >= 4 ? simple : ring;
}

function farthest(ring: Ring, from: number, to: number): { readonly at: number; readonly distance: number } {
  const [a, b] = [ring[from], ring[to]];
  let best = { at: from, distance: 0 };
  if (a === undefined || b === undefined) return best;
  for (let at = from + 1; at < to; at++) {
    const position = ring[at];
    if (position === undefined) continue;
    const distance = distanceTo(position, a, b);
    if (distance > best.distance) best = { at, distance };
  }
  return best;
}

/** From a position to the line through two others, or to the first where both are one. */
function distanceTo([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs(dx * (ay - y) - dy * (ax - x)) / length;
}
