import type { Meta, MetaField, Period, Signer } from "@lotrinh/core/read/reading";
import { formatDate, formatYears, parseTypedDate } from "../../format/date.js";
import type { TextKey } from "../../i18n/vi.js";
import { type Field, linesOfText } from "./field.js";

type Fields<K extends MetaField> = readonly Field<Meta[K]>[];

const clean = (typed: string) => typed.normalize("NFC").replace(/\s+/gu, " ").trim();

function textOf(label: TextKey, input: "line" | "long" = "line"): readonly Field<string | null>[] {
  return [
    {
      name: "value",
      label,
      input,
      read: (value) => value ?? "",
      write: (_, typed) => ({ value: clean(typed) || null }),
    },
  ];
}

function listOf(label: TextKey): readonly Field<readonly string[]>[] {
  return [
    {
      name: "value",
      label,
      input: "tokens",
      read: (value) => value.join("\n"),
      write: (_, typed) => ({ value: linesOfText(typed) }),
    },
  ];
}

const date: Fields<"date"> = [
  {
    name: "value",
    label: "field.date",
    input: "line",
    hint: "hint.date",
    read: (value) => (value === null ? "" : formatDate(value)),
    write: (_, typed) => {
      if (clean(typed) === "") return { value: null };
      const parsed = parseTypedDate(typed);
      return parsed === undefined ? { problem: "problem.date" } : { value: parsed };
    },
  },
];

const period: Fields<"period"> = [
  {
    name: "value",
    label: "field.period",
    input: "line",
    hint: "hint.period",
    read: (value) => (value === null ? "" : formatYears(value.from, value.to)),
    write: (_, typed) => {
      if (clean(typed) === "") return { value: null };
      const parsed = parsePeriod(typed);
      return parsed === undefined ? { problem: "problem.period" } : { value: parsed };
    },
  },
];

/** `2021-2030`, `2021–2030` or one year; undefined when it is neither or runs backwards. */
function parsePeriod(typed: string): Period | undefined {
  const found = /^(\d{4})(?:\s*[-–]\s*(\d{4}))?$/u.exec(typed.trim());
  if (found === null) return undefined;
  const from = Number(found[1]);
  const to = Number(found[2] ?? found[1]);
  return to < from ? undefined : { from, to };
}

const nobody: Signer = { name: "", position: null, authority: null };
const signerParts = [
  ["authority", "field.signerAuthority"],
  ["position", "field.signerPosition"],
  ["name", "field.signerName"],
] as const;

const signer: Fields<"signer"> = signerParts.map(([name, label]) => ({
  name,
  label,
  input: "line" as const,
  read: (value: Signer | null) => value?.[name] ?? "",
  write: (value: Signer | null, typed: string) => ({
    value: { ...(value ?? nobody), [name]: clean(typed) || (name === "name" ? "" : null) },
  }),
}));

const metaFields: { readonly [K in MetaField]: Fields<K> } = {
  number: textOf("field.number"),
  date,
  place: textOf("field.place"),
  issuer: textOf("field.issuer"),
  type: textOf("field.type"),
  title: textOf("field.title", "long"),
  addressedTo: listOf("field.addressedTo"),
  recipients: listOf("field.recipients"),
  signer,
  period,
  standingUnit: textOf("field.standingUnit"),
};

/** The fields of one letterhead entry. */
export function metaFieldsOf<K extends MetaField>(field: K): Fields<K> {
  return metaFields[field];
}
