import type { Said } from "../check/diagnostic.js";
import {
  type DifficultyAnswer,
  type Figure,
  type FundingAnswer,
  type ProgrammeAnswer,
  type ProposalAnswer,
  parseDifficultyAnswer,
  parseFigure,
  parseFundingAnswer,
  parseProgrammeAnswer,
  parseProposalAnswer,
  parseTaskAnswer,
  type TaskAnswer,
} from "./answers.js";
import { type FieldKey, type FieldKeys, type FieldKind, isKeyOf } from "./fieldKey.js";
import { faulty, type Parsed } from "./parsed.js";
import { parseRichText, type RichText } from "./richText.js";

/** The value of a field, by its kind. */
export interface FieldValues {
  readonly section: RichText;
  readonly figure: Figure;
  readonly task: TaskAnswer;
  readonly funding: FundingAnswer;
  readonly programme: ProgrammeAnswer;
  readonly difficulty: DifficultyAnswer;
  readonly proposal: ProposalAnswer;
}

/** One field: its kind, key and value, so that the one can't be taken for the other. */
export type Field = {
  [K in FieldKind]: { readonly kind: K; readonly key: FieldKeys[K]; readonly value: FieldValues[K] };
}[FieldKind];

/** What a report holds: the values of its fields by key. A key that is absent was never filled in. */
export type Content = { readonly [K in FieldKind as FieldKeys[K]]: FieldValues[K] };

/** Reads a field from outside: the key says which kind of value it must have. */
export function parseField(key: string, input: unknown): Parsed<Field> {
  if (isKeyOf("section", key)) return keyed("section", key, parseRichText(input));
  if (isKeyOf("figure", key)) return keyed("figure", key, parseFigure(input));
  if (isKeyOf("task", key)) return keyed("task", key, parseTaskAnswer(input));
  if (isKeyOf("funding", key)) return keyed("funding", key, parseFundingAnswer(input));
  if (isKeyOf("programme", key)) return keyed("programme", key, parseProgrammeAnswer(input));
  if (isKeyOf("difficulty", key)) return keyed("difficulty", key, parseDifficultyAnswer(input));
  if (isKeyOf("proposal", key)) return keyed("proposal", key, parseProposalAnswer(input));
  return faulty({ vi: "Không có mục này trong báo cáo.", en: `There is no field "${key.slice(0, 80)}".` });
}

function keyed<K extends FieldKind>(
  kind: K,
  key: FieldKeys[K],
  value: Parsed<FieldValues[K]>,
): Parsed<{ readonly kind: K; readonly key: FieldKeys[K]; readonly value: FieldValues[K] }> {
  return value.ok ? { ok: true, value: { kind, key, value: value.value } } : value;
}

/** What was wrong with one field. */
export interface FieldFaults {
  readonly key: string;
  readonly faults: readonly Said[];
}

/** Reads a whole report from outside. What is wrong is left out of `content` and listed. */
export function parseContent(input: Readonly<Record<string, unknown>>): {
  readonly content: Content;
  readonly faults: readonly FieldFaults[];
} {
  const fields: Field[] = [];
  const faults: FieldFaults[] = [];
  for (const [key, value] of Object.entries(input)) {
    const read = parseField(key, value);
    if (read.ok) fields.push(read.value);
    else faults.push({ key, faults: read.faults });
  }
  return { content: contentOf(fields), faults };
}

type Draft = { -readonly [K in keyof Content]: Content[K] };

/** The content that these fields make; of two with one key the later holds. */
export function contentOf(fields: readonly Field[]): Content {
  const draft: Draft = {};
  for (const field of fields) put(draft, field);
  return draft;
}

function put(draft: Draft, field: Field): void {
  switch (field.kind) {
    case "section":
      draft[field.key] = field.value;
      return;
    case "figure":
      draft[field.key] = field.value;
      return;
    case "task":
      draft[field.key] = field.value;
      return;
    case "funding":
      draft[field.key] = field.value;
      return;
    case "programme":
      draft[field.key] = field.value;
      return;
    case "difficulty":
      draft[field.key] = field.value;
      return;
    case "proposal":
      draft[field.key] = field.value;
      return;
  }
}

/** The field of a key; undefined where it was never filled in or the key is none. */
export function findField(content: Content, key: string): Field | undefined {
  if (isKeyOf("section", key)) return present("section", key, content[key]);
  if (isKeyOf("figure", key)) return present("figure", key, content[key]);
  if (isKeyOf("task", key)) return present("task", key, content[key]);
  if (isKeyOf("funding", key)) return present("funding", key, content[key]);
  if (isKeyOf("programme", key)) return present("programme", key, content[key]);
  if (isKeyOf("difficulty", key)) return present("difficulty", key, content[key]);
  if (isKeyOf("proposal", key)) return present("proposal", key, content[key]);
  return undefined;
}

function present<K extends FieldKind>(kind: K, key: FieldKeys[K], value: FieldValues[K] | undefined) {
  return value === undefined ? undefined : { kind, key, value };
}

/** All fields, in the order in which they were put in. */
export function listFields(content: Content): Field[] {
  return Object.keys(content).flatMap((key) => findField(content, key) ?? []);
}

/** All fields of one kind. */
export function fieldsOf<K extends FieldKind>(content: Content, kind: K): Extract<Field, { kind: K }>[] {
  return listFields(content).filter((field): field is Extract<Field, { kind: K }> => field.kind === kind);
}

/** Whether two values are the same, whatever the order of their entries. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [own, other] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  if (own.size !== other.size) return false;
  return [...own].every(([name, value]) => other.has(name) && sameValue(value, other.get(name)));
}

/** A field that differs between two states of a report. */
export interface FieldChange {
  readonly key: FieldKey;
  readonly change: "added" | "changed" | "removed";
}

/** What changed from one state of a report to a later one: the marks beside the fields after a return. */
export function changedSince(before: Content, after: Content): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const { key, value } of listFields(after)) {
    const old = findField(before, key);
    if (old === undefined) changes.push({ key, change: "added" });
    else if (!sameValue(old.value, value)) changes.push({ key, change: "changed" });
  }
  for (const { key } of listFields(before))
    if (findField(after, key) === undefined) changes.push({ key, change: "removed" });
  return changes;
}
