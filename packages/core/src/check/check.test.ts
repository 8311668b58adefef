import { describe, expect, it } from "vitest";
import { readDocument } from "../read/read.js";
import { checkAgainst, checkSubjects } from "./check.js";
import type { DocumentRule } from "./rule.js";
import { figureConflict } from "./rules/figure-conflict.js";
import { corpusRules } from "./rules-corpus.js";
import { readDocumentOf, subjectOf } from "./subject.js";

/** Made up: a plan of a province with one indicator. */
const planOf = (number: number, year: number, covered: number, province = "Lam Giang") =>
  `UBND TỈNH ${province.toUpperCase()}
Số: ${number}/KH-UBND
${province}, ngày 20 tháng 8 năm ${year}
KẾ HOẠCH
Phát triển y tế đến năm 2030

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| 1 | Tỷ lệ dân số tham gia bảo hiểm y tế | % | ${covered} | 95 |
`;

const sourceOf = (text: string) =>
  ({ format: "text", lines: text.split("\n"), pages: null, blocks: null, notices: [] }) as const;
const subject = (file: string, text: string) => subjectOf(file, sourceOf(text));
const read = (file: string, text: string) => readDocumentOf(file, readDocument(sourceOf(text)));

describe("checkAgainst", () => {
  it("finds in a document what contradicts others, of which only the reading is there", () => {
    const own = subject("sau.md", planOf(31, 2024, 92));
    const found = checkAgainst(own, [read("truoc.md", planOf(12, 2023, 93))], corpusRules);
    expect(found.map(({ rule, file, span }) => [rule, file, span.line])).toEqual([
      ["plan-target-conflict", "sau.md", 9],
    ]);
    expect(found[0]?.related).toMatchObject([{ file: "truoc.md", quote: "93" }]);
  });

  it("finds the same as checking all of them together, without what stands in the others", () => {
    const texts = {
      "a.md": planOf(12, 2023, 93),
      "b.md": planOf(31, 2024, 92),
      "c.md": planOf(40, 2025, 90),
    };
    const all = Object.entries(texts).map(([file, text]) => subject(file, text));
    const together = checkSubjects(all, corpusRules);
    expect(together.length).toBeGreaterThan(1);
    for (const own of all) {
      const others = Object.entries(texts).flatMap(([file, text]) =>
        file === own.file ? [] : [read(file, text)],
      );
      expect(checkAgainst(own, others, corpusRules)).toEqual(
        together.filter(({ file }) => file === own.file),
      );
    }
  });

  it("is silent without others, and beside those of another province", () => {
    const own = subject("sau.md", planOf(31, 2024, 92));
    expect(checkAgainst(own, [], corpusRules)).toEqual([]);
    const stranger = read("khac.md", planOf(12, 2023, 93, "Thượng Sơn"));
    expect(checkAgainst(own, [stranger], corpusRules)).toEqual([]);
  });
});

describe("rules that yield", () => {
  const rule = (name: string, lines: readonly [number, number], yields = false): DocumentRule => ({
    ...figureConflict,
    name,
    yields,
    check: () => [
      {
        message: { vi: name, en: name },
        span: { line: lines[0], endLine: lines[0] },
        related: [{ span: { line: lines[1], endLine: lines[1] }, message: { vi: "Ở đây", en: "Here" } }],
      },
    ],
  });
  const told = (...rules: readonly DocumentRule[]) =>
    checkSubjects([subject("a.md", planOf(12, 2023, 93))], rules).map(({ rule: name }) => name);

  it("tell only of pairs of places that no other rule tells of together", () => {
    expect(told(rule("own", [5, 2]), rule("yielding", [2, 5], true))).toEqual(["own"]);
    expect(told(rule("own", [5, 3]), rule("yielding", [2, 5], true))).toEqual(["yielding", "own"]);
    expect(told(rule("yielding", [2, 5], true), rule("other", [5, 2], true))).toHaveLength(2);
  });

  it("are told once by one rule, and by each of two", () => {
    const twice: DocumentRule = { ...rule("own", [5, 2]), check: () => [slip, slip] };
    expect(told(twice, rule("other", [5, 2]))).toEqual(["other", "own"]);
  });
});

/** One place, found by two looks of a rule. */
const slip = {
  message: { vi: "Hai số khác nhau.", en: "Two figures differ." },
  span: { line: 5, endLine: 5 },
};
