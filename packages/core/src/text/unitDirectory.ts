import { fold } from "./fold.js";
import {
  CENTRAL,
  CENTRAL_PARTY,
  DEPARTMENT_FIELDS,
  DIVISIONS,
  FIELDS,
  LOCAL_PARTY,
  MINISTRIES,
  OWN_OFFICES,
  PROVINCE,
  PROVINCE_MASS,
  PROVINCE_PARTY,
} from "./unitNames.js";

/** A known organisation. */
export interface UnitEntry {
  readonly name: string;
  /** `department` a Sở; `local` carries its level (`tỉnh`, `huyện …`) after the name; `own` needs none; `division` may carry one. */
  readonly level: "central" | "department" | "local" | "own" | "division";
}

/** One way to write an organisation's name, as folded words. */
export interface UnitForm {
  readonly entry: UnitEntry;
  readonly words: readonly string[];
  /** The canonical name itself, not another name or abbreviation. */
  readonly own: boolean;
}

/** Departments without the word `Sở`, as lists write them ("các Sở: Tư pháp, Y tế"). */
export const fieldForms: readonly UnitForm[] = [...FIELDS, ...DEPARTMENT_FIELDS].map((field) => ({
  entry: { name: `Sở ${field}`, level: "department" },
  words: fold(field).split(" "),
  own: true,
}));

/** Every way to write every known organisation, canonical names before others. */
export const unitForms: readonly UnitForm[] = buildForms();

/** Forms by the first letter of their first word: an abbreviation may begin any of them. */
export const formsByLetter: ReadonlyMap<string, readonly UnitForm[]> = groupByLetter(unitForms);
export const fieldsByLetter: ReadonlyMap<string, readonly UnitForm[]> = groupByLetter(fieldForms);

function buildForms(): UnitForm[] {
  const departments = [...FIELDS, ...DEPARTMENT_FIELDS].map((field) => `Sở ${field}`);
  const ministries = [...FIELDS.map((field) => `Bộ ${field}`), ...MINISTRIES];
  const forms = [
    ...formsOf(departments, "department"),
    ...formsOf([...ministries, ...CENTRAL, ...CENTRAL_PARTY], "central"),
    ...formsOf([...PROVINCE, ...PROVINCE_MASS], "local"),
    ...formsOf(DIVISIONS, "division"),
    ...formsOf([...PROVINCE_PARTY, ...LOCAL_PARTY, ...OWN_OFFICES], "own"),
  ];
  return [...forms.filter((form) => form.own), ...forms.filter((form) => !form.own)];
}

function formsOf(lines: readonly string[], level: UnitEntry["level"]): UnitForm[] {
  return lines.flatMap((line) => {
    const [name = "", ...others] = line.split("|");
    const entry: UnitEntry = { name, level };
    return [name, ...others].map((form, index) => ({
      entry,
      words: fold(form).split(" "),
      own: index === 0,
    }));
  });
}

/** A table from first letter to forms, for looking up what may begin with a word. */
export function groupByLetter(forms: readonly UnitForm[]): Map<string, UnitForm[]> {
  const groups = new Map<string, UnitForm[]>();
  for (const form of forms) {
    const letter = form.words[0]?.[0] ?? "";
    const group = groups.get(letter);
    if (group === undefined) groups.set(letter, [form]);
    else group.push(form);
  }
  return groups;
}
