import { randomUUID } from "node:crypto";
import { openStore } from "@lotrinh/store/open";
import type { Store, StoreLocation } from "@lotrinh/store/store";
import { loadKey } from "./account/key.js";
import { oidcSettingsOf } from "./account/oidc.js";
import type { App } from "./app.js";
import type { Effects, ServerDeps } from "./deps.js";
import { ensureProvince } from "./province.js";
import { makeReaderThread } from "./reading/readerThread.js";
import { type Runner, startRunner } from "./reading/runner.js";
import { errands, routines } from "./schedule/registry.js";
import { startSchedule } from "./schedule/schedule.js";
import { buildServer, realEffects } from "./server.js";
import { newToken } from "./session/token.js";
import { findWebRoot } from "./webApp.js";

export interface StartOptions {
  readonly location: StoreLocation;
  /** Name or address to listen on. */
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /**
   * Where people reach the server, by a proxy in front of it: `https://lotrinh.lamgiang.example`. With it the server is
   * for others, wherever it listens. Default: the address it listens on.
   */
  readonly url?: string;
  /** Sealing key and provider of sign-ins (account/key.ts, account/oidc.ts). Default: none. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly logLevel?: "silent" | "error" | "warn" | "info";
}

/** A running server. */
export interface RunningServer {
  /** Where people reach it: `http://127.0.0.1:3000`. */
  readonly address: string;
  /** How the administrator signs in from elsewhere, once; null where this machine's user is let in anyway. */
  readonly signInLink: string | null;
  /** Whether the web application is built: without it there is the API alone. */
  readonly hasWebApp: boolean;
  readonly store: Store;
  readonly tenant: string;
  /** Id of the local administrator. */
  readonly administrator: string;
  readonly runner: Runner;
  /** Ends requests and reading, closes the database; reading goes on with the next start. */
  readonly close: () => Promise<void>;
}

const loopback = new Set(["localhost", "127.0.0.1", "::1"]);

/** Opens the store, makes the province and its administrator on first start, and listens. Throws StoreError. */
export async function startServer(
  options: StartOptions,
  effects: Effects = realEffects,
): Promise<RunningServer> {
  const store = await openStore(options.location);
  try {
    return await serve(store, options, effects);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function serve(store: Store, options: StartOptions, effects: Effects): Promise<RunningServer> {
  const { tenant, administrator } = await ensureProvince(store, effects);
  const reader = makeReaderThread(options.location);
  let log: App["log"] | undefined;
  const runner = startRunner({
    store,
    tenant,
    reader,
    name: `server ${process.pid} ${randomUUID()}`,
    onProblem: (problem, detail) => log?.warn({ problem, detail }, "a document could not be read"),
  });
  const webRoot = findWebRoot() ?? null;
  const local = loopback.has(options.host) && options.url === undefined;
  const oidc = oidcSettingsOf(options.env ?? {});
  let address = options.url?.replace(/\/+$/u, "") ?? "";
  const secret = local ? null : newToken(effects.randomBytes);
  const deps: ServerDeps = {
    store,
    tenant,
    access: { local, signInSecret: secret, secure: address.startsWith("https:") },
    sealingKey: loadKey(options.location, options.env ?? {}),
    publicUrl: () => address,
    ...(oidc === undefined ? {} : { oidc }),
    wakeRunner: runner.wake,
    webRoot,
    ...(options.logLevel === undefined ? {} : { logLevel: options.logLevel }),
  };
  const app = await buildServer(deps, effects);
  log = app.log;
  const onProblem = (name: string, error: unknown) => app.log.warn({ name, error }, "routine failed");
  const schedule = startSchedule(deps, effects, { routines, errands, onProblem });
  const close = async () => {
    await app.close();
    await schedule.close();
    await runner.close();
    await store.close();
  };
  try {
    await app.listen({ host: options.host, port: options.port });
  } catch (error) {
    await schedule.close();
    await runner.close();
    throw error;
  }
  if (options.url === undefined) address = addressOf(app, options.host);
  const signInLink = secret === null ? null : `${address}/api/session/enter?secret=${secret}`;
  const hasWebApp = webRoot !== null;
  return { address, signInLink, hasWebApp, store, tenant, administrator, runner, close };
}

/** The address to show: `0.0.0.0` means every address of this machine, but is none itself. */
function addressOf(app: App, host: string): string {
  const listening = app.server.address();
  const port = typeof listening === "object" && listening !== null ? listening.port : 0;
  const name = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}
