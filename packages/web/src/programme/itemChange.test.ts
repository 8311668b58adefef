import { describe, expect, it } from "vitest";
import { itemChange } from "./itemChange.js";

describe("an entry of a plan's history", () => {
  it("tells of an amended task what stood before; what wasn't printed didn't change", () => {
    const before = { item: "tasks@9#a", text: "Trồng 10 ha rừng", due: "Quý II/2027", output: "Biên bản" };
    const after = { text: "Trồng 12 ha rừng", due: "Quý IV/2027", output: null, assignments: [] };
    expect(itemChange({ action: "item-replaced", before, after })).toEqual({
      what: "Trồng 10 ha rừng",
      differences: [
        { field: "text", year: null, before: "Trồng 10 ha rừng", after: "Trồng 12 ha rừng" },
        { field: "due", year: null, before: "Quý II/2027", after: "Quý IV/2027" },
      ],
    });
  });

  it("tells of an indicator year by year", () => {
    const before = { name: "Tỷ lệ che phủ rừng", milestones: [{ year: 2026, raw: "41", value: {} }] };
    const after = { name: "Tỷ lệ che phủ rừng", milestones: [{ year: 2026, raw: "42", value: {} }] };
    expect(itemChange({ action: "item-replaced", before, after }).differences).toEqual([
      { field: "milestone", year: 2026, before: "41", after: "42" },
    ]);
  });

  it("says nothing of what is no item", () => {
    expect(itemChange({ action: "plan-amended", after: { from: "2026-03-16" } })).toEqual({
      what: null,
      differences: [],
    });
    expect(itemChange({ action: "item-added", after: null }).what).toBeNull();
  });
});
