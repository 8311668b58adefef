/** Longitude and latitude in degrees (WGS 84). */
export type Position = readonly [number, number];
/** A ring of a polygon: its outside, or a hole. */
export type Ring = readonly Position[];
export type Polygon = readonly Ring[];

/** The polygons of a GeoJSON geometry (RFC 7946); undefined for what is none, or has no area. */
export function polygonsOf(geometry: unknown): Polygon[] | undefined {
  if (typeof geometry !== "object" || geometry === null || !("type" in geometry)) return undefined;
  const coordinates = "coordinates" in geometry ? geometry.coordinates : undefined;
  const polygons =
    geometry.type === "Polygon"
      ? [polygonOf(coordinates)]
      : geometry.type === "MultiPolygon" && Array.isArray(coordinates)
        ? coordinates.map(polygonOf)
        : [];
  const good = polygons.filter((polygon) => polygon !== undefined);
  return good.length === 0 || good.length < polygons.length ? undefined : good;
}

function polygonOf(given: unknown): Polygon | undefined {
  if (!Array.isArray(given) || given.length === 0) return undefined;
  const rings = given.map(ringOf).filter((ring) => ring !== undefined);
  return rings.length === given.length ? rings : undefined;
}

function ringOf(given: unknown): Ring | undefined {
  if (!Array.isArray(given) || given.length < 4) return undefined;
  const positions = given.map(positionOf).filter((position) => position !== undefined);
  return positions.length === given.length ? positions : undefined;
}

function positionOf(given: unknown): Position | undefined {
  if (!Array.isArray(given)) return undefined;
  const [longitude, latitude] = given;
  const good =
    typeof longitude === "number" &&
    typeof latitude === "number" &&
    Math.abs(longitude) <= 180 &&
    Math.abs(latitude) <= 90;
  return good ? [longitude, latitude] : undefined;
}

/**
 * From positions to places in a box, all shapes together as large as they fit. Equirectangular, true along the middle latitude:
 * for a province its error is below what is seen.
 */
export function fitInto(polygons: readonly Polygon[], width: number, height: number, edge = 4) {
  const positions = polygons.flat(2);
  let [west, east, south, north] = [180, -180, 90, -90];
  for (const [longitude, latitude] of positions) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const across = Math.max((east - west) * narrow, 1e-9);
  const up = Math.max(north - south, 1e-9);
  const scale = Math.min((width - 2 * edge) / across, (height - 2 * edge) / up);
  const left = (width - across * scale) / 2;
  const top = (height - up * scale) / 2;
  return ([longitude, latitude]: Position): readonly [number, number] => [
    left + (longitude - west) * narrow * scale,
    top + (north - latitude) * scale,
  ];
}
