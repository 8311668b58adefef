import type { Source } from "@lotrinh/core/document/source";
import { contradicts, type FileKind, fileKind } from "./format.js";
import { type IntakeOptions, type Job, startJob } from "./job.js";
import { type IntakeProblem, Refusal } from "./problem.js";

export type IntakeResult =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly problem: IntakeProblem };

/** Reads the bytes of one kind of file. Throws a `Refusal` for a file that can't be read. */
export type FileReader = (bytes: Uint8Array, job: Job) => Promise<Source>;

export type FileReaders = Readonly<Record<FileKind, FileReader>>;

/**
 * Takes a file in with the given readers: decides what it is by its content, reads it, and says so where the name
 * promised something else. Never throws: what can't be read is a problem, whatever the bytes are.
 */
export async function takeInWith(
  readers: FileReaders,
  bytes: Uint8Array,
  name: string,
  options: IntakeOptions = {},
): Promise<IntakeResult> {
  const job = startJob(options);
  try {
    if (bytes.length === 0) throw new Refusal("empty-file");
    if (bytes.length > job.limits.fileBytes) throw new Refusal("too-large", `${bytes.length} bytes`);
    const kind = fileKind(bytes, name);
    const source = await readers[kind](bytes, job);
    return { ok: true, source: withFormatNotice(source, name, kind) };
  } catch (error) {
    return { ok: false, problem: problemOf(error, options.signal) };
  }
}

function withFormatNotice(source: Source, name: string, kind: FileKind): Source {
  if (!contradicts(name, source.format, kind)) return source;
  const detail = kind === "rtf" ? "rtf" : source.format;
  return { ...source, notices: [...source.notices, { code: "other-format", detail }] };
}

/** An error that no reader foresaw means that the file is broken in a way no reader foresaw. */
export function problemOf(error: unknown, signal: AbortSignal | undefined): IntakeProblem {
  if (signal?.aborted === true) return { code: "cancelled" };
  if (error instanceof Refusal) return error.problem;
  return { code: "damaged", detail: error instanceof Error ? error.message : String(error) };
}

/** A reader for files that are known and refused. */
export function refuse(code: IntakeProblem["code"]): FileReader {
  return async () => {
    throw new Refusal(code);
  };
}
