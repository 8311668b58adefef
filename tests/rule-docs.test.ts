import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ruleDocs, ruleDocsFolder } from "../tools/rule-docs.js";

const again = "run `npm run docs:rules`";

describe("docs/rules", () => {
  const pages = ruleDocs();

  it("has a page for each rule and none besides", () => {
    expect(readdirSync(ruleDocsFolder).sort(), again).toEqual([...pages.keys()].sort());
  });

  it.each([...pages])("says in %s what the rule says", (file, text) => {
    expect(readFileSync(join(ruleDocsFolder, file), "utf8"), again).toBe(text);
  });
});
