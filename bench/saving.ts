import { type SavingLoad, saveTogether } from "@lotrinh/server/testing/saveTogether";
import { openStore } from "@lotrinh/store/open";
import type { Store } from "@lotrinh/store/store";
import { hasTestServer, startTestCluster, type TestDatabaseKind } from "@lotrinh/store/testing/databases";
import { ms, ratio } from "./measure.js";

const alone: SavingLoad = { people: 40, reports: 40, savesEach: 1 };
const together: SavingLoad = { people: 200, reports: 40, savesEach: 5 };

/** How long a save takes while 200 people type into the same 40 reports, beside 40 people who save once. */
export async function benchSaving(out: (line: string) => void): Promise<void> {
  out("saving: 200 people, 40 reports, 5 saves each at once into one field; requests without a socket");
  const kinds: TestDatabaseKind[] = hasTestServer ? ["embedded", "server"] : ["embedded"];
  for (const kind of kinds) await benchOn(kind, out);
}

async function benchOn(kind: TestDatabaseKind, out: (line: string) => void): Promise<void> {
  const cluster = await startTestCluster(kind);
  try {
    const name = kind === "embedded" ? "embedded database" : "PostgreSQL 15 server";
    const few = await onNewDatabase(cluster.makeDatabase, (store) => saveTogether(store, alone));
    const many = await onNewDatabase(cluster.makeDatabase, (store) => saveTogether(store, together));
    const [calm, busy] = [percentile(few.times, 95), percentile(many.times, 95)];
    out(
      `  ${name}: p95 of a save ${ms(busy)}, median ${ms(percentile(many.times, 50))} (${many.times.length} requests)`,
    );
    out(`    beside 40 people once: p95 ${ms(calm)}, ${ratio(busy, calm)}`);
    out(
      `    ${many.conflicts} conflicts merged, ${many.errors.length} errors, ${many.lost.length} lost updates`,
    );
  } finally {
    await cluster.stop();
  }
}

async function onNewDatabase<T>(make: () => Promise<string>, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ databaseUrl: await make() });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

function percentile(times: readonly number[], percent: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;
}
