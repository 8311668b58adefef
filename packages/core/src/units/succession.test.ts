import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSuccessionFaults, findSuccessor, type Succession } from "./succession.js";
import { actOf, idOf, lamGiang, lamGiangActs, unitOf } from "./testing/units.js";
import type { Unit } from "./unit.js";

const byId = (units: readonly Unit[]) => new Map(units.map((unit) => [unit.id, unit]));
const directory = byId(lamGiang);
const labour = idOf("Sở Lao động - Thương binh và Xã hội");

function successorOf(unit: string, on: string, fields: readonly string[] = [], since: string | null = null) {
  return findSuccessor({ unit, since, on, fields }, directory, lamGiangActs);
}

describe("who has a unit's work on a day", () => {
  it("is the unit itself until the day of the act", () => {
    expect(successorOf(labour, "2025-02-28", ["poverty"])).toEqual({ kind: "unit", unit: labour, steps: [] });
  });

  it("is its successor from that day on, with the act", () => {
    const successor = successorOf(idOf("Sở Kế hoạch và Đầu tư"), "2025-03-01");
    expect(successor).toMatchObject({
      kind: "unit",
      unit: idOf("Sở Tài chính"),
      steps: [{ act: "Quyết định của UBND tỉnh ngày 2025-03-01", day: "2025-03-01" }],
    });
  });

  it.each([
    ["poverty", "Sở Nông nghiệp và Môi trường"],
    ["children", "Sở Y tế"],
    ["drug-rehabilitation", "Công an tỉnh"],
  ])("goes by field where the work was divided: %s to %s", (field, name) => {
    expect(successorOf(labour, "2026-01-01", [field])).toMatchObject({ kind: "unit", unit: idOf(name) });
  });

  it("is for a person to choose where no field decides, or two do", () => {
    const unknown = successorOf(labour, "2026-01-01");
    expect(unknown.kind === "choose" && unknown.among).toHaveLength(5);
    const two = successorOf(labour, "2026-01-01", ["vocational-training", "labour"]);
    expect(two.kind === "choose" && two.among).toEqual([idOf("Sở Giáo dục và Đào tạo"), idOf("Sở Nội vụ")]);
  });

  it("follows one act after the other", () => {
    const units = byId([
      unitOf("Sở A", { validTo: "2015-12-31" }),
      unitOf("Sở B", { validTo: "2025-02-28" }),
      unitOf("Sở C"),
    ]);
    const acts = [actOf("2025-03-01", [["Sở B", "Sở C"]]), actOf("2016-01-01", [["Sở A", "Sở B"]], "rename")];
    const successor = findSuccessor({ unit: "so-a", since: null, on: "2026-01-01", fields: [] }, units, acts);
    expect(successor).toMatchObject({ kind: "unit", unit: "so-c" });
    expect(successor.steps.map(({ day }) => day)).toEqual(["2016-01-01", "2025-03-01"]);
    expect(
      findSuccessor({ unit: "so-a", since: null, on: "2020-01-01", fields: [] }, units, acts),
    ).toMatchObject({
      unit: "so-b",
    });
  });

  it("doesn't count acts before the day on which the work was given", () => {
    const units = byId([unitOf("Sở A"), unitOf("Sở B")]);
    const acts = [actOf("2010-01-01", [["Sở A", "Sở B"]])];
    const successor = findSuccessor(
      { unit: "so-a", since: "2021-01-01", on: "2026-01-01", fields: [] },
      units,
      acts,
    );
    expect(successor).toMatchObject({ kind: "unit", unit: "so-a", steps: [] });
  });

  it("stays where a unit gave away one field and goes on with the rest", () => {
    const units = byId([unitOf("Sở Nội vụ"), unitOf("Sở Dân tộc và Tôn giáo", { validFrom: "2025-03-01" })]);
    const acts = [actOf("2025-03-01", [["Sở Nội vụ", "Sở Dân tộc và Tôn giáo", "religion"]], "split")];
    const ask = (fields: string[]) =>
      findSuccessor({ unit: "so-noi-vu", since: null, on: "2026-01-01", fields }, units, acts);
    expect(ask([])).toMatchObject({ unit: "so-noi-vu" });
    expect(ask(["labour"])).toMatchObject({ unit: "so-noi-vu" });
    expect(ask(["religion"])).toMatchObject({ unit: "so-dan-toc-va-ton-giao" });
  });

  it("is nobody where a unit was dissolved, or ended without a record", () => {
    const units = byId([
      unitOf("Ban A", { validTo: "2020-12-31" }),
      unitOf("Ban B", { validTo: "2020-12-31" }),
    ]);
    const acts = [actOf("2021-01-01", [["Ban A", null]], "dissolve")];
    const ask = (unit: string) =>
      findSuccessor({ unit, since: null, on: "2026-01-01", fields: [] }, units, acts);
    expect(ask("ban-a")).toMatchObject({
      kind: "none",
      why: { vi: expect.stringContaining("kết thúc theo") },
    });
    expect(ask("ban-b")).toMatchObject({
      kind: "none",
      why: { vi: expect.stringContaining("chưa ghi nhận") },
    });
  });

  it("tells a circle instead of running in it; back again years later is none", () => {
    const units = byId([unitOf("Sở A"), unitOf("Sở B")]);
    const circle = [actOf("2025-03-01", [["Sở A", "Sở B"]]), actOf("2025-03-01", [["Sở B", "Sở A"]])];
    expect(
      findSuccessor({ unit: "so-a", since: null, on: "2026-01-01", fields: [] }, units, circle).kind,
    ).toBe("cycle");
    const back = [actOf("2016-01-01", [["Sở A", "Sở B"]]), actOf("2025-03-01", [["Sở B", "Sở A"]])];
    expect(
      findSuccessor({ unit: "so-a", since: null, on: "2026-01-01", fields: [] }, units, back),
    ).toMatchObject({
      kind: "unit",
      unit: "so-a",
    });
  });

  it("has an end for every set of acts", () => {
    const names = ["Sở A", "Sở B", "Sở C", "Sở D"];
    const name = fc.constantFrom(...names);
    const act = fc
      .record({
        day: fc.constantFrom("2020-01-01", "2021-01-01", "2022-01-01"),
        parts: fc.array(fc.tuple(name, fc.option(name), fc.constantFrom(undefined, "labour", "poverty")), {
          minLength: 1,
          maxLength: 3,
        }),
      })
      .map(({ day, parts }) =>
        actOf(
          day,
          parts.map(([from, to, field]) => (field === undefined ? [from, to] : [from, to, field])),
        ),
      );
    const acts = fc
      .array(act, { maxLength: 8 })
      .map((all): Succession[] => all.map((each, index) => ({ ...each, id: `${index}` })));
    fc.assert(
      fc.property(acts, name, fc.constantFrom([], ["labour"], ["poverty", "labour"]), (all, unit, fields) => {
        const successor = findSuccessor(
          { unit: idOf(unit), since: null, on: "2026-01-01", fields },
          byId(names.map((each) => unitOf(each))),
          all,
        );
        expect(["unit", "choose", "none", "cycle"]).toContain(successor.kind);
        for (const [index, step] of successor.steps.entries())
          expect(step.from).toBe(index === 0 ? idOf(unit) : successor.steps[index - 1]?.to);
      }),
    );
  });
});

describe("checks of the recorded acts", () => {
  it("finds nothing wrong with those of a province that kept its books", () => {
    expect(findSuccessionFaults(directory, lamGiangActs)).toEqual([]);
  });

  it.each([
    [
      "a unit that isn't there",
      [actOf("2025-03-01", [["Sở Tài chính", "Sở Không Có"]])],
      "không còn trong danh mục",
    ],
    [
      "a unit that succeeds itself",
      [actOf("2025-03-01", [["Sở Tài chính", "Sở Tài chính"]])],
      "kế thừa chính mình",
    ],
    [
      "a successor that ended",
      [actOf("2025-07-01", [["Sở Tài chính", "Sở Kế hoạch và Đầu tư"]])],
      "không hoạt động",
    ],
    [
      "work of a unit not yet founded",
      [actOf("2020-01-01", [["UBND xã An Bình", "Sở Tài chính"]])],
      "chưa thành lập",
    ],
    [
      "a circle",
      [
        actOf("2026-01-01", [["Sở Tài chính", "Sở Y tế"]]),
        actOf("2026-01-01", [["Sở Y tế", "Sở Tài chính"]]),
      ],
      "thành vòng",
    ],
  ])("tells of %s", (_, acts, words) => {
    expect(
      findSuccessionFaults(directory, acts)
        .map(({ message }) => message.vi)
        .join(" "),
    ).toContain(words);
  });
});
