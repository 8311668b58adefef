import { defaultLimits, type Limits } from "./limits.js";
import { Refusal } from "./problem.js";

/** `read`: bytes to structure; `page`: pages of a .pdf; `recognise`: pages by OCR. */
export type Stage = "read" | "page" | "recognise";

export interface Progress {
  readonly stage: Stage;
  readonly done: number;
  /** In the unit of `done`: bytes for `read`, else pages. */
  readonly total: number;
}

/** How a machine reads pictures: `off` refuses them; `auto` takes the native program where it is installed. */
export type Recogniser = "auto" | "native" | "bundled" | "off";

export interface IntakeOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly limits?: Partial<Limits>;
  readonly signal?: AbortSignal;
  readonly recogniser?: Recogniser;
  /** Milliseconds since an arbitrary start; for tests. */
  readonly now?: () => number;
}

/** The running of one intake: limits, cancelling, progress, and room for the event loop. */
export interface Job {
  readonly limits: Limits;
  readonly recogniser: Recogniser;
  readonly signal: AbortSignal | undefined;
  readonly report: (stage: Stage, done: number, total: number) => void;
  /** Lets the event loop run when this job has held it for long. Throws a `Refusal` when cancelled. */
  readonly breathe: () => Promise<void> | undefined;
}

/** Milliseconds a job may hold the event loop: well under the 50 ms that people would notice. */
const HOLD = 12;

/** After waiting events; a timer would wait a millisecond more each time. Browsers have only the timer. */
const giveWay: (then: () => void) => void =
  typeof setImmediate === "function" ? (then) => setImmediate(then) : (then) => setTimeout(then, 0);

export function startJob(options: IntakeOptions = {}): Job {
  const { signal, onProgress, now = () => performance.now() } = options;
  let last = now();
  return {
    limits: { ...defaultLimits, ...options.limits },
    recogniser: options.recogniser ?? "auto",
    signal,
    report: (stage, done, total) => onProgress?.({ stage, done, total }),
    breathe: () => {
      if (signal?.aborted) throw new Refusal("cancelled");
      if (now() - last < HOLD) return undefined;
      return new Promise((resolve) => {
        giveWay(() => {
          last = now();
          resolve();
        });
      });
    },
  };
}
