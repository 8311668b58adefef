import type { ColumnChoice } from "@lotrinh/core/catalogue/import/layout";
import type { FigureStatus } from "@lotrinh/core/report/answers";
import type { RandomBytes } from "../session/token.js";
import type { ReceivedTable } from "./receiveTable.js";

/** A file whose table was shown and waits to be taken, with how a person says to read it. */
export interface PendingImport {
  readonly person: string;
  readonly file: ReceivedTable;
  readonly reading: TableReading;
}

/** How a file is to be read: which sheet, what its columns are, what printed names mean. */
export interface TableReading {
  readonly sheet: string | null;
  /** Absent: by the headings. */
  readonly columns?: ColumnChoice | undefined;
  readonly status: FigureStatus;
  readonly indicators: Readonly<Record<string, string>>;
}

export interface PendingImports {
  readonly keep: (pending: PendingImport, now: Date) => string;
  /** Reads it otherwise from now on. */
  readonly change: (token: string, reading: TableReading) => void;
  /** undefined: unknown, another person's, or older than an hour. */
  readonly find: (token: string, person: string, now: Date) => PendingImport | undefined;
}

const lifetime = 3_600_000;
const most = 20;

/** Keeps shown tables for an hour, the last twenty; in memory: after a restart the file is shown once more. */
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
    change: (token, reading) => {
      const found = kept.get(token);
      if (found !== undefined) kept.set(token, { ...found, pending: { ...found.pending, reading } });
    },
  };
}
