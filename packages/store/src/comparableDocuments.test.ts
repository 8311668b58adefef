import { beforeAll, expect, it } from "vitest";
import { findComparableDocuments } from "./comparableDocuments.js";
import { type TenantContext, withTenant } from "./context.js";
import { removeDocument } from "./documents.js";
import { newId } from "./ids.js";
import type { Store } from "./store.js";
import { ensureTenant } from "./tenants.js";
import { describeDatabases } from "./testing/databases.js";
import { sampleReading, storeSample } from "./testing/samples.js";

describeDatabases("documents to compare with", (open) => {
  let store: Store;
  const within = <T>(work: (context: TenantContext) => Promise<T>, tenant = "lam-giang") =>
    withTenant(store, { tenant, person: null }, work);
  const add = (number: string, date: string, cites: readonly string[] = [], tenant?: string) =>
    within(async (context) => {
      const citations = cites.map((cited) => ({ number: cited }));
      const reading = sampleReading({ number, date, title: number }, citations);
      const { document } = await storeSample(context, [`Số: ${number}`], reading);
      return document.id;
    }, tenant);

  beforeAll(async () => {
    ({ store } = await open());
    for (const tenant of ["lam-giang", "hai-van"]) await ensureTenant(store, { id: tenant, name: tenant });
  });

  it("are those it cites and that cite it, then the latest; none withdrawn, none of another province", async () => {
    const old = await add("3/KH-UBND", "2015-01-05");
    await add("9/KH-UBND", "2024-05-05");
    const gone = await add("8/KH-UBND", "2024-06-05");
    const own = await add("20/KH-UBND", "2023-02-02", ["3/KH-UBND"]);
    const later = await add("30/KH-UBND", "2022-01-01", ["20/KH-UBND"]);
    await add("31/KH-UBND", "2025-01-01", [], "hai-van");
    await within((context) => removeDocument(context, gone));
    const found = await within((context) => findComparableDocuments(context, own, 10));
    expect(found.map(({ number }) => number)).toEqual(["30/KH-UBND", "3/KH-UBND", "9/KH-UBND"]);
    expect(found[1]).toMatchObject({ id: old, action_sequence: 0 });
    const two = await within((context) => findComparableDocuments(context, own, 2));
    expect(two.map(({ id }) => id)).toEqual([later, old]);
    expect(await within((context) => findComparableDocuments(context, newId(), 10), "hai-van")).toHaveLength(
      1,
    );
  });
});
