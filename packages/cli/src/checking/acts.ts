import { readActTable } from "@lotrinh/core/check/actTable";
import type { ReplacedAct } from "@lotrinh/core/check/rule";
import { CommandError } from "../commandError.js";
import { readInputFile } from "../inputFile.js";

/** The user's own register of replaced acts. Throws `CommandError` naming the first row that can't be taken: a check must not rest on half of it. */
export async function readActs(path: string): Promise<readonly ReplacedAct[]> {
  const { bytes } = await readInputFile(path);
  const { acts, problems } = readActTable(new TextDecoder().decode(bytes));
  const [first] = problems;
  if (first === undefined) return acts;
  const { row, why } = first;
  throw new CommandError({
    vi: `${path}, dòng ${row}: ${why.vi}`,
    en: `${path}, row ${row}: ${why.en}`,
  });
}
