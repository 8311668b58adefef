import { spawn } from "node:child_process";
import type { Job } from "../job.js";
import { Refusal } from "../problem.js";
import type { Picture, Recognition } from "./recogniser.js";

/** Seconds that one page may take. */
const PAGE_LIMIT = 120_000;

/** Whether the program `tesseract` with Vietnamese data is installed. */
export async function findNative(): Promise<boolean> {
  try {
    const { code, output } = await run(["--list-langs"], undefined, undefined);
    return code === 0 && /^vie$/m.test(output.toString("utf8"));
  } catch {
    return false;
  }
}

/** Recognition by the installed program: twice as fast as the bundled one, of the same quality. */
export async function startNative(job: Job): Promise<Recognition> {
  return {
    recognise: async ({ bytes, resolution }: Picture) => {
      const args = ["stdin", "stdout", "-l", "vie", "--psm", "3", "--dpi", String(resolution), "hocr"];
      const { code, output } = await run(args, bytes, job.signal);
      if (code !== 0) throw new Refusal("recognition-failed", `tesseract ended with ${code}`);
      return output.toString("utf8");
    },
    end: async () => {},
  };
}

function run(
  args: readonly string[],
  input: Uint8Array | undefined,
  signal: AbortSignal | undefined,
): Promise<{ code: number | null; output: Buffer }> {
  return new Promise((resolve, reject) => {
    const child = spawn("tesseract", args, {
      stdio: ["pipe", "pipe", "ignore"],
      timeout: PAGE_LIMIT,
      env: { ...process.env, OMP_THREAD_LIMIT: "1" },
      ...(signal === undefined ? {} : { signal }),
    });
    const pieces: Buffer[] = [];
    child.stdout.on("data", (piece: Buffer) => pieces.push(piece));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output: Buffer.concat(pieces) }));
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}
