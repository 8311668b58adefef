import type { TenantContext } from "@lotrinh/store/context";
import { findSetting } from "@lotrinh/store/settings";
import { findTenantName } from "@lotrinh/store/tenants";
import type { FastifyRequest } from "fastify";
import type { ServerDeps } from "../deps.js";
import type { Site } from "./site.js";

/** What every page knows of the province and of the reader's language. */
export async function siteOf(
  context: TenantContext,
  request: FastifyRequest<{ Querystring: { lang?: string | undefined } }>,
  { publicUrl }: Pick<ServerDeps, "publicUrl">,
): Promise<Site> {
  const province = await findSetting(context, "province");
  const name = typeof province?.value === "string" ? province.value : await findTenantName(context);
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
