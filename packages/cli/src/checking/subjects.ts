import { type Subject, subjectOf } from "@lotrinh/core/check/subject";
import { takeIn } from "@lotrinh/intake/intake";
import { problemSentence } from "@lotrinh/intake/problem";
import { CommandError } from "../commandError.js";
import { readInputFile } from "../inputFile.js";
import { progressLine, type Terminal } from "../terminal.js";

/** Reads the files to be checked, in order. Throws `CommandError` for the first that can't be read. */
export async function readSubjects(paths: readonly string[], terminal: Terminal): Promise<Subject[]> {
  const line = progressLine(terminal);
  const subjects: Subject[] = [];
  for (const [i, path] of paths.entries()) {
    line.show(`${path} (${i + 1}/${paths.length})`);
    const { name, bytes } = await readInputFile(path);
    const taken = await takeIn(bytes, name);
    if (!taken.ok) {
      line.clear();
      throw new CommandError({
        vi: `${path}: ${problemSentence(taken.problem, "vi")}`,
        en: `${path}: ${problemSentence(taken.problem, "en")}`,
      });
    }
    subjects.push(subjectOf(path, taken.source));
  }
  line.clear();
  return subjects;
}
