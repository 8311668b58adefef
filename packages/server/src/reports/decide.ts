import type { Said } from "@lotrinh/core/check/diagnostic";
import { parseField, sameValue } from "@lotrinh/core/report/content";
import { figureKey, fundingKey, parseFieldKey, sectionKey, taskKey } from "@lotrinh/core/report/fieldKey";
import type { Outline } from "@lotrinh/core/report/outline";
import type { AskedItems } from "@lotrinh/store/reporting/asked";
import type { FieldInput } from "@lotrinh/store/reporting/fields";
import type { ReportFieldsRow } from "@lotrinh/store/schema/reporting";

/** A value that somebody wants to save, and the revision that it changes. */
export interface WantedField {
  readonly field: string;
  readonly value?: unknown;
  readonly base: number;
}

/** What becomes of it. Without `write` the same value is there already. */
export type Decision =
  | { readonly outcome: "saved"; readonly revision: number; readonly write?: FieldInput }
  | { readonly outcome: "conflict"; readonly row: ReportFieldsRow }
  | { readonly outcome: "refused"; readonly faults: readonly Said[] };

/** Whether a report has a field of this key. */
export type IsAsked = (field: string) => boolean;

/** The fields that a report has: sections of its outline, what the unit is asked; difficulties and proposals are free, and programmes where funding is asked for. */
export function askedFields(outline: Outline, asked: AskedItems): IsAsked {
  const keys = new Set<string>([
    ...outline.sections.map(({ key }) => sectionKey(key)),
    ...asked.figures.map(figureKey),
    ...asked.tasks.map(({ task }) => taskKey(task)),
    ...asked.funding.map(fundingKey),
  ]);
  return (field) => {
    const kind = parseFieldKey(field)?.kind;
    if (kind === "programme") return asked.funding.length > 0;
    return kind === "difficulty" || kind === "proposal" || keys.has(field);
  };
}

/**
 * What becomes of a value beside what is stored: saved where it changes the revision that stands (or is the same value
 * already, so that a request tried again is no conflict with itself), in conflict where somebody else was faster.
 */
export function decideField(
  wanted: WantedField,
  stored: ReportFieldsRow | undefined,
  isAsked: IsAsked,
): Decision {
  const read = readValue(wanted, isAsked);
  if (!read.ok) return { outcome: "refused", faults: read.faults };
  const revision = stored?.revision ?? 0;
  if (sameValue(stored?.value ?? null, read.value)) return { outcome: "saved", revision };
  if (wanted.base !== revision && stored !== undefined) return { outcome: "conflict", row: stored };
  const next = revision + 1;
  return {
    outcome: "saved",
    revision: next,
    write: { field: wanted.field, value: read.value, revision: next },
  };
}

type Read =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly faults: readonly Said[] };

function readValue({ field, value }: WantedField, isAsked: IsAsked): Read {
  if (!isAsked(field)) return { ok: false, faults: [notAsked] };
  if (value === null || value === undefined) return { ok: true, value: null };
  const read = parseField(field, value);
  return read.ok ? { ok: true, value: read.value.value } : read;
}

const notAsked: Said = {
  vi: "Báo cáo này không có mục đó.",
  en: "The report has no such field.",
};
