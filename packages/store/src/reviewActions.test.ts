import { beforeAll, expect, it } from "vitest";
import { type TenantContext, withTenant } from "./context.js";
import { getDocument, setReviewCounts } from "./documents.js";
import { ensureLocalAdministrator } from "./people.js";
import { addReading, getCurrentReading } from "./readings.js";
import { addReviewActions, findReviewActions } from "./reviewActions.js";
import type { Store } from "./store.js";
import { ensureTenant } from "./tenants.js";
import { describeDatabases } from "./testing/databases.js";
import { sampleReading, storeSample } from "./testing/samples.js";

describeDatabases("review actions", (open) => {
  let store: Store;
  let person: string;
  let count = 0;
  const within = <T>(work: (context: TenantContext) => Promise<T>) =>
    withTenant(store, { tenant: "t", person }, work);
  const addSample = () => {
    count += 1;
    return within((context) =>
      storeSample(context, [`văn bản ${count}`], sampleReading({ title: `Bản ${count}` })),
    );
  };

  beforeAll(async () => {
    ({ store } = await open());
    await ensureTenant(store, { id: "t", name: "Tỉnh T" });
    const program = { tenant: "t", person: null };
    ({ id: person } = await withTenant(store, program, (context) => ensureLocalAdministrator(context)));
  });

  it("numbers actions in order, and leaves the reading as it was", async () => {
    const { document, reading } = await addSample();
    const where = { documentId: document.id, readingId: reading.id };
    await within(async (context) => {
      await addReviewActions(context, { ...where, actions: [{ action: "confirm", item: "meta.number" }] });
      await addReviewActions(context, {
        ...where,
        after: 1,
        actions: [
          { action: "correct", item: "meta.title", value: "Tên đúng \u0000" },
          { action: "undo", item: "meta.number", undoes: 1 },
        ],
      });
      await setReviewCounts(context, document.id, { items: 5, open: 4 });
    });
    await within(async (context) => {
      const actions = await findReviewActions(context, document.id);
      expect(actions.map(({ sequence, action, value, undoes }) => [sequence, action, value, undoes])).toEqual(
        [
          [1, "confirm", null, null],
          [2, "correct", "Tên đúng \ufffd", null],
          [3, "undo", null, 1],
        ],
      );
      expect(actions.every((action) => action.person_id === person)).toBe(true);
      expect(await findReviewActions(context, document.id, 2)).toHaveLength(1);
      expect((await getCurrentReading(context, document.id)).reading).toEqual(reading.reading);
      expect(await getDocument(context, document.id)).toMatchObject({
        items: 5,
        items_open: 4,
        action_sequence: 3,
      });
    });
  });

  it("stay when a newer reading is appended", async () => {
    const { document, reading, source } = await addSample();
    const where = { documentId: document.id, readingId: reading.id };
    await within(async (context) => {
      await addReviewActions(context, { ...where, actions: [{ action: "reject", item: "tasks.3" }] });
      await addReading(context, {
        documentId: document.id,
        sourceId: source.id,
        reading: sampleReading({ title: "Đọc lại" }),
        effective: sampleReading({ title: "Đọc lại, đã sửa" }),
        programVersion: "0.0.2",
      });
      expect(await findReviewActions(context, document.id)).toMatchObject([
        { item: "tasks.3", reading_id: reading.id },
      ]);
      expect(await getDocument(context, document.id)).toMatchObject({ title: "Đọc lại, đã sửa" });
      expect((await getCurrentReading(context, document.id)).reading.meta.title).toBe("Đọc lại");
    });
  });

  it("refuse what was decided on an older state, and an undo of what is undone", async () => {
    const { document, reading } = await addSample();
    const where = { documentId: document.id, readingId: reading.id };
    const confirm = (item: string) => ({ action: "confirm", item }) as const;
    const undo = { action: "undo", item: "a", undoes: 1 } as const;
    await within((context) => addReviewActions(context, { ...where, actions: [confirm("a")] }));
    const late = within((context) =>
      addReviewActions(context, { ...where, after: 0, actions: [confirm("b")] }),
    );
    await expect(late).rejects.toMatchObject({ code: "conflict" });
    await within((context) => addReviewActions(context, { ...where, actions: [undo] }));
    for (const undoes of [1, 7]) {
      const again = within((context) =>
        addReviewActions(context, { ...where, actions: [{ ...undo, undoes }] }),
      );
      await expect(again).rejects.toMatchObject({ code: "conflict" });
    }
    expect(await within((context) => findReviewActions(context, document.id))).toHaveLength(2);
    for (const undoes of [2, 1]) {
      await within((context) => addReviewActions(context, { ...where, actions: [{ ...undo, undoes }] }));
    }
  });

  it("of several people at once get numbers without gaps; thousands go in at once", async () => {
    const { document, reading } = await addSample();
    const where = { documentId: document.id, readingId: reading.id };
    const actions = Array.from(
      { length: 1500 },
      (_, index) => ({ action: "confirm", item: `tasks.${index}` }) as const,
    );
    await Promise.all(
      [1, 2, 3].map(() => within((context) => addReviewActions(context, { ...where, actions }))),
    );
    const all = await within((context) => findReviewActions(context, document.id));
    expect(all.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 4500 }, (_, index) => index + 1),
    );
  });
});
