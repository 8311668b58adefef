import { describe, expect, it } from "vitest";
import { WordTable } from "./wordTable.js";

describe("WordTable", () => {
  it("gives each word one place, wherever it stands", () => {
    const table = new WordTable();
    const text = "sở xây dựng và sở y tế";
    expect(table.place(text, 0, 2)).toBe(0);
    expect(table.place(text, 3, 6)).toBe(1);
    expect(table.place(text, 15, 17)).toBe(0);
    expect(table.place("xây", 0, 3)).toBe(1);
    expect(table.words).toEqual(["sở", "xây"]);
  });

  it("keeps the places of many words", () => {
    const table = new WordTable();
    const words = Array.from({ length: 20_000 }, (_, at) => `từ${at}`);
    const places = words.map((word) => table.place(word, 0, word.length));
    expect(places).toEqual(words.map((_, at) => at));
    expect(words.map((word) => table.place(word, 0, word.length))).toEqual(places);
    expect(table.size).toBe(words.length);
  });
});
