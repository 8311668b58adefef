import { readDocument } from "@lotrinh/core/read/read";
import { afterEach, describe, expect, it } from "vitest";
import { type CheckThread, makeCheckThread } from "./checkThread.js";

const lines = ["KẾ HOẠCH", "", "- Toàn tỉnh có 210 thư viện (cấp tỉnh 80, cấp xã 90, trường học 50)."];
const source = { format: "text", lines, pages: null, blocks: null, notices: [] } as const;
const task = {
  name: "ke-hoach.txt",
  source,
  reading: readDocument(source),
  today: "2026-11-15",
  replacedActs: [],
};

describe("makeCheckThread", () => {
  let thread: CheckThread;
  afterEach(() => thread.close());

  it("checks one document after the other, also after it was let go for idling", async () => {
    thread = makeCheckThread({ memory: 512, time: 30_000, idle: 1 });
    const both = await Promise.all([thread.check(task), thread.check(task)]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (const found of [...both, await thread.check(task)])
      expect(found.map(({ rule }) => rule)).toContain("sum-mismatch");
  }, 30_000);

  it("gives up on a document that takes too long, and lives on", async () => {
    thread = makeCheckThread({ memory: 512, time: 1, idle: 1000 });
    for (let tries = 0; tries < 2; tries += 1)
      await expect(thread.check(task)).rejects.toMatchObject({ code: "check-broken", status: 503 });
  }, 30_000);
});
