import { type Content, contentOf, type Field, parseField } from "@lotrinh/core/report/content";
import type { Outline } from "@lotrinh/core/report/outline";
import { parseOutline } from "@lotrinh/core/report/outline";
import type { ReportFieldsRow } from "@lotrinh/store/schema/reporting";
import { valueRefused } from "../programmeErrors.js";

/** The content that stored fields make; those taken out are left out. */
export function contentOfRows(rows: readonly Pick<ReportFieldsRow, "field" | "value">[]): Content {
  return contentOf(rows.flatMap(fieldOfRow));
}

function fieldOfRow({ field, value }: Pick<ReportFieldsRow, "field" | "value">): Field[] {
  if (value === null) return [];
  const read = parseField(field, value);
  return read.ok ? [read.value] : [];
}

/** A stored content (a submission) as the core has it. */
export function contentOfStored(stored: unknown): Content {
  if (typeof stored !== "object" || stored === null) return {};
  return contentOfRows(Object.entries(stored).map(([field, value]) => ({ field, value })));
}

/** A stored outline; one that can't be read has no sections. */
export function outlineOf(stored: unknown): Outline {
  const read = parseOutline(stored);
  return read.ok ? read.value : { sections: [] };
}

/** An outline from outside. Throws `value-refused` with what is wrong. */
export function readOutline(input: unknown): Outline {
  const read = parseOutline(input);
  if (read.ok) return read.value;
  throw valueRefused(read.faults[0] ?? { vi: "Đề cương không hợp lệ.", en: "Not an outline." }, {
    faults: read.faults,
  });
}
