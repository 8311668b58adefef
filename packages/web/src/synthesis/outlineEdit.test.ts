import { parseSynthesisOutline } from "@lotrinh/core/synthesis/outlineInput";
import { defaultSynthesisOutline } from "@lotrinh/core/synthesis/outlines";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addRow,
  changeRow,
  labelsOf,
  moveRow,
  type OutlineRow,
  removeRow,
  rowsOf,
  sectionsOf,
  shiftRow,
  unitTitles,
  withFill,
  withUnitTitles,
} from "./outlineEdit.js";

const outline = defaultSynthesisOutline("final");
const rows = rowsOf(outline);
const titles = (list: readonly OutlineRow[]) =>
  list.map(({ title }, at) => `${labelsOf(list)[at]}. ${title}`);

describe("the rows of an outline", () => {
  it("are the outline again", () => {
    expect(sectionsOf(rows)).toEqual(outline.sections);
  });

  it("move with all below them, and get the label of their new place", () => {
    const moved = moveRow(rows, 0, 1);
    expect(titles(moved).slice(0, 2)).toEqual([
      "I. Kết quả thực hiện",
      "1. Kết quả thực hiện mục tiêu, chỉ tiêu",
    ]);
    expect(
      moveRow(
        moved,
        moved.findIndex(({ key }) => key === "implementation"),
        -1,
      ),
    ).toEqual(rows);
    expect(moveRow(rows, 0, -1)).toBe(rows);
  });

  it("go deeper below the row above only", () => {
    expect(shiftRow(rows, 0, 1)).toBe(rows);
    expect(shiftRow(rows, 1, 1)).toBe(rows);
    const deeper = shiftRow(rows, 2, 1);
    expect(titles(deeper)[2]).toBe("a. Lồng ghép vào chương trình, kế hoạch của ngành, địa phương");
    expect(shiftRow(deeper, 2, -1)).toEqual(rows);
  });

  it("take the units' paragraphs by title, and keep sections that are named by key", () => {
    const [first] = outline.sections[0]?.children ?? [];
    expect(unitTitles(first?.fills ?? [])).toContain("chỉ đạo");
    const changed = withUnitTitles(first?.fills ?? [], ["Chỉ đạo của cấp ủy"]);
    const named = (first?.fills ?? []).flatMap((fill) =>
      typeof fill === "object" && "units" in fill
        ? fill.units.filter((unit) => !unit.startsWith("title:"))
        : [],
    );
    expect(named).toContain("chi-dao");
    expect(changed).toContainEqual({ units: [...named, "title:Chỉ đạo của cấp ủy"] });
    expect(withFill(withFill(changed, "tasks", true), "tasks", false)).toEqual(changed);
  });

  it("stay an outline that the server takes, whatever is done to them", () => {
    const step = fc.tuple(fc.constantFrom("up", "down", "in", "out", "add", "remove", "rename"), fc.nat(60));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const edited = steps.reduce<readonly OutlineRow[]>((now, [what, n]) => {
          const at = n % Math.max(1, now.length);
          if (what === "up" || what === "down") return moveRow(now, at, what === "up" ? -1 : 1);
          if (what === "in" || what === "out") return shiftRow(now, at, what === "in" ? 1 : -1);
          if (what === "add") return addRow(now, at, "Mục mới");
          if (what === "remove") return now.length > 3 ? removeRow(now, at) : now;
          return changeRow(now, at, { title: "Tên khác" });
        }, rows);
        fc.pre(edited.length > 0);
        const read = parseSynthesisOutline({ ...outline, sections: sectionsOf(edited) });
        expect(read.ok).toBe(true);
        expect(rowsOf({ ...outline, sections: sectionsOf(edited) })).toEqual(edited);
      }),
    );
  });
});
