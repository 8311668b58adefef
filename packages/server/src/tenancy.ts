import { type TenantContext, type TenantOptions, withTenant } from "@lotrinh/store/context";
import type { Effects, ServerDeps } from "./deps.js";
import type { Person } from "./person.js";

/** Runs `work` in a transaction of the server's province, on behalf of a person; null: of the program. */
export function inTenant<T>(
  { store, tenant }: Pick<ServerDeps, "store" | "tenant">,
  { now }: Pick<Effects, "now">,
  person: Person | null,
  work: (context: TenantContext) => Promise<T>,
  mode: NonNullable<TenantOptions["mode"]> = "write",
): Promise<T> {
  return withTenant(store, { tenant, person: person?.id ?? null }, work, { now, mode });
}
