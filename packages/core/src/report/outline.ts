import type { FieldKind } from "./fieldKey.js";
import {
  faulty,
  finish,
  isFields,
  notAnObject,
  type ObjectReader,
  type Parsed,
  readObject,
} from "./parsed.js";

/** The outline (đề cương) of a duty's reports: the sections that a report must fill, in the order of printing. */
export interface Outline {
  readonly sections: readonly OutlineSection[];
}

export interface OutlineSection {
  /** Lasting, unique in the outline: letters, digits, hyphens. */
  readonly key: string;
  /** As printed: `I`, `1`, `a`; null where the section has none. */
  readonly label: string | null;
  readonly title: string;
  /** What is to be written, for whoever fills it in. */
  readonly hint: string | null;
  readonly required: boolean;
  readonly kind: SectionKind;
}

/** A section's content: text of its own, or what the report's figures, tasks and lists give. */
export type SectionKind = "text" | "figures" | "tasks" | "funding" | "difficulties" | "proposals";

/** The kinds of fields that a section of each kind is filled in with, besides its text. */
export const fieldKindsOf: Readonly<Record<SectionKind, readonly FieldKind[]>> = {
  text: [],
  figures: ["figure"],
  tasks: ["task"],
  funding: ["funding", "programme"],
  difficulties: ["difficulty"],
  proposals: ["proposal"],
};

const sectionKinds: readonly SectionKind[] = [
  "text",
  "figures",
  "tasks",
  "funding",
  "difficulties",
  "proposals",
];

const KEY = /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/u;
const MAX_SECTIONS = 100;

/** Reads an outline from outside: at least one section, at most 100, each with a key of its own and a title. */
export function parseOutline(input: unknown): Parsed<Outline> {
  if (!isFields(input) || !Array.isArray(input.sections)) return faulty(notAnObject);
  const entries: readonly unknown[] = input.sections;
  if (entries.length === 0 || entries.length > MAX_SECTIONS)
    return faulty({
      vi: `Đề cương cần có từ 1 đến ${MAX_SECTIONS} mục.`,
      en: `An outline has 1 to ${MAX_SECTIONS} sections.`,
    });
  const read = entries.map(parseSection);
  const sections = read.flatMap((each) => (each.ok ? [each.value] : []));
  const faults = read.flatMap((each) => (each.ok ? [] : each.faults));
  const twice = sections.find(({ key }, index) => sections.findIndex((other) => other.key === key) < index);
  if (twice !== undefined)
    faults.push({
      vi: `Hai mục có cùng mã “${twice.key}”.`,
      en: `Two sections have the key "${twice.key}".`,
    });
  return faults.length === 0 ? { ok: true, value: { sections } } : faulty(...faults);
}

function parseSection(input: unknown): Parsed<OutlineSection> {
  if (!isFields(input)) return faulty(notAnObject);
  const fields = readObject(input);
  return finish(fields, {
    key: keyOf(fields),
    label: fields.text("label", { vi: "Ký hiệu mục", en: "Label" }, 20),
    title: titleOf(fields),
    hint: fields.text("hint", { vi: "Hướng dẫn", en: "Hint" }, 2000),
    required: input.required === true,
    kind: fields.word("kind", { vi: "Loại mục", en: "Kind" }, sectionKinds),
  });
}

function keyOf(fields: ObjectReader): string {
  const label = { vi: "Mã mục", en: "Key" };
  const key = fields.text("key", label, 60) ?? "";
  if (!KEY.test(key))
    fields.faults.push({
      vi: `${label.vi}: chỉ gồm chữ thường không dấu, chữ số, gạch nối.`,
      en: `${label.en}: lower-case letters, digits and hyphens only.`,
    });
  return key;
}

function titleOf(fields: ObjectReader): string {
  const label = { vi: "Tên mục", en: "Title" };
  const title = fields.text("title", label, 500);
  if (title === null)
    fields.faults.push({ vi: `${label.vi}: không được để trống.`, en: `${label.en}: blank.` });
  return title ?? "";
}
