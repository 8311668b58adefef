import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Why there is no PDF. `detail` is for the log, not for people. */
export interface PdfProblem {
  readonly code: "not-installed" | "too-slow" | "failed";
  readonly detail?: string;
}

export type PdfResult =
  | { readonly ok: true; readonly pdf: Uint8Array }
  | { readonly ok: false; readonly problem: PdfProblem };

export interface PdfOptions {
  /** LibreOffice's program; it is looked for on the PATH. */
  readonly program?: string;
  /** Milliseconds before the conversion is ended. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

/** A report of 300 pages takes about 10 s. */
const TIMEOUT = 120_000;

/** The sentence for people. */
export function pdfSentence({ code }: PdfProblem): string {
  switch (code) {
    case "not-installed":
      return "Máy chủ chưa cài LibreOffice nên chưa xuất được PDF. Vui lòng tải tệp Word, hoặc đề nghị quản trị viên cài LibreOffice.";
    case "too-slow":
      return "Chuyển sang PDF quá lâu nên đã dừng. Vui lòng tải tệp Word và lưu thành PDF trên máy.";
    case "failed":
      return "Không chuyển được sang PDF. Vui lòng tải tệp Word và lưu thành PDF trên máy.";
  }
}

/**
 * Turns a .docx or .xlsx into a PDF by LibreOffice, with a profile of its own (so that two conversions, or an office open on the same
 * machine, don't wait for each other). The document should name a font that the server has with all Vietnamese letters: Tinos
 * (`writeDocx(…, { font: "Tinos" })`), since Liberation Serif, which stands in for Times New Roman, lacks them. Never throws:
 * where LibreOffice is missing, slow or fails, the problem is the result.
 */
export async function pdfOf(
  file: Uint8Array,
  kind: "docx" | "xlsx",
  options: PdfOptions = {},
): Promise<PdfResult> {
  const folder = await mkdtemp(join(tmpdir(), "lotrinh-pdf-"));
  try {
    const source = join(folder, `van-ban.${kind}`);
    await writeFile(source, file);
    const problem = await convert(folder, source, options);
    if (problem !== undefined) return { ok: false, problem };
    const pdf = await readFile(join(folder, "van-ban.pdf")).catch(() => undefined);
    if (pdf === undefined) return { ok: false, problem: { code: "failed", detail: "no PDF was written" } };
    return { ok: true, pdf: new Uint8Array(pdf) };
  } catch (error) {
    return { ok: false, problem: { code: "failed", detail: String(error) } };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}

/** Runs LibreOffice on one file; gives what went wrong, or undefined. */
function convert(
  folder: string,
  source: string,
  { program = "soffice", timeout = TIMEOUT, signal }: PdfOptions,
): Promise<PdfProblem | undefined> {
  const profile = pathToFileURL(join(folder, "profile")).href;
  const options = ["--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder, source];
  return new Promise((resolve) => {
    const child = spawn(program, [`-env:UserInstallation=${profile}`, ...options], {
      detached: true,
      stdio: ["ignore", "ignore", "pipe"],
    });
    let complaints = "";
    const end = (problem: PdfProblem | undefined) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
      resolve(problem);
    };
    const stop = () => {
      endGroup(child.pid);
      end({ code: "too-slow", detail: complaints });
    };
    const timer = setTimeout(stop, timeout);
    signal?.addEventListener("abort", stop);
    child.stderr.on("data", (chunk: Buffer) => {
      complaints = (complaints + chunk.toString()).slice(-2000);
    });
    child.on("error", (error: NodeJS.ErrnoException) =>
      end({ code: error.code === "ENOENT" ? "not-installed" : "failed", detail: error.message }),
    );
    child.on("exit", (code) =>
      end(code === 0 ? undefined : { code: "failed", detail: `${code}: ${complaints}` }),
    );
  });
}

/** soffice is a script that starts another process: both end. */
function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // it has just ended by itself
  }
}
