import { pipeline } from "node:stream/promises";
import { recordObservations } from "@lotrinh/store/catalogue/recordObservations";
import { refreshVerdicts } from "@lotrinh/store/catalogue/verdicts";
import { withTenant } from "@lotrinh/store/context";
import type { Store } from "@lotrinh/store/store";
import pg from "pg";
import copy from "pg-copy-streams";
import {
  fillProvince,
  type NationSize,
  observationColumns,
  observationsQuery,
  provinceOf,
} from "./generator.js";

type Out = (line: string) => void;

/** Provinces whose pages are measured: their verdicts are computed, the others' are made up. */
export const measured = [1, 2, 3, 4];

/** Fills a new database, and tells how fast figures went in beside plain COPY of the same rows. */
export async function fillNation(out: Out, store: Store, url: string, size: NationSize): Promise<void> {
  const client = new pg.Client({ connectionString: url, options: "-c search_path=lotrinh" });
  await client.connect();
  try {
    await client.query(
      "set session_replication_role = replica; set synchronous_commit = off; set work_mem = '256MB'; set maintenance_work_mem = '512MB'",
    );
    await client.query("alter system set max_wal_size = '8GB'");
    await client.query("select pg_reload_conf()");
    for (let n = 1; n <= size.provinces; n += 1) await fillProvince(client, size, n);
    await compareLoading(out, client, store, size);
    const started = performance.now();
    const rows = await fillObservations(client, size);
    out(
      `  filled with ${rows.toLocaleString("en-US")} observations, figures and indexes in ${((performance.now() - started) / 1000).toFixed(0)} s`,
    );
    await client.query("analyze");
    await client.query("vacuum (index_cleanup off) figures");
    for (const n of measured)
      await withTenant(store, { tenant: provinceOf(n), person: null }, (context) =>
        refreshAll(context, size),
      );
  } finally {
    await client.end();
  }
}

async function refreshAll(context: Parameters<typeof refreshVerdicts>[0], size: NationSize): Promise<void> {
  const rows = await context.db
    .selectFrom("plans")
    .select("id")
    .where("tenant_id", "=", context.tenant)
    .execute();
  for (const { id } of rows.slice(0, size.plans)) await refreshVerdicts(context, { planId: id });
}

/** The indexes of the big tables come after the rows: as any bulk load does. */
const indexes = [
  "alter table observations drop constraint observations_pkey",
  "drop index observations_series",
  "drop index observations_document",
  "alter table figures drop constraint figures_pkey",
  "drop index figures_place",
];
const indexesAgain = [
  "alter table observations add primary key (tenant_id, id)",
  "create index observations_series on observations (tenant_id, indicator_id, place_id, breakdown, period, recorded_at)",
  "create index observations_document on observations (tenant_id, origin_id) where origin = 'document'",
  "alter table figures add primary key (tenant_id, indicator_id, place, breakdown, period)",
  "create index figures_place on figures (tenant_id, place, year)",
];

async function fillObservations(client: pg.Client, size: NationSize): Promise<number> {
  for (const statement of indexes) await client.query(statement);
  let rows = 0;
  for (let n = 1; n <= size.provinces; n += 1) {
    const made = await client.query(
      `with made as (insert into observations (${observationColumns}) ${observationsQuery(size, n)} returning *)
       insert into figures (tenant_id, indicator_id, place, breakdown, period, year, value, missing, numerator,
         denominator, status, basis, observation_id, recorded_at)
       select tenant_id, indicator_id, coalesce(place_id::text, ''), breakdown, period, period::int, value, missing,
         numerator, denominator, status, 'observed', id, recorded_at
       from made`,
    );
    rows += made.rowCount ?? 0;
  }
  for (const statement of indexesAgain) await client.query(statement);
  return rows;
}

/** How many rows the rates are measured on. */
const sampleSize = 100_000;

/** The same rows three ways: COPY into a bare table, COPY into the real one, and recorded with figures and verdicts. */
async function compareLoading(out: Out, client: pg.Client, store: Store, size: NationSize): Promise<void> {
  const text = await copyOut(client, `${observationsQuery(size, size.provinces)} limit ${sampleSize}`);
  const rows = text.toString("utf8").split("\n").length - 1;
  await client.query("create unlogged table bare as select * from observations limit 0");
  const bare = await timeOf(() => copyIn(client, "bare", text));
  const real = await timeOf(() => copyIn(client, "observations", text));
  await client.query("drop table bare");
  await client.query("delete from observations");
  const inputs = text
    .toString("utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"))
    .map(([, , indicatorId = "", place = "", , period = "", value = "0"]) => ({
      indicatorId,
      placeId: place === "\\N" ? null : place,
      breakdown: "",
      period,
      value: Number(value),
      missing: null,
      status: "reported" as const,
      origin: "import" as const,
      originId: null,
    }));
  const recorded = await timeOf(() =>
    withTenant(store, { tenant: provinceOf(size.provinces), person: null }, (context) =>
      recordObservations(context, inputs),
    ),
  );
  await client.query("delete from observations; delete from figures");
  const rate = (time: number) => `${Math.round(rows / (time / 1000)).toLocaleString("en-US")} rows/s`;
  out(
    `  loading ${rows.toLocaleString("en-US")} figures: plain COPY ${rate(bare)}; COPY into the indexed table ${rate(real)}, ${(real / bare).toFixed(1)}×`,
  );
  out(
    `  recorded with history, figures, province totals and verdicts in one transaction: ${rate(recorded)}, ${(recorded / bare).toFixed(1)}× the time of plain COPY`,
  );
}

async function copyOut(client: pg.Client, query: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of client.query(copy.to(`copy (${query}) to stdout`)))
    chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

async function copyIn(client: pg.Client, table: string, text: Buffer): Promise<void> {
  await pipeline([text], client.query(copy.from(`copy ${table} (${observationColumns}) from stdin`)));
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
