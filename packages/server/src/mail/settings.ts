import type { TenantContext } from "@lotrinh/store/context";
import { findSetting, setSetting } from "@lotrinh/store/settings";
import { z } from "zod";
import { sealingImpossible } from "../account/errors.js";
import { seal, unseal } from "../account/seal.js";
import type { Effects, ServerDeps } from "../deps.js";

/** One line, as it stands in the head of a mail. */
const line = z.string().regex(/^[^\r\n]*$/u);

/** How mails are sent, as an administrator enters it. */
export const mailSettingsSchema = z.object({
  host: line.min(1).max(253).describe("Name of the mail server (SMTP)."),
  port: z.int().min(1).max(65_535),
  secure: z.boolean().describe("TLS from the start (port 465); else STARTTLS where the server offers it."),
  user: line.max(200).nullable(),
  from: z.email().max(254),
  fromName: line.max(200),
});
export type MailSettings = z.infer<typeof mailSettingsSchema>;

const storedSchema = mailSettingsSchema.extend({ password: z.string().nullable() });
const key = "mail";

/** The settings without the password; undefined where no mail server was entered. */
export async function findMailSettings(context: TenantContext): Promise<MailSettings | undefined> {
  return mailSettingsSchema.safeParse((await findSetting(context, key))?.value).data;
}

/** The settings with the password unsealed, for sending. */
export async function loadMailAccess(
  context: TenantContext,
  { sealingKey }: ServerDeps,
): Promise<(MailSettings & { readonly password: string | null }) | undefined> {
  const stored = storedSchema.safeParse((await findSetting(context, key))?.value).data;
  if (stored === undefined) return undefined;
  const sealed = stored.password === null ? null : Buffer.from(stored.password, "base64");
  const open = sealed === null || sealingKey == null ? undefined : unseal(sealingKey, key, sealed);
  return { ...stored, password: open?.toString() ?? null };
}

/**
 * Keeps the settings; `password` undefined leaves the one before. It is sealed, and so isn't in the audit either.
 * Throws `sealing-impossible`.
 */
export async function saveMailSettings(
  context: TenantContext,
  { sealingKey }: ServerDeps,
  { randomBytes }: Effects,
  settings: MailSettings,
  password: string | null | undefined,
): Promise<void> {
  const before = storedSchema.safeParse((await findSetting(context, key))?.value).data;
  if (typeof password === "string" && sealingKey == null) throw sealingImpossible();
  const sealed =
    typeof password === "string" && sealingKey != null
      ? seal(sealingKey, key, Buffer.from(password), randomBytes).toString("base64")
      : null;
  await setSetting(context, key, {
    ...settings,
    password: password === undefined ? (before?.password ?? null) : sealed,
  });
}
