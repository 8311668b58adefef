import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import type { KeyedDiagnostic } from "@lotrinh/core/check/findingKey";
import { rules } from "@lotrinh/core/check/rules";
import { writeFindingsDocx } from "@lotrinh/publish/findings/findingsDocx";
import { CommandError } from "../commandError.js";
import { fileError } from "../inputFile.js";
import type { Compared } from "./compared.js";

interface SheetInput {
  readonly files: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly findings: readonly KeyedDiagnostic[];
  readonly compared: Compared | undefined;
}

/** Throws `CommandError` unless a sheet can be written under that name. */
export function assertSheetName(path: string): void {
  if (!/\.docx$/iu.test(path))
    throw new CommandError({
      vi: `${path}: tên phiếu soát phải có đuôi .docx`,
      en: `${path}: the sheet's name must end in .docx`,
    });
}

/** Writes the sheet for the drafter; a file that is there is not written over. Throws `CommandError`. */
export async function writeSheet(
  path: string,
  { files, day, findings, compared }: SheetInput,
): Promise<void> {
  const named = (found: KeyedDiagnostic) => ({ ...found, file: basename(found.file) });
  const since =
    compared === undefined
      ? {}
      : { since: { fixed: compared.fixed.length, left: compared.left.length, fresh: compared.fresh.length } };
  const bytes = await writeFindingsDocx({
    files: files.map((file) => basename(file)),
    day,
    agency: null,
    checker: null,
    findings: findings.map(named),
    dismissed: [],
    rules: Object.fromEntries(rules.map((rule) => [rule.name, rule])),
    ...since,
  });
  try {
    await writeFile(path, bytes, { flag: "wx" });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST")
      throw new CommandError({
        vi: `${path}: tệp đã có, hãy chọn tên khác`,
        en: `${path}: the file is there already, choose another name`,
      });
    throw fileError(path, error);
  }
}
