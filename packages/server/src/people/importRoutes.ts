import { findAccounts, updateAccount } from "@lotrinh/store/account/accounts";
import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import { findUnits } from "@lotrinh/store/organisation/units";
import { findPeople } from "@lotrinh/store/people";
import { addPost, findPosts } from "@lotrinh/store/posts";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { answers } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { receiveRows } from "../units/receiveWorkbook.js";
import type { ColumnWanted } from "../units/sheet.js";
import { type PeopleKnown, type PlannedPerson, planPeople } from "./importPlan.js";
import { admitPerson } from "./keep.js";
import { mayManagePeople } from "./policy.js";
import { type PersonRowInput, peoplePreviewSchema, peopleTakenSchema, takePeopleBody } from "./schema.js";

const columns: readonly ColumnWanted<Exclude<keyof PersonRowInput, "line">>[] = [
  { key: "name", titles: ["Họ và tên", "Họ tên", "Tên"], needed: true },
  { key: "login", titles: ["Tên đăng nhập", "Tài khoản"] },
  { key: "email", titles: ["Thư điện tử", "Email"] },
  { key: "role", titles: ["Vai trò"] },
  { key: "unit", titles: ["Đơn vị", "Cơ quan, đơn vị", "Tên đơn vị"] },
  { key: "title", titles: ["Chức vụ", "Chức danh"] },
];

/** Takes people in from a sheet: first shown with every difference and error, then taken. */
export function peopleImportRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "POST",
    url: "/api/people/import/preview",
    bodyLimit: 21 * 1024 * 1024,
    config: { policy: mayManagePeople },
    schema: {
      summary: "What a sheet of people would add: multipart/form-data with one field `file`",
      consumes: ["multipart/form-data"],
      response: answers({ 200: peoplePreviewSchema }),
    },
    handler: async (request) => {
      const { rows, notices } = await receiveRows(request, columns);
      const known = await inTenant(deps, effects, personOf(request), findKnown, "read");
      return { ...present(planPeople(rows, known)), notices };
    },
  });
  app.route({
    method: "POST",
    url: "/api/people/import",
    bodyLimit: 16 * 1024 * 1024,
    config: { policy: mayManagePeople },
    schema: {
      summary: "Take rows of a sheet of people; those with errors are left out",
      body: takePeopleBody,
      response: answers({ 200: peopleTakenSchema }),
    },
    handler: (request) => {
      const { rows, invite } = request.body;
      return inTenant(deps, effects, personOf(request), async (context) => {
        const planned = planPeople(rows, await findKnown(context));
        return take(context, planned, (row) =>
          admitPerson(context, deps, effects, {
            name: row.name,
            login: row.login === "" ? row.email : row.login,
            email: row.email === "" ? null : row.email,
            invite,
          }),
        );
      });
    },
  });
}

async function findKnown(context: TenantContext): Promise<PeopleKnown> {
  return {
    people: await findPeople(context),
    accounts: await findAccounts(context),
    posts: await findPosts(context),
    units: await findUnits(context),
  };
}

function present(planned: readonly PlannedPerson[]) {
  const count = (state: PlannedPerson["state"]) => planned.filter((row) => row.state === state).length;
  return {
    rows: planned.map(({ row, state, changes, problems }) => ({
      row,
      state,
      changes: [...changes],
      problems: [...problems],
    })),
    counts: { new: count("new"), changed: count("changed"), same: count("same"), error: count("error") },
  };
}

async function take(
  context: TenantContext,
  planned: readonly PlannedPerson[],
  admit: (row: PersonRowInput) => Promise<{ readonly id: string }>,
) {
  /** People whom an earlier row of the sheet added, by login. */
  const fresh = new Map<string, string>();
  let [added, changed] = [0, 0];
  for (const { row, state, personId, post, changes } of planned) {
    if (state === "same" || state === "error") continue;
    const login = (row.login === "" ? row.email : row.login).toLowerCase();
    const known = personId ?? fresh.get(login);
    const id = known ?? (await admit(row)).id;
    fresh.set(login, id);
    if (known === undefined) added += 1;
    else changed += 1;
    if (personId !== null && row.email !== "") await updateAccount(context, id, { email: row.email });
    const gives = post !== null && (personId === null || changes.some((change) => change.startsWith("thêm")));
    if (gives) await addPost(context, { personId: id, ...post });
  }
  const left = planned.filter(({ state }) => state === "error").length;
  const detail = { added, changed };
  if (added + changed > 0)
    await addAuditEntry(context, {
      action: "people-imported",
      subjectKind: "person",
      subjectId: "sheet",
      detail,
    });
  return { added, changed, left };
}
