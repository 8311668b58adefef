import { describe, expect, it } from "vitest";
import type { PlanLink } from "../../api/catalogue.js";
import { commandOf, directionOf, isPlain, nextOpen, undoOf } from "./decisions.js";

const summary = {
  id: "muc-1",
  code: null,
  name: "Tỷ lệ hộ nghèo",
  measure: "%",
  direction: "decrease",
  state: "confirmed",
  frequency: "annual",
  decimals: 2,
  plans: 1,
  latest: null,
  missingFacts: [],
  mergedInto: null,
  can: { edit: true, merge: true, confirm: false },
} as const;

function item(id: string, over: Partial<PlanLink> = {}): PlanLink {
  return {
    planIndicatorId: id,
    plan: { id: "kh", number: "12/KH-UBND", title: "Kế hoạch" },
    code: null,
    name: "Tỷ lệ hộ nghèo",
    parentName: null,
    measure: "%",
    goal: null,
    target: null,
    milestones: [],
    breakdown: "",
    link: "none",
    indicator: null,
    decided: null,
    candidates: [],
    ...over,
  };
}

const candidate = { indicator: summary, sameMeaning: true, shared: ["nghèo"], differences: [] };

describe("deciding what a plan's indicators mean", () => {
  it("undoes to what was: a confirmed link is set again, an open one opened, one left apart left apart", () => {
    const items = [
      item("a", { link: "proposed", indicator: summary }),
      item("b", { link: "confirmed", indicator: summary, breakdown: "nữ" }),
      item("c", { link: "apart" }),
    ];
    expect(undoOf(items)).toEqual({
      set: [
        { planIndicatorId: "b", indicatorId: "muc-1", breakdown: "nữ" },
        { planIndicatorId: "c", indicatorId: null, breakdown: "" },
      ],
      reopen: ["a"],
    });
  });

  it("goes to the next open one, and from the end to the top", () => {
    const items = [item("a"), item("b", { link: "confirmed" }), item("c")];
    expect(nextOpen(items, "a")).toBe("c");
    expect(nextOpen(items, "c")).toBe("a");
    expect(nextOpen([item("b", { link: "apart" })], "b")).toBeUndefined();
  });

  it("takes together only what differs in nothing", () => {
    expect(isPlain(item("a", { candidates: [candidate] }))).toBe(true);
    const differs = { ...candidate, differences: [{ kind: "group", ours: ["nữ"], theirs: [] }] } as const;
    expect(isPlain(item("a", { candidates: [differs] }))).toBe(false);
    expect(isPlain(item("a", { link: "confirmed", candidates: [candidate] }))).toBe(false);
  });

  it("guesses a direction only from what the plan prints", () => {
    const milestone = (year: number, threshold: number, op: "=" | "<" | ">=" | null = "=") => ({
      year,
      printed: "",
      threshold,
      op,
      value: { kind: "exact", value: threshold } as const,
    });
    expect(directionOf(item("a", { milestones: [milestone(2025, 5, "<")] }))).toBe("decrease");
    expect(directionOf(item("a", { milestones: [milestone(2025, 5), milestone(2030, 9)] }))).toBe("increase");
    expect(directionOf(item("a", { milestones: [milestone(2025, 5)] }))).toBeUndefined();
  });

  it("leaves single letters alone where they are switched off", () => {
    const press = (key: string, more: object = {}) => ({
      key,
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      ...more,
    });
    expect(commandOf(press("3"), true)).toEqual({ take: 2 });
    expect(commandOf(press("x"), false)).toBeUndefined();
    expect(commandOf(press("ArrowDown"), false)).toBe("next");
    expect(commandOf(press("z", { ctrlKey: true }), false)).toBe("undo");
  });
});
