import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { documentDetailSchema, uploadSchema } from "../documents/schema.js";
import { sessionSchema } from "../session/schema.js";
import { startServer } from "../start.js";

/** How a server did while it imported a document; all in milliseconds. */
export interface Responsiveness {
  /** From the upload to the document's being read. */
  readonly time: number;
  /** Delay of the server's event loop: at the 99th percentile, and the longest. */
  readonly p99: number;
  readonly longest: number;
  /** The slowest answer to a person who kept asking meanwhile. */
  readonly slowestAnswer: number;
}

/**
 * Starts a server on an empty embedded database, imports a document over HTTP, asks for it ten times a second
 * meanwhile, and measures. For benchmarks. Throws where the document can't be read.
 */
export async function measureResponsiveness(name: string, content: string): Promise<Responsiveness> {
  const dataDir = mkdtempSync(join(tmpdir(), "lotrinh-bench-"));
  const server = await startServer({ location: { dataDir }, host: "127.0.0.1", port: 0 });
  try {
    return await measure(server.address, name, content);
  } finally {
    await server.close();
    rmSync(dataDir, { recursive: true });
  }
}

async function measure(address: string, name: string, content: string): Promise<Responsiveness> {
  const opened = await fetch(`${address}/api/session`);
  const { csrf } = sessionSchema.parse(await opened.json());
  const cookie = opened.headers.getSetCookie()[0]?.split(";", 1)[0] ?? "";
  const form = new FormData();
  form.append("file", new Blob([content]), name);
  const begun = performance.now();
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const headers = { cookie, "x-csrf": csrf };
  const uploaded = await fetch(`${address}/api/documents`, { method: "POST", headers, body: form });
  const { document } = uploadSchema.parse(await uploaded.json());
  const slowestAnswer = await askUntilRead(`${address}/api/documents/${document.id}`, headers);
  delay.disable();
  return {
    time: performance.now() - begun,
    p99: delay.percentile(99) / 1e6,
    longest: delay.max / 1e6,
    slowestAnswer,
  };
}

async function askUntilRead(url: string, headers: Record<string, string>): Promise<number> {
  let slowest = 0;
  for (;;) {
    const asked = performance.now();
    const { document } = documentDetailSchema.parse(await (await fetch(url, { headers })).json());
    slowest = Math.max(slowest, performance.now() - asked);
    if (document.state === "read") return slowest;
    if (document.state === "failed") throw new Error(`not read: ${document.problem?.code}`);
    await sleep(100);
  }
}
