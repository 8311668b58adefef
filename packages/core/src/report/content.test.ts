import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Figure } from "./answers.js";
import {
  type Content,
  changedSince,
  contentOf,
  type Field,
  listFields,
  parseContent,
  parseField,
} from "./content.js";
import { figureKey, isFieldKey, parseFieldKey, taskKey } from "./fieldKey.js";
import { mergeContent } from "./merge.js";
import { plainToRichText } from "./richTextPlain.js";

function figure(value: number | null, more: Partial<Figure> = {}): Figure {
  return {
    value,
    status: "reported",
    missing: null,
    note: null,
    numerator: null,
    denominator: null,
    ...more,
  };
}

describe("keys of fields", () => {
  it("name a cell of the grid by indicator, place and breakdown", () => {
    const key = figureKey({ indicator: "i-7", place: null, breakdown: "nữ" });
    expect(key).toBe("figure:i-7:-:nữ");
    expect(parseFieldKey(key)).toEqual({ kind: "figure", indicator: "i-7", place: null, breakdown: "nữ" });
  });

  it.each(["figure:i-7", "task:", "task:a:b", "section: a", "note:x", "", "figure:a:b:c:d", "constructor:x"])(
    "%j is none",
    (text) => expect(isFieldKey(text)).toBe(false),
  );
});

describe("parseField", () => {
  it("takes a figure with its reason when it is missing", () => {
    const input = { value: null, status: "reported", missing: "not-due", note: " Số liệu có sau 20/12 " };
    expect(parseField("figure:i1:-:-", input)).toEqual({
      ok: true,
      value: {
        kind: "figure",
        key: "figure:i1:-:-",
        value: figure(null, { missing: "not-due", note: "Số liệu có sau 20/12" }),
      },
    });
  });

  it.each([
    [
      "a value beside a reason",
      "figure:i1:-:-",
      { value: 5, status: "reported", missing: "not-due" },
      "Đã có số liệu",
    ],
    ["text for a number", "figure:i1:-:-", { value: "12,5", status: "reported" }, "Số liệu: cần là số"],
    ["what isn't a number", "figure:i1:-:-", { value: Number.NaN, status: "reported" }, "Số liệu: cần là số"],
    [
      "a reason that isn't known",
      "figure:i1:-:-",
      { value: null, status: "reported", missing: "lost" },
      "Lý do chưa có",
    ],
    ["progress above 100", "task:t1", { status: "done", progress: 120 }, "Tiến độ"],
    [
      "an extension without reason",
      "task:t1",
      { status: "under-way", extension: { to: "2027-01-31" } },
      "lý do",
    ],
    [
      "an extension to no day",
      "task:t1",
      { status: "under-way", extension: { to: "2027-02-30", reason: "Chờ vốn" } },
      "cần là một ngày",
    ],
    ["money below zero", "funding:ngan-sach-tinh", { committed: -1, disbursed: 0 }, "không được âm"],
    ["a programme's money below zero", "programme:1", { name: "Đề án", disbursed: -1 }, "không được âm"],
    ["a field that isn't there", "ghi-chu:1", {}, "Không có mục này"],
  ])("refuses %s", (_, key, input, words) => {
    const read = parseField(key, input);
    expect(read.ok ? "" : read.faults.map(({ vi }) => vi).join(" ")).toContain(words);
  });

  it("never throws, whatever comes in", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("section:a", "figure:a:-:-", "task:a", "funding:a", "programme:a", "proposal:a"),
        fc.anything(),
        (key, input) => {
          expect(typeof parseField(key, input).ok).toBe("boolean");
        },
      ),
    );
  });

  it("leaves out of a whole report what is wrong, and lists it", () => {
    const { content, faults } = parseContent({
      "task:t1": { status: "done", progress: 100 },
      "task:t2": { status: "xong" },
    });
    expect(Object.keys(content)).toEqual(["task:t1"]);
    expect(faults.map(({ key }) => key)).toEqual(["task:t2"]);
  });
});

const fields: fc.Arbitrary<Field> = fc.oneof(
  fc.record({
    kind: fc.constant("figure" as const),
    key: fc.constantFrom("figure:a:-:-" as const, "figure:b:-:-" as const),
    value: fc.integer({ min: 0, max: 3 }).map((value) => figure(value)),
  }),
  fc.record({
    kind: fc.constant("section" as const),
    key: fc.constantFrom("section:x" as const, "section:y" as const),
    value: fc.constantFrom("", "một", "hai").map(plainToRichText),
  }),
  fc.record({
    kind: fc.constant("difficulty" as const),
    key: fc.constantFrom("difficulty:1" as const, "difficulty:2" as const),
    value: fc.record({ text: fc.constantFrom("Thiếu vốn", "Thiếu người") }),
  }),
);
const contents = fc.array(fields, { maxLength: 6 }).map(contentOf);

describe("changedSince", () => {
  it("marks what was added, changed and removed", () => {
    const before: Content = {
      "figure:a:-:-": figure(1),
      "task:t1": { status: "done", progress: 100, result: null, obstacle: null, extension: null },
    };
    const after: Content = { "figure:a:-:-": figure(2), "section:x": plainToRichText("mới") };
    expect(changedSince(before, after)).toEqual([
      { key: "figure:a:-:-", change: "changed" },
      { key: "section:x", change: "added" },
      { key: taskKey("t1"), change: "removed" },
    ]);
  });

  it("marks nothing between a report and itself", () => {
    fc.assert(
      fc.property(contents, (content) => {
        expect(changedSince(content, contentOf(listFields(content)))).toEqual([]);
      }),
    );
  });
});

describe("mergeContent", () => {
  it("keeps both people's work where they changed different fields", () => {
    const base: Content = { "figure:a:-:-": figure(1), "section:x": plainToRichText("cũ") };
    const merged = mergeContent(
      base,
      { ...base, "figure:a:-:-": figure(2) },
      { ...base, "section:x": plainToRichText("mới") },
    );
    expect(merged.content).toEqual({ "figure:a:-:-": figure(2), "section:x": plainToRichText("mới") });
    expect(merged).toMatchObject({ conflicts: [], fromMine: ["figure:a:-:-"], fromTheirs: ["section:x"] });
  });

  it("shows both values where they changed the same field in two ways, and lets theirs stand", () => {
    const base: Content = { "figure:a:-:-": figure(1) };
    const merged = mergeContent(base, { "figure:a:-:-": figure(2) }, { "figure:a:-:-": figure(3) });
    expect(merged.content).toEqual({ "figure:a:-:-": figure(3) });
    expect(merged.conflicts).toMatchObject([
      { key: "figure:a:-:-", mine: { value: { value: 2 } }, theirs: { value: { value: 3 } } },
    ]);
  });

  it("takes a field that was removed on one side and changed on the other for a conflict", () => {
    const base: Content = { "difficulty:1": { text: "Thiếu vốn" } };
    const merged = mergeContent(base, {}, { "difficulty:1": { text: "Thiếu vốn đối ứng" } });
    expect(merged.conflicts).toMatchObject([{ key: "difficulty:1", mine: undefined }]);
  });

  it("loses nothing: each change of either side stands or is in a conflict", () => {
    fc.assert(
      fc.property(contents, contents, contents, (base, mine, theirs) => {
        const { content, conflicts } = mergeContent(base, mine, theirs);
        const disputed = new Set(conflicts.map(({ key }) => key));
        for (const { key, change } of [...changedSince(base, mine), ...changedSince(base, theirs)]) {
          if (disputed.has(key)) continue;
          const sides = [mine, theirs].filter((side) =>
            changedSince(base, side).some((each) => each.key === key),
          );
          expect(changedSince(content, sides[0] ?? base).some((each) => each.key === key)).toBe(false);
          expect(["added", "changed", "removed"]).toContain(change);
        }
      }),
    );
  });

  it("is a no-op for a side that changed nothing", () => {
    fc.assert(
      fc.property(contents, contents, (base, mine) => {
        expect(changedSince(mergeContent(base, mine, base).content, mine)).toEqual([]);
        expect(changedSince(mergeContent(base, base, mine).content, mine)).toEqual([]);
      }),
    );
  });
});
