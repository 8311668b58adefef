import { z } from "zod";

/** Longitude and latitude in degrees (RFC 7946, 3.1.1); altitudes are let through. */
const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).rest(z.number());

/** First and last are the same, so that a triangle has four (RFC 7946, 3.1.6). */
const ring = z
  .array(position)
  .min(4)
  .refine((points) => {
    const [first, last] = [points[0], points.at(-1)];
    return first?.[0] === last?.[0] && first?.[1] === last?.[1];
  });

const geometrySchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(ring).min(1)).min(1) }),
]);
export type Shape = z.infer<typeof geometrySchema>;

const collectionSchema = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(z.unknown()).max(20_000),
});

const featureSchema = z.object({
  type: z.literal("Feature"),
  properties: z.record(z.string(), z.unknown()).nullable(),
  geometry: z.unknown(),
});

/** A feature of a file of shapes, or what is wrong with it. */
export type ReadFeature =
  | { readonly ok: true; readonly code: string | null; readonly name: string | null; readonly shape: Shape }
  | { readonly ok: false; readonly problem: string };

/** Names under which files carry a place's code and name. */
const codeKeys = ["code", "ma", "ma_xa", "maxa", "ma_tinh", "matinh", "ward_code", "province_code"];
const nameKeys = ["name", "ten", "ten_xa", "tenxa", "ten_tinh", "tentinh", "ward_name", "province_name"];

/**
 * Reads a file of shapes, GeoJSON (RFC 7946): polygons with a code or a name among their properties. undefined where the
 * text is no FeatureCollection; a feature that can't be used is reported by itself.
 */
export function readShapes(text: string): ReadFeature[] | undefined {
  const collection = collectionSchema.safeParse(parse(text)).data;
  return collection?.features.map(readFeature);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    return undefined;
  }
}

function readFeature(feature: unknown): ReadFeature {
  const known = featureSchema.safeParse(feature).data;
  if (known === undefined) return { ok: false, problem: "không phải đối tượng Feature" };
  const geometry = geometrySchema.safeParse(known.geometry);
  if (!geometry.success)
    return { ok: false, problem: "hình không phải đa giác khép kín với tọa độ kinh độ, vĩ độ hợp lệ" };
  const properties = new Map(
    Object.entries(known.properties ?? {}).map(([key, value]) => [key.toLowerCase(), value]),
  );
  const code = textOf(properties, codeKeys);
  const name = textOf(properties, nameKeys);
  if (code === null && name === null) return { ok: false, problem: "không có mã hoặc tên địa bàn" };
  return { ok: true, code, name, shape: geometry.data };
}

function textOf(properties: ReadonlyMap<string, unknown>, keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = properties.get(key);
    if (typeof value === "string" && value.trim() !== "") return value.trim().normalize("NFC");
    if (typeof value === "number") return String(value);
  }
  return null;
}
