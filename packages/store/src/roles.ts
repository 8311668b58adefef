import type { ClientBase } from "pg";
import { schemaName } from "./connection.js";
import { StoreError } from "./errors.js";

/** Owns the tables: migrations, backup, restore. */
export const ownerRole = "lotrinh_owner";
/** What queries run as; row-level security binds it, and it can't change what is append-only. */
export const appRole = "lotrinh_app";

/** The roles of one database; undefined where the user may not make them and does everything itself. */
export interface Roles {
  readonly owner: string | undefined;
  readonly app: string | undefined;
}

/** Makes both roles on an embedded database, where they sign in themselves. Needs a superuser. */
export async function makeLoginRoles(client: ClientBase, password: string | undefined): Promise<void> {
  for (const role of [ownerRole, appRole]) {
    if (await hasRole(client, role)) continue;
    const secret = password === undefined ? "" : ` password ${client.escapeLiteral(password)}`;
    await client.query(`create role ${role} login${secret}`);
  }
}

/**
 * Makes both roles on a server and lets the current user act as them. A user who may not is bound by
 * row-level security itself, as the tables force it on their owner too. Throws `database-rights` for a user
 * who may not and whom row-level security doesn't bind.
 */
export async function makeServerRoles(client: ClientBase): Promise<Roles> {
  try {
    for (const role of [ownerRole, appRole]) await makeRole(client, role);
    return { owner: ownerRole, app: appRole };
  } catch (cause) {
    if (await escapesSecurity(client)) {
      throw new StoreError("database-rights", "the user bypasses row-level security", { cause });
    }
    return { owner: undefined, app: undefined };
  }
}

async function makeRole(client: ClientBase, role: string): Promise<void> {
  if (!(await hasRole(client, role))) await client.query(`create role ${role} nologin`);
  if (!(await isMember(client, role))) await client.query(`grant ${role} to current_user`);
}

async function hasRole(client: ClientBase, role: string): Promise<boolean> {
  const found = await client.query("select from pg_roles where rolname = $1", [role]);
  return (found.rowCount ?? 0) > 0;
}

async function isMember(client: ClientBase, role: string): Promise<boolean> {
  const { rows } = await client.query<{ member: boolean }>(
    "select pg_has_role(current_user, $1, 'MEMBER') as member",
    [role],
  );
  return rows[0]?.member === true;
}

async function escapesSecurity(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ escapes: boolean }>(
    "select rolsuper or rolbypassrls as escapes from pg_roles where rolname = current_user",
  );
  return rows[0]?.escapes === true;
}

/** Tables whose rows change, by migration; everything else is only ever appended to. */
const changing = [
  ...["people", "sessions", "documents", "plans", "jobs", "units", "settings"],
  "dismissals",
  ...["places", "successions", "posts", "delegations", "accounts", "sign_in_failures", "account_identities"],
  ...["account_tokens", "notices", "mails", "routines"],
  ...["plan_goals", "plan_targets", "plan_indicators", "plan_milestones", "plan_tasks", "plan_duties"],
  "plan_assignments",
  ...["indicators", "indicator_merges", "figures", "series_breaks", "verdicts", "observation_imports"],
  ...["rounds", "reports", "report_fields", "report_comments", "report_doubts", "report_files"],
  ...["task_states", "task_extensions"],
  ...["templates", "syntheses", "publications", "feedback"],
];

/** Tables of which rows go: lists that are kept with what they belong to, and what has lost its meaning. */
const shrinking = [
  ...["citations", "plan_milestones", "report_requests"],
  ...["indicator_reporters", "indicator_frameworks", "figures", "sign_in_failures"],
];

/** Gives the application what it needs and no more. Run by the tables' owner. */
export async function grantRights(client: ClientBase, app: string): Promise<void> {
  const all = `all tables in schema ${schemaName}`;
  await client.query(`
    grant usage on schema ${schemaName} to ${app};
    revoke all on ${all} from ${app};
    grant select, insert on ${all} to ${app};
    revoke insert on tenants, migrations from ${app};
    grant update on ${changing.join(", ")} to ${app};
    grant update (seal) on audit_entries to ${app};
    grant delete on ${shrinking.join(", ")} to ${app};`);
}
