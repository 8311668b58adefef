import type { TenantContext } from "@lotrinh/store/context";
import { findSetting } from "@lotrinh/store/settings";
import { z } from "zod";

/** How people sign in to a province; kept in the settings under `sign-in`. */
export const signInSettingsSchema = z.object({
  accounts: z.boolean().describe("Whoever sits at the server's own machine needs an account, too."),
  secondFactor: z.boolean().describe("Administrators need a second factor, unless they sit at the server."),
});
export type SignInSettings = z.infer<typeof signInSettingsSchema>;

export const signInSettingsKey = "sign-in";

const standard: SignInSettings = { accounts: false, secondFactor: true };

/** The province's settings for signing in; the standard ones where none were made, or they are damaged. */
export async function loadSignInSettings(context: TenantContext): Promise<SignInSettings> {
  const row = await findSetting(context, signInSettingsKey);
  return signInSettingsSchema.safeParse(row?.value).data ?? standard;
}
