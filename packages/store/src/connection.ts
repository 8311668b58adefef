import pg, { type ClientConfig, type CustomTypesConfig } from "pg";
import type { StoreOptions } from "./store.js";

/** The schema that holds all tables. */
export const schemaName = "lotrinh";

const int8 = 20;
const date = 1082;

/**
 * How values arrive: bigint as a number (sizes and counts, far below 2^53), date as the text `YYYY-MM-DD`
 * (a Date would depend on the machine's time zone), the rest as pg does by default.
 */
const types: CustomTypesConfig = {
  getTypeParser: (id: number, format?: "text" | "binary") => {
    if (format !== "binary" && id === int8) return Number;
    if (format !== "binary" && id === date) return String;
    return pg.types.getTypeParser(id, format);
  },
};

const minute = 60_000;

/** What the connections of the application are like: bounded statements, our schema. */
export function appConfig(base: ClientConfig, options: StoreOptions, role: string | undefined): ClientConfig {
  return {
    ...withSchema(base, role),
    application_name: options.applicationName ?? "lotrinh",
    statement_timeout: options.statementTimeout ?? minute,
    idle_in_transaction_session_timeout: 5 * minute,
    lock_timeout: minute / 2,
  };
}

/** What connections for migrations and backups are like: as long as it takes. */
export function ownerConfig(
  base: ClientConfig,
  options: StoreOptions,
  role: string | undefined,
): ClientConfig {
  return { ...withSchema(base, role), application_name: `${options.applicationName ?? "lotrinh"} owner` };
}

function withSchema(base: ClientConfig, role: string | undefined): ClientConfig {
  const settings = [`-c search_path=${schemaName}`, "-c timezone=UTC"];
  if (role !== undefined) settings.push(`-c role=${role}`);
  return { ...base, types, connectionTimeoutMillis: minute / 2, options: settings.join(" ") };
}

/** Runs `work` on a connection of its own and closes it. */
export async function withClient<T>(
  config: ClientConfig,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(config);
  // A connection that breaks also fails the query that waits on it; that error is the one to report.
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
