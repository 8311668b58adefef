import { optionsOf } from "./arguments.js";
import type { Command } from "./command.js";
import { commands } from "./commands.js";
import type { Language } from "./text.js";

const words = {
  vi: {
    about: "Lộ Trình: từ văn bản kế hoạch đến chương trình đang chạy.",
    usage: "Cách dùng",
    commands: "Lệnh",
    options: "Tùy chọn",
    more: "Xem từng lệnh: lotrinh help LỆNH",
    statuses: "Mã kết thúc: 0 xong; 1 có lỗi trong văn bản; 2 không dùng được đầu vào hoặc đối số.",
  },
  en: {
    about: "Lộ Trình: from a plan on paper to a running programme.",
    usage: "Usage",
    commands: "Commands",
    options: "Options",
    more: "More on one: lotrinh help COMMAND",
    statuses: "Exit status: 0 done; 1 errors found in a document; 2 input or arguments can't be used.",
  },
} as const;

/** The help of the whole program. */
export function programHelp(language: Language): string {
  const word = words[language];
  const rows = commands.map(({ name, usage, text }) => [`${name} ${usage}`, text[language]] as const);
  const extra = [
    ["help [COMMAND]", { vi: "Hướng dẫn", en: "Help" }[language]],
    ["--version", { vi: "Phiên bản", en: "Version" }[language]],
  ] as const;
  return [
    word.about,
    "",
    `${word.usage}: lotrinh COMMAND [--lang vi|en]`,
    "",
    `${word.commands}:`,
    ...columns([...rows, ...extra]),
    "",
    word.more,
    word.statuses,
    "",
  ].join("\n");
}

/** The help of one command. */
export function commandHelp(command: Command, language: Language): string {
  const word = words[language];
  const rows = Object.entries(optionsOf(command)).map(
    ([name, { value, text }]) =>
      [value === undefined ? `--${name}` : `--${name} ${value}`, text[language]] as const,
  );
  return [
    `${word.usage}: lotrinh ${command.name} ${command.usage}`,
    "",
    `${command.text[language]}.`,
    "",
    `${word.options}:`,
    ...columns(rows),
    "",
  ].join("\n");
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
