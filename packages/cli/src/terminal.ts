import type { Language } from "./text.js";

/** Where a command writes and what it learns from its surroundings; tests pass their own. */
export interface Terminal {
  /** Writes to standard output; resolves when all of it has left the program. */
  readonly out: (text: string) => Promise<void>;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
  /** Whether a person watches standard error: only then is progress shown. */
  readonly watched: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /**
   * Aborted by the first SIGINT or SIGTERM from now on; before the first call, signals end the program at once.
   */
  readonly stopSignal: () => AbortSignal;
}

/** Vietnamese unless English is asked for. */
export function languageOf(value: string | boolean | undefined): Language {
  return value === "en" ? "en" : "vi";
}

/** Shows one line of progress that overwrites itself, at most ten times a second; nothing where nobody watches. */
export function progressLine(terminal: Terminal, now: () => number = () => performance.now()) {
  let last = Number.NEGATIVE_INFINITY;
  let shown = false;
  return {
    show(text: string): void {
      if (!terminal.watched || now() - last < 100) return;
      last = now();
      shown = true;
      terminal.err(`\r\u001b[K${text}`);
    },
    clear(): void {
      if (shown) terminal.err("\r\u001b[K");
      shown = false;
    },
  };
}
