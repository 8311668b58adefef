import type { Progress } from "@lotrinh/intake/job";
import type { Language, Text } from "../text.js";

/** What `lotrinh read` is to print of a file. */
export interface ReadRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly form: "json" | "text" | "summary";
  readonly language: Language;
}

export type ReadOutput =
  | { readonly ok: true; readonly output: string }
  | { readonly ok: false; readonly problem: Text };

/** Reads a file and words the output. A file that can't be read is a problem, never an exception. */
export async function readOutput(
  { name, bytes, form, language }: ReadRequest,
  onProgress: (progress: Progress) => void,
): Promise<ReadOutput> {
  const { takeIn } = await import("@lotrinh/intake/intake");
  const taken = await takeIn(bytes, name, { onProgress });
  if (!taken.ok) {
    const { problemSentence } = await import("@lotrinh/intake/problem");
    const { problem } = taken;
    return { ok: false, problem: { vi: problemSentence(problem, "vi"), en: problemSentence(problem, "en") } };
  }
  if (form === "text") return { ok: true, output: taken.source.lines.map((line) => `${line}\n`).join("") };
  const { readDocument } = await import("@lotrinh/core/read/read");
  const reading = readDocument(taken.source);
  if (form === "json") return { ok: true, output: `${JSON.stringify(reading)}\n` };
  const { summarise } = await import("../summary/summary.js");
  return { ok: true, output: summarise(reading, language) };
}
