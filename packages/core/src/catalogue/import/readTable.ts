import { meaningOfName } from "../../check/indicatorMatch.js";
import type { FigureStatus } from "../../report/answers.js";
import { fold } from "../../text/fold.js";
import { sameMeasure } from "../../text/measures.js";
import { parseNumber } from "../../text/numbers.js";
import { isFigureStatus } from "../counts.js";
import { type Cell, type Sheet, textOf } from "./cell.js";
import { type ColumnChoice, type ColumnRole, findLayout, type Layout, layoutBy } from "./layout.js";
import { readPeriod, saysEstimate } from "./periodText.js";
import { type ImportProblem, problem } from "./problems.js";

/** An entry of the catalogue that a row may name. */
export interface KnownIndicator {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly measure: string | null;
}

export interface KnownPlace {
  readonly id: string;
  readonly name: string;
}

/** What a file may refer to. */
export interface Known {
  readonly indicators: readonly KnownIndicator[];
  readonly places: readonly KnownPlace[];
  /** Names that a person has said the meaning of, as printed. */
  readonly chosen?: Readonly<Record<string, string>>;
}

/** One figure read from a sheet, with everything that is wrong with it. Rows and columns from 1. */
export interface ImportedFigure {
  readonly row: number;
  readonly column: number;
  /** The indicator as printed. */
  readonly printed: string;
  readonly indicatorId: string | null;
  readonly placeId: string | null;
  readonly breakdown: string;
  readonly period: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly status: FigureStatus;
  readonly note: string | null;
  readonly raw: string;
  readonly problems: readonly ImportProblem[];
}

export interface ImportedTable {
  readonly layout: Layout | null;
  readonly rows: number;
  readonly figures: readonly ImportedFigure[];
  /** Of the file as a whole. */
  readonly problems: readonly ImportProblem[];
}

const mostRows = 50_000;

/**
 * Reads past series from a sheet, wide (a column a year) or long (a row a figure). Nothing is refused as a whole but what has no
 * table: each figure comes with its problems. `status`: what figures are unless the file says otherwise. `choice`: what a person
 * says of the columns, where the headings don't say it.
 */
export function readTable(
  sheet: Sheet,
  known: Known,
  status: FigureStatus,
  choice?: ColumnChoice,
): ImportedTable {
  const none = { layout: null, rows: 0, figures: [] };
  if (sheet.every((row) => row.every((cell) => textOf(cell) === "")))
    return { ...none, problems: [problem("empty-file")] };
  const layout = choice === undefined ? findLayout(sheet) : layoutBy(sheet, choice);
  if (layout === undefined) return { ...none, problems: [problem("no-layout")] };
  const rows = sheet.slice(layout.headRow + 1);
  if (rows.length > mostRows)
    return { ...none, layout, rows: rows.length, problems: [problem("too-many-rows")] };
  const lookup = lookupOf(known);
  const figures = rows.flatMap((cells, at) =>
    readRow({ cells, row: layout.headRow + 1 + at, layout, lookup, status }),
  );
  return { layout, rows: rows.length, figures: markDuplicates(figures), problems: [] };
}

interface Lookup {
  readonly indicator: (name: string, code: string, measure: string) => readonly KnownIndicator[];
  readonly place: (name: string) => KnownPlace | undefined;
}

function lookupOf({ indicators, places, chosen = {} }: Known): Lookup {
  const byId = new Map(indicators.map((each) => [each.id, each]));
  const byCode = indexed(indicators, ({ code }) => (code === null ? "" : code.toLowerCase()));
  const byName = indexed(indicators, ({ name }) => fold(name));
  const byMeaning = indexed(indicators, (each) => meaningOfName(each.name, each)?.key ?? "");
  const byPlace = new Map(places.map((place) => [placeKey(place.name), place]));
  return {
    indicator: (name, code, measure) => {
      const said = byId.get(chosen[name] ?? "");
      if (said !== undefined) return [said];
      const meaning = () =>
        meaningOfName(name, { name, measure: measure === "" ? null : measure })?.key ?? "";
      return (
        (code === "" ? undefined : byCode.get(code.toLowerCase())) ??
        byName.get(fold(name)) ??
        byMeaning.get(meaning()) ??
        []
      );
    },
    place: (name) => byPlace.get(placeKey(name)),
  };
}

function indexed<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== "") found.set(key, [...(found.get(key) ?? []), item]);
  }
  return found;
}

/** `X. An Bình`, `Xã An Bình` and `An Bình` are one place here; two of one name in a province are told apart by their kind. */
function placeKey(name: string): string {
  return fold(name);
}

interface RowContext {
  readonly cells: readonly Cell[];
  readonly row: number;
  readonly layout: Layout;
  readonly lookup: Lookup;
  readonly status: FigureStatus;
}

function readRow(context: RowContext): ImportedFigure[] {
  const { cells, layout, lookup } = context;
  const cellOf = (role: ColumnRole) =>
    cells[layout.columns.find((column) => column.role === role)?.index ?? -1];
  const name = textOf(cellOf("indicator"));
  const code = textOf(cellOf("code"));
  if (name === "" && code === "") return [];
  const measure = textOf(cellOf("measure"));
  const found = lookup.indicator(name, code, measure);
  const [only] = found;
  const problems: ImportProblem[] = [];
  const here = { row: context.row, raw: name === "" ? code : name };
  if (only === undefined) problems.push(problem("unknown-indicator", here));
  if (found.length > 1) problems.push(problem("ambiguous-indicator", here));
  if (only !== undefined && differs(measure, only.measure))
    problems.push(problem("measure-differs", { ...here, raw: measure }));
  const placeName = textOf(cellOf("place"));
  const place = placeName === "" ? undefined : lookup.place(placeName);
  if (placeName !== "" && place === undefined && !isProvince(placeName))
    problems.push(problem("unknown-place", { row: context.row, raw: placeName }));
  const head = {
    row: context.row + 1,
    printed: name === "" ? code : name,
    indicatorId: found.length === 1 ? (only?.id ?? null) : null,
    placeId: place?.id ?? null,
    breakdown: breakdownOf(textOf(cellOf("breakdown")), placeName),
    note: textOf(cellOf("note")) || null,
  };
  return readValues(context, cellOf, { head, problems, measure: only?.measure ?? measure });
}

/** The whole province, and the country it is compared with, stand in the column of places. */
function isProvince(name: string): boolean {
  return /^(?:toan tinh|tinh|ca tinh|tong so|tong cong|ca nuoc)\b/u.test(fold(name));
}

function breakdownOf(printed: string, place: string): string {
  if (/^(?:ca nuoc|binh quan ca nuoc)$/u.test(fold(place))) return "#national-average";
  return /^(?:tong so|chung|toan bo)?$/u.test(fold(printed)) ? "" : printed;
}

function differs(printed: string, known: string | null): boolean {
  return printed !== "" && known !== null && !sameMeasure(printed, known);
}

interface RowHead {
  readonly head: Pick<ImportedFigure, "row" | "printed" | "indicatorId" | "placeId" | "breakdown" | "note">;
  readonly problems: readonly ImportProblem[];
  readonly measure: string;
}

function readValues(
  { cells, row, layout, status }: RowContext,
  cellOf: (role: ColumnRole) => Cell | undefined,
  { head, problems, measure }: RowHead,
): ImportedFigure[] {
  const ratio = {
    numerator: plainNumber(cellOf("numerator")),
    denominator: plainNumber(cellOf("denominator")),
  };
  if (layout.kind === "long") {
    const column = layout.columns.find(({ role }) => role === "value")?.index ?? 0;
    const value = readValue(cells[column], measure, { row, column });
    const printed = textOf(cellOf("period"));
    const period = readPeriod(printed);
    if (value === undefined && printed === "") return [];
    const wrong = period === undefined ? [problem("unknown-period", { row, raw: printed })] : [];
    const said = statusOf(textOf(cellOf("status")), status);
    if (value === undefined) return [];
    return [
      {
        ...head,
        ...ratio,
        ...value,
        column: column + 1,
        period: period ?? printed,
        status: said,
        problems: [...problems, ...wrong, ...value.problems],
      },
    ];
  }
  return layout.columns.flatMap(({ index, role, heading }) => {
    const value = role.startsWith("year:")
      ? readValue(cells[index], measure, { row, column: index })
      : undefined;
    if (value === undefined) return [];
    const said = saysEstimate(heading) ? "estimated" : statusOf(textOf(cellOf("status")), status);
    return [
      {
        ...head,
        numerator: null,
        denominator: null,
        ...value,
        column: index + 1,
        period: role.slice("year:".length),
        status: said,
        problems: [...problems, ...value.problems],
      },
    ];
  });
}

function statusOf(printed: string, otherwise: FigureStatus): FigureStatus {
  const folded = fold(printed);
  if (folded === "") return otherwise;
  if (/chinh thuc|cong bo/u.test(folded)) return "official";
  if (/uoc|so bo/u.test(folded)) return "estimated";
  return isFigureStatus(printed) ? printed : "reported";
}

/** Signs that stand for "no figure": the General Statistics Office's `-` and `...`, and the like. */
const blank = /^(?:|-|–|—|\.{2,}|…|x|n\/a|na|\*)$/iu;

/** A value; undefined where the cell says that there is none: blank is never zero. */
function readValue(
  cell: Cell | undefined,
  measure: string,
  at: { readonly row: number; readonly column: number },
): Pick<ImportedFigure, "value" | "raw" | "problems"> | undefined {
  const raw = textOf(cell);
  if (blank.test(raw)) return undefined;
  const here = { ...at, raw };
  if (typeof cell === "object" && cell !== null)
    return { value: null, raw, problems: [problem("formula-error", here)] };
  const parsed = typeof cell === "number" ? { value: cell, doubts: [] } : parseNumber(raw);
  if (parsed === undefined || !Number.isFinite(parsed.value))
    return { value: null, raw, problems: [problem("not-a-number", here)] };
  const problems: ImportProblem[] = parsed.doubts.length === 0 ? [] : [problem("number-unclear", here)];
  if (/^\s*%/u.test(measure) && parsed.value > 100) problems.push(problem("over-100", here));
  if (parsed.value < 0) problems.push(problem("negative", here));
  return { value: parsed.value, raw, problems };
}

function plainNumber(cell: Cell | undefined): number | null {
  if (typeof cell === "number") return cell;
  const raw = textOf(cell);
  return blank.test(raw) ? null : (parseNumber(raw)?.value ?? null);
}

/** Two different values for one cell of the series: neither is taken, a person has to say. The same value twice is one. */
function markDuplicates(figures: readonly ImportedFigure[]): ImportedFigure[] {
  const values = new Map<string, ImportedFigure>();
  const bad = new Set<string>();
  for (const figure of figures) {
    const key = keyOf(figure);
    const before = values.get(key);
    if (before === undefined) values.set(key, figure);
    else if (before.value !== figure.value) bad.add(key);
  }
  return figures.flatMap((figure) => {
    const key = keyOf(figure);
    if (bad.has(key)) {
      const twice = problem("duplicate-cell", {
        row: figure.row - 1,
        column: figure.column - 1,
        raw: figure.raw,
      });
      return [{ ...figure, problems: [...figure.problems, twice] }];
    }
    return values.get(key) === figure ? [figure] : [];
  });
}

function keyOf({ printed, indicatorId, placeId, breakdown, period }: ImportedFigure): string {
  return JSON.stringify([indicatorId ?? printed, placeId, breakdown, period]);
}
