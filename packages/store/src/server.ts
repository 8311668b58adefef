import pg, { type ClientConfig } from "pg";
import { appConfig, ownerConfig, schemaName, withClient } from "./connection.js";
import { codeOf } from "./embedded/process.js";
import { StoreError } from "./errors.js";
import { type Features, readFeatures } from "./features.js";
import { openPool } from "./pool.js";
import { prepareDatabase } from "./prepare.js";
import { makeServerRoles, type Roles } from "./roles.js";
import type { Store, StoreOptions } from "./store.js";

/** Oldest PostgreSQL the SQL is written for. */
const oldest = 15;

/** Opens a database on a PostgreSQL server and migrates it. Throws StoreError `server-…`, `url-invalid`. */
export async function openServer(databaseUrl: string, options: StoreOptions): Promise<Store> {
  const base = parseUrl(databaseUrl);
  const { roles, features } = await connecting(() => withClient(base, prepareServer));
  const owner = ownerConfig(base, options, roles.owner);
  await withClient(owner, (client) => prepareDatabase(client, roles));
  const app = appConfig(base, options, roles.app);
  const pool = openPool(
    () => app,
    options,
    async (error) => {
      throw connectionError(error) ?? error;
    },
  );
  return {
    db: pool.db,
    kind: "server",
    ...features,
    connection: async (role) => (role === "app" ? app : owner),
    close: pool.close,
  };
}

function parseUrl(databaseUrl: string): ClientConfig {
  if (!/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new StoreError("url-invalid", "DATABASE_URL does not begin with postgresql://");
  }
  try {
    new pg.Client({ connectionString: databaseUrl });
  } catch (cause) {
    throw new StoreError("url-invalid", "DATABASE_URL cannot be read", { cause });
  }
  return { connectionString: databaseUrl, connectionTimeoutMillis: 30_000, application_name: "lotrinh" };
}

interface PreparedServer {
  readonly roles: Roles;
  readonly features: Features;
}

async function prepareServer(client: pg.Client): Promise<PreparedServer> {
  const features = await readFeatures(client);
  if (features.serverVersion < oldest) {
    throw new StoreError("server-too-old", `PostgreSQL ${features.serverVersion} is older than ${oldest}`);
  }
  const roles = await makeServerRoles(client);
  await makeSchema(client, roles);
  return { roles: (await ownsSchema(client)) ? { ...roles, owner: undefined } : roles, features };
}

/** Whether the user itself owns the schema: it was made when the user could make no roles. */
async function ownsSchema(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query(
    "select from pg_namespace where nspname = $1 and nspowner = current_user::regrole",
    [schemaName],
  );
  return rowCount === 1;
}

async function makeSchema(client: pg.Client, { owner }: Roles): Promise<void> {
  const found = await client.query("select from pg_namespace where nspname = $1", [schemaName]);
  if ((found.rowCount ?? 0) > 0) return;
  const authorization = owner === undefined ? "" : ` authorization ${owner}`;
  try {
    await client.query(`create schema if not exists ${schemaName}${authorization}`);
  } catch (cause) {
    throw new StoreError("database-rights", "the user may not create a schema", { cause });
  }
}

async function connecting<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw connectionError(error) ?? error;
  }
}

const unreachable = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EAI_AGAIN",
  "ENOENT",
  "57P03",
]);
const refused = new Set(["28P01", "28000", "3D000", "42501"]);

function connectionError(cause: unknown): StoreError | undefined {
  if (cause instanceof StoreError) return cause;
  const code = codeOf(cause) ?? "";
  const message = cause instanceof Error ? cause.message : String(cause);
  if (unreachable.has(code) || /timeout/i.test(message)) {
    return new StoreError("server-unreachable", `cannot reach the database server: ${message}`, { cause });
  }
  if (refused.has(code)) return new StoreError("server-refused", `the server refuses: ${message}`, { cause });
  return undefined;
}
