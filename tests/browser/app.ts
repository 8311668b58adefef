import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const program = join(root, "packages/cli/bin/lotrinh.js");

/** Whether the program and the web application have been built. */
export const isBuilt = () =>
  existsSync(join(root, "packages/cli/dist/main.js")) &&
  existsSync(join(root, "packages/web/dist/index.html"));

/** A running server on a data directory of its own. */
export interface TestApp {
  readonly url: string;
  /** Imports a text as a file and waits until it is read. Gives the document's id. Throws when it can't be read. */
  readonly importText: (name: string, text: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Starts the built program the way a person does, on an empty province. */
export async function startApp(): Promise<TestApp> {
  const data = mkdtempSync(join(tmpdir(), "lotrinh-browser-"));
  const port = await freePort();
  const child = spawn(process.execPath, [program, "start", "--data", data, "--port", String(port)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const url = `http://127.0.0.1:${port}`;
  await untilReady(child, url);
  const session = await openSession(url);
  return {
    url,
    importText: (name, text) => importText(url, session, name, text),
    close: async () => {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (typeof address === "object" && address !== null ? resolve(address.port) : reject()));
    });
  });
}

async function untilReady(child: ChildProcess, url: string): Promise<void> {
  let said = "";
  child.stderr?.on("data", (chunk) => {
    said += String(chunk);
  });
  for (let tries = 0; tries < 240; tries += 1) {
    if (child.exitCode !== null) throw new Error(`the server ended: ${said}`);
    const answer = await fetch(`${url}/api/health`).catch(() => undefined);
    if (answer?.ok === true) return;
    await sleep(250);
  }
  throw new Error(`the server didn't start: ${said}`);
}

interface OpenSession {
  readonly cookie: string;
  readonly csrf: string;
}

async function openSession(url: string): Promise<OpenSession> {
  const answer = await fetch(`${url}/api/session`);
  const cookie = answer.headers
    .getSetCookie()
    .map((each) => each.split(";")[0])
    .join("; ");
  const { csrf } = (await answer.json()) as { csrf: string };
  return { cookie, csrf };
}

async function importText(
  url: string,
  { cookie, csrf }: OpenSession,
  name: string,
  text: string,
): Promise<string> {
  const body = new FormData();
  body.append("file", new File([text], name), name);
  const headers = { cookie, "x-csrf": csrf, origin: url };
  const sent = await fetch(`${url}/api/documents`, { method: "POST", headers, body });
  const { document } = (await sent.json()) as { document: { id: string } };
  for (let tries = 0; tries < 600; tries += 1) {
    const answer = await fetch(`${url}/api/documents/${document.id}`, { headers: { cookie } });
    const now = ((await answer.json()) as { document: { state: string } }).document;
    if (now.state === "read") return document.id;
    if (now.state === "failed") throw new Error(`${name} couldn't be read`);
    await sleep(200);
  }
  throw new Error(`${name} wasn't read in time`);
}
