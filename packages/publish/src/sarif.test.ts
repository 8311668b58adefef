import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Diagnostic } from "@lotrinh/core/check/diagnostic";
import type { Rule } from "@lotrinh/core/check/rule";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { sarifLog } from "./sarif.js";

const said = (text: string) => ({ vi: text, en: text });
const rule: Rule = {
  name: "deadline-conflict",
  severity: "error",
  scope: "document",
  title: said("Hai hạn báo cáo khác nhau"),
  looksFor: said("Một chế độ báo cáo có hai hạn."),
  source: said("Nghị định 09/2019/NĐ-CP, Điều 12."),
  silentWhen: said("Im lặng khi là hai chế độ."),
  bad: [],
  good: [],
  check: () => [],
};
const finding: Diagnostic = {
  rule: "deadline-conflict",
  severity: "error",
  file: "kế hoạch/số 5 & 6.docx",
  span: { line: 12, endLine: 13 },
  quote: "trước ngày 15/11",
  message: said("Hạn báo cáo ghi 15/11, dòng 40 ghi 30/11."),
  related: [{ span: { line: 40, endLine: 40 }, message: said("30/11") }],
  suggestion: "trước ngày 30/11",
  data: { found: "15/11" },
};

describe("sarifLog", () => {
  it("names file, lines, level and the other place", () => {
    const [run] = sarifLog([finding], [rule], { language: "vi", version: "0.1.0" }).runs;
    expect(run?.results[0]).toMatchObject({
      ruleId: "deadline-conflict",
      ruleIndex: 0,
      level: "error",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "k%E1%BA%BF%20ho%E1%BA%A1ch/s%E1%BB%91%205%20%26%206.docx" },
            region: { startLine: 12, endLine: 13 },
          },
        },
      ],
      relatedLocations: [{ id: 0, message: { text: "30/11" } }],
    });
  });

  it.each([
    [
      "findings",
      [
        finding,
        { ...finding, span: { line: 0, endLine: 0 }, rule: "rule-failed", severity: "info" as const },
      ],
    ],
    ["no finding", []],
  ])("is valid by the SARIF 2.1.0 schema: %s", (_name, findings) => {
    const require = createRequire(import.meta.url);
    const schema: object = JSON.parse(
      readFileSync(require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"),
    );
    const { $schema: _draft, id: _id, ...plain } = { $schema: "", id: "", ...schema };
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(plain);
    validate(JSON.parse(JSON.stringify(sarifLog(findings, [rule], { language: "vi", version: "0.1.0" }))));
    expect(validate.errors ?? []).toEqual([]);
  });
});
