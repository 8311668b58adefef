import { describe, expect, it } from "vitest";
import { kindsOf, toggleKind, toggleUnit } from "./unitChoice.js";

const units = [
  { id: "1", name: "Sở Y tế", kind: "department" },
  { id: "2", name: "Sở Tài chính", kind: "department" },
  { id: "3", name: "UBND xã Đông", kind: "commune-committee" },
];

describe("choosing whom to ask", () => {
  it("takes a whole group in and out", () => {
    const departments = toggleKind(units, new Set(["1", "3"]), "department");
    expect([...departments].sort()).toEqual(["1", "2", "3"]);
    expect([...toggleKind(units, departments, "department")]).toEqual(["3"]);
  });

  it("takes single ones in and out, and counts", () => {
    const one = toggleUnit(new Set(), "2");
    expect(kindsOf(units, one)).toEqual([
      { kind: "department", count: 2, chosen: 1 },
      { kind: "commune-committee", count: 1, chosen: 0 },
    ]);
    expect(toggleUnit(one, "2").size).toBe(0);
  });
});
