import type { TenantContext } from "@lotrinh/store/context";
import { findTemplate } from "@lotrinh/store/publication/templates";
import { findSetting, setSetting } from "@lotrinh/store/settings";

const usualTemplateKey = "documentTemplate";

/** Id of the .docx template that the office uses where nobody chose another; null: the decree's own form. */
export async function findUsualTemplate(context: TenantContext): Promise<string | null> {
  const setting = await findSetting(context, usualTemplateKey);
  if (typeof setting?.value !== "string") return null;
  return (await findTemplate(context, setting.value, "document"))?.id ?? null;
}

/** Sets the usual template; null: the decree's own form. The caller has made sure that it is there. */
export async function setUsualTemplate(context: TenantContext, id: string | null): Promise<void> {
  await setSetting(context, usualTemplateKey, id);
}
