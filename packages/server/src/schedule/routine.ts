import type { TenantContext } from "@lotrinh/store/context";
import { takeDay, takeInterval } from "@lotrinh/store/organisation/routines";
import type { Effects, ServerDeps } from "../deps.js";
import { vietnamDay, vietnamTime } from "../vietnamDay.js";

/** When a routine is due: every so many seconds, or once a day from a time on (`HH:MM`, Vietnam). */
export type Due = { readonly everySeconds: number } | { readonly dailyAt: string };

/**
 * What the server does by the clock. Its work is one transaction that also says it was done: of many servers one does it,
 * once; killed half-way, it wasn't done and is done again.
 */
export interface Routine {
  /** Never changes: the database remembers by it. */
  readonly name: string;
  readonly due: Due;
  readonly run: (context: TenantContext, deps: ServerDeps, effects: Effects) => Promise<void>;
}

/** Does a routine if it is due, in the caller's transaction; whether it was. */
export async function runIfDue(
  context: TenantContext,
  { name, due, run }: Routine,
  deps: ServerDeps,
  effects: Effects,
): Promise<boolean> {
  if (!(await takeTurn(context, name, due))) return false;
  await run(context, deps, effects);
  return true;
}

async function takeTurn(context: TenantContext, name: string, due: Due): Promise<boolean> {
  if ("everySeconds" in due) return takeInterval(context, name, due.everySeconds);
  const now = context.now();
  return vietnamTime(now) >= due.dailyAt && takeDay(context, name, vietnamDay(now));
}
