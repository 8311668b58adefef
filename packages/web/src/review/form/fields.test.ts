import { clear } from "@lotrinh/core/read/confidence";
import type { Indicator, Meta } from "@lotrinh/core/read/reading";
import type { ItemValue, ListKind } from "@lotrinh/core/review/item";
import { listKinds, metaFields } from "@lotrinh/core/review/item";
import { describe, expect, it } from "vitest";
import { blankItem } from "../blank.js";
import { applyDraft, draftOf } from "./field.js";
import { fieldsOf } from "./fields.js";
import { parseLines, understand } from "./milestones.js";

const span = { line: 4, endLine: 5 };

function edit(kind: ListKind, value: ItemValue, changes: Readonly<Record<string, string>>) {
  const fields = fieldsOf(kind, undefined, value);
  return applyDraft(fields, value, { ...draftOf(fields, value), ...changes });
}

describe("fieldsOf", () => {
  it.each(listKinds)("gives back %s unchanged when nothing was typed", (kind) => {
    const value = blankItem(kind, "Tỷ lệ hộ nghèo", span);
    expect(edit(kind, value, {})).toEqual({ value });
  });

  it.each(metaFields)("reads and writes the letterhead's %s", (field) => {
    const meta: Pick<Meta, "signer" | "period" | "addressedTo" | "recipients"> = {
      signer: { name: "Lê Văn A", position: "Chủ tịch", authority: null },
      period: { from: 2021, to: 2030 },
      addressedTo: ["Các sở"],
      recipients: ["Như trên"],
    };
    const value: ItemValue =
      { ...meta, number: "1/KH-UBND", date: "2026-03-05" }[field as "number"] ?? "An Sơn";
    const fields = fieldsOf("meta", field, value);
    expect(applyDraft(fields, value, draftOf(fields, value))).toEqual({ value });
  });

  it("takes dates as they are typed and says what is wrong with others", () => {
    const value = blankItem("deadlines", "Hoàn thành rà soát", span);
    expect(edit("deadlines", value, { date: "15/11/2026" })).toMatchObject({ value: { date: "2026-11-15" } });
    expect(edit("deadlines", value, { date: "31/11/2026" })).toEqual({ problems: { date: "problem.date" } });
  });

  it("takes units one a line", () => {
    const value = blankItem("tasks", "Rà soát quy hoạch", span);
    expect(edit("tasks", value, { lead: "Sở Y tế\n\nSở Tài chính" })).toMatchObject({
      value: { lead: ["Sở Y tế", "Sở Tài chính"] },
    });
  });

  it("doesn't let an item lose its words", () => {
    const value = blankItem("tasks", "Rà soát quy hoạch", span);
    expect(edit("tasks", value, { text: " " })).toEqual({ problems: { text: "problem.required" } });
  });

  it("reads a duty's deadline", () => {
    const value = blankItem("duties", "Báo cáo", span);
    expect(edit("duties", value, { deadline: "15/11" })).toMatchObject({
      value: { deadline: { day: 15, month: 11 } },
    });
  });
});

describe("milestones", () => {
  const indicator: Indicator = {
    ...blankItem("indicators", "Tỷ lệ hộ nghèo", span),
    measure: "%",
    milestones: { "2025": { raw: "< 3", value: { kind: "bound", op: "<", value: 3 }, confidence: clear } },
  };

  it("understands what is typed, and keeps the years that weren't touched", () => {
    const changed = edit("indicators", indicator, {
      milestones: "2025\t< 3\n2030\t75-80\n2035\tXong\tpending",
    });
    expect(changed).toMatchObject({
      value: {
        milestones: {
          "2025": indicator.milestones["2025"],
          "2030": { raw: "75-80", value: { kind: "range", low: 75, high: 80 } },
          "2035": { value: { kind: "pending" } },
        },
      },
    });
  });

  it("takes a value for words when told so", () => {
    const [line = { year: "", raw: "", as: "" as const }] = parseLines("2030\t84\tqualitative");
    expect(understand(line, "%")).toEqual({ kind: "qualitative", text: "84" });
  });

  it("refuses what is no year", () => {
    expect(edit("indicators", indicator, { milestones: "20x\t5" })).toEqual({
      problems: { milestones: "problem.year" },
    });
  });
});
