import { type SavingLoad, type SavingOutcome, saveTogether } from "@lotrinh/server/testing/saveTogether";
import { openStore } from "@lotrinh/store/open";
import {
  hasTestServer,
  startTestCluster,
  type TestCluster,
  type TestDatabaseKind,
} from "@lotrinh/store/testing/databases";
import { ms, ratio } from "./measure.js";

const alone: SavingLoad = { people: 4, reports: 4, savesEach: 25, into: "own-fields" };
const together: SavingLoad = { people: 200, reports: 40, savesEach: 5, into: "own-fields" };
const fighting: SavingLoad = { ...together, savesEach: 2, into: "one-field" };

/** How long a save takes while 200 people save into the same 40 reports without a pause, beside four who do. */
export async function benchSaving(out: (line: string) => void): Promise<void> {
  out("saving: 200 people, 40 reports, all at once and again at once; requests without a socket");
  const kinds: TestDatabaseKind[] = hasTestServer ? ["embedded", "server"] : ["embedded"];
  for (const kind of kinds) await benchOn(kind, out);
}

async function benchOn(kind: TestDatabaseKind, out: (line: string) => void): Promise<void> {
  const cluster = await startTestCluster(kind);
  try {
    const name = kind === "embedded" ? "embedded database" : "PostgreSQL 15 server";
    const [few, many, same] = [
      await measure(cluster, alone),
      await measure(cluster, together),
      await measure(cluster, fighting),
    ];
    const [calm, busy] = [percentile(few.times, 95), percentile(many.times, 95)];
    out(`  ${name}: p95 of a save ${ms(busy)}, median ${ms(percentile(many.times, 50))}`);
    out(`    beside four people: p95 ${ms(calm)}, ${ratio(busy, calm)}`);
    out(
      `    five people at a time in one field: p95 ${ms(percentile(same.times, 95))}, ${same.conflicts} conflicts merged`,
    );
    const all = [few, many, same];
    out(
      `    ${sum(all, ({ errors }) => errors.length)} errors, ${sum(all, ({ lost }) => lost.length)} lost updates`,
    );
  } finally {
    await cluster.stop();
  }
}

async function measure(cluster: TestCluster, load: SavingLoad): Promise<SavingOutcome> {
  const store = await openStore({ databaseUrl: await cluster.makeDatabase() });
  try {
    return await saveTogether(store, load);
  } finally {
    await store.close();
  }
}

function sum(outcomes: readonly SavingOutcome[], count: (outcome: SavingOutcome) => number): number {
  return outcomes.reduce((total, outcome) => total + count(outcome), 0);
}

function percentile(times: readonly number[], percent: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;
}
