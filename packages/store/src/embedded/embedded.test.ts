import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { withTenant } from "../context.js";
import { openStore } from "../open.js";
import { addUnit, findUnits } from "../organisation/units.js";
import type { Store, StoreEvent } from "../store.js";
import { ensureTenant } from "../tenants.js";
import { findPostmaster } from "./postmaster.js";
import { processState } from "./process.js";

const actor = { tenant: "hai-van", person: null };
const isRoot = process.getuid?.() === 0;

describe.skipIf(process.platform === "win32")("the embedded database", () => {
  let root: string;
  let dataDir: string;
  const stores: Store[] = [];
  const children: ChildProcess[] = [];
  let events: StoreEvent["event"][];

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "lotrinh-test-"));
    dataDir = join(root, "dữ liệu");
    events = [];
  });

  afterEach(async () => {
    for (const child of children.splice(0)) child.kill("SIGKILL");
    await Promise.all(stores.splice(0).map((store) => store.close()));
    const pid = postgresPid();
    if (pid !== undefined) await killAndWait(pid);
    rmSync(root, { recursive: true, force: true });
  });

  const open = async () => {
    const store = await openStore({ dataDir }, { log: ({ event }) => events.push(event) });
    stores.push(store);
    return store;
  };
  const postgresPid = () => findPostmaster(join(dataDir, "postgres"))?.pid;
  const write = async (store: Store, name: string) => {
    await ensureTenant(store, { id: "hai-van", name: "Tỉnh Hải Vân" });
    await withTenant(store, actor, (context) => addUnit(context, { name, kind: "department" }));
  };
  const read = (store: Store) =>
    withTenant(store, actor, async (context) => (await findUnits(context)).map(({ name }) => name));
  const killAndWait = async (pid: number) => {
    if (processState(pid) === "alive") process.kill(pid, "SIGKILL");
    while (processState(pid) === "alive") await sleep(10);
  };

  /** Another program on the same data: opens the store, prints its events, closes when its input ends. */
  const startProgram = async () => {
    const script = fileURLToPath(new URL("../testing/program.ts", import.meta.url));
    const child = spawn(process.execPath, ["--import", "tsx", "--conditions=source", script, dataDir], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    children.push(child);
    const lines = createInterface({ input: child.stdout });
    const [opened] = await once(lines, "line");
    return { child, opened: String(opened) };
  };

  it("starts, keeps what was written, and leaves nothing running", async () => {
    const store = await open();
    await write(store, "Sở Y tế");
    const pid = postgresPid();
    await store.close();
    expect(postgresPid()).toBeUndefined();
    expect(pid === undefined ? "gone" : processState(pid)).not.toBe("alive");
    expect(await read(await open())).toEqual(["Sở Y tế"]);
    expect(events).toEqual(["database-started", "database-stopped", "database-started"]);
    expect(readdirSync(dataDir).toSorted()).toEqual(["postgres", "postgres.log"]);
  });

  it("is joined by a second start and stopped by the last", async () => {
    const first = await open();
    const second = await open();
    await write(first, "Sở Y tế");
    await first.close();
    expect(await read(second)).toEqual(["Sở Y tế"]);
    await second.close();
    expect(events).toEqual(["database-started", "database-joined", "database-stopped"]);
  });

  it("is made once by several programs that start at once on nothing", async () => {
    const programs = await Promise.all([startProgram(), startProgram()]);
    const store = await open();
    expect([...programs.map(({ opened }) => opened), ...events].toSorted()).toEqual([
      "database-joined",
      "database-joined",
      "database-started",
    ]);
    await write(store, "Sở Y tế");
    for (const { child } of programs) {
      child.stdin?.end();
      await once(child, "exit");
    }
    expect(await read(store)).toEqual(["Sở Y tế"]);
  });

  it("goes on when it opens and closes by turns", async () => {
    await (await open()).close();
    const turns = async () => {
      for (let n = 0; n < 6; n += 1) {
        const store = await openStore({ dataDir });
        await store.db.selectFrom("tenants").selectAll().execute();
        await store.close();
      }
    };
    await Promise.all([turns(), turns(), turns()]);
    expect(postgresPid()).toBeUndefined();
  });

  it("is adopted after its program was killed, and stopped by whoever adopts it", async () => {
    const { child, opened } = await startProgram();
    expect(opened).toBe("database-started");
    const pid = postgresPid();
    child.kill("SIGKILL");
    await once(child, "exit");
    const store = await open();
    expect(events).toEqual(["database-joined"]);
    expect(postgresPid()).toBe(pid);
    await store.close();
    expect(postgresPid()).toBeUndefined();
  });

  it("comes back by itself after it was killed, with everything that was committed", async () => {
    const store = await open();
    for (let round = 1; round <= 3; round += 1) {
      await write(store, `Sở ${round}`);
      const pid = postgresPid();
      if (pid !== undefined) await killAndWait(pid);
      expect(await read(store)).toHaveLength(round);
    }
    expect(events.filter((event) => event === "database-restarted")).toHaveLength(3);
    await store.close();
    expect(postgresPid()).toBeUndefined();
  });

  it("starts after database and program were killed together", async () => {
    const { child } = await startProgram();
    const pid = postgresPid();
    child.kill("SIGKILL");
    await once(child, "exit");
    if (pid !== undefined) await killAndWait(pid);
    expect(existsSync(join(dataDir, "postgres", "postmaster.pid"))).toBe(true);
    await write(await open(), "Sở Y tế");
    expect(events).toEqual(["database-started"]);
  });

  it("starts over a lock file whose number now belongs to another program", async () => {
    await (await open()).close();
    const lock = [process.pid, join(dataDir, "postgres"), 1, 5432, "", "", "", "ready"].join("\n");
    writeFileSync(join(dataDir, "postgres", "postmaster.pid"), `${lock}\n`);
    await write(await open(), "Sở Y tế");
  });

  it("starts over what a killed initdb left", async () => {
    mkdirSync(join(dataDir, "postgres.new-999999999-abcd", "base"), { recursive: true });
    await open();
    expect(readdirSync(dataDir).toSorted()).toEqual(["postgres", "postgres.log"]);
  });

  it("listens elsewhere where the path is too long for a socket", async () => {
    dataDir = join(root, "thư-mục-tên-dài".repeat(4), "x".repeat(60));
    const store = await open();
    await write(store, "Sở Y tế");
    const second = await open();
    expect(await read(second)).toEqual(["Sở Y tế"]);
    const folder = findPostmaster(join(dataDir, "postgres"))?.socketDirectory ?? "";
    expect(folder.startsWith(tmpdir())).toBe(true);
    await store.close();
    await second.close();
    expect(existsSync(folder)).toBe(false);
  });

  it.skipIf(!isRoot || process.platform !== "linux")(
    "runs for root below a folder closed to others",
    async () => {
      dataDir = join(root, "closed", "data");
      mkdirSync(join(root, "closed"));
      chmodSync(join(root, "closed"), 0o700);
      chmodSync(root, 0o700);
      await write(await open(), "Sở Y tế");
      expect(await read(await open())).toEqual(["Sở Y tế"]);
    },
  );

  it("says what is wrong with a directory it can't use", async () => {
    const opening = (path: string) => openStore({ dataDir: path });
    const file = join(root, "file");
    writeFileSync(file, "x");
    await expect(opening(file)).rejects.toMatchObject({ code: "directory-unusable" });
    await expect(opening(join(file, "below"))).rejects.toMatchObject({ code: "directory-unusable" });
    mkdirSync(join(root, "other", "postgres"), { recursive: true });
    writeFileSync(join(root, "other", "postgres", "a.txt"), "x");
    await expect(opening(join(root, "other"))).rejects.toMatchObject({ code: "directory-not-ours" });
    writeFileSync(join(root, "other", "postgres", "PG_VERSION"), "15\n");
    const failure = await opening(join(root, "other")).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: "directory-version",
      vietnamese: expect.stringContaining("phiên bản"),
    });
  });

  it("says so when its files are damaged, with the end of its log", async () => {
    await (await open()).close();
    writeFileSync(join(dataDir, "postgres", "global", "pg_control"), "damaged");
    await expect(openStore({ dataDir })).rejects.toMatchObject({
      code: "start-failed",
      detail: expect.stringMatching(/pg_control|control file/),
    });
    const pid = postgresPid();
    expect(pid === undefined ? "gone" : processState(pid)).not.toBe("alive");
  });

  it("refuses queries after it was closed, and closes twice without harm", async () => {
    const store = await open();
    await store.close();
    await store.close();
    await expect(read(store)).rejects.toThrow();
    await expect(store.connection("app")).rejects.toMatchObject({ code: "store-closed" });
    expect(readFileSync(join(dataDir, "postgres.log"), "utf8")).toContain("database system is shut down");
  });
});
