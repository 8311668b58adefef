import { foldLogin } from "@lotrinh/store/account/accounts";
import {
  addFailure,
  clearFailures,
  type FailureSubject,
  findLock,
  type LockoutRule,
} from "@lotrinh/store/account/failures";
import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import { signInLocked } from "./errors.js";

/** Who tries to sign in: what they call themselves, and where from. */
export interface Attempt {
  readonly login: string;
  readonly address: string;
  readonly agent: string | null;
}

/** A login: five failures, then a minute, doubling to half an hour. OWASP Authentication Cheat Sheet, lockout. */
const loginRule: LockoutRule = { allowed: 5, first: 60, longest: 1800, forgetAfter: 86_400 };
/** An address may be a whole office: more failures, the same waits. */
const addressRule: LockoutRule = { allowed: 30, first: 60, longest: 1800, forgetAfter: 86_400 };

const loginSubject = ({ login }: Attempt): FailureSubject => `login:${foldLogin(login).slice(0, 200)}`;
const addressSubject = ({ address }: Attempt): FailureSubject => `address:${address}`;

/** Throws `sign-in-locked` while the login or the address is locked, whether or not there is such an account. */
export async function assertNotLocked(context: TenantContext, attempt: Attempt): Promise<void> {
  const until = await findLock(context, [loginSubject(attempt), addressSubject(attempt)]);
  if (until === undefined) return;
  throw signInLocked(Math.max(1, Math.ceil((until.getTime() - context.now().getTime()) / 1000)));
}

/** Counts a failure for the login and the address. */
export async function recordFailure(context: TenantContext, attempt: Attempt): Promise<void> {
  await addFailure(context, loginSubject(attempt), loginRule);
  await addFailure(context, addressSubject(attempt), addressRule);
  await addAuditEntry(context, {
    action: "sign-in-failed",
    subjectKind: "login",
    subjectId: foldLogin(attempt.login).slice(0, 200) || "?",
    detail: { address: attempt.address },
  });
}

/** Forgets the login's failures; those of the address stay, or one's own account would reset the count. */
export async function recordSuccess(context: TenantContext, attempt: Attempt): Promise<void> {
  await clearFailures(context, loginSubject(attempt));
}
