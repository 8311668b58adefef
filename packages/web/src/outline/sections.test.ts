import { defaultOutline } from "@lotrinh/core/report/defaultOutline";
import { parseOutline } from "@lotrinh/core/report/outline";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addSection, changeSection, faultOf, moveSection, removeSection } from "./sections.js";

const { sections } = defaultOutline("annual");
const keys = (some: typeof sections) => some.map(({ key }) => key);

describe("the sections of an outline", () => {
  it("move by one and stay at the edges", () => {
    const [first = "", second = ""] = keys(sections);
    expect(keys(moveSection(sections, second, -1)).slice(0, 2)).toEqual([second, first]);
    expect(moveSection(sections, first, -1)).toBe(sections);
    expect(moveSection(sections, "khong-co", 1)).toBe(sections);
  });

  it("get keys of their own, whatever they are called", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 80 }), { maxLength: 20 }), (titles) => {
        const made = titles.reduce((some, title) => addSection(some, title), sections);
        expect(new Set(keys(made)).size).toBe(made.length);
        const titled = made.map((section) => ({ ...section, title: "Mục" }));
        expect(parseOutline({ sections: titled }).ok).toBe(true);
      }),
    );
    const [added] = addSection([], "Công tác phòng, chống thiên tai").slice(-1);
    expect(added?.key).toBe("cong-tac-phong-chong-thien-tai");
  });

  it("say what is wrong with them", () => {
    expect(faultOf(sections)).toBeUndefined();
    expect(faultOf([])).toBe("empty");
    expect(faultOf(changeSection(sections, "chi-dao", { title: " " }))).toBe("untitled");
    expect(faultOf(changeSection(sections, "chi-dao", { kind: "figures" }))).toBe("twice");
    expect(faultOf(removeSection(sections, "chi-tieu"))).toBeUndefined();
  });
});
