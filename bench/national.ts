import { setTimeout as sleep } from "node:timers/promises";
import { openStore } from "@lotrinh/store/open";
import type { Store } from "@lotrinh/store/store";
import { hasTestServer, startTestCluster, type TestDatabaseKind } from "@lotrinh/store/testing/databases";
import { nationOf } from "./generator.js";
import { ms, ratio } from "./measure.js";
import { fillNation } from "./nationalLoad.js";
import { measurePages, type PageTimes } from "./nationalPages.js";

/** Observations by default: a size for every day. `npm run bench national 20000000` is the nation's. */
const everyDay = 200_000;

/** Longest p95 that a page may take, in milliseconds. */
const longestPage = 200;

type Out = (line: string) => void;

/**
 * A made-up nation: 34 provinces as tenants, 3,321 communes, catalogues, plans and observations. How fast figures load beside plain
 * COPY, how soon an accepted figure shows, and how long pages take beside the plainest SQL for the same answer; at a tenth of the
 * size on the embedded database, at a tenth and at the full size on a server.
 */
export async function benchNational(out: Out): Promise<void> {
  const given = process.argv
    .slice(2)
    .map(Number)
    .find((number) => Number.isSafeInteger(number) && number > 0);
  const full = given ?? everyDay;
  if (!hasTestServer) {
    out("national: no PostgreSQL 15 server on this machine, left out");
    await benchOn(out, "embedded", full / 10);
    return;
  }
  const large = await benchOn(out, "server", full);
  const small = await benchOn(out, "server", full / 10);
  await benchOn(out, "embedded", full / 10);
  out(`national: growth of p95 from ${count(full / 10)} to ${count(full)} observations (at most 2×)`);
  for (const [name, { ours }] of large) {
    const before = small.get(name);
    if (before !== undefined)
      out(
        `  ${name.padEnd(10)} ${ms(before.ours.p95)} → ${ms(ours.p95)}, ${ratio(ours.p95, before.ours.p95)}`,
      );
  }
}

async function benchOn(
  out: Out,
  kind: TestDatabaseKind,
  observations: number,
): Promise<Map<string, PageTimes>> {
  const cluster = await startTestCluster(kind);
  let store: Store | undefined;
  try {
    const url = await cluster.makeDatabase();
    store = await openStore({ databaseUrl: url }, { statementTimeout: 3_600_000 });
    const size = nationOf(observations);
    out(
      `national: ${kind === "server" ? "PostgreSQL 15 server" : "embedded PostgreSQL"}, ${size.provinces} provinces, ` +
        `${count(size.provinces * size.communesPerProvince)} communes, ${count(size.indicators)} indicators and ${size.plans} plans each`,
    );
    await fillNation(out, store, url, size);
    await sleep(1000);
    const pages = await measurePages(store, size);
    report(out, pages);
    return pages;
  } finally {
    await store?.close();
    await cluster.stop();
  }
}

function report(out: Out, pages: ReadonlyMap<string, PageTimes>): void {
  for (const [name, { ours, plain }] of pages) {
    const late = ours.p95 > longestPage ? `  OVER ${longestPage} ms` : "";
    const beside =
      plain === undefined
        ? ""
        : `; plainest SQL ${ms(plain.p50)} / ${ms(plain.p95)}, ${ratio(ours.p50, plain.p50)}`;
    out(`  ${name.padEnd(10)} p50 ${ms(ours.p50)}, p95 ${ms(ours.p95)}${beside}${late}`);
  }
}

const count = (value: number) => Math.round(value).toLocaleString("en-US");
