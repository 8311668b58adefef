import { describe, expect, it } from "vitest";
import { makeReportHub } from "./hub.js";

describe("the hub of open reports", () => {
  it("wakes whoever waits, and remembers what changed while nobody did", async () => {
    const hub = makeReportHub();
    const watcher = hub.join("r1", "p1", "An");
    const waiting = watcher.changed(60_000);
    hub.wake("r1");
    await waiting;
    hub.wake("r1");
    await watcher.changed(60_000);
    hub.wake("r2");
    await watcher.changed(1);
  });

  it("names the others that have the report open, each once, until they leave", () => {
    const hub = makeReportHub();
    hub.join("r1", "p1", "An");
    const twice = [hub.join("r1", "p2", "Bình"), hub.join("r1", "p2", "Bình")];
    expect([hub.others("r1", "p1"), hub.others("r1", "p2"), hub.others("r2", "p1")]).toEqual([
      ["Bình"],
      ["An"],
      [],
    ]);
    for (const watcher of twice) watcher.leave();
    expect(hub.others("r1", "p1")).toEqual([]);
  });
});
