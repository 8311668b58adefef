import { spawnSync } from "node:child_process";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OfficialDocument } from "../official/content.js";
import { writeDocx } from "../official/docx/docxFile.js";
import { pdfOf, pdfSentence } from "./pdfFile.js";

const isInstalled = spawnSync("soffice", ["--version"]).status === 0;

const letter: OfficialDocument = {
  form: "state",
  kind: "CV",
  title: "đôn đốc báo cáo",
  letterhead: {
    parentAgency: null,
    agency: "Ủy ban nhân dân tỉnh Lam Giang",
    number: { value: 7, agency: "UBND", unit: "TH" },
    place: "Lam Giang",
    date: "2026-01-09",
  },
  body: [{ kind: "paragraph", text: "Đề nghị các sở, ban, ngành gửi báo cáo trước ngày 15 tháng 12." }],
  signature: { position: "Chủ tịch", name: "Trần Văn Mẫu" },
};

describe.skipIf(!isInstalled)("PDF by LibreOffice (left out where soffice isn't installed)", () => {
  it("turns a document into a PDF, two at once", async () => {
    const docx = await writeDocx(letter, { font: "Tinos" });
    const results = await Promise.all([pdfOf(docx, "docx"), pdfOf(docx, "docx")]);
    for (const result of results)
      expect(result.ok && new TextDecoder("latin1").decode(result.pdf.subarray(0, 5))).toBe("%PDF-");
  }, 120_000);
});

describe("where there is no PDF", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "lotrinh-test-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function program(script: string): Promise<string> {
    const path = join(folder, `p${script.length}`);
    await writeFile(path, `#!/bin/sh\n${script}\n`);
    await chmod(path, 0o755);
    return path;
  }

  it("says that LibreOffice isn't installed", async () => {
    const result = await pdfOf(new Uint8Array(), "docx", { program: join(folder, "missing") });
    expect(result).toMatchObject({ ok: false, problem: { code: "not-installed" } });
    expect(result.ok || pdfSentence(result.problem)).toContain("chưa cài LibreOffice");
  });

  it("ends one that takes too long, with all that it started", async () => {
    const slow = await program("sleep 60 & sleep 60");
    const started = performance.now();
    const result = await pdfOf(new Uint8Array(), "docx", { program: slow, timeout: 100 });
    expect(result).toMatchObject({ ok: false, problem: { code: "too-slow" } });
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it("reports one that fails, or writes nothing", async () => {
    const failing = await program("echo no display >&2; exit 3");
    expect(await pdfOf(new Uint8Array(), "docx", { program: failing })).toEqual({
      ok: false,
      problem: { code: "failed", detail: "3: no display\n" },
    });
    const silent = await program("exit 0");
    expect(await pdfOf(new Uint8Array(), "docx", { program: silent })).toMatchObject({
      problem: { code: "failed" },
    });
  });
});
