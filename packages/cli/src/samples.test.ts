import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "@lotrinh/server/start";
import { withTenant } from "@lotrinh/store/context";
import { countDocuments } from "@lotrinh/store/documentSearch";
import { expect, it } from "vitest";
import { importSamples } from "./samples.js";

it("loads the sample province once, and all of it is read", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "lotrinh-samples-"));
  const server = await startServer({ location: { dataDir }, host: "127.0.0.1", port: 0, logLevel: "silent" });
  const counts = () =>
    withTenant(server.store, { tenant: server.tenant, person: null }, (context) => countDocuments(context));
  try {
    const added = await importSamples(server);
    expect(added).toBeGreaterThan(0);
    expect(await importSamples(server)).toBe(0);
    await expect.poll(async () => (await counts()).byState.read, { timeout: 25_000 }).toBe(added);
    expect((await counts()).byType[""]).toBeUndefined();
  } finally {
    await server.close();
    rmSync(dataDir, { recursive: true });
  }
});
