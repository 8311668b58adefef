import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addAuditEntry } from "@lotrinh/store/audit";
import { sealAudit } from "@lotrinh/store/auditSeals";
import { withClient } from "@lotrinh/store/connection";
import { withTenant } from "@lotrinh/store/context";
import { openStore } from "@lotrinh/store/open";
import { ensureTenant } from "@lotrinh/store/tenants";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { capture, isRefusal } from "../testing/capture.js";

const folder = mkdtempSync(join(tmpdir(), "lotrinh-cli-audit-"));
const data = join(folder, "data");
const tenant = "lam-giang";

beforeAll(async () => {
  const store = await openStore({ dataDir: data });
  await ensureTenant(store, { id: tenant, name: "Tỉnh Lam Giang" });
  await withTenant(store, { tenant, person: null }, async (context) => {
    for (const subjectId of ["1", "2"])
      await addAuditEntry(context, { action: "report-accepted", subjectKind: "report", subjectId });
    await sealAudit(context);
  });
  await store.close();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const verify = (...args: string[]) => capture(["audit", "verify", "--data", data, ...args]);

describe("lotrinh audit verify", () => {
  it("says that the record is whole, and which seal to note", async () => {
    const { status, out, err } = await verify();
    expect([status, err]).toEqual([0, ""]);
    expect(out).toContain("Tỉnh Lam Giang: 2 dòng nhật ký, 1 niêm phong");
    const mark = /1:[0-9a-f]{64}/.exec(out)?.[0] ?? "";
    expect((await verify("--expect", mark)).status).toBe(0);
    const other = await verify("--expect", `1:${"0".repeat(64)}`);
    expect(other.status).toBe(1);
    expect(other.out).toContain("khác với niêm phong đã ghi lại");
  });

  it("says where it isn't", async () => {
    const store = await openStore({ dataDir: data });
    await withClient(await store.connection("owner"), async (client) => {
      await client.query(`set lotrinh.tenant = '${tenant}'`);
      await client.query("update audit_entries set action = 'report-returned' where subject_id = '2'");
    });
    await store.close();
    const { status, out } = await verify();
    expect(status).toBe(1);
    expect(out).toContain("niêm phong 1: nội dung nhật ký đã bị sửa");
    const json = await verify("--json");
    expect(JSON.parse(json.out)).toMatchObject([
      { province: "Tỉnh Lam Giang", faults: [{ kind: "entries-changed", seal: 1 }] },
    ]);
  });

  it("refuses what it doesn't know", async () => {
    expect(isRefusal(await capture(["audit", "sửa", "--data", data]))).toBe(true);
    expect(isRefusal(await verify("--expect", "1:xyz"))).toBe(true);
    expect(isRefusal(await capture(["audit", "verify", "--data", join(folder, "khong-co")]))).toBe(true);
  });
});
