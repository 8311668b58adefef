import {
  faulty,
  finish,
  isFields,
  notAnObject,
  type ObjectReader,
  type Parsed,
  readObject,
} from "../report/parsed.js";
import type { Fill, ReportKind, SynthesisOutline, SynthesisSection } from "./outline.js";

const kinds: readonly ReportKind[] = ["annual", "interim", "final"];
const namedFills = {
  basis: true,
  issued: true,
  "issued-table": true,
  discipline: true,
  "discipline-table": true,
  verdicts: true,
  goals: true,
  "indicator-table": true,
  series: true,
  tasks: true,
  "task-table": true,
  funding: true,
  "funding-table": true,
  training: true,
  strengths: true,
  shortfalls: true,
  difficulties: true,
  causes: true,
  proposals: true,
} satisfies Readonly<Record<Extract<Fill, string>, true>>;

const KEY = /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/u;
const mostSections = 200;
const deepest = 4;

/** Reads an outline that an officer edited: at most 200 sections, four levels, each with a key of its own, a title, known fills. */
export function parseSynthesisOutline(input: unknown): Parsed<SynthesisOutline> {
  if (!isFields(input)) return faulty(notAnObject);
  const fields = readObject(input);
  const keys = new Set<string>();
  const outline = {
    id: fields.text("id", { vi: "Mã đề cương", en: "Id" }, 100) ?? "",
    title: requiredText(fields, "title", "Tên báo cáo", "Title"),
    kind: fields.word("kind", { vi: "Loại báo cáo", en: "Kind" }, kinds),
    sections: sectionsOf(input.sections, fields, keys, 1),
  };
  if (keys.size === 0)
    fields.faults.push({ vi: "Đề cương cần có ít nhất một mục.", en: "An outline needs a section." });
  return finish(fields, outline);
}

function requiredText(fields: ObjectReader, name: string, vi: string, en: string): string {
  const text = fields.text(name, { vi, en }, 500);
  if (text === null) fields.faults.push({ vi: `${vi}: không được để trống.`, en: `${en}: blank.` });
  return text ?? "";
}

function sectionsOf(
  input: unknown,
  { faults }: ObjectReader,
  keys: Set<string>,
  depth: number,
): readonly SynthesisSection[] {
  if (input === undefined || input === null) return [];
  if (!Array.isArray(input) || depth > deepest || keys.size + input.length > mostSections) {
    faults.push({
      vi: `Đề cương có tối đa ${mostSections} mục, ${deepest} cấp.`,
      en: `An outline has at most ${mostSections} sections on ${deepest} levels.`,
    });
    return [];
  }
  const entries: readonly unknown[] = input;
  return entries.flatMap((entry): SynthesisSection[] => {
    if (!isFields(entry)) {
      faults.push(notAnObject);
      return [];
    }
    const fields = readObject(entry, faults);
    return [
      {
        key: keyOf(fields, keys),
        label: fields.text("label", { vi: "Ký hiệu mục", en: "Label" }, 20),
        title: requiredText(fields, "title", "Tên mục", "Title"),
        fills: fillsOf(entry.fills, fields),
        children: sectionsOf(entry.children, fields, keys, depth + 1),
      },
    ];
  });
}

function keyOf(fields: ObjectReader, keys: Set<string>): string {
  const key = fields.text("key", { vi: "Mã mục", en: "Key" }, 60) ?? "";
  if (!KEY.test(key))
    fields.faults.push({
      vi: "Mã mục: chỉ gồm chữ thường không dấu, chữ số, gạch nối.",
      en: "Key: lower-case letters, digits and hyphens only.",
    });
  if (keys.has(key))
    fields.faults.push({ vi: `Hai mục có cùng mã “${key}”.`, en: `Two sections have the key "${key}".` });
  keys.add(key);
  return key;
}

function fillsOf(input: unknown, { faults }: ObjectReader): readonly Fill[] {
  if (input === undefined || input === null) return [];
  const entries: readonly unknown[] = Array.isArray(input) ? input : [input];
  return entries.flatMap((entry): Fill[] => {
    const fill = fillOf(entry);
    if (fill === undefined)
      faults.push({ vi: "Mục có nội dung tự động không được hỗ trợ.", en: "A fill isn't known." });
    return fill === undefined ? [] : [fill];
  });
}

function fillOf(entry: unknown): Fill | undefined {
  if (typeof entry === "string") return isNamedFill(entry) ? entry : undefined;
  if (!isFields(entry) || !Array.isArray(entry.units)) return undefined;
  const units: readonly unknown[] = entry.units;
  const names = units.filter((unit): unit is string => typeof unit === "string" && unit.length <= 500);
  if (names.length !== units.length || names.length > 50) return undefined;
  return entry.byField === true ? { units: names, byField: true } : { units: names };
}

function isNamedFill(text: string): text is keyof typeof namedFills {
  return Object.hasOwn(namedFills, text);
}
