import { evaluateCases } from "@lotrinh/core/progress/evaluate";
import { InputError } from "@lotrinh/core/progress/inputs";
import type { Call } from "../command.js";
import { CommandError } from "../commandError.js";
import { readInputFile } from "../inputFile.js";
import type { Terminal } from "../terminal.js";

/**
 * `lotrinh evaluate FILE [--json]`: runs the evaluation methods on the cases of a JSON file and prints their results in order.
 * Throws `CommandError` for a file that is no list of cases.
 */
export async function runEvaluate({ files, options }: Call, terminal: Terminal): Promise<number> {
  const [path = ""] = files;
  const results = evaluated(path, parsed(path, (await readInputFile(path)).bytes));
  await terminal.out(`${JSON.stringify(results, null, options.json === true ? undefined : 2)}\n`);
  return 0;
}

function parsed(path: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    const said = { vi: `${path}: tệp không phải JSON hợp lệ`, en: `${path}: the file is no valid JSON` };
    throw new CommandError(said, { cause: error });
  }
}

function evaluated(path: string, cases: unknown) {
  try {
    return evaluateCases(cases);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new CommandError({
      vi: `${path}: tệp phải chứa một danh sách trường hợp, hoặc một đối tượng có “vectors”`,
      en: `${path}: ${error.message}`,
    });
  }
}
