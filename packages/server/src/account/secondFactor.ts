import { confirmTotp, findAccount, removeTotp, setPendingTotp } from "@lotrinh/store/account/accounts";
import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import { strengthenSession } from "@lotrinh/store/sessions";
import type { Effects, ServerDeps } from "../deps.js";
import { accountMissing, codeWrong, sealingImpossible } from "./errors.js";
import { seal, unseal } from "./seal.js";
import { findTotpStep, newTotpSecret, offerTotp, type TotpOffer } from "./totp.js";

const purposeOf = (personId: string) => `totp:${personId}`;

/** The secret of a person's second factor; undefined where there is none, or the key that sealed it is another. */
export function unsealTotp(
  { sealingKey }: Pick<ServerDeps, "sealingKey">,
  personId: string,
  sealed: Buffer | null,
): Buffer | undefined {
  if (sealed === null || sealingKey == null) return undefined;
  return unseal(sealingKey, purposeOf(personId), sealed);
}

/**
 * Begins to set up a second factor: it counts once a code of it was shown; one in use goes on until then.
 * Throws `account-missing`, `sealing-impossible`.
 */
export async function beginSecondFactor(
  context: TenantContext,
  { sealingKey }: ServerDeps,
  { randomBytes }: Effects,
  personId: string,
): Promise<TotpOffer> {
  const account = await findAccount(context, personId);
  if (account === undefined) throw accountMissing();
  if (sealingKey == null) throw sealingImpossible();
  const secret = newTotpSecret(randomBytes);
  await setPendingTotp(context, personId, seal(sealingKey, purposeOf(personId), secret, randomBytes));
  return offerTotp(secret, account.login, "Lộ Trình");
}

/** Takes the new second factor into use by its first code; the session counts as strong from now on. Throws `code-wrong`. */
export async function finishSecondFactor(
  context: TenantContext,
  deps: ServerDeps,
  { personId, code, token }: { readonly personId: string; readonly code: string; readonly token: string },
): Promise<void> {
  const account = await findAccount(context, personId);
  if (account === undefined) throw accountMissing();
  const secret = unsealTotp(deps, personId, account.totp_pending);
  const step = secret === undefined ? undefined : findTotpStep(secret, code, context.now());
  if (step === undefined) throw codeWrong();
  await confirmTotp(context, account, step);
  await strengthenSession(context, token);
  await addAuditEntry(context, {
    action: "second-factor-added",
    subjectKind: "person",
    subjectId: personId,
  });
}

/** Takes a second factor away, by its owner or, where it was lost, by an administrator. */
export async function dropSecondFactor(context: TenantContext, personId: string): Promise<void> {
  await removeTotp(context, personId);
  await addAuditEntry(context, {
    action: "second-factor-removed",
    subjectKind: "person",
    subjectId: personId,
  });
}
