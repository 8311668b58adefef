import { describe, expect, it } from "vitest";
import type { AskedFigure } from "../../api/reports.js";
import { loadedState, typed } from "../saving/saveState.js";
import { applyChanges, blankFigure, cellText, figureRows, typeInto } from "./figureRows.js";

const asked: AskedFigure = {
  key: "figure:i1:-:-",
  planIndicatorId: "i1",
  indicatorId: null,
  code: "1.1",
  name: "Tỷ lệ hộ nghèo",
  measure: "%",
  groupTitle: null,
  parentName: null,
  place: null,
  breakdown: null,
  decimals: 2,
  target: null,
  last: [],
  sharedWith: [],
};

describe("typing into the grid of figures", () => {
  it("reads numbers as officials write them, and a pasted per cent sign", () => {
    expect(typeInto(null, "value", " 1.234,5 ").figure.value).toBe(1234.5);
    expect(typeInto(null, "value", "12,5%").figure.value).toBe(12.5);
    expect(typeInto({ ...blankFigure, value: 3 }, "value", "").figure.value).toBeNull();
  });

  it("keeps what it can't read as typed, and changes nothing", () => {
    const known = { ...blankFigure, value: 3 };
    expect(typeInto(known, "value", "khoảng 4")).toEqual({ figure: known, raw: "khoảng 4" });
    expect(typeInto(known, "status", "gì đó")).toEqual({ figure: known, raw: "gì đó" });
  });

  it("never leaves a value beside a reason why there is none", () => {
    const missing = typeInto({ ...blankFigure, value: 3 }, "missing", "Chưa đến kỳ").figure;
    expect(missing).toMatchObject({ value: null, missing: "not-due" });
    expect(typeInto(missing, "value", "0").figure).toMatchObject({ value: 0, missing: null });
  });

  it("takes the beginning of a name without diacritics where it fits one alone", () => {
    expect(typeInto(null, "status", "uoc").figure.status).toBe("estimated");
    expect(typeInto(null, "missing", "gian").figure.missing).toBe("break-in-series");
    expect(typeInto(null, "missing", "ch").raw).toBe("ch");
  });

  it("tells figures apart from what couldn't be read, over several cells at once", () => {
    const state = typed(loadedState([], 0, {}), asked.key, { ...blankFigure, value: 2 });
    const rows = figureRows([asked], state, new Map());
    const { figures, raws } = applyChanges(rows, [
      { row: asked.key, column: "value", text: "3,5" },
      { row: asked.key, column: "numerator", text: "x" },
      { row: "figure:khác:-:-", column: "value", text: "9" },
    ]);
    expect([...figures]).toEqual([[asked.key, { ...blankFigure, value: 3.5 }]]);
    const [row] = figureRows([asked], state, raws);
    expect(row && [cellText(row, "numerator", "vi"), cellText(row, "value", "vi")]).toEqual(["x", "2"]);
  });
});
