/** One figure of a bench run: median and spread of several runs, in milliseconds, and the heap it left behind. */
export interface Measured {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** Bytes of heap at the end of one run over its beginning, after garbage collection where the runtime allows it. */
  readonly heap: number;
}

/** Runs `work` several times after a warm-up and gives the median time; `runs` is odd. */
export function measure(work: () => unknown, runs = 7): Measured {
  work();
  work();
  collect();
  const before = process.memoryUsage().heapUsed;
  let kept = work();
  const heap = process.memoryUsage().heapUsed - before;
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    kept = work();
    return performance.now() - started;
  }).sort((a, b) => a - b);
  if (kept === undefined) throw new Error("measure: the work gave nothing, so it may have been left out");
  return { median: times[runs >> 1] ?? 0, min: times[0] ?? 0, max: times.at(-1) ?? 0, heap };
}

/** Median time of work on things made anew for each run, whose making isn't counted; in milliseconds. `runs` is odd. */
export function measureFresh<T>(make: () => T, work: (made: T) => unknown, runs = 7): number {
  const times = Array.from({ length: runs + 2 }, () => {
    const made = make();
    const started = performance.now();
    work(made);
    return performance.now() - started;
  });
  return times.slice(2).sort((a, b) => a - b)[runs >> 1] ?? 0;
}

function collect(): void {
  (globalThis as { gc?: () => void }).gc?.();
}

export const ms = (value: number) => `${value.toFixed(1)} ms`;
export const mb = (bytes: number) => `${(bytes / 1048576).toFixed(1)} MB`;
export const ratio = (a: number, b: number) => `${(a / b).toFixed(2)}×`;
