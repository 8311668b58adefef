import type { Kysely } from "kysely";
import type { ClientConfig } from "pg";
import type { Database } from "./schema.js";

/** An open database. Queries go through `withTenant` (context.ts). */
export interface Store {
  /** Sees no tenant's rows by itself: use `withTenant`. */
  readonly db: Kysely<Database>;
  readonly kind: "embedded" | "server";
  /** Major version of PostgreSQL. */
  readonly serverVersion: number;
  /** Whether lists can be sorted by the Vietnamese alphabet (`vi-x-icu`). */
  readonly vietnameseOrder: boolean;
  /** How a connection of its own (LISTEN, backup) is made, after the database is sure to run. */
  readonly connection: (role: "app" | "owner") => Promise<ClientConfig>;
  /** Waits for running queries, closes all connections; the last user of an embedded database stops it. */
  readonly close: () => Promise<void>;
}

/** Where the data is: a data directory (embedded database) or a PostgreSQL server. */
export type StoreLocation = { readonly dataDir: string } | { readonly databaseUrl: string };

export interface StoreOptions {
  /** Connections at most. Default 10. */
  readonly poolSize?: number;
  /** Longest time of one statement, in milliseconds. Default 60,000. */
  readonly statementTimeout?: number;
  /** What the server's activity list calls this program. Default `lotrinh`. */
  readonly applicationName?: string;
  /** Called with what happens that nobody waits for (a lost idle connection, a restart). Default: nothing. */
  readonly log?: (event: StoreEvent) => void;
}

export interface StoreEvent {
  readonly event:
    | "database-started"
    | "database-joined"
    | "database-restarted"
    | "connection-lost"
    | "database-stopped";
  readonly detail?: string;
}
