import type { TenantContext } from "@lotrinh/store/context";
import type { SessionRow } from "@lotrinh/store/schema";
import { leastIdleMinutes, loadSignInSettings } from "../account/settings.js";
import type { Access } from "../deps.js";

const minute = 60_000;

/**
 * When a session ends if nobody uses it (TCVN 11930 asks for such an end); null: not at all, as on a machine where nobody signs in. Its absolute
 * end, `expires_at`, stays whatever is done.
 */
export async function idleEndOf(
  context: TenantContext,
  { local }: Access,
  { seen_at, created_at }: SessionRow,
): Promise<Date | null> {
  const { accounts, idleMinutes } = await loadSignInSettings(context);
  if (local && !accounts) return null;
  return new Date((seen_at ?? created_at).getTime() + idleMinutes * minute);
}

/** Whether a session ended because nobody used it. Asks for the settings only where that can be. */
export async function isIdle(context: TenantContext, access: Access, session: SessionRow): Promise<boolean> {
  const now = context.now().getTime();
  if (now - (session.seen_at ?? session.created_at).getTime() < leastIdleMinutes * minute) return false;
  const end = await idleEndOf(context, access, session);
  return end !== null && end.getTime() <= now;
}
