import { formatDate, parseTypedDate } from "../../format/date.js";
import { formatNumber, parseTypedNumber } from "../../format/number.js";
import type { TextKey } from "../../i18n/vi.js";
import { type Choice, type Field, type FieldInput, linesOfText, type Written } from "./field.js";

/** Names of the properties of V that may hold a T. */
export type NameOf<V, T> = { [K in keyof V]-?: T extends V[K] ? K : never }[keyof V] & string;

interface More {
  readonly input?: FieldInput;
  readonly required?: boolean;
  readonly hint?: TextKey;
}

const clean = (typed: string) => typed.normalize("NFC").replace(/\s+/gu, " ").trim();
const hintOf = (hint: TextKey | undefined) => (hint === undefined ? {} : { hint });

/** A text; empty means null, or is refused where the item can't be without it. */
export function textField<V extends object>(
  name: NameOf<V, string>,
  label: TextKey,
  more: More = {},
): Field<V> {
  return {
    name,
    label,
    input: more.input ?? "line",
    ...hintOf(more.hint),
    read: (value) => textOf(value[name]),
    write: (value, typed) => {
      const text = clean(typed);
      if (text === "" && more.required === true) return { problem: "problem.required" };
      return { value: { ...value, [name]: text === "" ? null : text } };
    },
  };
}

const textOf = (held: unknown) => (typeof held === "string" ? held : "");

/** A date, typed `15/11/2026`, held `2026-11-15`. */
export function dateField<V extends object>(
  name: NameOf<V, string>,
  label: TextKey,
  more: More = {},
): Field<V> {
  return {
    name,
    label,
    input: "line",
    hint: "hint.date",
    read: (value) => formatDate(textOf(value[name])),
    write: (value, typed) => {
      if (clean(typed) === "" && more.required !== true) return { value: { ...value, [name]: null } };
      const date = parseTypedDate(typed);
      return date === undefined ? { problem: "problem.date" } : { value: { ...value, [name]: date } };
    },
  };
}

/** A number, typed in Vietnamese style. `year` ones are shown without separators. */
export function numberField<V extends object>(
  name: NameOf<V, number>,
  label: TextKey,
  more: More & { readonly year?: boolean } = {},
): Field<V> {
  const year = more.year === true;
  return {
    name,
    label,
    input: "line",
    ...hintOf(year ? undefined : "hint.number"),
    read: (value) => numberText(value[name], year),
    write: (value, typed) => {
      if (clean(typed) === "" && more.required !== true) return { value: { ...value, [name]: null } };
      const number = year ? yearOf(typed) : parseTypedNumber(typed);
      const problem = year ? "problem.year" : "problem.number";
      return number === undefined ? { problem } : { value: { ...value, [name]: number } };
    },
  };
}

const numberText = (held: unknown, year: boolean) => {
  if (typeof held !== "number") return "";
  return year ? String(held) : formatNumber(held);
};

const yearOf = (typed: string) => (/^\s*\d{4}\s*$/u.test(typed) ? Number(typed) : undefined);

/** A list of texts, one a line. `units` are names of units. */
export function listField<V extends object>(
  name: NameOf<V, readonly string[]>,
  label: TextKey,
  input: "tokens" | "units" = "units",
): Field<V> {
  return {
    name,
    label,
    input,
    hint: "hint.tokens",
    read: (value) => {
      const held: unknown = value[name];
      return Array.isArray(held) ? held.join("\n") : "";
    },
    write: (value, typed) => ({ value: { ...value, [name]: linesOfText(typed).map(clean) } }),
  };
}

/** One of a few words; `""` stands for null where the choices have it. */
export function choiceField<V extends object>(
  name: keyof V & string,
  label: TextKey,
  choices: readonly Choice[],
): Field<V> {
  return {
    name,
    label,
    input: "choice",
    choices,
    read: (value) => textOf(value[name]),
    write: (value, typed) => ({ value: { ...value, [name]: typed === "" ? null : typed } }),
  };
}

/** A field that reads and writes in its own way. */
export function ownField<V>(
  about: Omit<Field<V>, "read" | "write">,
  read: (value: V) => string,
  write: (value: V, typed: string) => Written<V>,
): Field<V> {
  return { ...about, read, write };
}
