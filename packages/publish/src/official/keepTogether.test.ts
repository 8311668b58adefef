import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pdfOf } from "../pdf/pdfFile.js";
import { madeReport } from "../testing/made.js";
import { findAll, partXml } from "../testing/xml.js";
import { writeDocx } from "./docx/docxFile.js";
import { keepTogether } from "./keepTogether.js";
import { plainText } from "./richText.js";

/** Shown: `_` a space that doesn't break, `=` a hyphen, `~` the joiner. */
function kept(...parts: readonly string[]): string {
  return plainText(keepTogether(parts.map((text) => ({ text }))))
    .replaceAll("\u00A0", "_")
    .replaceAll("\u2011", "=")
    .replaceAll("\u2060", "~");
}

describe("numbers stay whole at the end of a line", () => {
  it.each([
    ["giai đoạn 2021 - 2025", "giai đoạn 2021_=_2025"],
    ["giai đoạn 2021-2025, 2026–2030", "giai đoạn 2021=2025, 2026–~2030"],
    [
      "tăng 1.200 lượt người, đạt 9,87 % và 120,5 tỷ đồng",
      "tăng 1.200_lượt người, đạt 9,87_% và 120,5_tỷ_đồng",
    ],
    ["trước ngày 15/11/2026", "trước ngày_15/11/2026"],
    ["Kế hoạch số 12/KH-UBND; Nghị quyết số 42-NQ/TW", "Kế hoạch số_12/KH=UBND; Nghị quyết số_42=NQ/TW"],
    ["đạt mức độ 4, hạng 12", "đạt mức độ_4, hạng_12"],
    ["kinh tế - xã hội, song-ngữ", "kinh tế - xã hội, song-ngữ"],
    ["Điều 5 của Luật", "Điều 5 của Luật"],
  ])("%s", (text, shown) => {
    expect(kept(text)).toBe(shown);
  });

  it("also where a figure and its measure are runs of their own", () => {
    expect(kept("đã có ", "12", " lớp cho ", "450", " lượt")).toBe("đã có 12_lớp cho 450_lượt");
  });

  it("with Word's own hyphen in the file, and nothing exchanged in the head", async () => {
    const file = await writeDocx({
      ...madeReport,
      body: [{ kind: "paragraph", text: "Thực hiện Kế hoạch số 83/KH-UBND." }],
      annexes: [],
      basis: [],
    });
    const document = partXml(file, "word/document.xml");
    expect(findAll(document, "w:noBreakHyphen")).toHaveLength(1);
    expect(JSON.stringify(document)).toContain("07/BC-STC");
  });
});

const canRender = ["soffice", "pdftotext"].every(
  (program) => spawnSync(program, ["--help"]).error === undefined,
);

describe.skipIf(!canRender)("on pages (left out without LibreOffice and pdftotext)", () => {
  it("no line ends inside a number, at whatever place it stands; a search finds it as it is typed", async () => {
    const whole = [
      "2021–2025",
      "2021-2025",
      "2021 - 2025",
      "ngày 15/11/2026",
      "số 12/KH-UBND",
      "9,87%",
      "1.200 lượt",
    ];
    const body = whole.flatMap((words) =>
      Array.from({ length: 24 }, (_, indent) => ({
        kind: "paragraph" as const,
        text: `${"x".repeat(indent + 1)} ${Array(14).fill(words).join(" aa ")}`,
      })),
    );
    const docx = await writeDocx({ ...madeReport, body, annexes: [] }, { font: "Tinos" });
    const text = await textOfPages(docx);
    const ends = text.split("\n").map((line) => line.trim());
    expect(
      ends.filter((line) => /(?:\d ?[-–]|12\/KH-|1\.200| số| ngày|12\/|15\/|15\/11\/)$/u.test(line)),
    ).toEqual([]);
    expect(text.match(/2021–2025/gu)).toHaveLength(24 * 14);
    expect(text.match(/số.12\/KH-UBND/gu)).toHaveLength(24 * 14);
  }, 120_000);
});

async function textOfPages(docx: Uint8Array): Promise<string> {
  const made = await pdfOf(docx, "docx");
  if (!made.ok) throw new Error(made.problem.detail ?? made.problem.code);
  const folder = await mkdtemp(join(tmpdir(), "lotrinh-test-"));
  try {
    await writeFile(join(folder, "a.pdf"), made.pdf);
    return spawnSync("pdftotext", ["-layout", join(folder, "a.pdf"), "-"], { encoding: "utf8" }).stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}
