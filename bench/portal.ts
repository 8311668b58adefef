import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { makeAcceptedRound } from "@lotrinh/server/testing/acceptedRound";
import { makeProgramme } from "@lotrinh/server/testing/programme";
import { publishPlan } from "@lotrinh/server/testing/publishPlan";
import { startTestDatabase } from "@lotrinh/store/testing/databases";
import { ratio } from "./measure.js";

/** What a client counted. */
interface Load {
  readonly perSecond: number;
  /** Of one answer. */
  readonly bytes: number;
  readonly statuses: readonly number[];
}

/**
 * The portal's page of an indicator, with chart, table, target and verdict, beside the same page as a file that the same server sends from its
 * folder of static files, in turn within one run; and how large it is.
 */
export async function benchPortal(out: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "lotrinh-portal-"));
  const database = await startTestDatabase();
  const programme = await makeProgramme(database.store, "2026-01-10", {
    webRoot: folder,
    requestsPerMinute: 1e9,
    logLevel: "silent",
  });
  try {
    const { planId } = await makeAcceptedRound(programme);
    const [path = ""] = (await publishPlan(programme, planId)).indicators;
    const address = await programme.server.app.listen({ host: "127.0.0.1", port: 0 });
    const page = await (await fetch(`${address}${path}`)).text();
    writeFileSync(join(folder, "trang.html"), page);
    await compare(out, `${address}${path}`, `${address}/trang.html`);
    await compareUnchanged(out, `${address}${path}`);
    out(`  its size: ${(Buffer.byteLength(page) / 1000).toFixed(1)} kB with its chart (under 60 kB)`);
  } finally {
    await programme.server.close();
    await database.stop();
    rmSync(folder, { recursive: true });
  }
}

const rounds = 3;

/** Both in turn, so that a machine that slows down slows both. The middle of three is told. */
async function compare(out: (line: string) => void, page: string, file: string): Promise<void> {
  for (const [name, headers] of [
    ["not compressed", {}],
    ["gzip", { "accept-encoding": "gzip" }],
  ] as const) {
    await load(page, headers, 500);
    await load(file, headers, 500);
    const pages: Load[] = [];
    const files: Load[] = [];
    for (let round = 0; round < rounds; round += 1) {
      pages.push(await load(page, headers));
      files.push(await load(file, headers));
    }
    const [ours, theirs] = [middle(pages), middle(files)];
    out(
      `portal: an indicator's page, ${name}: ${perSecond(ours)}; the same page as a static file ${perSecond(theirs)}: ${ratio(ours, theirs)}`,
    );
  }
}

/** A reader who has the page already asks whether it changed. */
async function compareUnchanged(out: (line: string) => void, page: string): Promise<void> {
  const etag = (await fetch(page)).headers.get("etag") ?? "";
  const asked = await load(page, { "if-none-match": etag });
  if (asked.statuses.some((status) => status !== 304)) throw new Error("the page's ETag doesn't hold");
  out(`  asked by a reader who has it (304): ${perSecond(asked.perSecond)}`);
}

const perSecond = (value: number) => `${Math.round(value).toLocaleString("en")} requests/s`;
const middle = (loads: readonly Load[]) =>
  loads.map((each) => each.perSecond).sort((a, b) => a - b)[loads.length >> 1] ?? 0;

function load(url: string, headers: object, milliseconds = 3_000): Promise<Load> {
  const data = { url, headers, connections: 20, milliseconds };
  const worker = new Worker(new URL("./portalClient.mjs", import.meta.url), { workerData: data });
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}
