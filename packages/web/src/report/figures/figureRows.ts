import { type Figure, type FigureStatus, missingNames, parseFigure } from "@lotrinh/core/report/answers";
import type { AskedFigure } from "../../api/reports.js";
import type { Bilingual } from "../../api/types.js";
import type { Language } from "../../format/language.js";
import { formatNumber, parseTypedNumber } from "../../format/number.js";
import type { CellChange } from "../../grid/history.js";
import { type SaveState, shownValue } from "../saving/saveState.js";

/** Columns of the grid of figures that a person fills in. */
export type FigureColumn = "value" | "status" | "missing" | "numerator" | "denominator" | "note";

/** Text that isn't what its column wants, kept as typed until it is put right. */
export type RawTexts = Readonly<Partial<Record<FigureColumn, string>>>;

export interface FigureRow {
  readonly asked: AskedFigure;
  readonly figure: Figure | null;
  readonly raw: RawTexts;
  readonly faults: readonly Bilingual[];
  readonly inConflict: boolean;
}

export const blankFigure: Figure = {
  value: null,
  status: "reported",
  missing: null,
  note: null,
  numerator: null,
  denominator: null,
};

export const figureStatusNames: Readonly<Record<FigureStatus, Bilingual>> = {
  reported: { vi: "Thực hiện", en: "Reported" },
  estimated: { vi: "Ước", en: "Estimated" },
  official: { vi: "Chính thức", en: "Official" },
};

/** A row for each figure asked for, with what is typed and what is wrong with it. */
export function figureRows(
  asked: readonly AskedFigure[],
  state: SaveState,
  raws: ReadonlyMap<string, RawTexts>,
): FigureRow[] {
  return asked.map((each) => {
    const read = parseFigure(shownValue(state, each.key) ?? null);
    return {
      asked: each,
      figure: read.ok ? read.value : null,
      raw: raws.get(each.key) ?? {},
      faults: state.refused[each.key] ?? [],
      inConflict: state.conflicts[each.key] !== undefined,
    };
  });
}

/** What a cell shows. */
export function cellText({ figure, raw }: FigureRow, column: FigureColumn, language: Language): string {
  const typed = raw[column];
  if (typed !== undefined) return typed;
  if (figure === null) return "";
  switch (column) {
    case "value":
    case "numerator":
    case "denominator": {
      const value = figure[column];
      return value === null ? "" : formatNumber(value, language);
    }
    case "status":
      return isBlank(figure) ? "" : figureStatusNames[figure.status][language];
    case "missing":
      return figure.missing === null ? "" : missingNames[figure.missing][language];
    case "note":
      return figure.note ?? "";
  }
}

function isBlank({ value, missing, note, numerator, denominator }: Figure): boolean {
  return [value, missing, note, numerator, denominator].every((each) => each === null);
}

/** What a changed cell makes of a figure; `raw` is set where the text isn't what the column wants. */
export interface Typed {
  readonly figure: Figure;
  readonly raw: string | null;
}

/**
 * Takes a typed text into a figure. A value takes away the reason why there was none, and a reason takes away the value: the two
 * can't stand together. What can't be read is kept as typed and changes nothing.
 */
export function typeInto(figure: Figure | null, column: FigureColumn, text: string): Typed {
  const now = figure ?? blankFigure;
  const trimmed = text.trim();
  switch (column) {
    case "value":
    case "numerator":
    case "denominator": {
      const value = trimmed === "" ? null : parseTypedNumber(trimmed.replace(/%$/u, ""));
      if (value === undefined) return { figure: now, raw: text };
      const rest = column === "value" && value !== null ? { ...now, missing: null } : now;
      return { figure: { ...rest, [column]: value }, raw: null };
    }
    case "status": {
      const status = trimmed === "" ? "reported" : codeOf(figureStatusNames, trimmed);
      return status === undefined ? { figure: now, raw: text } : { figure: { ...now, status }, raw: null };
    }
    case "missing": {
      const missing = trimmed === "" ? null : codeOf(missingNames, trimmed);
      if (missing === undefined) return { figure: now, raw: text };
      return { figure: { ...now, missing, value: missing === null ? now.value : null }, raw: null };
    }
    case "note":
      return { figure: { ...now, note: trimmed === "" ? null : trimmed }, raw: null };
  }
}

/** The code of a name as typed: whole, or its beginning where that fits one alone. */
function codeOf<T extends string>(names: Readonly<Record<T, Bilingual>>, typed: string): T | undefined {
  const wanted = fold(typed);
  const entries = Object.entries(names) as [T, Bilingual][];
  const whole = entries.find(([, { vi, en }]) => fold(vi) === wanted || fold(en) === wanted);
  if (whole !== undefined) return whole[0];
  const begun = entries.filter(
    ([, { vi, en }]) => fold(vi).startsWith(wanted) || fold(en).startsWith(wanted),
  );
  return begun.length === 1 ? begun[0]?.[0] : undefined;
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll(/[đĐ]/gu, "d").toLowerCase();
}

/** The new figures and raw texts that a change of cells makes, by field. */
export function applyChanges(
  rows: readonly FigureRow[],
  changes: readonly CellChange[],
): { readonly figures: ReadonlyMap<string, Figure>; readonly raws: ReadonlyMap<string, RawTexts> } {
  const byKey = new Map<string, FigureRow>(rows.map((row) => [row.asked.key, row]));
  const figures = new Map<string, Figure>();
  const raws = new Map<string, RawTexts>();
  for (const { row: key, column, text } of changes) {
    const row = byKey.get(key);
    if (row === undefined || !isFigureColumn(column)) continue;
    const { figure, raw } = typeInto(figures.get(key) ?? row.figure, column, text);
    const { [column]: _, ...others } = raws.get(key) ?? row.raw;
    raws.set(key, raw === null ? others : { ...others, [column]: raw });
    if (raw === null) figures.set(key, figure);
  }
  return { figures, raws };
}

const figureColumns: readonly FigureColumn[] = [
  "value",
  "status",
  "missing",
  "numerator",
  "denominator",
  "note",
];

function isFigureColumn(column: string): column is FigureColumn {
  return figureColumns.some((each) => each === column);
}
