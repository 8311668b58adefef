import { expect, it } from "vitest";
import { type TenantContext, withTenant } from "../context.js";
import { ensureLocalAdministrator } from "../people.js";
import { ensureTenant } from "../tenants.js";
import { describeDatabases, type OpenTestDatabase } from "../testing/databases.js";
import { addNotice, countUnread, findNotices, findUnmailed, markMailed, markRead } from "./notices.js";
import {
  addSuccession,
  findSuccession,
  findSuccessions,
  type SuccessionPart,
  withdrawSuccession,
} from "./successions.js";
import { addUnit, correctUnitName, findUnit, findUnitNames, findUnits, updateUnit } from "./units.js";

/** A province of its own, and a function that works in it. */
async function province(open: OpenTestDatabase) {
  const { store } = await open();
  await ensureTenant(store, { id: "lam-giang", name: "Tỉnh Lam Giang" });
  return <T>(work: (context: TenantContext) => Promise<T>) =>
    withTenant(store, { tenant: "lam-giang", person: null }, work);
}

const department = (context: TenantContext, name: string) => addUnit(context, { name, kind: "department" });
const all = (from: string, to: string | null): SuccessionPart => ({ from, to, field: null });

describeDatabases("units", (open) => {
  it("are found by id, by day and by name, changed and corrected", async () => {
    const within = await province(open);
    await within(async (context) => {
      const office = await department(context, "Văn phòng UBND tỉnh");
      const room = await addUnit(context, {
        name: "Phòng Tổng hợp",
        kind: "division",
        parentId: office.id,
        officialCode: "H00.1",
      });
      expect(await findUnit(context, room.id)).toMatchObject({
        parent_id: office.id,
        official_code: "H00.1",
      });
      expect(await findUnit(context, "không phải mã")).toBeUndefined();
      await updateUnit(context, room.id, { valid_to: "2026-06-30", email: "th@lamgiang.example" });
      expect((await findUnits(context, "2026-07-01")).map(({ name }) => name)).toEqual([
        "Văn phòng UBND tỉnh",
      ]);
      await correctUnitName(context, office.id, "Văn phòng Ủy ban nhân dân tỉnh");
      const names = await findUnitNames(context, [office.id, room.id, "sai"]);
      expect([...names.values()].toSorted()).toEqual(["Phòng Tổng hợp", "Văn phòng Ủy ban nhân dân tỉnh"]);
      await expect(updateUnit(context, room.id, { valid_to: "2026-02-30" })).rejects.toMatchObject({
        code: "input-invalid",
      });
    });
  });
});

describeDatabases("successions", (open) => {
  it("end those who hand over, part by part, and can be taken back", async () => {
    const within = await province(open);
    await within(async (context) => {
      const labour = await department(context, "Sở Lao động - Thương binh và Xã hội");
      const home = await department(context, "Sở Nội vụ");
      const health = await department(context, "Sở Y tế");
      const split = await addSuccession(context, {
        kind: "split",
        day: "2025-03-01",
        act: "Nghị quyết số 12/NQ-HĐND ngày 20/02/2025",
        parts: [
          { from: labour.id, to: home.id, field: "Lao động, người có công" },
          { from: labour.id, to: health.id, field: "Bảo trợ xã hội, trẻ em" },
        ],
      });
      expect((await findUnit(context, labour.id))?.valid_to).toBe("2025-02-28");
      expect((await findUnit(context, home.id))?.valid_to).toBeNull();
      expect(await findSuccessions(context)).toMatchObject([
        { id: split.id, parts: [{ to: home.id }, { to: health.id }] },
      ]);

      expect(await withdrawSuccession(context, split.id)).toBe(true);
      expect(await withdrawSuccession(context, split.id)).toBe(false);
      expect((await findUnit(context, labour.id))?.valid_to).toBeNull();
      expect(await findSuccessions(context)).toEqual([]);
      expect(await findSuccessions(context, { all: true })).toHaveLength(1);
      expect((await findSuccession(context, split.id))?.withdrawn_at).not.toBeNull();
    });
  });

  it("leave a unit ended that another act of the same day ended too", async () => {
    const within = await province(open);
    await within(async (context) => {
      const [one, other] = [await department(context, "Sở Một"), await department(context, "Sở Hai")];
      const act = {
        kind: "merge",
        day: "2025-07-01",
        act: "Nghị quyết 1",
        parts: [all(one.id, other.id)],
      } as const;
      const wrong = await addSuccession(context, act);
      await addSuccession(context, { ...act, act: "Nghị quyết 2" });
      await withdrawSuccession(context, wrong.id);
      expect((await findUnit(context, one.id))?.valid_to).toBe("2025-06-30");
    });
  });

  it("are refused where they make no sense", async () => {
    const within = await province(open);
    const refusal = (
      kind: "merge" | "dissolve",
      parts: (id: string) => SuccessionPart[],
      day = "2025-07-01",
    ) =>
      within(async (context) => {
        const { id } = await addUnit(context, { name: "Sở", kind: "department", validFrom: "2020-01-01" });
        return addSuccession(context, { kind, day, act: "Nghị quyết", parts: parts(id) });
      });
    const nobody = "00000000-0000-7000-8000-00000000dead";
    const cases = [
      () => refusal("merge", () => []),
      () => refusal("merge", (id) => [all(id, id)]),
      () => refusal("merge", (id) => [all(id, null)]),
      () => refusal("dissolve", (id) => [all(id, id)]),
      () => refusal("dissolve", (id) => [all(id, null)], "2019-01-01"),
      () => refusal("dissolve", (id) => [all(id, null)], "2025-02-30"),
    ];
    for (const refused of cases) await expect(refused()).rejects.toMatchObject({ code: "input-invalid" });
    await expect(refusal("merge", (id) => [all(id, nobody)])).rejects.toMatchObject({ code: "not-found" });
  });
});

describeDatabases("notices", (open) => {
  it("are read by their person, and mailed once", async () => {
    const within = await province(open);
    await within(async (context) => {
      const { id: person } = await ensureLocalAdministrator(context);
      const facts = { plan: "Kế hoạch nước sạch" };
      const first = await addNotice(context, {
        personId: person,
        kind: "round-opened",
        link: "/desk",
        facts,
      });
      const second = await addNotice(context, { personId: person, kind: "reminder", link: null, facts });
      expect((await findNotices(context, person)).map(({ id }) => id)).toEqual([second.id, first.id]);
      expect(await findNotices(context, person, { before: second.id })).toMatchObject([{ facts }]);
      expect(await countUnread(context, person)).toBe(2);
      expect(await findUnmailed(context, ["reminder"])).toHaveLength(1);
      await markMailed(context, [second.id]);
      expect(await findUnmailed(context, ["reminder", "round-opened"])).toHaveLength(1);
      await markRead(context, person, [first.id, "sai"]);
      expect(await findUnmailed(context, ["reminder", "round-opened"])).toEqual([]);
      expect(await countUnread(context, person)).toBe(1);
      await markRead(context, person, "all");
      expect(await findNotices(context, person, { unread: true })).toEqual([]);
    });
  });
});
