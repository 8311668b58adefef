import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { polygonsOf } from "./geo.js";
import { classBreaks, classOf, mapChart } from "./mapChart.js";
import { linearScale, niceStep, yearScale } from "./scale.js";
import type { Scene } from "./scene.js";
import { type SeriesChartInput, seriesChart } from "./seriesChart.js";
import { shareBar } from "./shareBar.js";
import { spread } from "./spread.js";
import { escapeMarkup, sceneToSvg } from "./svg.js";

const poverty: SeriesChartInput = {
  points: [
    { year: 2021, value: 5.2 },
    { year: 2022, value: 4.1 },
    { year: 2023, value: 3.3, estimated: true },
  ],
  paths: [
    { label: "21/KH-UBND", milestones: [{ year: 2025, value: 2.5, printed: "< 2,5", met: null }] },
    {
      label: "40/KH-UBND",
      milestones: [
        { year: 2022, value: 4.5, printed: "4,5", met: true },
        { year: 2025, value: 2, to: 3, printed: "2-3", met: false },
      ],
    },
  ],
  projection: [{ year: 2025, value: 1.4 }],
  title: "Tỷ lệ hộ nghèo giảm còn 3,3%",
  description: "Ba năm, từ 5,2% xuống 3,3%",
  width: 480,
  height: 240,
  format: (value) => String(value).replace(".", ","),
  words: { estimated: "ước", projected: "dự báo", target: "Chỉ tiêu", notFromZero: "Trục không từ 0" },
};

const rolesOf = ({ marks }: Scene) => new Set(marks.map(({ role }) => role));

describe("seriesChart", () => {
  it("tells values, milestones met and missed, and the projection apart by shape, not by colour alone", () => {
    const { marks } = seriesChart(poverty);
    const dots = marks.filter((mark) => mark.kind === "dot");
    expect(dots.map(({ shape, role }) => [shape, role])).toEqual([
      ["square", "milestone"],
      ["square", "met"],
      ["diamond", "missed"],
      ["circle", "series"],
      ["circle", "series"],
      ["ring", "series"],
    ]);
    const dashed = marks.filter((mark) => mark.kind === "path" && mark.dash !== undefined);
    expect(dashed.map(({ role }) => role)).toEqual(["milestone", "projection"]);
    expect(dots.at(-1)?.hint).toBe("2023: 3,3 (ước)");
  });

  it("parts the line at a break in the series", () => {
    const points = [2020, 2021, 2022, 2023].map((year) => ({
      year,
      value: year - 2000,
      breakBefore: year === 2022,
    }));
    const { marks } = seriesChart({ ...poverty, points, paths: [], projection: [] });
    expect(marks.filter((mark) => mark.kind === "path" && mark.role === "series")).toHaveLength(2);
    expect(rolesOf(seriesChart({ ...poverty, points }))).toContain("break");
  });

  it("says where its axis doesn't start at zero", () => {
    const points = [2020, 2021].map((year) => ({ year, value: 94 + year - 2020 }));
    const texts = (scene: Scene) => scene.marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
    expect(texts(seriesChart({ ...poverty, points, paths: [], projection: [] }))).toContain(
      "Trục không từ 0",
    );
    expect(texts(seriesChart(poverty))).not.toContain("Trục không từ 0");
  });

  it("draws axes alone where there is nothing to draw", () => {
    const { marks } = seriesChart({ ...poverty, points: [], paths: [], projection: [] });
    expect(marks.map(({ role }) => role)).toEqual(["axis"]);
  });

  it("never gives a coordinate that is no number", () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    const point = fc.record({ year: fc.integer({ min: 1990, max: 2050 }), value });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 12 }), fc.boolean(), (given, small) => {
        const points = given.toSorted((a, b) => a.year - b.year);
        const svg = sceneToSvg(seriesChart({ ...poverty, points, small }), "c");
        expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
      }),
    );
  });
});

describe("scales", () => {
  it("mark round values and cover all values", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
        const { from, to, ticks } = linearScale(values, 0, 100);
        const dust = 1e-9 * Math.max(1, ...values.map(Math.abs));
        expect(from).toBeLessThanOrEqual(Math.min(...values) + dust);
        expect(to).toBeGreaterThanOrEqual(Math.max(...values) - dust);
        expect(ticks.length).toBeLessThan(15);
      }),
    );
    expect([niceStep(0, 97, 4), niceStep(0, 0.3, 4), niceStep(5, 5, 4)]).toEqual([50, 0.1, 2]);
    expect(linearScale([0.1, 0.3], 0, 1).ticks).toEqual([0, 0.1, 0.2, 0.3]);
  });

  it("mark years so that their labels don't touch, the last one always", () => {
    expect(yearScale([2015, 2030], 0, 240).ticks).toEqual([2015, 2020, 2025, 2030]);
    expect(yearScale([2024], 0, 100).at(2024)).toBe(50);
  });

  it("move labels apart and keep them inside", () => {
    expect(spread([10, 11, 50], 13, 0, 60)).toEqual([10, 23, 50]);
    expect(spread([58, 59], 13, 0, 60)).toEqual([47, 60]);
  });
});

describe("shareBar", () => {
  it("divides by counts and leaves out what isn't there", () => {
    const shares = [
      { key: "on", label: "Đúng tiến độ", count: 3 },
      { key: "off", label: "Chậm", count: 0 },
      { key: "none", label: "Chưa có số liệu", count: 1 },
    ];
    const { marks } = shareBar({ shares, title: "t", description: "d", width: 100, height: 20 });
    expect(marks.filter(({ kind }) => kind === "area").map((mark) => "hint" in mark && mark.hint)).toEqual([
      "Đúng tiến độ: 3/4",
      "Chưa có số liệu: 1/4",
    ]);
    const none = shareBar({ shares: [], title: "t", description: "d", width: 100, height: 20 });
    expect(none.marks).toEqual([]);
  });

  it("names a part by its sign where there is room, by its number alone where there is little", () => {
    const shares = [
      { key: "met", label: "Đạt", count: 7, sign: "✓" },
      { key: "missed", label: "Không đạt", count: 2, sign: "✕" },
      { key: "unknown", label: "Chưa đánh giá được", count: 1, sign: "?" },
    ];
    const { marks } = shareBar({ shares, title: "t", description: "d", width: 150, height: 20 });
    expect(marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []))).toEqual(["✓ 7", "2"]);
  });
});

describe("mapChart", () => {
  const square = (x: number) => ({
    type: "Polygon",
    coordinates: [
      [
        [x, 10],
        [x + 1, 10],
        [x + 1, 11],
        [x, 11],
        [x, 10],
      ],
    ],
  });

  it("shades places by class, 0 for no value, and names those without a shape", () => {
    const places = [
      { key: "a", name: "Xã A", shape: square(105), value: 1, hint: "Xã A: 1" },
      { key: "b", name: "Xã B", shape: square(106), value: 9, hint: "Xã B: 9" },
      { key: "c", name: "Xã C", shape: square(107), value: null, hint: "Xã C: chưa báo cáo" },
      { key: "d", name: "Xã D", shape: { type: "Point", coordinates: [1, 2] }, value: 3, hint: "" },
    ];
    const map = mapChart({ places, breaks: [5], title: "t", description: "d", width: 300, height: 200 });
    expect(map.marks.map((mark) => mark.kind === "area" && mark.shade)).toEqual([1, 2, 0]);
    expect(map.withoutShape).toEqual(["Xã D"]);
  });

  it("takes no geometry for what isn't one", () => {
    const garbage = [null, 3, "x", {}, { type: "Polygon" }, { type: "Polygon", coordinates: [[[1, 2]]] }];
    for (const each of garbage) expect(polygonsOf(each)).toBeUndefined();
    fc.assert(fc.property(fc.anything(), (given) => void polygonsOf(given)));
  });

  it("never parts equal values between two classes", () => {
    expect(classBreaks([1, 1, 1, 1, 9], 5)).toEqual([1]);
    expect(classBreaks([4, 4], 5)).toEqual([]);
    const breaks = classBreaks([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5);
    expect(breaks).toEqual([2, 4, 6, 8]);
    expect([classOf(2, breaks), classOf(2.1, breaks), classOf(99, breaks)]).toEqual([0, 1, 4]);
  });
});

describe("sceneToSvg", () => {
  it("escapes every text", () => {
    const svg = sceneToSvg({ ...seriesChart(poverty), title: `<script>"&'` }, "c1");
    expect(svg).toContain('<title id="c1-t">&lt;script&gt;&quot;&amp;&#39;</title>');
    expect(escapeMarkup("a\u0000b")).toBe("a\ufffdb");
  });
});
