import type { TenantContext } from "@lotrinh/store/context";
import { findSetting } from "@lotrinh/store/settings";
import { findTenants } from "@lotrinh/store/tenants";
import type { FastifyRequest } from "fastify";
import type { ServerDeps } from "../deps.js";
import type { Site } from "./site.js";

/** What every page knows of the province and of the reader's language. */
export async function siteOf(
  context: TenantContext,
  request: FastifyRequest<{ Querystring: { lang?: string | undefined } }>,
  { store, tenant, publicUrl }: Pick<ServerDeps, "store" | "tenant" | "publicUrl">,
): Promise<Site> {
  const row = (await findTenants(store)).find(({ tenant_id }) => tenant_id === tenant);
  const province = await findSetting(context, "province");
  const name = typeof province?.value === "string" ? province.value : (row?.name ?? "");
  const plain = name.replace(/^(?:tỉnh|thành phố)\s+/iu, "");
  const full = /^thành phố/iu.test(name)
    ? name.toLowerCase().replace(plain.toLowerCase(), plain)
    : `tỉnh ${plain}`;
  return {
    address: `${publicUrl?.() ?? `${request.protocol}://${request.host}`}/cong`,
    province: plain,
    // a province that nobody has named yet is called just that
    publisher: plain.toLowerCase() === "tỉnh" ? "Ủy ban nhân dân tỉnh" : `Ủy ban nhân dân ${full}`,
    language: request.query.lang === "en" ? "en" : "vi",
  };
}
