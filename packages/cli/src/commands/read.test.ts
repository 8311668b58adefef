import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readInThread } from "../reading/inThread.js";
import { capture, isRefusal } from "../testing/capture.js";
import { sample } from "../testing/sample.js";

const folder = mkdtempSync(join(tmpdir(), "lotrinh-read-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe("lotrinh read", () => {
  it("prints one JSON value with what the contract names", async () => {
    const { status, out, err } = await capture(["read", file("Kế hoạch.txt", sample), "--json"]);
    expect([status, err]).toEqual([0, ""]);
    expect(out.endsWith("}\n")).toBe(true);
    const reading = JSON.parse(out);
    expect(reading.meta).toMatchObject({ number: "63/KH-UBND", date: "2026-05-05", place: "Sông Lam" });
    const lists =
      "citations sections goals targets indicators tasks assignments duties deadlines reviews funding results proposals";
    for (const list of lists.split(" ")) expect(Array.isArray(reading[list])).toBe(true);
    expect(reading.units).toBeTypeOf("object");
  });

  it("prints the text whose lines spans count", async () => {
    const { out } = await capture(["read", file("a.txt", sample), "--text"]);
    expect(out.split("\n")[3]).toBe("Số: 63/KH-UBND");
  });

  it("prints a summary for people, in Vietnamese or English", async () => {
    const path = file("b.txt", sample);
    const { out } = await capture(["read", path]);
    expect(out).toMatch(/^Loại văn bản +Kế hoạch$/m);
    expect(out).toMatch(/^Ngày +05\/05\/2026$/m);
    expect(out).toMatch(/Nhiệm vụ: \d+/);
    expect(out).not.toMatch(/null|undefined|NaN|\[object/);
    expect((await capture(["read", path, "--lang", "en"])).out).toMatch(/^Number +63\/KH-UBND$/m);
  });

  it("shows progress only where somebody watches", async () => {
    const path = file("c.txt", sample);
    expect((await capture(["read", path, "--json"])).err).toBe("");
    const watched = await capture(["read", path, "--json"], { watched: true });
    expect(JSON.parse(watched.out)).toHaveProperty("meta");
  });

  it("takes a name that begins with a dash after --", async () => {
    expect((await capture(["read", "--", "-khong-co.txt"])).err).toContain(
      "-khong-co.txt: không tìm thấy tệp",
    );
  });
});

describe("a file that can't be read", () => {
  const folderPath = join(folder, "thu-muc");
  mkdirSync(folderPath);
  it.each([
    ["is not there", join(folder, "khong-co.docx"), /không tìm thấy tệp/],
    ["is a folder", folderPath, /đây là thư mục, không phải tệp/],
    ["is empty", file("rong.docx", ""), /Tệp trống/],
    [
      "is garbage",
      file("rac.pdf", Buffer.from("7f454c4602010100deadbeef", "hex")),
      /Không nhận ra định dạng/,
    ],
    [
      "is cut off",
      file("cut.docx", Buffer.from("504b0304140000000800", "hex")),
      /hỏng|không đầy đủ|không chứa/,
    ],
    ["has a name with a line break", join(folder, "a\nb.docx"), /không tìm thấy tệp/],
  ])("%s: one line, status 2", async (_what, path, message) => {
    const captured = await capture(["read", path, "--json"]);
    expect(captured.err).toMatch(message);
    expect(isRefusal(captured)).toBe(true);
  });
});

describe("a large file", () => {
  const bytes = Buffer.from(
    `${sample}${"- Sở Xây dựng thực hiện nhiệm vụ tiếp theo của kế hoạch.\n".repeat(4_000)}`,
  );
  const request = { name: "a.txt", bytes, form: "text", language: "vi" } as const;

  it("is read in a thread with the same result", async () => {
    const result = await readInThread(request, () => {});
    expect(result).toMatchObject({ ok: true, output: expect.stringContaining("Số: 63/KH-UBND\n") });
  });

  it("is refused when it takes too much memory or time", async () => {
    const long = {
      ...request,
      form: "json",
      bytes: Buffer.concat(Array.from({ length: 8 }, () => bytes)),
    } as const;
    const memory = await readInThread(long, () => {}, { memory: 16, time: 60_000 });
    expect(memory).toMatchObject({ ok: false, problem: { vi: expect.stringContaining("bộ nhớ") } });
    const time = await readInThread(long, () => {}, { memory: 1000, time: 1 });
    expect(time).toMatchObject({ ok: false, problem: { vi: expect.stringContaining("quá lâu") } });
  });
});
