import type { Progress, Stage } from "@lotrinh/intake/job";
import type { Call } from "../command.js";
import { CommandError } from "../commandError.js";
import { readInputFile } from "../inputFile.js";
import { type ReadOutput, type ReadRequest, readOutput } from "../reading/output.js";
import { progressLine, type Terminal } from "../terminal.js";
import type { Language, Text } from "../text.js";

/** Larger files, in bytes, are read in a thread with bounded memory; for smaller ones its start would cost more. */
const largeFile = 1024 * 1024;

/**
 * `lotrinh read FILE [--json | --text]`: the reading as one JSON value, the canonical text, or a summary
 * for people. Throws `CommandError` for a file that can't be read.
 */
export async function runRead({ files, options, language }: Call, terminal: Terminal): Promise<number> {
  const [path = ""] = files;
  const { name, bytes } = await readInputFile(path);
  const form = options.json === true ? "json" : options.text === true ? "text" : "summary";
  const line = progressLine(terminal);
  const result = await read({ name, bytes, form, language }, (progress) =>
    line.show(`${path}: ${progressText(progress, language)}`),
  );
  line.clear();
  if (!result.ok) {
    const { vi, en } = result.problem;
    throw new CommandError({ vi: `${path}: ${vi}`, en: `${path}: ${en}` });
  }
  await terminal.out(result.output);
  return 0;
}

async function read(request: ReadRequest, onProgress: (progress: Progress) => void): Promise<ReadOutput> {
  if (request.bytes.length <= largeFile) return readOutput(request, onProgress);
  const { readInThread } = await import("../reading/inThread.js");
  return readInThread(request, onProgress);
}

const stages: Readonly<Record<Stage, Text>> = {
  read: { vi: "đang đọc tệp", en: "reading the file" },
  page: { vi: "đang đọc trang", en: "reading pages" },
  recognise: { vi: "đang nhận dạng chữ, trang", en: "recognising text, page" },
};

function progressText({ stage, done, total }: Progress, language: Language): string {
  const amount = stage === "read" ? `${Math.round((100 * done) / Math.max(1, total))}%` : `${done}/${total}`;
  return `${stages[stage][language]} ${amount}`;
}
