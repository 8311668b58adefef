import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { capture, isRefusal } from "../testing/capture.js";
import { sample } from "../testing/sample.js";

const folder = mkdtempSync(join(tmpdir(), "lotrinh-cli-"));
const data = join(folder, "data");
const plan = join(folder, "Kế hoạch cây xanh.txt");
const empty = join(folder, "rong.docx");
const servers: ChildProcess[] = [];

beforeAll(() => {
  writeFileSync(plan, sample);
  writeFileSync(empty, "");
});
afterEach(() => {
  for (const server of servers.splice(0)) if (server.exitCode === null) server.kill("SIGKILL");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a data directory from the command line", () => {
  it("takes documents in and says what each is", async () => {
    const imported = await capture(["import", plan, "--data", data]);
    expect(imported).toMatchObject({ status: 0, err: "" });
    expect(imported.out).toContain("Kế hoạch cây xanh.txt: đã đọc · 63/KH-UBND");
  });

  it("knows a file again, and names each one that can't be used without keeping the others out", async () => {
    const missing = join(folder, "khong-co.pdf");
    const { status, out, err } = await capture(["import", empty, missing, plan, "--data", data, "--json"]);
    expect(status).toBe(2);
    expect(err.split("\n").map((line) => line.replace(/^lotrinh: .*\//, ""))).toEqual([
      expect.stringMatching(/^rong\.docx: Tệp trống/),
      "khong-co.pdf: không tìm thấy tệp",
      "",
    ]);
    expect(JSON.parse(out)).toMatchObject([
      { file: empty, id: null, state: "refused" },
      { file: missing, id: null, state: "refused" },
      { file: plan, duplicate: true, state: "read", number: "63/KH-UBND", problem: null },
    ]);
  });

  it("is backed up into one file and restored into an empty place only", async () => {
    const file = join(folder, "sao-luu.lotrinh");
    const other = join(folder, "other");
    expect(await capture(["backup", file, "--data", data])).toMatchObject({ status: 0, err: "" });
    expect(isRefusal(await capture(["backup", file, "--data", data]))).toBe(true);
    expect(await capture(["restore", file, "--data", other])).toMatchObject({ status: 0, err: "" });
    const again = await capture(["import", plan, "--data", other, "--json"]);
    expect(JSON.parse(again.out)).toMatchObject([{ duplicate: true, number: "63/KH-UBND" }]);

    const refused = await capture(["restore", file, "--data", other]);
    expect(refused.err).toMatch(/đã có dữ liệu/);
    expect(isRefusal(refused)).toBe(true);
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, bytes.length - 100));
    expect(isRefusal(await capture(["restore", file, "--data", join(folder, "third")]))).toBe(true);
  });

  it("is not made where only something is read from it", async () => {
    const nowhere = join(folder, "khong-co");
    const refused = await capture(["backup", join(folder, "b"), "--data", nowhere]);
    expect(isRefusal(refused)).toBe(true);
    expect(existsSync(nowhere)).toBe(false);
  });

  it("can't be a file", async () => {
    expect(isRefusal(await capture(["import", plan, "--data", plan]))).toBe(true);
  });
});

describe("lotrinh start", () => {
  it("prints its address, takes imports, shares its directory, and ends cleanly", async () => {
    const directory = join(folder, "served");
    const first = await start("--data", directory, "--port", "0");
    expect(first.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const imported = await capture(["import", plan, "--server", first.address]);
    expect(imported).toMatchObject({ status: 0, err: "" });

    const second = await start("--data", directory, "--port", "0");
    const session: unknown = await (await fetch(`${second.address}/api/session`)).json();
    expect(session).toMatchObject({ person: { name: "Quản trị viên" } });
    const port = new URL(first.address).port;
    const refused = await capture(["start", "--data", directory, "--port", port]);
    expect(refused.err).toContain(`cổng ${port} trên 127.0.0.1 đang được chương trình khác sử dụng`);
    expect(isRefusal(refused)).toBe(true);

    expect(await stop(first.process)).toBe(0);
    expect((await fetch(`${second.address}/api/health`)).status).toBe(200);
    expect(await stop(second.process)).toBe(0);
    expect(readdirSync(join(directory, "postgres"))).not.toContain("postmaster.pid");
  });

  it("takes no documents from one who isn't let in", async () => {
    const refused = await capture(["import", plan, "--server", "http://127.0.0.1:1"]);
    expect(refused.err).toContain("không kết nối được tới máy chủ");
    expect(isRefusal(refused)).toBe(true);
  });
});

const entry = fileURLToPath(new URL("../main.ts", import.meta.url));

/** Starts the program as a process of its own, from source; gives its address once it printed that. */
async function start(...args: string[]): Promise<{ process: ChildProcess; address: string }> {
  const child = spawn(process.execPath, ["--conditions=source", "--import", "tsx", entry, "start", ...args], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, DATABASE_URL: "" },
  });
  servers.push(child);
  for await (const piece of child.stdout ?? []) {
    const address = /http:\S+/.exec(String(piece))?.[0];
    if (address !== undefined) return { process: child, address };
  }
  throw new Error("the server printed no address");
}

/** Asks a server to end, twice at once, as `npx` and a terminal do together; gives its exit status. */
async function stop(child: ChildProcess): Promise<number | null> {
  child.kill("SIGTERM");
  child.kill("SIGINT");
  await once(child, "exit");
  return child.exitCode;
}
