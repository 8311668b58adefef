import { meaningOfName } from "@lotrinh/core/check/indicatorMatch";
import { sql } from "kysely";
import type { TenantContext } from "../context.js";
import { refreshVerdicts } from "./verdicts.js";
import { isListed } from "./withdrawal.js";

/** The name a plan indicator is compared by: with the one it stands under. */
export function fullName({
  name,
  parent_name,
}: {
  readonly name: string;
  readonly parent_name: string | null;
}) {
  return parent_name === null ? name : `${parent_name} ${name}`;
}

/**
 * Proposes for each indicator of a plan that has no link yet the catalogue entry of the same meaning
 * (core/check/indicatorMatch.ts), where there is exactly one; a person confirms. What a person left apart stays apart. Computes the plan's verdicts. Call it
 * once a plan is put into force and when it is amended. Returns how many were proposed.
 */
export async function proposeLinks(context: TenantContext, planId: string): Promise<number> {
  const open = await findOpen(context, planId);
  const meanings = open.flatMap((row) => {
    const key = meaningOfName(fullName(row), row)?.key;
    return key === undefined ? [] : [{ id: row.id, key }];
  });
  const found = await findByMeaning(context, [...new Set(meanings.map(({ key }) => key))]);
  const proposed = meanings.flatMap(({ id, key }) => {
    const [only, ...others] = found.get(key) ?? [];
    return only === undefined || others.length > 0 ? [] : [{ id, indicatorId: only }];
  });
  await propose(context, proposed);
  await refreshVerdicts(context, { planId });
  return proposed.length;
}

async function findOpen({ db, tenant }: TenantContext, planId: string) {
  return db
    .selectFrom("plan_indicators")
    .select(["id", "name", "parent_name", "measure"])
    .where("tenant_id", "=", tenant)
    .where("plan_id", "=", planId)
    .where("link", "=", "none")
    .where("linked_at", "is", null)
    .where("withdrawn_at", "is", null)
    .execute();
}

/** Living catalogue entries by what they mean. */
export async function findByMeaning(
  { db, tenant }: TenantContext,
  keys: readonly string[],
): Promise<Map<string, string[]>> {
  if (keys.length === 0) return new Map();
  const { rows } = await sql<{ id: string; meaning: string }>`
    select i.id, i.meaning from indicators i
    where i.tenant_id = ${tenant} and ${isListed} and i.meaning = any(${[...keys]}::text[])`.execute(db);
  const found = new Map<string, string[]>();
  for (const { id, meaning } of rows) found.set(meaning, [...(found.get(meaning) ?? []), id]);
  return found;
}

async function propose(
  { db, tenant }: TenantContext,
  links: readonly { readonly id: string; readonly indicatorId: string }[],
): Promise<void> {
  if (links.length === 0) return;
  await sql`
    update plan_indicators pi set indicator_id = l.indicator_id, link = 'proposed'
    from unnest(${links.map(({ id }) => id)}::uuid[], ${links.map(({ indicatorId }) => indicatorId)}::uuid[])
      as l (id, indicator_id)
    where pi.tenant_id = ${tenant} and pi.id = l.id and pi.link = 'none'`.execute(db);
}
