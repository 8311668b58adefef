import type { Source } from "@lotrinh/core/document/source";
import { takeIn } from "@lotrinh/intake/intake";
import type { Progress, Stage } from "@lotrinh/intake/job";
import { problemSentence } from "@lotrinh/intake/problem";
import type { Call } from "../command.js";
import { CommandError } from "../commandError.js";
import { readInputFile } from "../inputFile.js";
import { progressLine, type Terminal } from "../terminal.js";
import type { Language, Text } from "../text.js";

/**
 * `lotrinh read FILE [--json | --text]`: the reading as one JSON value, the canonical text, or a summary
 * for people. Throws `CommandError` for a file that can't be read.
 */
export async function runRead({ files, options, language }: Call, terminal: Terminal): Promise<number> {
  const [path = ""] = files;
  const source = await takeInFile(path, language, terminal);
  if (options.text === true) await terminal.out(source.lines.map((line) => `${line}\n`).join(""));
  else await terminal.out(await readingText(source, options.json === true, language));
  return 0;
}

async function readingText(source: Source, json: boolean, language: Language): Promise<string> {
  const { readDocument } = await import("@lotrinh/core/read/read");
  const reading = readDocument(source);
  if (json) return `${JSON.stringify(reading)}\n`;
  const { summarise } = await import("../summary/summary.js");
  return summarise(reading, language);
}

async function takeInFile(path: string, language: Language, terminal: Terminal): Promise<Source> {
  const { name, bytes } = await readInputFile(path);
  const line = progressLine(terminal);
  const onProgress = (progress: Progress) => line.show(`${path}: ${progressText(progress, language)}`);
  const result = await takeIn(bytes, name, { onProgress });
  line.clear();
  if (result.ok) return result.source;
  const say = (to: Language) => `${path}: ${problemSentence(result.problem, to)}`;
  throw new CommandError({ vi: say("vi"), en: say("en") });
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
