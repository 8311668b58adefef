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
  const { lang, rest } = takeLanguage(args);
  const language = languageOf(lang);
  try {
    assertLanguage(lang);
    return await dispatch(rest, language, terminal);
  } catch (error) {
    terminal.err(`lotrinh: ${oneLine(sentenceOf(error)[language])}\n`);
    return UNUSABLE;
  }
}

async function dispatch(args: readonly string[], language: Language, terminal: Terminal): Promise<number> {
  const [first, ...rest] = args;
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
  const call = parseCall(command, rest, language);
  if (call.options.help === true) {
    await terminal.out(commandHelp(command, language));
    return 0;
  }
  const runCommand = await command.load();
  return runCommand(call, terminal);
}

/** `--lang` may stand anywhere, also before the command; what follows `--` is a file's name. */
function takeLanguage(args: readonly string[]): {
  readonly lang: string | undefined;
  readonly rest: string[];
} {
  const end = args.indexOf("--");
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const option = args[at];
  if (option === undefined || (end !== -1 && at > end)) return { lang: undefined, rest: [...args] };
  const apart = option === "--lang";
  return {
    lang: apart ? (args[at + 1] ?? "") : option.slice("--lang=".length),
    rest: args.toSpliced(at, apart ? 2 : 1),
  };
}

function assertLanguage(lang: string | undefined): void {
  if (lang !== undefined && lang !== "vi" && lang !== "en")
    throw new CommandError({ vi: "--lang chỉ nhận vi hoặc en", en: "--lang takes vi or en" });
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
