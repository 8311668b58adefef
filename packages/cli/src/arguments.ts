import { parseArgs } from "node:util";
import type { Call, Command, Option } from "./command.js";
import { CommandError } from "./commandError.js";
import { type Language, oneLine } from "./text.js";

const general: Readonly<Record<string, Option>> = {
  lang: {
    type: "string",
    value: "vi|en",
    text: { vi: "ngôn ngữ hiển thị: vi hoặc en", en: "language of messages: vi or en" },
  },
  help: { type: "boolean", text: { vi: "hướng dẫn", en: "help" } },
};

/** Options of a command with those that every command has. */
export function optionsOf(command: Command): Readonly<Record<string, Option>> {
  return { ...command.options, ...general };
}

/** Checks arguments against a command's table. Throws `CommandError` naming the first that can't be used. */
export function parseCall(command: Command, args: readonly string[], language: Language): Call {
  const known = optionsOf(command);
  const { tokens } = parseArgs({
    args: args.map((arg) => (arg === "-h" ? "--help" : arg)),
    options: Object.fromEntries(Object.entries(known).map(([name, { type }]) => [name, { type }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const files: string[] = [];
  const options: Record<string, string | boolean> = {};
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind === "option") options[token.name] = optionValue(known[token.name], token);
  }
  const call = { files, options, language };
  if (options.help !== true) assertUsable(command, call);
  return call;
}

function optionValue(
  option: Option | undefined,
  { rawName, value }: { readonly rawName: string; readonly value: string | undefined },
): string | boolean {
  const name = oneLine(rawName);
  if (option === undefined)
    throw new CommandError({ vi: `không có tùy chọn “${name}”`, en: `unknown option "${name}"` });
  if (option.type === "string") {
    if (value === undefined || value === "")
      throw new CommandError({
        vi: `tùy chọn “${name}” thiếu giá trị`,
        en: `option "${name}" needs a value`,
      });
    return value;
  }
  if (value !== undefined)
    throw new CommandError({
      vi: `tùy chọn “${name}” không nhận giá trị`,
      en: `option "${name}" takes no value`,
    });
  return true;
}

function assertUsable({ name, usage, files: range }: Command, { files, options }: Call): void {
  const how = `lotrinh ${name} ${usage}`;
  if (files.length < range.least)
    throw new CommandError({ vi: `thiếu tên tệp; cách dùng: ${how}`, en: `no file given; usage: ${how}` });
  const extra = files[range.most];
  if (extra !== undefined)
    throw new CommandError({
      vi: `thừa đối số “${oneLine(extra)}”; cách dùng: ${how}`,
      en: `unexpected argument "${oneLine(extra)}"; usage: ${how}`,
    });
  assertOne(options, "json", "text");
  assertOne(options, "data", "server");
}

function assertOne(options: Call["options"], one: string, other: string): void {
  if (options[one] === undefined || options[other] === undefined) return;
  throw new CommandError({
    vi: `chỉ dùng một trong hai tùy chọn --${one} và --${other}`,
    en: `use --${one} or --${other}, not both`,
  });
}
