import type { Caller } from "./caller.js";

/** A commune of the made-up province: where it lies, its rural households, and those with clean water in 2025. */
interface Commune {
  readonly name: string;
  readonly column: number;
  readonly row: number;
  readonly households: number;
  readonly withWater: number;
}

const communes: readonly Commune[] = [
  { name: "Xã Thượng Giang", column: 0, row: 0, households: 2140, withWater: 890 },
  { name: "Xã Khe Vàng", column: 1, row: 0, households: 1865, withWater: 812 },
  { name: "Xã Lam Sơn", column: 2, row: 0, households: 2780, withWater: 1512 },
  { name: "Xã Bình Lâm", column: 0, row: 1, households: 3340, withWater: 2196 },
  { name: "Phường Lam Thành", column: 1, row: 1, households: 4120, withWater: 3902 },
  { name: "Xã Đồng Vân", column: 2, row: 1, households: 3015, withWater: 2245 },
  { name: "Xã Hạ Giang", column: 0, row: 2, households: 3690, withWater: 2934 },
  { name: "Xã Tân Hòa", column: 1, row: 2, households: 3275, withWater: 2688 },
  { name: "Xã Vĩnh Lộc", column: 2, row: 2, households: 2960, withWater: 1981 },
];

/** Adds the communes with shapes made up for the map, and what share of their households has clean water. */
export async function addCommunes(caller: Caller, waterIndicator: string): Promise<void> {
  const features: object[] = [];
  const observations: object[] = [];
  for (const [at, { name, column, row, households, withWater }] of communes.entries()) {
    const code = String(90_001 + at);
    const place = { code, name, level: "commune", parentId: null, validFrom: "2025-07-01", validTo: null };
    const { id } = await caller.send<{ id: string }>("POST", "/api/places", place);
    features.push({ type: "Feature", properties: { code, name }, geometry: shapeAt(column, row) });
    observations.push({
      placeId: id,
      period: "2025",
      value: Math.round((withWater / households) * 1000) / 10,
      numerator: withWater,
      denominator: households,
      status: "reported",
    });
  }
  const text = JSON.stringify({ type: "FeatureCollection", features });
  await caller.send("POST", "/api/places/shapes", { text });
  await caller.send("POST", `/api/indicators/${waterIndicator}/observations`, { observations });
}

/** A corner of the grid, moved a little so that borders aren't straight. */
function corner(column: number, row: number): readonly [number, number] {
  const bend = (column * 7 + row * 5) % 3;
  return [105.2 + column * 0.16 + bend * 0.02, 20.9 - row * 0.13 + (2 - bend) * 0.015];
}

function shapeAt(column: number, row: number): object {
  const ring = [
    corner(column, row),
    corner(column + 1, row),
    corner(column + 1, row + 1),
    corner(column, row + 1),
    corner(column, row),
  ];
  return { type: "Polygon", coordinates: [ring] };
}
