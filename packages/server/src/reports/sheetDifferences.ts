import type { Figure, FundingAnswer, ProgrammeAnswer, TaskAnswer } from "@lotrinh/core/report/answers";
import { type Content, findField, parseField, sameValue } from "@lotrinh/core/report/content";
import { sourceOfName } from "@lotrinh/core/report/fundingSources";
import { plainToRichText, richTextToPlain } from "@lotrinh/core/report/richTextPlain";
import type { FilledField, FormError } from "@lotrinh/publish/reportSheet/filled";
import type { z } from "zod";
import type { IsAsked } from "./decide.js";
import type { sheetSchema } from "./requests.js";

type Returned = z.infer<typeof sheetSchema>;

/** The report as it stands: values and revisions. */
export interface Standing {
  readonly content: Content;
  readonly revisionOf: (key: string) => number;
  readonly isAsked: IsAsked;
  readonly nameOf: (key: string) => string;
}

/** What taking a form that came back would change, field by field, and what can't be taken. Nothing is saved here. */
export function differencesOf(
  fields: readonly FilledField[],
  standing: Standing,
): Omit<Returned, "base" | "notices"> {
  const differences: Returned["differences"] = [];
  const errors: FormError[] = [];
  for (const field of fields) {
    if (!standing.isAsked(field.key)) {
      errors.push({ where: field.where, message: notAsked });
      continue;
    }
    const before = findField(standing.content, field.key)?.value ?? null;
    const wanted = valueOfField(field, before);
    if (wanted === undefined || sameValue(before, wanted)) continue;
    const read = wanted === null ? undefined : parseField(field.key, wanted);
    if (read !== undefined && !read.ok) {
      errors.push(...read.faults.map((message) => ({ where: field.where, message })));
      continue;
    }
    const base = field.revision ?? 0;
    differences.push({
      field: field.key,
      label: standing.nameOf(field.key),
      where: field.where,
      before,
      after: read === undefined ? null : read.value.value,
      base,
      conflict: base !== standing.revisionOf(field.key),
    });
  }
  return { differences, errors };
}

const notAsked = {
  vi: "Báo cáo này không có nội dung của dòng này; dòng bị bỏ qua.",
  en: "The report doesn't ask for this row; it is passed over.",
};

/** The value that a row means, over what stands there; null takes it out, undefined says nothing. */
function valueOfField({ kind, entries }: FilledField, before: unknown): unknown {
  const isBlank = Object.values(entries).every((entry) => entry === null || entry === "");
  switch (kind) {
    case "figures":
      return figureOf(entries, asObject<Figure>(before), isBlank);
    case "tasks":
      return isBlank && before === null ? undefined : taskOf(entries, asObject<TaskAnswer>(before));
    case "funding":
      return isBlank && before === null ? undefined : fundingOf(entries, asObject<FundingAnswer>(before));
    case "programmes":
      return isBlank ? null : programmeOf(entries, asObject<ProgrammeAnswer>(before));
    case "texts":
      return textOf(entries.text, before);
    case "difficulties":
      return isBlank ? null : { text: entries.text };
    case "proposals":
      return isBlank ? null : { to: entries.to ?? null, text: entries.text ?? "" };
  }
}

type Entries = FilledField["entries"];

function asObject<T>(value: unknown): Partial<T> {
  return typeof value === "object" && value !== null ? (value as Partial<T>) : {};
}

/** A cell with an error leaves what stands there; what the form doesn't show (numerator, denominator) stays. */
function figureOf(entries: Entries, before: Partial<Figure>, isBlank: boolean): unknown {
  if (isBlank && Object.keys(before).length === 0) return undefined;
  const {
    value = before.value ?? null,
    missing = before.missing ?? null,
    note = before.note ?? null,
  } = entries;
  const sameFigure = value === (before.value ?? null);
  return {
    value,
    status: entries.status ?? before.status ?? "reported",
    missing,
    note,
    numerator: sameFigure ? (before.numerator ?? null) : null,
    denominator: sameFigure ? (before.denominator ?? null) : null,
  };
}

function taskOf(entries: Entries, before: Partial<TaskAnswer>): unknown {
  const { progress = before.progress ?? null, result = before.result ?? null } = entries;
  const { status = before.status ?? null, obstacle = before.obstacle ?? null } = entries;
  return { status, progress, result, obstacle, extension: before.extension ?? null };
}

function fundingOf(entries: Entries, before: Partial<FundingAnswer>) {
  const { committed = before.committed ?? null, disbursed = before.disbursed ?? null } = entries;
  return { committed, disbursed };
}

function programmeOf(entries: Entries, before: Partial<ProgrammeAnswer>): unknown {
  const { name = before.name ?? "", source = before.source ?? null } = entries;
  return {
    name: name ?? "",
    source: typeof source === "string" ? sourceOfName(source) : null,
    ...fundingOf(entries, before),
  };
}

/** A text that wasn't touched keeps its bold words and lists; a new one is plain. */
function textOf(entry: Entries[string] | undefined, before: unknown): unknown {
  const written = entry === null || entry === undefined ? "" : String(entry).replaceAll("\r\n", "\n");
  const read = before === null ? undefined : parseField("section:text", before);
  const old = read?.ok === true && read.value.kind === "section" ? richTextToPlain(read.value.value) : "";
  if (written.trim() === old.trim()) return undefined;
  return written.trim() === "" ? null : plainToRichText(written);
}
