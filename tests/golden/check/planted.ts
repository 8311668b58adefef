import { readdirSync, readFileSync, statSync } from "node:fs";
import { checkSubjects } from "@lotrinh/core/check/check";
import type { Diagnostic } from "@lotrinh/core/check/diagnostic";
import { rules } from "@lotrinh/core/check/rules";
import { type Subject, subjectOf } from "@lotrinh/core/check/subject";
import { takeIn } from "@lotrinh/intake/intake";

/** What stands behind a line of a planted document: `E` error, `L` likely, `I` worth a look, `T` a trap that must stay silent. */
export type PlantedClass = "E" | "L" | "I" | "T";

export interface Planted {
  readonly file: string;
  readonly line: number;
  readonly class: PlantedClass;
  /** Any of these rules may report it. */
  readonly rules: readonly string[];
}

/** Documents that are checked together, with what was planted in them. */
export interface PlantedCase {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly planted: readonly Planted[];
}

export interface Judged {
  readonly found: readonly Planted[];
  readonly missed: readonly Planted[];
  /** Errors and warnings that nothing planted stands behind, and whatever was reported on a trap. */
  readonly false: readonly Diagnostic[];
  readonly reported: readonly Diagnostic[];
}

const MARK = /[ \t]*⟦([ELIT]) ([a-z|-]+)⟧/gu;
const HERE = new URL("./", import.meta.url);
/** The day the planted documents are judged by. */
const TODAY = "2026-11-22";

/** The planted documents: each file alone, the files of a folder together. */
export function loadPlanted(): PlantedCase[] {
  return readdirSync(HERE)
    .sort()
    .filter((name) => /\.(md|txt)$/u.test(name) || statSync(new URL(name, HERE)).isDirectory())
    .map((name) => caseOf(name, filesOf(name)));
}

function filesOf(name: string): string[] {
  const url = new URL(name, HERE);
  return statSync(url).isDirectory()
    ? readdirSync(url)
        .sort()
        .map((file) => `${name}/${file}`)
    : [name];
}

function caseOf(name: string, fileNames: readonly string[]): PlantedCase {
  const marked = fileNames.map((file) => [file, readFileSync(new URL(file, HERE), "utf8")] as const);
  return {
    name,
    files: Object.fromEntries(marked.map(([file, text]) => [file, text.replace(MARK, "")])),
    planted: marked.flatMap(([file, text]) => marksOf(file, text)),
  };
}

/** The marks at the ends of the lines: `⟦E sum-mismatch|claim-count-mismatch⟧`. */
function marksOf(file: string, text: string): Planted[] {
  return text.split("\n").flatMap((line, at) =>
    [...line.matchAll(MARK)].map((mark) => ({
      file,
      line: at + 1,
      class: classOf(mark[1]),
      rules: (mark[2] ?? "").split("|"),
    })),
  );
}

const classOf = (letter: string | undefined): PlantedClass =>
  letter === "E" || letter === "L" || letter === "I" ? letter : "T";

/** Checks the documents of a case and compares with what was planted. Throws where intake refuses one. */
export async function judge(planted: PlantedCase): Promise<Judged> {
  const subjects: Subject[] = [];
  for (const [file, text] of Object.entries(planted.files)) {
    const taken = await takeIn(new TextEncoder().encode(text), file);
    if (!taken.ok) throw new Error(`${file}: not taken in: ${JSON.stringify(taken)}`);
    subjects.push(subjectOf(file, taken.source));
  }
  return compare(planted.planted, checkSubjects(subjects, rules, { today: TODAY }));
}

function compare(planted: readonly Planted[], reported: readonly Diagnostic[]): Judged {
  const wanted = planted.filter((p) => p.class !== "T");
  const isTrapped = (d: Diagnostic): boolean =>
    planted.some((p) => p.class === "T" && p.rules.includes(d.rule) && touches(d, p));
  const isBacked = (d: Diagnostic): boolean => wanted.some((p) => isAbout(d, p));
  return {
    found: wanted.filter((p) => reported.some((d) => isAbout(d, p))),
    missed: wanted.filter((p) => !reported.some((d) => isAbout(d, p))),
    false: reported.filter((d) => isTrapped(d) || (d.severity !== "info" && !isBacked(d))),
    reported,
  };
}

/** An error or a likely error counts as found only where it is reported as an error or a warning. */
const isAbout = (d: Diagnostic, p: Planted): boolean =>
  p.rules.includes(d.rule) && touches(d, p) && (p.class === "I" || d.severity !== "info");

/** Whether any of the finding's places covers the planted line. */
const touches = (d: Diagnostic, p: Planted): boolean =>
  [{ file: d.file, span: d.span }, ...(d.related ?? [])].some(
    ({ file, span }) => (file ?? d.file) === p.file && span.line <= p.line && p.line <= span.endLine,
  );
