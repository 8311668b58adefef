/** What a page knows of its session's idle end, in milliseconds of the browser's clock. */
export interface IdleClock {
  /** null: it doesn't end by itself. */
  readonly endsAt: number | null;
  /** How long it lasts after each use. */
  readonly lasts: number;
  /** When the server last heard of somebody. */
  readonly toldAt: number;
  /** When somebody last did something on the page. */
  readonly activeAt: number;
}

const minute = 60_000;
const warning = 5 * minute;

/** What the server said at a moment. */
export function heard(clock: IdleClock, secondsLeft: number | null, at: number, used: boolean): IdleClock {
  if (secondsLeft === null) return { ...clock, endsAt: null };
  const left = secondsLeft * 1000;
  return {
    ...clock,
    endsAt: at + left,
    lasts: Math.max(clock.lasts, left),
    toldAt: used ? at : clock.toldAt,
  };
}

/** What to do now: tell the server that somebody is there, ask it because the end is near, warn, or nothing. */
export function nextAct(clock: IdleClock, at: number): "nothing" | "stay" | "ask" | "ended" {
  const { endsAt, toldAt, activeAt } = clock;
  if (endsAt === null) return "nothing";
  if (activeAt > toldAt && at - toldAt >= minute) return "stay";
  if (at >= endsAt) return "ended";
  return isNear(clock, at) ? "ask" : "nothing";
}

/** Whole minutes left, at least one, once the end is near; null before. */
export function minutesToWarnOf(clock: IdleClock, at: number): number | null {
  return clock.endsAt !== null && isNear(clock, at)
    ? Math.max(1, Math.ceil((clock.endsAt - at) / minute))
    : null;
}

function isNear({ endsAt, lasts }: IdleClock, at: number): boolean {
  return endsAt !== null && endsAt - at <= Math.min(warning, lasts / 3);
}
