import { sealAudit } from "@lotrinh/store/auditSeals";
import { withTenant } from "@lotrinh/store/context";
import type { Effects, ServerDeps } from "../deps.js";
import { type Routine, runIfDue } from "./routine.js";

/** What works by itself as long as the server runs. */
export interface Schedule {
  /** Does now what is due; for tests, and after something was put into the outbox. */
  readonly tick: () => Promise<void>;
  /** Stops, after one last seal of the audit. */
  readonly close: () => Promise<void>;
}

/** Work that shares itself out among servers: each piece is leased by whoever takes it (the outbox). */
export type Errand = (deps: ServerDeps, effects: Effects) => Promise<void>;

export interface ScheduleWork {
  readonly routines: readonly Routine[];
  readonly errands: readonly Errand[];
  /** Called with what went wrong, for the log; the others go on. */
  readonly onProblem?: (name: string, error: unknown) => void;
  /** Milliseconds between looks. Default 2,000. */
  readonly interval?: number;
}

/** Starts the server's own work: looks what is due, does it, waits, until it is closed. */
export function startSchedule(deps: ServerDeps, effects: Effects, work: ScheduleWork): Schedule {
  let closed = false;
  let ticking = Promise.resolve();
  const tick = () => {
    ticking = ticking.then(() => doDue(deps, effects, work));
    return ticking;
  };
  const timer = setInterval(() => void (closed || tick()), work.interval ?? 2_000);
  return {
    tick,
    close: async () => {
      closed = true;
      clearInterval(timer);
      await ticking;
      await inProvince(deps, effects, sealAudit).catch((error: unknown) => work.onProblem?.("seal", error));
    },
  };
}

async function doDue(deps: ServerDeps, effects: Effects, work: ScheduleWork): Promise<void> {
  for (const routine of work.routines) {
    await inProvince(deps, effects, (context) => runIfDue(context, routine, deps, effects)).catch(
      (error: unknown) => work.onProblem?.(routine.name, error),
    );
  }
  for (const errand of work.errands) {
    await errand(deps, effects).catch((error: unknown) => work.onProblem?.("errand", error));
  }
}

function inProvince<T>(
  { store, tenant }: ServerDeps,
  { now }: Effects,
  work: Parameters<typeof withTenant<T>>[2],
): Promise<T> {
  return withTenant(store, { tenant, person: null }, work, { now });
}
