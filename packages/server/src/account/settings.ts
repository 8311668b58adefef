import type { TenantContext } from "@lotrinh/store/context";
import { findSetting } from "@lotrinh/store/settings";
import { z } from "zod";

/** Shorter ones would end while a person reads a page. */
export const leastIdleMinutes = 5;

/** How people sign in to a province; kept in the settings under `sign-in`. */
export const signInSettingsSchema = z.object({
  accounts: z.boolean().describe("Whoever sits at the server's own machine needs an account, too."),
  idleMinutes: z
    .number()
    .int()
    .min(leastIdleMinutes)
    .max(1440)
    .default(60)
    .describe("A session that isn't used for so long ends."),
  secondFactor: z.boolean().describe("Administrators need a second factor, unless they sit at the server."),
});
export type SignInSettings = z.infer<typeof signInSettingsSchema>;

export const signInSettingsKey = "sign-in";

const standard: SignInSettings = { accounts: false, idleMinutes: 60, secondFactor: true };

/** The province's settings for signing in; the standard ones where none were made, or they are damaged. */
export async function loadSignInSettings(context: TenantContext): Promise<SignInSettings> {
  const row = await findSetting(context, signInSettingsKey);
  return signInSettingsSchema.safeParse(row?.value).data ?? standard;
}
