import { checkSubjects } from "@lotrinh/core/check/check";
import { type KeyedDiagnostic, keyFindings } from "@lotrinh/core/check/findingKey";
import { rules } from "@lotrinh/core/check/rules";
import type { Subject } from "@lotrinh/core/check/subject";
import { type SarifFinding, sarifLog } from "@lotrinh/publish/sarif";
import { readActs } from "../checking/acts.js";
import { type Compared, compareVersions } from "../checking/compared.js";
import { comparedText, reportText } from "../checking/report.js";
import { assertSheetName, writeSheet } from "../checking/sheet.js";
import { readSubjects } from "../checking/subjects.js";
import type { Call } from "../command.js";
import { CommandError } from "../commandError.js";
import type { Terminal } from "../terminal.js";
import { programVersion } from "../version.js";

/**
 * `lotrinh check FILE… [--json | --sarif] [--before OLD] [--report OUT.docx] [--acts REGISTER.csv]`: checks each document by itself and, given several,
 * against one another; given the version before of one document, tells what was fixed, what is new. Gives 1 when there is an error
 * among the findings. Throws `CommandError` for a file that can't be read or written.
 */
export async function runCheck(
  call: Call,
  terminal: Terminal,
  now: () => Date = () => new Date(),
): Promise<number> {
  const { files, options, language } = call;
  assertOptions(call);
  const today = dayOf(now());
  const replacedActs = typeof options.acts === "string" ? await readActs(options.acts) : [];
  const check = (some: readonly Subject[]) =>
    keyFindings(checkSubjects(some, rules, { today, replacedActs }), some);
  const subjects = await readSubjects(files, terminal);
  const found = check(subjects);
  const before = typeof options.before === "string" ? await readSubjects([options.before], terminal) : [];
  const compared = before.length === 0 ? undefined : compareVersions(check(before), found);
  await print(call, terminal, { subjects: [...before, ...subjects], found, compared });
  if (typeof options.report === "string") {
    await writeSheet(options.report, { files, day: today, findings: found, compared });
    const said = { vi: `Đã ghi phiếu soát: ${options.report}`, en: `Wrote the sheet: ${options.report}` };
    terminal.err(`${said[language]}\n`);
  }
  return found.some(({ severity }) => severity === "error") ? 1 : 0;
}

function assertOptions({ files, options }: Call): void {
  if (options.json === true && options.sarif === true)
    throw new CommandError({
      vi: "chỉ chọn một trong --json và --sarif",
      en: "choose one of --json and --sarif",
    });
  if (options.before !== undefined && files.length > 1)
    throw new CommandError({
      vi: "--before chỉ dùng khi soát một tệp",
      en: "--before goes with one file",
    });
  if (typeof options.report === "string") assertSheetName(options.report);
}

interface Results {
  /** With the version before, where there is one. */
  readonly subjects: readonly Subject[];
  readonly found: readonly KeyedDiagnostic[];
  readonly compared: Compared | undefined;
}

async function print({ options, language }: Call, terminal: Terminal, results: Results): Promise<void> {
  const { subjects, found, compared } = results;
  if (options.json === true) await terminal.out(`${JSON.stringify(jsonOf(results, language))}\n`);
  else if (options.sarif === true) {
    const version = await programVersion();
    await terminal.out(`${JSON.stringify(sarifLog(withBaseline(results), rules, { language, version }))}\n`);
  } else if (compared === undefined) await terminal.out(reportText(found, subjects, language));
  else await terminal.out(comparedText(compared, subjects, language));
}

function jsonOf({ found, compared }: Results, language: Call["language"]) {
  if (compared === undefined) return { diagnostics: found.map((each) => worded(each, language)) };
  const fresh = new Set(compared.fresh);
  return {
    diagnostics: found.map((each) => ({
      ...worded(each, language),
      since: fresh.has(each) ? "new" : "left",
    })),
    fixed: compared.fixed.map((each) => worded(each, language)),
  };
}

function withBaseline({ found, compared }: Results): readonly SarifFinding[] {
  if (compared === undefined) return found;
  return [
    ...compared.fresh.map((each) => ({ ...each, baseline: "new" as const })),
    ...compared.left.map((each) => ({ ...each, baseline: "unchanged" as const })),
    ...compared.fixed.map((each) => ({ ...each, baseline: "absent" as const })),
  ];
}

/** The day in Vietnam, which is what documents are dated by. */
function dayOf(now: Date): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(now);
}

/** As the contract has it: one message in the language asked for; every other place names its file. */
function worded({ message, related = [], data = {}, ...rest }: KeyedDiagnostic, language: Call["language"]) {
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
