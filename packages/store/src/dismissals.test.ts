import { beforeAll, expect, it } from "vitest";
import { findAuditEntries } from "./audit.js";
import { type TenantContext, withTenant } from "./context.js";
import {
  addDismissal,
  type DismissalDetails,
  endDismissal,
  findDismissalById,
  findDismissals,
  findStandingDismissals,
} from "./dismissals.js";
import { newId } from "./ids.js";
import { ensureLocalAdministrator } from "./people.js";
import type { Store } from "./store.js";
import { ensureTenant } from "./tenants.js";
import { describeDatabases } from "./testing/databases.js";
import { sampleReading, storeSample } from "./testing/samples.js";

describeDatabases("dismissals", (open) => {
  let store: Store;
  const people = new Map<string, string>();
  let count = 0;
  const within = <T>(work: (context: TenantContext) => Promise<T>, tenant = "lam-giang") =>
    withTenant(store, { tenant, person: people.get(tenant) ?? null }, work);
  const addSample = (tenant?: string) => {
    count += 1;
    const lines = [`văn bản ${count}`];
    return within(async (context) => {
      const { document } = await storeSample(context, lines, sampleReading({ title: `Bản ${count}` }));
      return document.id;
    }, tenant);
  };
  const dismissPlace = (documentId: string, finding = "sum-mismatch:1:2", tenant?: string) =>
    within(
      (context) =>
        addDismissal(context, {
          scope: "place",
          documentId,
          finding,
          rule: "sum-mismatch",
          reason: "  Số liệu đã làm tròn ",
          message: "Tổng số ghi 210.",
          quote: "210",
        }),
      tenant,
    );

  beforeAll(async () => {
    ({ store } = await open());
    for (const tenant of ["lam-giang", "hai-van"]) {
      await ensureTenant(store, { id: tenant, name: `Tỉnh ${tenant}` });
      const program = { tenant, person: null };
      const { id } = await withTenant(store, program, (context) => ensureLocalAdministrator(context));
      people.set(tenant, id);
    }
  });

  it("keep who, when, why and what was said; the audit trail tells of it", async () => {
    const documentId = await addSample();
    const made = await dismissPlace(documentId);
    expect(made).toMatchObject({
      scope: "place",
      rule: "sum-mismatch",
      document_id: documentId,
      document_title: `Bản ${count}`,
      finding: "sum-mismatch:1:2",
      words: null,
      message: "Tổng số ghi 210.",
      quote: "210",
      reason: "Số liệu đã làm tròn",
      person_name: "Quản trị viên",
      ended_at: null,
    });
    const entries = await within((context) => findAuditEntries(context, "dismissal", made.id));
    expect(entries).toMatchObject([{ action: "finding-dismissed", detail: { documentId } }]);
  });

  it("concern their document, and all documents where the scope is the province", async () => {
    const [one, other] = [await addSample(), await addSample()];
    const place = await dismissPlace(one);
    const [whole, everywhere] = await within(async (context) => [
      await addDismissal(context, {
        scope: "document",
        documentId: one,
        rule: "deadline-missing",
        reason: "Đã có văn bản riêng",
      }),
      await addDismissal(context, {
        scope: "province",
        rule: "unit-unknown",
        words: "Tổ công tác 06",
        reason: "Tên gọi quen dùng của tỉnh",
      }),
    ]);
    const standing = async (id: string) =>
      (await within((context) => findStandingDismissals(context, id))).map((each) => each.id);
    expect(await standing(one)).toEqual([everywhere?.id, whole?.id, place.id]);
    expect(await standing(other)).toEqual([everywhere?.id]);
    await within((context) => endDismissal(context, everywhere?.id ?? ""));
  });

  it("are taken back once; the row stays, with who did it and why", async () => {
    const documentId = await addSample();
    const { id } = await dismissPlace(documentId);
    const ended = await within((context) => endDismissal(context, id, "Nhầm dòng"));
    expect(ended).toMatchObject({
      ended_by_name: "Quản trị viên",
      end_reason: "Nhầm dòng",
      reason: "Số liệu đã làm tròn",
    });
    expect(ended.ended_at).not.toBeNull();
    expect(await within((context) => findStandingDismissals(context, documentId))).toEqual([]);
    const again = within((context) => endDismissal(context, id));
    await expect(again).rejects.toMatchObject({ code: "conflict" });
    const unknown = within((context) => endDismissal(context, newId()));
    await expect(unknown).rejects.toMatchObject({ code: "not-found" });
    const entries = await within((context) => findAuditEntries(context, "dismissal", id));
    expect(entries.map(({ action }) => action)).toEqual(["finding-dismissed", "dismissal-taken-back"]);
  });

  it("need a reason, a person and a document that is there", async () => {
    const documentId = await addSample();
    const input = { scope: "document", documentId, rule: "sum-mismatch", reason: " " } as const;
    const add = (change: object) => within((context) => addDismissal(context, { ...input, ...change }));
    await expect(add({})).rejects.toMatchObject({ code: "input-invalid" });
    await expect(add({ reason: "vì", documentId: newId() })).rejects.toMatchObject({ code: "not-found" });
    await expect(add({ reason: "vì", documentId: "x" })).rejects.toMatchObject({ code: "not-found" });
    const nobody = withTenant(store, { tenant: "lam-giang", person: null }, (context) =>
      addDismissal(context, { ...input, reason: "vì" }),
    );
    await expect(nobody).rejects.toMatchObject({ code: "input-invalid" });
  });

  it("are another province's alone", async () => {
    const foreign = await addSample("hai-van");
    const { id } = await dismissPlace(foreign, "sum-mismatch:3:4", "hai-van");
    expect(await within((context) => findDismissalById(context, id))).toBeUndefined();
    expect(await within((context) => findStandingDismissals(context, foreign))).toEqual([]);
    await expect(dismissPlace(foreign)).rejects.toMatchObject({ code: "not-found" });
    await expect(within((context) => endDismissal(context, id))).rejects.toMatchObject({ code: "not-found" });
  });

  it("are listed page by page, newest first, by scope, rule and whether they stand", async () => {
    const documentId = await addSample("hai-van");
    const made: DismissalDetails[] = [];
    for (const finding of ["a", "b", "c"]) made.push(await dismissPlace(documentId, finding, "hai-van"));
    await within((context) => endDismissal(context, made[1]?.id ?? ""), "hai-van");
    const list = (filter: object, page?: object) =>
      within((context) => findDismissals(context, filter, page), "hai-van");
    const first = await list({ standing: true, scope: "place", rule: "sum-mismatch" }, { limit: 1 });
    expect(first.dismissals.map(({ finding }) => finding)).toEqual(["c"]);
    const second = await list({ standing: true }, { limit: 1, after: first.next ?? undefined });
    expect(second.dismissals.map(({ finding }) => finding)).toEqual(["a"]);
    expect((await list({ standing: false })).dismissals.map(({ finding }) => finding)).toEqual(["b"]);
    expect((await list({ scope: "province" })).dismissals).toEqual([]);
    await expect(list({}, { after: "x" })).rejects.toMatchObject({ code: "input-invalid" });
  });
});
