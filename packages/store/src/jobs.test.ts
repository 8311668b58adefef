import { sql } from "kysely";
import { beforeAll, expect, it } from "vitest";
import { withClient } from "./connection.js";
import { type TenantContext, withTenant } from "./context.js";
import { listenForJobs } from "./jobListener.js";
import {
  addJob,
  failAbandonedJobs,
  failJob,
  findJob,
  findJobsOf,
  findOpenJobs,
  finishJob,
  releaseJob,
  reportJob,
  takeJob,
} from "./jobs.js";
import { addUnit, findUnits } from "./organisation/units.js";
import type { JobRow } from "./schema.js";
import type { Store } from "./store.js";
import { ensureTenant } from "./tenants.js";
import { describeDatabases } from "./testing/databases.js";

describeDatabases("jobs", (open) => {
  let store: Store;
  let url: string;
  let tenant = "";
  let count = 0;
  const within = <T>(work: (context: TenantContext) => Promise<T>) =>
    withTenant(store, { tenant, person: null }, work);
  const take = (worker: string) => within((context) => takeJob(context, ["read"], worker));
  /** As if the worker had been killed an hour ago. */
  const goQuiet = (id: string) =>
    within(({ db }) =>
      sql`update jobs set heartbeat_at = now() - interval '1 hour' where id = ${id}`.execute(db),
    );
  const newTenant = async () => {
    count += 1;
    tenant = `tinh-${count}`;
    await ensureTenant(store, { id: tenant, name: tenant });
  };

  beforeAll(async () => {
    ({ store, url } = await open());
  });

  it("are due at once, also where the program's clock is ahead of the database's", async () => {
    await newTenant();
    const ahead = { now: () => new Date(Date.now() + 86_400_000) };
    await withTenant(
      store,
      { tenant, person: null },
      (context) => addJob(context, { kind: "read", payload: null }),
      ahead,
    );
    expect(await take("a")).toMatchObject({ kind: "read", attempt: 1 });
  });

  it("gives each of many jobs to one of two workers, once, oldest first", async () => {
    await newTenant();
    const added: JobRow[] = [];
    for (let n = 0; n < 40; n += 1) {
      added.push(await within((context) => addJob(context, { kind: "read", payload: { n } })));
    }
    await within((context) => addJob(context, { kind: "other", payload: null }));
    const work = async (worker: string) => {
      const taken: JobRow[] = [];
      for (let job = await take(worker); job !== undefined; job = await take(worker)) {
        const held = job;
        taken.push(held);
        await within((context) => finishJob(context, held));
      }
      return taken;
    };
    const [one, two] = await Promise.all([work("one"), work("two")]);
    expect([...one, ...two].map(({ id }) => id).toSorted()).toEqual(added.map(({ id }) => id).toSorted());
    expect(one.map(({ id }) => id)).toEqual(one.map(({ id }) => id).toSorted());
    expect(await within(findOpenJobs)).toMatchObject([{ kind: "other" }]);
  });

  it("stores a job's results once, though its worker was thought dead and another did it too", async () => {
    await newTenant();
    await within((context) => addJob(context, { kind: "read", payload: {} }));
    const slow = await take("slow");
    if (slow === undefined) throw new Error("no job");
    await goQuiet(slow.id);
    const quick = await take("quick");
    expect(quick).toMatchObject({ id: slow.id, attempt: 2, worker: "quick" });
    const complete = (job: JobRow) =>
      within(async (context) => {
        await addUnit(context, { name: `Kết quả của ${job.worker}`, kind: "result" });
        if (!(await finishJob(context, job))) throw new Error("lost");
      });
    await expect(complete(slow)).rejects.toThrow("lost");
    expect(await within((context) => reportJob(context, slow))).toBe(false);
    if (quick !== undefined) await complete(quick);
    expect((await within((context) => findUnits(context))).map(({ name }) => name)).toEqual([
      "Kết quả của quick",
    ]);
    expect(await take("quick")).toBeUndefined();
  });

  it("stays with a worker that reports, and shows how far it is", async () => {
    await newTenant();
    await within((context) => addJob(context, { kind: "read", payload: {} }));
    const job = await take("one");
    if (job === undefined) throw new Error("no job");
    await goQuiet(job.id);
    expect(await within((context) => reportJob(context, job, { done: 3, total: 10, stage: "ocr" }))).toBe(
      true,
    );
    expect(await take("two")).toBeUndefined();
    expect(await within((context) => findJob(context, job.id))).toMatchObject({
      progress: { done: 3, total: 10, stage: "ocr" },
    });
  });

  it("tries again after a failure until its attempts are used up", async () => {
    await newTenant();
    const { id } = await within((context) => addJob(context, { kind: "read", payload: {}, maxAttempts: 2 }));
    for (const state of ["waiting", "failed"]) {
      const job = await take("one");
      if (job === undefined) throw new Error("no job");
      await within((context) => failJob(context, job, { problem: "no-memory", retryAfter: 0 }));
      expect(await within((context) => findJob(context, id))).toMatchObject({ state, problem: "no-memory" });
    }
    expect(await take("one")).toBeUndefined();
    const later = await within((context) => addJob(context, { kind: "read", payload: {} }));
    const job = await take("one");
    if (job === undefined) throw new Error("no job");
    await within((context) => failJob(context, job, { problem: "busy", retryAfter: 3600 }));
    expect(await take("one")).toBeUndefined();
    expect(await within((context) => findJob(context, later.id))).toMatchObject({ state: "waiting" });
  });

  it("fails a job whose workers were all killed", async () => {
    await newTenant();
    const { id } = await within((context) => addJob(context, { kind: "read", payload: {}, maxAttempts: 1 }));
    await take("one");
    await goQuiet(id);
    expect(await take("two")).toBeUndefined();
    const failed = await within((context) => failAbandonedJobs(context, "worker-lost"));
    expect(failed).toMatchObject([{ id, state: "failed", problem: "worker-lost" }]);
  });

  it("is open once for a subject, and again when that is done", async () => {
    await newTenant();
    const add = () => within((context) => addJob(context, { kind: "read", payload: {}, subject: "d1" }));
    const [first, second] = await Promise.all([add(), add()]);
    expect(first.id).toBe(second.id);
    const job = await take("one");
    if (job !== undefined) await within((context) => finishJob(context, job));
    expect((await add()).id).not.toBe(first.id);
    expect(await within((context) => findJobsOf(context, "d1"))).toHaveLength(2);
  });

  it("goes to the next worker at once when its worker gives it back", async () => {
    await newTenant();
    await within((context) => addJob(context, { kind: "read", payload: {}, maxAttempts: 1 }));
    const job = await take("one");
    if (job === undefined) throw new Error("no job");
    expect(await within((context) => releaseJob(context, job))).toBe(true);
    expect(await take("two")).toMatchObject({ id: job.id, attempt: 1, worker: "two" });
  });

  it("is announced when it is committed, and again after a lost connection", async () => {
    await newTenant();
    const heard: (string | null)[] = [];
    let wake = () => {};
    const listener = listenForJobs(store, (heardTenant) => {
      heard.push(heardTenant);
      wake();
    });
    const until = async (count: number) => {
      while (heard.length < count) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    };
    const add = () => within((context) => addJob(context, { kind: "read", payload: {} }));
    await until(1);
    await add();
    await until(2);
    await withClient({ connectionString: url }, (client) =>
      client.query("select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen%'"),
    );
    await until(3);
    await add();
    await until(4);
    await listener.close();
    expect(heard).toEqual([null, tenant, null, tenant]);
  });
});
