import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A server in a process of its own, loaded and waiting to be started. */
export interface StandbyServer {
  /** Starts it; gives the address where it listens. */
  readonly start: () => Promise<string>;
  /** Ends it at once, as a power cut would: nothing of it runs on. */
  readonly kill: () => Promise<void>;
}

const program = fileURLToPath(new URL("../../packages/server/dist/testing/serveProgram.js", import.meta.url));

/** Whether the server is built: the tests run what people run, which also loads in half the time. */
export const isBuilt = existsSync(program);

/** Loads a server on a data directory without starting it: loading takes far longer than starting. */
export function standBy(dataDir: string): StandbyServer {
  const child = spawn(process.execPath, [program, dataDir], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const loaded = lines.next();
  return {
    start: async () => {
      await loaded;
      child.stdin.write("go\n");
      const { value } = await lines.next();
      if (typeof value !== "string") throw new Error("the server ended before it listened");
      const { address } = JSON.parse(value) as { address: string };
      return address;
    },
    kill: () => killAtOnce(child),
  };
}

async function killAtOnce(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}
