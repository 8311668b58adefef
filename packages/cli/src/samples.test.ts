import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "@lotrinh/server/start";
import type { SynthesisAnswer } from "@lotrinh/server/synthesis/schema";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureSampleProvince } from "./samples.js";

describe("the sample province", () => {
  const dataDir = mkdtempSync(join(tmpdir(), "lotrinh-samples-"));
  let server: Awaited<ReturnType<typeof startServer>>;
  let cookie = "";
  const get = async (path: string) => {
    const answer = await fetch(`${server.address}${path}`, { headers: { cookie } });
    expect([path, answer.status]).toEqual([path, 200]);
    return answer;
  };
  const json = async <T>(path: string) => (await (await get(path)).json()) as T;

  beforeAll(async () => {
    expect(await ensureSampleProvince({ dataDir }, () => undefined)).toBe(true);
    server = await startServer({ location: { dataDir }, host: "127.0.0.1", port: 0, logLevel: "silent" });
    const session = await get("/api/session");
    cookie = session.headers
      .getSetCookie()
      .map((each) => each.split(";")[0])
      .join("; ");
  }, 120_000);
  afterAll(async () => {
    await server.close();
    rmSync(dataDir, { recursive: true });
  });

  it("has documents that are read, some still to be looked through", async () => {
    const { items } = await json<{ items: { state: string; type: string | null }[] }>("/api/documents");
    expect(items.map(({ state }) => state)).toEqual(["read", "read", "read", "read"]);
    expect(items.every(({ type }) => type !== null)).toBe(true);
  });

  it("has five years of rounds behind it, and one that is open", async () => {
    const { plans } = await json<{ plans: { id: string; number: string }[] }>("/api/plans");
    const roundsOf = async (number: string) => {
      const id = plans.find((plan) => plan.number === number)?.id;
      const path = `/api/rounds?plan=${id}`;
      return (await json<{ rounds: { counts: Record<string, number> }[] }>(path)).rounds;
    };
    const past = await roundsOf("58/KH-UBND");
    expect(past).toHaveLength(5);
    expect(past.map(({ counts }) => counts.locked === counts.units)).toEqual(past.map(() => true));
    expect(await roundsOf("27/KH-UBND")).not.toHaveLength(0);
  });

  it("has verdicts of either kind, a signed review, and a portal", async () => {
    const { distribution } = await json<{ distribution: Record<string, number> }>("/api/overview");
    expect(Object.values(distribution).filter((count) => count > 0).length).toBeGreaterThan(2);
    const { syntheses } = await json<{ syntheses: { id: string; state: string }[] }>("/api/syntheses");
    expect(syntheses.map(({ state }) => state)).toEqual(["frozen"]);
    const review = await json<SynthesisAnswer>(`/api/syntheses/${syntheses[0]?.id}`);
    const { sections } = review.content;
    expect(sections.length).toBeGreaterThan(15);
    expect(sections.filter(({ state }) => state === "empty").map(({ title }) => title)).toEqual([]);
    expect(JSON.stringify(sections)).toContain("Sở Lao động - Thương binh và Xã hội (nay là Sở Nội vụ)");
    expect(await (await get("/cong")).text()).toContain("58/KH-UBND");
    expect(await (await get("/cong/du-lieu/tat-ca/sdmx.csv")).text()).toContain(",SH_DYN_MORT,");
  });

  it("is filled once", async () => {
    expect(await ensureSampleProvince({ dataDir }, () => undefined)).toBe(false);
  });
});
