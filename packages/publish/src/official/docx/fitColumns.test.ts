import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Table } from "../../official/table.js";
import { fitColumns } from "./fitColumns.js";

const table = (widths: readonly number[], ...rows: readonly (readonly string[])[]): Table => ({
  kind: "table",
  columns: widths.map((width) => ({ width })),
  head: [],
  rows: rows.map((cells) => ({ cells })),
});

describe("fitColumns", () => {
  it("takes the shares where all words have room", () => {
    expect(fitColumns(table([1, 3], ["a", "b"]), 9000, 140)).toEqual({ widths: [2250, 6750], size: 24 });
  });

  it("widens a column for its longest word or number, the others share the rest", () => {
    const { widths, size } = fitColumns(table([1, 20, 20], ["1.234.567,8", "a", "b"]), 9000, 140);
    expect(size).toBe(24);
    // ten digits and signs of 12 pt: some 5 pt each
    expect(widths[0]).toBeGreaterThan(1000);
    expect(widths[1]).toBeCloseTo(widths[2] ?? 0, -1);
  });

  it("takes smaller letters for many columns, and lets words break where even they don't do", () => {
    const years = Array.from({ length: 16 }, () => "12.345,6");
    expect(
      fitColumns(
        table(
          years.map(() => 1),
          years,
        ),
        9000,
        140,
      ).size,
    ).toBeLessThan(24);
    const endless = Array.from({ length: 60 }, () => "12.345,6");
    expect(
      fitColumns(
        table(
          endless.map(() => 1),
          endless,
        ),
        9000,
        140,
      ),
    ).toMatchObject({ size: 16 });
  });

  it("doesn't mind words that are longer than any column", () => {
    expect(fitColumns(table([1, 1], ["a".repeat(500), "b"]), 9000, 140)).toEqual({
      widths: [4500, 4500],
      size: 24,
    });
  });

  it("always fills the width, whatever the shares and the text", () => {
    const column = fc.record({ share: fc.double(), text: fc.string({ maxLength: 30 }) });
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 30 }), (columns) => {
        const cells = columns.map(({ text }) => text);
        const { widths } = fitColumns(
          table(
            columns.map(({ share }) => share),
            cells,
          ),
          9071,
          136,
        );
        expect(widths.reduce((a, b) => a + b, 0)).toBe(9071);
        expect(widths.every((width) => Number.isInteger(width) && width >= 0)).toBe(true);
      }),
    );
  });
});
