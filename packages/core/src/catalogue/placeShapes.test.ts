import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readShapes, simplifyRing } from "./placeShapes.js";

const places = [
  { id: "a", code: "00123", name: "Xã An Bình" },
  { id: "b", code: "20456", name: "Phường Bến Nghè" },
  { id: "c", code: null, name: "Xã Cẩm Giang" },
];

const square = (west: number, south: number, side = 0.1) => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ],
});

const feature = (properties: object, geometry: object) => ({ type: "Feature", properties, geometry });
const file = (...features: object[]) => ({ type: "FeatureCollection", features });

describe("shapes of places from a GeoJSON file", () => {
  it("are known by code, with or without leading zeros, or by name, with or without its kind", () => {
    const { shapes, problems, without } = readShapes(
      file(
        feature({ MAXA: 123, TEN: "khác" }, square(105, 20)),
        feature({ ten_xa: "PHƯỜNG BẾN NGHÈ" }, square(105.2, 20)),
        feature({ name: "Cẩm Giang" }, square(105.4, 20)),
      ),
      places,
    );
    expect(shapes.map(({ placeId }) => placeId)).toEqual(["a", "b", "c"]);
    expect(problems).toEqual([]);
    expect(without).toEqual([]);
  });

  it("are told where they can't be used: metres, points, strangers, twice", () => {
    const { shapes, problems, without } = readShapes(
      file(
        feature({ ma: "00123" }, square(580_000, 2_200_000, 100)),
        feature({ name: "Phường Bến Nghè" }, { type: "Point", coordinates: [105, 20] }),
        feature({ name: "Xã Không Có" }, square(105, 20)),
        feature({ name: "Xã Cẩm Giang" }, square(105, 20)),
        feature({ name: "Xã Cẩm Giang" }, square(105, 20)),
        feature({ name: "Paris" }, square(2, 48)),
      ),
      places,
    );
    expect(problems.map(({ code, feature: called }) => [code, called])).toEqual([
      ["outside", "Xã An Bình"],
      ["no-area", "Phường Bến Nghè"],
      ["unknown-place", "Xã Không Có"],
      ["twice", "Xã Cẩm Giang"],
      ["outside", "Paris"],
    ]);
    expect(shapes).toHaveLength(1);
    expect(without.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(readShapes({ type: "Topology" }, places).problems).toMatchObject([{ code: "not-geojson" }]);
    expect(readShapes(null, places).shapes).toEqual([]);
  });

  it("lose corners that nobody would see, stay closed, and never move more than the tolerance", () => {
    const line = Array.from({ length: 200 }, (_, at): [number, number] => [105 + at * 0.001, 20]);
    const ring = [...line, [105.2, 20.2], [105, 20.2], [105, 20]] as const;
    const simple = simplifyRing(ring, 0.0005);
    expect(simple.length).toBeLessThan(8);
    expect(simple.at(-1)).toEqual(simple[0]);
    const corner = fc.tuple(
      fc.double({ min: 105, max: 106, noNaN: true }),
      fc.double({ min: 20, max: 21, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(corner, { minLength: 4, maxLength: 40 }), (corners) => {
        const [first = [105, 20] as [number, number]] = corners;
        const closed = [...corners, first];
        const kept = simplifyRing(closed, 0.001);
        expect(kept.length).toBeGreaterThanOrEqual(4);
        expect(kept.at(-1)).toEqual(kept[0]);
        for (const position of kept) expect(closed).toContainEqual(position);
      }),
    );
  });
});
