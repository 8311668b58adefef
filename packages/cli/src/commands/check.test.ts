import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { capture } from "../testing/capture.js";

const plan = `ỦY BAN NHÂN DÂN
TỈNH HÒA AN

Số: 31/KH-UBND

Hòa An, ngày 05 tháng 3 năm 2026

**KẾ HOẠCH**

**Phát triển thủy sản giai đoạn 2026 - 2030**

Thực hiện Quyết định số 339/QĐ-TTg ngày 11/3/2021 của Thủ tướng Chính phủ, UBND tỉnh ban hành kế hoạch:

I. NHIỆM VỤ

- Sở Nông nghiệp và Môi trường chủ trì thực hiện Quyết định số 339/QĐ-TTg ngày 12/3/2021 của Thủ tướng Chính phủ.
`;

describe("lotrinh check", () => {
  let folder = "";
  let file = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "lotrinh-check-"));
    file = join(folder, "ke-hoach.md");
    await writeFile(file, plan);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("reports a decision with two dates, and ends with 1 for an error", async () => {
    const { status, out, err } = await capture(["check", file, "--json"]);
    expect(err).toBe("");
    expect(status).toBe(1);
    const { diagnostics } = JSON.parse(out);
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        rule: "citation-date-conflict",
        severity: "error",
        file,
        message: expect.stringContaining("339/QĐ-TTg"),
      }),
    );
  });

  it("shows people the line with a caret under the words", async () => {
    const { out } = await capture(["check", file]);
    expect(out).toMatch(/ke-hoach\.md:\d+: lỗi: .*\[citation-date-conflict\]\n.*\n\s+\^+/u);
    expect(out).toMatch(/Tổng cộng: \d+ lỗi, \d+ cảnh báo, \d+ lưu ý\.\n$/u);
  });

  it("takes the user's own register of replaced acts, and refuses one with a wrong row", async () => {
    const register = join(folder, "danh-muc.csv");
    await writeFile(
      register,
      "Số ký hiệu;Văn bản thay thế;Hết hiệu lực từ\n339/QĐ-TTg;12/QĐ-TTg;01/02/2026\n",
    );
    const refused = await capture(["check", file, "--acts", register]);
    expect(refused.status).toBe(2);
    expect(refused.err).toContain("dòng 2: Số 339/QĐ-TTg không có năm");
    await writeFile(register, "number,issued,by,since\n339/QĐ-TTg,2021-03-11,12/QĐ-TTg,2026-02-01\n");
    const { out } = await capture(["check", file, "--json", "--acts", register]);
    expect(JSON.parse(out).diagnostics).toContainEqual(
      expect.objectContaining({ rule: "citation-superseded", suggestion: "12/QĐ-TTg" }),
    );
  });

  it("writes SARIF", async () => {
    const { out } = await capture(["check", file, "--sarif"]);
    expect(JSON.parse(out)).toMatchObject({
      version: "2.1.0",
      runs: [{ tool: { driver: { name: "lotrinh" } } }],
    });
  });

  it("tells what the corrected version fixed, what is left and what is new", async () => {
    const corrected = join(folder, "ke-hoach-2.md");
    await writeFile(
      corrected,
      plan
        .replace("ngày 12/3/2021", "ngày 11/3/2021")
        .replace(
          "I. NHIỆM VỤ",
          "I. NHIỆM VỤ\n\n- Toàn tỉnh có 210 bến cá (cấp tỉnh 80, cấp xã 90, tư nhân 50).",
        ),
    );
    const { status, out } = await capture(["check", corrected, "--before", file]);
    expect(status).toBe(1);
    expect(out).toMatch(/^Đã sửa: 1\n\n.*\[citation-date-conflict\]/u);
    expect(out).toMatch(/\n\nMới: 1\n\n.*\[sum-mismatch\]/u);
    expect(out).toMatch(/\n\nCòn lại: \d+\n/u);
    const json = JSON.parse((await capture(["check", corrected, "--before", file, "--json"])).out);
    expect(json.fixed).toMatchObject([{ rule: "citation-date-conflict" }]);
    expect(json.diagnostics).toContainEqual(expect.objectContaining({ rule: "sum-mismatch", since: "new" }));
    const sarif = JSON.parse((await capture(["check", corrected, "--before", file, "--sarif"])).out);
    expect(sarif.runs[0].results).toContainEqual(
      expect.objectContaining({
        ruleId: "citation-date-conflict",
        baselineState: "absent",
        partialFingerprints: { "lotrinhFinding/v1": expect.stringMatching(/^citation-date-conflict:/u) },
      }),
    );
    expect(await capture(["check", corrected, file, "--before", file])).toMatchObject({ status: 2, out: "" });
  });

  it("writes the sheet for the drafter, over nothing that is there", async () => {
    const sheet = join(folder, "phieu.docx");
    const { status, out, err } = await capture(["check", file, "--report", sheet, "--json"]);
    expect(status).toBe(1);
    expect(JSON.parse(out).diagnostics.length).toBeGreaterThan(0);
    expect(err).toContain(sheet);
    const bytes = await readFile(sheet);
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
    const again = await capture(["check", file, "--report", sheet]);
    expect([again.status, again.err.trim().split("\n").length]).toEqual([2, 1]);
    expect(await readFile(sheet)).toEqual(bytes);
    expect(await capture(["check", file, "--report", file])).toMatchObject({ status: 2, out: "" });
  });

  it("names a file that isn't there in one line, with status 2", async () => {
    const { status, out, err } = await capture(["check", join(folder, "khong-co.docx")]);
    expect([status, out]).toEqual([2, ""]);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});

describe("lotrinh evaluate", () => {
  it("prints a result for each case in order, errors among them", async () => {
    const folder = await mkdtemp(join(tmpdir(), "lotrinh-evaluate-"));
    const file = join(folder, "cases.json");
    const inputs = {
      baseValue: 40,
      baseYear: 2020,
      currentValue: 50,
      currentYear: 2025,
      direction: "increase",
    };
    await writeFile(
      file,
      JSON.stringify([
        { id: "a", method: "istat-cagr-5", inputs },
        { id: "b", method: "none", inputs },
      ]),
    );
    const { status, out } = await capture(["evaluate", file, "--json"]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual([
      { id: "a", result: { cagrActual: expect.closeTo(0.0456, 3), status: "slight_improvement" } },
      { id: "b", error: "unknown method: none" },
    ]);
    await writeFile(file, "không phải JSON");
    expect(await capture(["evaluate", file])).toMatchObject({ status: 2, out: "" });
    await rm(folder, { recursive: true, force: true });
  });
});
