import { findAccounts } from "@lotrinh/store/account/accounts";
import type { TenantContext } from "@lotrinh/store/context";
import { findDelegations } from "@lotrinh/store/organisation/delegations";
import { findUnits } from "@lotrinh/store/organisation/units";
import { findPeople } from "@lotrinh/store/people";
import { findPlans } from "@lotrinh/store/plans";
import { findPosts } from "@lotrinh/store/posts";
import type { PersonRow } from "@lotrinh/store/schema";
import type { AccountsRow, DelegationsRow, PostsRow } from "@lotrinh/store/schema/organisation";
import { findLastSeen } from "@lotrinh/store/sessions";
import type { z } from "zod";
import { roleOf } from "../person.js";
import { vietnamDay } from "../vietnamDay.js";
import type { personSchema } from "./schema.js";

type PersonAnswer = z.infer<typeof personSchema>;

/** What people are presented with. */
interface Around {
  readonly today: string;
  readonly people: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, string>;
  readonly plans: ReadonlyMap<string, string>;
  readonly posts: readonly PostsRow[];
  readonly delegations: readonly DelegationsRow[];
  /** Empty for whoever doesn't see accounts. */
  readonly accounts: ReadonlyMap<string, AccountsRow>;
  readonly seen: ReadonlyMap<string, Date>;
}

/** Everybody with their posts, by name; `secure`: with what concerns signing in. */
export async function listPeople(context: TenantContext, secure: boolean): Promise<PersonAnswer[]> {
  const rows = await findPeople(context);
  const around = await loadAround(context, rows, secure);
  const items = rows.map((row) => presentPerson(row, around));
  return items.sort((a, b) => lastName(a.name).localeCompare(lastName(b.name), "vi"));
}

/** Vietnamese lists of people go by the given name, which stands last. */
function lastName(name: string): string {
  const words = name.trim().split(/\s+/u);
  return [words.at(-1), ...words.slice(0, -1)].join(" ");
}

/** One person as `listPeople` presents them. */
export async function presentOne(context: TenantContext, row: PersonRow, secure: boolean) {
  return presentPerson(row, await loadAround(context, await findPeople(context), secure));
}

export async function loadAround(
  context: TenantContext,
  rows: readonly PersonRow[],
  secure: boolean,
): Promise<Around> {
  const today = vietnamDay(context.now());
  const accounts = secure ? await findAccounts(context) : [];
  return {
    today,
    people: new Map(rows.map(({ id, name }) => [id, name])),
    units: new Map((await findUnits(context)).map(({ id, name }) => [id, name])),
    plans: new Map((await findPlans(context)).map(({ id, title }) => [id, title])),
    posts: await findPosts(context),
    delegations: await findDelegations(context, today),
    accounts: new Map(accounts.map((account) => [account.person_id, account])),
    seen: secure ? await findLastSeen(context) : new Map(),
  };
}

function presentPerson(row: PersonRow, around: Around): PersonAnswer {
  const account = around.accounts.get(row.id);
  return {
    id: row.id,
    name: row.name,
    role: roleOf(row.role),
    left: row.ended_at !== null,
    posts: around.posts
      .filter(({ person_id }) => person_id === row.id)
      .map((post) => presentPost(post, around)),
    account:
      account === undefined
        ? null
        : {
            login: account.login,
            email: account.email,
            hasPassword: account.password_hash !== null,
            secondFactor: account.totp_secret !== null,
            closed: account.closed_at !== null,
            seenAt: around.seen.get(row.id)?.toISOString() ?? null,
          },
  };
}

export function presentPost(post: PostsRow, around: Around): PersonAnswer["posts"][number] {
  const { id, role, unit_id, plan_id, title, valid_from, valid_to } = post;
  const begun = valid_from === null || valid_from <= around.today;
  return {
    id,
    role: roleOf(role),
    unit: unit_id === null ? null : { id: unit_id, name: around.units.get(unit_id) ?? "" },
    plan: plan_id === null ? null : { id: plan_id, name: around.plans.get(plan_id) ?? "" },
    title,
    validFrom: valid_from,
    validTo: valid_to,
    held: begun && (valid_to === null || valid_to >= around.today),
    delegations: around.delegations
      .filter(({ post_id }) => post_id === id)
      .map(({ id: delegation, to_person, valid_from: from, valid_to: until, reason }) => ({
        id: delegation,
        to: { id: to_person, name: around.people.get(to_person) ?? "" },
        from,
        until,
        reason,
      })),
  };
}
