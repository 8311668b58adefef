import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chunkBlocks, chunkLines } from "./chunks.js";
import { documentKind } from "./documentKind.js";
import { isId, newId } from "./ids.js";
import { pack, unpack } from "./pack.js";
import { sampleSource } from "./testing/samples.js";
import { requireDay, requireText, requireWhole, storable, toJson } from "./validate.js";

describe("newId", () => {
  it("is a version 7 identifier that sorts by time", () => {
    const zeros = (size: number) => new Uint8Array(size);
    expect(newId(new Date(0x0123456789ab), zeros)).toBe("01234567-89ab-7000-8000-000000000000");
    const ids = Array.from({ length: 100 }, (_, second) => newId(new Date(second * 1000)));
    expect(ids.toSorted()).toEqual(ids);
    expect(ids.every(isId)).toBe(true);
    expect(["", "x", `${ids[0]}0`, "'; drop"].some(isId)).toBe(false);
  });
});

describe("toJson", () => {
  it("leaves every value that can be stored as it is", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const stored: unknown = JSON.parse(toJson(value));
        expect(stored).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
  it("replaces what PostgreSQL's jsonb refuses, in keys too, and nothing that only looks like it", () => {
    expect(toJson({ "a\u0000": "b\ud800c", d: "\\u0000 \\\\ud800 😀" })).toBe(
      '{"a\ufffd":"b\ufffdc","d":"\\\\u0000 \\\\\\\\ud800 😀"}',
    );
    expect(toJson(undefined)).toBe("null");
    expect(storable("a\u0000b\udc00")).toBe("a\ufffdb\ufffd");
  });
});

describe("input from outside", () => {
  it("is trimmed and composed, or refused", () => {
    expect(requireText(` ${"Sở".normalize("NFD")} `, "name")).toBe("Sở");
    expect(() => requireText(" ", "name")).toThrow(/name/);
    expect(() => requireText("x".repeat(11), "name", 10)).toThrow(/name/);
    expect(requireWhole(3, "size")).toBe(3);
    for (const bad of [-1, 1.5, Number.NaN, 2 ** 60]) expect(() => requireWhole(bad, "size")).toThrow(/size/);
    expect(requireDay("2024-02-29", "day")).toBe("2024-02-29");
    for (const bad of ["2023-02-29", "2024-13-01", "2024", "x"])
      expect(() => requireDay(bad, "day")).toThrow(/day/);
  });
});

describe("documentKind", () => {
  it.each([
    ["Kế hoạch hành động", "plan"],
    ["CHƯƠNG TRÌNH", "plan"],
    ["Báo cáo", "report"],
    ["Quyết định", "decision"],
    ["Giấy mời", "other"],
    [null, null],
  ])("of %s is %s", (type, kind) => expect(documentKind(type)).toBe(kind));
});

describe("a source in pieces", () => {
  it("is whole when the pieces are put together, and no piece is large", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(150_000), { maxLength: 1200 }), (sizes) => {
        const lines = sizes.map((size) => (size % 50 === 0 ? "x".repeat(size) : "y"));
        const pieces = [...chunkLines(sampleSource(lines))];
        expect(pieces.flatMap((piece) => piece.lines)).toEqual(lines);
        let next = 1;
        for (const piece of pieces) {
          expect(piece.firstLine).toBe(next);
          expect(piece.lines.length).toBeLessThanOrEqual(500);
          next += piece.lines.length;
        }
      }),
      { numRuns: 20 },
    );
  });
  it("keeps blocks in order, and knows which lines each piece touches", () => {
    const paragraph = (line: number) => ({
      kind: "paragraph" as const,
      passage: { text: "a", marks: [{ at: 0, line }] },
      style: {},
      label: null,
    });
    const blocks = Array.from({ length: 1000 }, (_, index) => paragraph(index + 1));
    const pieces = [...chunkBlocks(blocks)];
    expect(pieces.flatMap((piece) => piece.blocks)).toEqual(blocks);
    expect(pieces.map(({ firstLine, lastLine }) => [firstLine, lastLine])).toEqual([
      [1, 300],
      [301, 600],
      [601, 900],
      [901, 1000],
    ]);
  });
});

describe("pack", () => {
  it("gives back any JSON value", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        expect(await unpack(await pack(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
