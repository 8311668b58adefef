import type { EntryFields } from "../../api/catalogue.js";
import type { IndicatorDetail } from "../../api/evaluation.js";

/** What the form of an entry holds: everything as text, as it is typed. */
export interface EntryForm {
  readonly name: string;
  readonly code: string;
  readonly direction: "" | "increase" | "decrease";
  readonly measure: string;
  readonly definition: string;
  readonly source: string;
  readonly method: string;
  readonly frequency: NonNullable<EntryFields["frequency"]>;
  readonly numerator: string;
  readonly denominator: string;
  readonly overUnits: NonNullable<EntryFields["overUnits"]>;
  readonly overTime: NonNullable<EntryFields["overTime"]>;
  readonly decimals: string;
  /** One a line. */
  readonly breakdowns: string;
  readonly reporters: readonly string[];
  readonly frameworks: readonly { readonly framework: string; readonly code: string }[];
}

export const frequencies = ["annual", "semiannual", "quarterly", "monthly", "irregular"] as const;
export const overUnitsRules = ["province-only", "sum", "ratio", "weighted-mean"] as const;
export const overTimeRules = ["last", "sum", "mean", "none"] as const;

const empty: EntryForm = {
  name: "",
  code: "",
  direction: "",
  measure: "",
  definition: "",
  source: "",
  method: "",
  frequency: "annual",
  numerator: "",
  denominator: "",
  overUnits: "province-only",
  overTime: "last",
  decimals: "2",
  breakdowns: "",
  reporters: [],
  frameworks: [],
};

/** The form of an entry as it is; of a new one without one. */
export function formOf(entry: IndicatorDetail | null): EntryForm {
  if (entry === null) return empty;
  const frequency = frequencies.find((each) => each === entry.frequency) ?? "annual";
  return {
    name: entry.name,
    code: entry.code ?? "",
    direction: entry.direction ?? "",
    measure: entry.measure ?? "",
    definition: entry.definition ?? "",
    source: entry.source ?? "",
    method: entry.method ?? "",
    frequency,
    numerator: entry.numerator ?? "",
    denominator: entry.denominator ?? "",
    overUnits: entry.overUnits,
    overTime: entry.overTime,
    decimals: String(entry.decimals),
    breakdowns: entry.breakdowns.join("\n"),
    reporters: entry.reporters.map(({ id }) => id),
    frameworks: entry.frameworks.map(({ framework, code }) => ({ framework, code })),
  };
}

/** The fields that the form says; undefined while a name or the direction is missing. */
export function fieldsOf(form: EntryForm): EntryFields | undefined {
  const { name, direction, decimals, reporters, frameworks, frequency, overUnits, overTime } = form;
  if (name.trim() === "" || direction === "") return undefined;
  const places = Number(decimals);
  return {
    ...textFields(form),
    ...{ direction, frequency, overUnits, overTime },
    decimals: Number.isInteger(places) && places >= 0 && places <= 9 ? places : 2,
    breakdowns: form.breakdowns
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
    reporters: [...reporters],
    frameworks: frameworks.filter(({ code }) => code !== ""),
  };
}

function textFields({ name, code, measure, definition, source, method, numerator, denominator }: EntryForm) {
  const orNull = (text: string) => (text.trim() === "" ? null : text.trim());
  return {
    name: name.trim(),
    code: orNull(code),
    measure: orNull(measure),
    definition: orNull(definition),
    source: orNull(source),
    method: orNull(method),
    numerator: orNull(numerator),
    denominator: orNull(denominator),
  };
}

/** Of all fields those that differ from the entry: the history names just them. */
export function changedFields(entry: IndicatorDetail, fields: EntryFields): Partial<EntryFields> {
  const before = fieldsOf(formOf({ ...entry, direction: entry.direction ?? "increase" }));
  const isSame = (key: keyof EntryFields) =>
    JSON.stringify(before?.[key]) === JSON.stringify(fields[key]) &&
    !(key === "direction" && entry.direction === null);
  const changed: Record<string, unknown> = {};
  for (const key of Object.keys(fields) as (keyof EntryFields)[])
    if (!isSame(key)) changed[key] = fields[key];
  return changed;
}
