import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText } from "../official/richText.js";
import { cellOf } from "../official/table.js";
import { findingsBody } from "./findingsBody.js";
import { writeFindingsDocx } from "./findingsDocx.js";
import type { FindingsReport, ReportedFinding } from "./findingsReport.js";

const finding = (rule: string, line: number, more: Partial<ReportedFinding> = {}): ReportedFinding => ({
  rule,
  severity: "error",
  file: "du-thao.docx",
  span: { line, endLine: line },
  message: { vi: `${rule}, dòng ${line}`, en: `${rule} at ${line}` },
  ...more,
});

const sums = finding("sum-mismatch", 41, {
  span: { line: 41, endLine: 41, page: 3 },
  message: { vi: "Tổng số không khớp.", en: "The total is wrong." },
  quote: "210 thư viện",
  suggestion: "220",
  related: [
    { span: { line: 60, endLine: 60, page: 4 }, message: { vi: "Biểu 2 ghi khác", en: "x" }, quote: "220" },
  ],
});

const report: FindingsReport = {
  files: ["du-thao.docx"],
  day: "2026-11-22",
  agency: "Ủy ban nhân dân tỉnh Lam Giang",
  checker: "Lê Thị An",
  findings: [
    finding("number-missing", 3, { severity: "warning", span: { line: 3, endLine: 3, page: 1 } }),
    sums,
  ],
  dismissed: [],
  rules: {
    "sum-mismatch": {
      title: { vi: "Con số cộng lại không khớp", en: "Sums" },
      source: { vi: "Phép tính từ các con số in trong văn bản.", en: "Arithmetic" },
    },
  },
};

/** The tables of the text as rows of plain cells. */
const tablesOf = (given: FindingsReport) =>
  findingsBody(given).flatMap((block) =>
    block.kind === "table"
      ? [block.rows.map(({ cells }) => cells.map((cell) => plainText(cellOf(cell).text)))]
      : [],
  );

/** The text of a .docx as LibreOffice reads it, a paragraph a line. */
function openedByOffice(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "lotrinh-phieu-"));
  try {
    const file = join(folder, "phieu.docx");
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const options = [
      "--headless",
      profile,
      "--convert-to",
      "txt:Text (encoded):UTF8",
      "--outdir",
      folder,
      file,
    ];
    const run = spawnSync(office, options, { encoding: "utf8" });
    if (run.status !== 0) throw new Error(run.stderr);
    return readFileSync(join(folder, "phieu.txt"), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
const office = "/usr/bin/soffice";

describe("findingsBody: the text of the sheet", () => {
  it("counts on top, then lists by page with words, other place, suggestion and rule", () => {
    const [counts, findings, rules] = tablesOf(report);
    expect(counts?.map((row) => row.at(-1))).toEqual(["1", "1", "0", "2"]);
    expect(findings).toEqual([
      ["Trang 1"],
      ["1", "dòng 3", "Cảnh báo: number-missing, dòng 3", "", "", ""],
      ["Trang 3"],
      [
        "2",
        "dòng 41",
        "Lỗi: Tổng số không khớp.\n“210 thư viện”\nQuy tắc: Con số cộng lại không khớp",
        "trang 4, dòng 60: Biểu 2 ghi khác “220”",
        "220",
        "",
      ],
    ]);
    expect(rules?.at(-1)).toEqual([
      "2",
      "Con số cộng lại không khớp",
      "Phép tính từ các con số in trong văn bản.",
      "1",
    ]);
  });

  it("goes by line where pages aren't known, and by document where there are several", () => {
    const lines = tablesOf({ ...report, findings: [finding("a", 7)] })[1];
    expect(lines?.map(([first]) => first)).toEqual(["1"]);
    const several = { ...report, files: ["a.txt", "b.txt"], findings: [finding("a", 7, { file: "b.txt" })] };
    expect(tablesOf(several)[1]?.[0]).toEqual(["b.txt"]);
  });

  it("says what became of the version before, and that nothing was found", () => {
    const nothing = { ...report, findings: [], since: { fixed: 2, left: 0, fresh: 0 } };
    const text = findingsBody(nothing).map((block) =>
      block.kind === "paragraph" ? plainText(block.text) : "",
    );
    expect(text).toContain("So với bản trước: đã sửa 2, còn lại 0, mới 0.");
    expect(text).toContain("Không phát hiện vấn đề nào.");
  });
});

describe("writeFindingsDocx", () => {
  it("gives the same bytes for the same report", async () => {
    expect(await writeFindingsDocx(report)).toEqual(await writeFindingsDocx(report));
  });

  it("takes any text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 200 }), async (text) => {
        const odd = finding("x", 1, { quote: text, message: { vi: text, en: text }, suggestion: text });
        const bytes = await writeFindingsDocx({ ...report, agency: text, files: [text], findings: [odd] });
        expect([...bytes.subarray(0, 2)]).toEqual([0x50, 0x4b]);
      }),
      { numRuns: 15 },
    );
  });

  it.skipIf(!existsSync(office))(
    "is opened by LibreOffice (left out without it)",
    async () => {
      const dismissed = [
        { finding: sums, reason: "Số liệu đã làm tròn", person: "Lê Thị An", at: "2026-11-22T02:30:00Z" },
      ];
      const text = openedByOffice(await writeFindingsDocx({ ...report, dismissed }));
      for (const words of [
        "PHIẾU SOÁT VĂN BẢN",
        "TỈNH LAM GIANG",
        "ngày 22 tháng 11 năm 2026",
        "“210 thư viện”",
        "PHÁT HIỆN ĐÃ BỎ QUA",
        "Số liệu đã làm tròn",
        "22/11/2026 09:30",
      ])
        expect(text).toContain(words);
    },
    60_000,
  );
});
