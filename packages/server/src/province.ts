import { withTenant } from "@lotrinh/store/context";
import { ensureLocalAdministrator } from "@lotrinh/store/people";
import type { Store } from "@lotrinh/store/store";
import { ensureTenant, findTenants } from "@lotrinh/store/tenants";
import type { Effects } from "./deps.js";

/** Name of the province in an empty database, until its administrator gives it its own. */
const firstTenant = { id: "tinh", name: "Tỉnh" };

export interface Province {
  readonly tenant: string;
  /** Id of the local administrator. */
  readonly administrator: string;
}

/** The province that the server serves, and its administrator; both are made in an empty database. */
export async function ensureProvince(store: Store, { now }: Pick<Effects, "now">): Promise<Province> {
  const [known] = await findTenants(store);
  const tenant = known?.tenant_id ?? firstTenant.id;
  if (known === undefined) await ensureTenant(store, firstTenant, now);
  const actor = { tenant, person: null };
  const { id } = await withTenant(store, actor, (context) => ensureLocalAdministrator(context), { now });
  return { tenant, administrator: id };
}
