import { describe, expect, it } from "vitest";
import { parseEntry, parseField } from "./values.js";

const placed = { span: { line: 4, endLine: 5 }, confidence: { level: "clear", reasons: [] } };

describe("parseEntry", () => {
  it("takes a task as the reading has it", () => {
    const task = {
      text: "Mua sách",
      section: "II.1",
      target: null,
      letter: null,
      lead: ["Sở Tài chính"],
      coordinating: [],
      due: null,
      output: null,
      ...placed,
    };
    expect(parseEntry("tasks", task)).toEqual(task);
    expect(parseEntry("tasks", { ...task, lead: "Sở Tài chính" })).toBeUndefined();
    expect(parseEntry("tasks", { ...task, text: "x".repeat(20_001) })).toBeUndefined();
  });

  it("takes milestones of every kind, and none that no plan states", () => {
    const indicator = (value: unknown) => ({
      code: null,
      name: "Tỷ lệ xã có thư viện",
      target: null,
      group: null,
      parent: null,
      priority: null,
      measure: "%",
      responsible: [],
      responsibleInherited: false,
      milestones: { "2030": { raw: "> 90", value, confidence: placed.confidence } },
      spanning: null,
      ...placed,
    });
    expect(parseEntry("indicators", indicator({ kind: "bound", op: ">", value: 90 }))).toBeDefined();
    expect(parseEntry("indicators", indicator({ kind: "exact", value: 90, note: "ước" }))).toBeDefined();
    expect(parseEntry("indicators", indicator({ kind: "exact", value: "90" }))).toBeUndefined();
    expect(parseEntry("indicators", indicator({ kind: "guess" }))).toBeUndefined();
  });

  it("takes duties that come back every so many years", () => {
    const duty = {
      who: [],
      what: "",
      to: null,
      via: null,
      onwardTo: [],
      deadline: { month: 12, day: 15 },
      ...placed,
    };
    expect(parseEntry("duties", { ...duty, frequency: "every:5" })).toBeDefined();
    expect(parseEntry("duties", { ...duty, frequency: "every:x" })).toBeUndefined();
    expect(
      parseEntry("duties", { ...duty, frequency: "annual", deadline: { month: 13, day: 1 } }),
    ).toBeUndefined();
  });
});

describe("parseField", () => {
  it("takes a date as far as it is printed, and null for none", () => {
    expect(["2026-03-12", "2026-03", "2026", null].map((date) => parseField("date", date)?.value)).toEqual([
      "2026-03-12",
      "2026-03",
      "2026",
      null,
    ]);
    expect(parseField("date", "12/3/2026")).toBeUndefined();
  });

  it("takes a signer with a name", () => {
    expect(parseField("signer", { name: "Trần Văn Mẫu", position: null, authority: null })).toBeDefined();
    expect(parseField("signer", { position: "Chủ tịch" })).toBeUndefined();
  });
});
