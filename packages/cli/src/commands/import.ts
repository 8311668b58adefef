import { setTimeout as sleep } from "node:timers/promises";
import type { Call } from "../command.js";
import { CommandError } from "../commandError.js";
import type { Destination, ImportState } from "../importing/destination.js";
import { locationOf } from "../location.js";
import { progressLine, type Terminal } from "../terminal.js";
import { type Language, oneLine } from "../text.js";

/** What became of one file, as `--json` prints it. */
interface Outcome {
  readonly file: string;
  readonly id: string | null;
  readonly duplicate: boolean;
  readonly state: ImportState["state"] | "refused";
  readonly number: string | null;
  readonly title: string | null;
  readonly problem: string | null;
}

/**
 * Imports files and waits until they are read. A file that can't be used is one line on standard error and does not
 * keep the others out; the exit status is then 2.
 */
export async function runImport(call: Call, terminal: Terminal): Promise<number> {
  const stop = terminal.stopSignal();
  const destination = await openDestination(call, terminal);
  const outcomes: Outcome[] = [];
  try {
    for (const file of call.files) {
      if (stop.aborted) break;
      const outcome = await importOne(destination, file, call.language, terminal, stop);
      if (call.options.json !== true) await terminal.out(outcomeLine(outcome, call.language));
      if (outcome.problem !== null) terminal.err(`lotrinh: ${oneLine(outcome.problem)}\n`);
      outcomes.push(outcome);
    }
  } finally {
    await destination.close();
  }
  if (call.options.json === true) await terminal.out(`${JSON.stringify(outcomes)}\n`);
  return outcomes.length === call.files.length && outcomes.every(({ state }) => state === "read") ? 0 : 2;
}

async function openDestination(call: Call, terminal: Terminal): Promise<Destination> {
  const { server } = call.options;
  if (typeof server === "string") return (await import("../importing/toServer.js")).importToServer(server);
  return (await import("../importing/toDatabase.js")).importToDatabase(locationOf(call, terminal));
}

async function importOne(
  destination: Destination,
  file: string,
  language: Language,
  terminal: Terminal,
  stop: AbortSignal,
): Promise<Outcome> {
  const line = progressLine(terminal);
  try {
    line.show(`${file}: ${{ vi: "đang nạp", en: "importing" }[language]}`);
    const { id, duplicate } = await destination.add(file);
    const { state, number, title, problem } = await untilRead(destination, id, stop, (now) =>
      line.show(`${file}: ${stateText(now, language)}`),
    );
    const said = problem === null ? null : `${file}: ${problem.message[language]}`;
    return { file, id, duplicate, state, number, title, problem: said };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    const problem = error.text[language];
    return { file, id: null, duplicate: false, state: "refused", number: null, title: null, problem };
  } finally {
    line.clear();
  }
}

async function untilRead(
  destination: Destination,
  id: string,
  stop: AbortSignal,
  show: (state: ImportState) => void,
): Promise<ImportState> {
  for (;;) {
    const state = await destination.look(id);
    if (state.state === "read" || state.state === "failed" || stop.aborted) return state;
    show(state);
    await sleep(200);
  }
}

function stateText({ progress }: ImportState, language: Language): string {
  const reading = { vi: "đang đọc", en: "reading" }[language];
  if (progress === null || progress.total <= 1) return reading;
  return `${reading} ${Math.round((100 * progress.done) / progress.total)}%`;
}

const words = {
  vi: { read: "đã đọc", known: "đã có từ trước", waiting: "đã nạp, chưa đọc xong" },
  en: { read: "read", known: "was there already", waiting: "imported, not read yet" },
} as const;

/** Nothing for a file that failed: standard error says what is wrong. */
function outcomeLine({ file, duplicate, state, number, title }: Outcome, language: Language): string {
  if (state === "failed" || state === "refused") return "";
  const word = words[language];
  const what = state !== "read" ? word.waiting : duplicate ? word.known : word.read;
  return `${[`${file}: ${what}`, number, title].filter((part) => part !== null).join(" · ")}\n`;
}
