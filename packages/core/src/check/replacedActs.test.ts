import { describe, expect, it } from "vitest";
import { documentNumberKey, parseDocumentNumber } from "../text/documentNumbers.js";
import { replacedActs } from "./replacedActs.js";

describe("replacedActs", () => {
  it("names each act once, with a day on which the later one holds", () => {
    const keys = replacedActs.map(({ number }) => documentNumberKey(number));
    expect(new Set(keys).size).toBe(keys.length);
    for (const act of replacedActs) expect(act.since, act.number).toMatch(/^20\d\d-\d\d-\d\d$/u);
  });

  it("lets no act be replaced by an earlier one", () => {
    for (const { number, by, since, issued } of replacedActs) {
      expect(documentNumberKey(by), number).not.toBe(documentNumberKey(number));
      if (issued !== undefined) expect(issued < since, number).toBe(true);
      const year = parseDocumentNumber(by)?.year ?? null;
      if (year !== null) expect(year <= Number(since.slice(0, 4)), number).toBe(true);
    }
  });

  it("gives the day of issue of numbers that come back each year, and of laws with a title", () => {
    for (const { number, issued, title } of replacedActs)
      if ((parseDocumentNumber(number)?.year ?? null) === null || title !== undefined)
        expect(issued, number).toBeDefined();
  });
});
