import { run } from "../run.js";
import type { Terminal } from "../terminal.js";

export interface Captured {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the program with its streams captured. */
export async function capture(args: readonly string[], terminal: Partial<Terminal> = {}): Promise<Captured> {
  let out = "";
  let err = "";
  const status = await run(args, {
    out: async (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    watched: false,
    env: {},
    stopSignal: () => new AbortController().signal,
    ...terminal,
  });
  return { status, out, err };
}

/** What the contract asks of a refusal: status 2, nothing on standard output, one line without a stack. */
export function isRefusal({ status, out, err }: Captured): boolean {
  return status === 2 && out === "" && /^lotrinh: [^\n]+\n$/.test(err) && !/\bat .*:\d+:\d+/.test(err);
}
