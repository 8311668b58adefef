import type { TenantContext } from "@lotrinh/store/context";
import { forgetAnswers } from "@lotrinh/store/reporting/requests";
import { lockRounds } from "./lock.js";
import { openRounds } from "./open.js";
import { remindRounds } from "./remind.js";

const day = 86_400_000;

/** Answers to requests are kept this long: nobody sends a request again after a week. */
const answersKept = 7 * day;

/** What rounds need by the clock: opening, locking, forgetting. Done again it does nothing. */
export async function keepRounds(context: TenantContext): Promise<void> {
  await openRounds(context);
  await lockRounds(context);
  await forgetAnswers(context, new Date(context.now().getTime() - answersKept));
}

/** Reminds of all rounds for which today is a day of reminding: each unit once a day. */
export async function remindByClock(context: TenantContext): Promise<void> {
  await remindRounds(context);
}
