import type { TenantContext } from "@lotrinh/store/context";
import { findNames } from "@lotrinh/store/reporting/names";

/** Gives a person's name; null for nobody (the system) and for who isn't known. */
export type NameOf = (id: string | null) => string | null;

/** Names of these people. */
export async function loadNames(context: TenantContext, ids: readonly (string | null)[]): Promise<NameOf> {
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))];
  const names = await findNames(context, "people", wanted);
  return (id) => (id === null ? null : (names.get(id) ?? null));
}
