import type { Sheet } from "@lotrinh/core/catalogue/import/cell";
import type { FigureStatus } from "@lotrinh/core/report/answers";
import type { RandomBytes } from "../session/token.js";

/** A table that was shown and waits to be taken. */
export interface PendingImport {
  readonly person: string;
  readonly fileName: string;
  readonly sheet: Sheet;
  readonly status: FigureStatus;
}

export interface PendingImports {
  readonly keep: (pending: PendingImport, now: Date) => string;
  /** undefined: unknown, another person's, or older than an hour. */
  readonly find: (token: string, person: string, now: Date) => PendingImport | undefined;
}

const lifetime = 3_600_000;
const most = 50;

/** Keeps shown tables for an hour, the last fifty; in memory: after a restart the file is shown once more. */
export function keepImports(randomBytes: RandomBytes): PendingImports {
  const kept = new Map<string, { readonly pending: PendingImport; readonly until: number }>();
  return {
    keep: (pending, now) => {
      const token = Buffer.from(randomBytes(18)).toString("base64url");
      for (const [old, { until }] of kept) if (until < now.getTime() || kept.size >= most) kept.delete(old);
      kept.set(token, { pending, until: now.getTime() + lifetime });
      return token;
    },
    find: (token, person, now) => {
      const found = kept.get(token);
      if (found === undefined || found.until < now.getTime() || found.pending.person !== person)
        return undefined;
      return found.pending;
    },
  };
}
