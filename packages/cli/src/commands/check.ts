import { checkSubjects } from "@lotrinh/core/check/check";
import { rules } from "@lotrinh/core/check/rules";
import { sarifLog } from "@lotrinh/publish/sarif";
import { reportText } from "../checking/report.js";
import { readSubjects } from "../checking/subjects.js";
import type { Call } from "../command.js";
import { CommandError } from "../commandError.js";
import type { Terminal } from "../terminal.js";
import { programVersion } from "../version.js";

/**
 * `lotrinh check FILE… [--json | --sarif]`: checks each document by itself and, given several, against one another. Gives 1 when
 * there is an error among the findings. Throws `CommandError` for a file that can't be read.
 */
export async function runCheck(
  call: Call,
  terminal: Terminal,
  now: () => Date = () => new Date(),
): Promise<number> {
  const { files, options, language } = call;
  if (options.json === true && options.sarif === true)
    throw new CommandError({
      vi: "chỉ chọn một trong --json và --sarif",
      en: "choose one of --json and --sarif",
    });
  const subjects = await readSubjects(files, terminal);
  const diagnostics = checkSubjects(subjects, rules, { today: dayOf(now()) });
  if (options.json === true)
    await terminal.out(
      `${JSON.stringify({ diagnostics: diagnostics.map((each) => worded(each, language)) })}\n`,
    );
  else if (options.sarif === true)
    await terminal.out(
      `${JSON.stringify(sarifLog(diagnostics, rules, { language, version: await programVersion() }))}\n`,
    );
  else await terminal.out(reportText(diagnostics, subjects, language));
  return diagnostics.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** The day in Vietnam, which is what documents are dated by. */
function dayOf(now: Date): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(now);
}

type Found = ReturnType<typeof checkSubjects>[number];

/** As the contract has it: one message in the language asked for; every other place names its file. */
function worded({ message, related = [], data = {}, ...rest }: Found, language: Call["language"]) {
  return {
    ...rest,
    message: message[language],
    related: related.map((each) => ({
      ...each,
      file: each.file ?? rest.file,
      message: each.message[language],
    })),
    data,
  };
}
