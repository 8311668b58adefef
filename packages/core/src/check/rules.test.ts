import { describe, expect, it } from "vitest";
import type { Source } from "../document/source.js";
import { checkSubjects } from "./check.js";
import type { CheckOptions, Rule } from "./rule.js";
import { rules } from "./rules.js";
import { subjectOf } from "./subject.js";

/** The day that examples are judged by. */
const options: CheckOptions = { today: "2026-07-01" };

const sourceOf = (text: string): Source => ({
  format: "text",
  lines: text.normalize("NFC").split("\n"),
  pages: null,
  blocks: null,
  notices: [],
});

/** `file:line` of each finding, in order; a rule that failed shows as such. */
function placesFound(rule: Rule, files: Readonly<Record<string, string>>): string[] {
  const subjects = Object.entries(files).map(([file, text]) => subjectOf(file, sourceOf(text)));
  return checkSubjects(subjects, [rule], options).map(({ rule: name, file, span, data }) =>
    name === "rule-failed" ? `failed: ${String(data?.reason)}` : `${file}:${span.line}`,
  );
}

describe.each(rules.map((rule) => [rule.name, rule] as const))("%s", (_, rule) => {
  const cases = (examples: "bad" | "good") =>
    rule.scope === "document"
      ? rule[examples].map(({ text, lines }) => ({ files: { a: text }, places: lines.map((l) => `a:${l}`) }))
      : rule[examples];

  it.each(cases("bad"))("finds what is wrong %#", ({ files, places }) => {
    expect(places).not.toEqual([]);
    expect([...new Set(placesFound(rule, files))].sort()).toEqual([...places].sort());
  });

  it.each(cases("good"))("stays silent where it is right %#", ({ files, places }) => {
    expect(places).toEqual([]);
    expect(placesFound(rule, files)).toEqual([]);
  });

  it("says both languages, whole", () => {
    for (const said of [rule.title, rule.looksFor, rule.source, rule.silentWhen]) {
      expect(said.vi.length).toBeGreaterThan(5);
      expect(said.en.length).toBeGreaterThan(5);
    }
    expect(rule.bad.length).toBeGreaterThan(0);
    expect(rule.good.length).toBeGreaterThan(0);
  });

  it("has messages without holes", () => {
    const subjects = cases("bad").flatMap(({ files }) =>
      Object.entries(files).map(([file, text]) => subjectOf(file, sourceOf(text))),
    );
    for (const { message, related = [] } of checkSubjects(subjects, [rule], options)) {
      for (const said of [message, ...related.map((other) => other.message)])
        expect(`${said.vi} ${said.en}`).not.toMatch(/null|undefined|NaN|\s{2}|\[object/u);
    }
  });
});

describe("the list of rules", () => {
  it("gives each rule a name of its own, in kebab case", () => {
    const names = rules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)+$/u);
  });

  it("keeps every rule silent on an empty and on a meaningless text", () => {
    for (const text of ["", "xin chào", "|\n|\n|\n", "a\tb\tc\n1\t2\t3"]) {
      const found = checkSubjects([subjectOf("a", sourceOf(text))], rules, options);
      expect(found.filter(({ rule }) => rule === "rule-failed")).toEqual([]);
    }
  });
});
