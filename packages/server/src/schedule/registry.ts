import { dropOldFailures } from "@lotrinh/store/account/failures";
import { sealAudit } from "@lotrinh/store/auditSeals";
import { refreshPassedYear } from "@lotrinh/store/catalogue/refreshYear";
import { sendDueMails } from "../mail/send.js";
import { mailDigests, mailUrgentNotices } from "../notices/digest.js";
import { keepRounds, remindByClock } from "../rounds/routines.js";
import type { Routine } from "./routine.js";
import type { Errand } from "./schedule.js";

const day = 86_400_000;

/** What the server does by the clock. Slices add theirs: one line each. */
export const routines: readonly Routine[] = [
  { name: "audit-seal", due: { everySeconds: 5 }, run: async (context) => void (await sealAudit(context)) },
  { name: "notice-mail", due: { everySeconds: 20 }, run: mailUrgentNotices },
  { name: "rounds", due: { everySeconds: 300 }, run: keepRounds },
  { name: "round-reminders", due: { dailyAt: "06:30" }, run: remindByClock },
  // a minute past midnight milestones of the old year have passed
  {
    name: "verdicts-of-the-year",
    due: { dailyAt: "00:01" },
    run: async (context) => void (await refreshPassedYear(context)),
  },
  { name: "notice-digest", due: { dailyAt: "07:00" }, run: mailDigests },
  {
    name: "sign-in-failures",
    due: { everySeconds: 3600 },
    run: (context) => dropOldFailures(context, new Date(context.now().getTime() - 2 * day)),
  },
];

/** What is taken piece by piece by whichever server has time. */
export const errands: readonly Errand[] = [sendDueMails];
