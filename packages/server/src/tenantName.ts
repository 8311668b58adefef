import { findTenants } from "@lotrinh/store/tenants";
import type { ServerDeps } from "./deps.js";

/** The name of the province that the server serves. */
export async function provinceName({ store, tenant }: Pick<ServerDeps, "store" | "tenant">): Promise<string> {
  const row = (await findTenants(store)).find(({ tenant_id }) => tenant_id === tenant);
  return row?.name ?? "";
}
