import { run } from "./run.js";
import type { Terminal } from "./terminal.js";
import { oneLine } from "./text.js";

/** Milliseconds within which two signals are one wish. */
const SAME_WISH = 2_000;

/** A reader that has seen enough (`lotrinh read … | head`) is no error. */
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 2));

/** What no code foresaw is a fault of the program: one line, no stack. */
process.on("uncaughtException", (error) => {
  process.stderr.write(`lotrinh: lỗi ngoài dự kiến của chương trình (${oneLine(error.message)})\n`);
  process.exit(2);
});

/**
 * The first signal asks for a clean end, a later one ends at once. One that comes right after the first is the same
 * wish twice: `npx` passes on what the terminal or `timeout` has sent to the whole group already.
 */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  let asked = 0;
  const ask = () => {
    if (!stop.signal.aborted) asked = performance.now();
    else if (performance.now() - asked > SAME_WISH) process.exit(130);
    stop.abort();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, ask);
  return stop.signal;
}

const terminal: Terminal = {
  out: (text) => new Promise((resolve) => process.stdout.write(text, () => resolve())),
  err: (text) => process.stderr.write(text),
  watched: process.stderr.isTTY === true,
  env: process.env,
  stopSignal,
};

/** All output has left by now; what still runs (a worker that recognises text) need not be waited for. */
process.exit(await run(process.argv.slice(2), terminal));
