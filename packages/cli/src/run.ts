import { parseCall } from "./arguments.js";
import { CommandError } from "./commandError.js";
import { findCommand } from "./commands.js";
import { commandHelp, programHelp } from "./help.js";
import { languageOf, type Terminal } from "./terminal.js";
import { type Language, oneLine, type Text } from "./text.js";
import { programVersion } from "./version.js";

/** Exit status where the input or the arguments can't be used. */
const UNUSABLE = 2;

/**
 * Runs the program with its arguments (without `node` and the script) and gives the exit status. Never
 * throws: what can't be used is one line on standard error.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const language = languageIn(args);
  try {
    return await dispatch(args, language, terminal);
  } catch (error) {
    terminal.err(`lotrinh: ${oneLine(sentenceOf(error)[language])}\n`);
    return UNUSABLE;
  }
}

async function dispatch(args: readonly string[], language: Language, terminal: Terminal): Promise<number> {
  const [first, ...rest] = args.filter((_, at) => !isLanguage(args, at));
  if (first === "--version" || first === "-v") {
    await terminal.out(`${programVersion()}\n`);
    return 0;
  }
  if (first === undefined || first === "help" || first === "--help" || first === "-h") {
    await terminal.out(helpFor(rest[0], language));
    return 0;
  }
  const command = findCommand(first);
  if (command === undefined) throw unknownCommand(first);
  const call = parseCall(command, [...rest.map(longForm), ...args.filter((_, at) => isLanguage(args, at))]);
  if (call.options.help === true) {
    await terminal.out(commandHelp(command, language));
    return 0;
  }
  const runCommand = await command.load();
  return runCommand(call, terminal);
}

const longForm = (arg: string) => (arg === "-h" ? "--help" : arg);

/** `--lang` may stand anywhere, also before the command. */
function isLanguage(args: readonly string[], at: number): boolean {
  const end = args.indexOf("--");
  if (end !== -1 && at >= end) return false;
  return args[at] === "--lang" || args[at - 1] === "--lang" || args[at]?.startsWith("--lang=") === true;
}

function languageIn(args: readonly string[]): Language {
  const at = args.indexOf("--lang");
  return languageOf(at === -1 && !args.includes("--lang=en") ? "vi" : (args[at + 1] ?? "vi"));
}

function helpFor(name: string | undefined, language: Language): string {
  if (name === undefined || name.startsWith("-")) return programHelp(language);
  const command = findCommand(name);
  if (command === undefined) throw unknownCommand(name);
  return commandHelp(command, language);
}

function unknownCommand(name: string): CommandError {
  return new CommandError({
    vi: `không có lệnh “${name}”; xem: lotrinh help`,
    en: `unknown command "${name}"; see: lotrinh help`,
  });
}

/** Errors of other houses carry their sentence for people in `vietnamese`. */
function sentenceOf(error: unknown): Text {
  if (error instanceof CommandError) return error.text;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && "vietnamese" in error && typeof error.vietnamese === "string")
    return { vi: error.vietnamese, en: message };
  return { vi: `lỗi ngoài dự kiến của chương trình (${message})`, en: `unexpected fault (${message})` };
}
