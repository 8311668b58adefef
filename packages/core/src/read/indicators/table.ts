import { parseMeasure } from "../../text/measures.js";
import { inferred, weaker } from "../confidence.js";
import { readResponsibility } from "../leads/responsibility.js";
import { readQuantities } from "../quantified-quantities.js";
import type { Indicator, Milestone } from "../reading.js";
import { type LogicalRow, type LogicalTable, logicalText, ownText, rowConfidence } from "../tables-rows.js";
import { noValues, type RowValues, readRowValues, spreadOver } from "./cells.js";
import { findTargetCode, parseCodedName } from "./code.js";
import { findIndicatorColumns } from "./columns.js";
import {
  classifyRow,
  depthOf,
  hasFigures,
  type IndicatorColumns,
  type TableTraits,
  traitsOf,
} from "./kinds.js";
import { yearOfTitle } from "./years.js";

interface State {
  group: string | null;
  groupTitle: string | null;
  target: string | null;
  responsible: readonly string[];
  /** Open rows by depth; children name the last one above them as parent. */
  readonly open: (string | undefined)[];
  parentOrdinal: string;
  measure: string | null;
  /** Units by the text of their cell: the same ones stand in many rows. */
  readonly read: Map<string, readonly string[]>;
  /** After a row `Trong đó:` rows without ordinal are children. */
  among: boolean;
}

/**
 * Reads a table of indicators, row by row: groups, parents and children, values by year, responsible units
 * inherited from merged or empty cells. `planYear` is the year of values whose heading and title name none.
 */
export function readIndicatorTable(table: LogicalTable, planYear: string | undefined): readonly Indicator[] {
  const columns = findIndicatorColumns(table);
  if (columns === undefined) return [];
  const traits = traitsOf(table, columns);
  const measure = measureAbove(table);
  const year = columns.name.year ?? yearOfTitle(table) ?? planYear;
  const state: State = {
    group: null,
    groupTitle: null,
    target: null,
    responsible: [],
    open: [],
    parentOrdinal: "",
    measure: null,
    among: false,
    read: new Map(),
  };
  return table.rows.flatMap(
    (row, at) => readRow(row, table.rows[at + 1], { columns, traits, year, measure, state }) ?? [],
  );
}

interface Scope {
  readonly columns: IndicatorColumns;
  readonly traits: TableTraits;
  readonly year: string | undefined;
  /** The measure that stands above the whole table: `Đơn vị tính: %`. */
  readonly measure: string | null;
  readonly state: State;
}

/** `Tỷ lệ hộ nghèo (%)`: without a column of measures the name may carry it. */
function measureInName(name: string): string | null {
  const printed = /\(([^()]{1,20})\)[.;]?$/u.exec(name)?.[1]?.trim();
  return printed === undefined ? null : (parseMeasure(printed)?.text ?? null);
}

function measureAbove({ before }: LogicalTable): string | null {
  for (const { passage } of before.slice(0, 3)) {
    const printed = /^\(?\s*(?:đơn vị tính|đơn vị|đvt)\s*:\s*([^()]{1,30}?)\s*\)?$/iu.exec(passage.text)?.[1];
    if (printed !== undefined) return parseMeasure(printed)?.text ?? null;
  }
  return null;
}

function readRow(row: LogicalRow, next: LogicalRow | undefined, scope: Scope): Indicator | undefined {
  const { columns, traits, state } = scope;
  const kind = classifyRow(row, columns, traits);
  enterTarget(row, scope);
  if (kind === "goal" || kind === "target" || kind === "group") return void enterGroup(row, scope, kind);
  if (kind === "among") state.among = true;
  if (kind === "among") return undefined;
  return kind === "blank" ? undefined : readItem(row, next, scope);
}

/** A new target in the target column begins anew: units of the one before it don't carry over. */
function enterTarget(row: LogicalRow, { columns, state }: Scope): void {
  const printed = columns.target === undefined ? "" : ownText(row, columns.target.index);
  if (printed === "") return;
  state.target = findTargetCode(printed) ?? state.target;
  state.responsible = [];
  state.open.length = 0;
}

function enterGroup(row: LogicalRow, { columns, state }: Scope, kind: "goal" | "target" | "group"): void {
  const texts = row.cells.map((_, at) => ownText(row, at)).filter((text) => text !== "");
  const title = logicalText(row, columns.name.index) || (texts.at(-1) ?? "");
  if (kind === "target") state.target = findTargetCode(title) ?? findTargetCode(texts[0] ?? "") ?? null;
  if (kind === "group") {
    state.group = groupLabel(ownText(row, columns.ordinal?.index), title);
    state.groupTitle = groupTitleOf(title);
  }
  state.responsible = kind === "group" ? unitsIn(ownText(row, columns.responsible?.index), state) : [];
  if (row.cells[columns.responsible?.index ?? -1] === row.cells[columns.name.index]) state.responsible = [];
  state.open.length = 0;
  state.parentOrdinal = "";
  state.among = false;
}

/** `I. Cấp nước sạch` → `Cấp nước sạch`; null for a number alone. */
function groupTitleOf(title: string): string | null {
  const bare = title.replace(numbered, "").replace(/[\s:.]+$/u, "");
  return /\p{L}{2}/u.test(bare) && !/^[IVXLC]{1,6}$/u.test(bare) ? bare : null;
}

/** The number that a group's title begins with. */
const numbered = /^(?:[IVXLC]{1,6}|[A-HĐ]|\d{1,2}(?:\.\d{1,2})*)\s?[.)]\s*(?=\S)/u;

function groupLabel(ordinal: string, title: string): string | null {
  const printed =
    ordinal !== "" && ordinal !== title
      ? ordinal
      : (/^((?:[IVXLC]{1,6}|[A-HĐ]|\d{1,2}(?:\.\d{1,2})*))\s?[.)]\s*\S/u.exec(title)?.[1] ?? title);
  return printed === "" ? null : printed.replace(/[.)]+$/u, "");
}

/** The longest list of units that offices print has some 1,500 characters; more is no list. */
const longestList = 3000;

function unitsIn(text: string, { read }: State): readonly string[] {
  if (text === "") return [];
  const known = read.get(text) ?? splitUnits(text);
  read.set(text, known);
  return known;
}

function splitUnits(text: string): readonly string[] {
  const { lead, coordinating } = readResponsibility(text.slice(0, longestList));
  return lead.length > 0 ? lead : coordinating;
}

const sameAsAbove = /^[-"“”″'\s]*(?:nt|như trên)[-"“”″'.\s]*$|^["“”″'\s]+$/iu;

function readItem(row: LogicalRow, next: LogicalRow | undefined, scope: Scope): Indicator {
  const { columns, state } = scope;
  const coded = parseCodedName(logicalText(row, columns.name.index).replace(/^(?:[-–+•*]\s*)+/u, ""));
  const code = ownText(row, columns.code?.index) || coded.code;
  const measure = readMeasure(row, coded.name, scope);
  const parent = placeInTree(row, coded.name, scope);
  const responsible = readResponsible(row, scope);
  const values = readValues(row, next, coded.name, measure, scope);
  return {
    code,
    name: coded.name,
    target: state.target,
    group: state.group,
    groupTitle: state.groupTitle,
    parent,
    priority: coded.priority,
    measure: measure ?? values.measure,
    responsible: responsible.units,
    responsibleInherited: responsible.inherited,
    milestones: values.milestones,
    spanning: values.spanning,
    span: row.span,
    confidence: weaker(
      rowConfidence(row, columns.name, columns.measure),
      inferred(...(responsible.inherited ? (["merged-cell"] as const) : [])),
    ),
  };
}

function readMeasure(row: LogicalRow, name: string, { columns, state, measure }: Scope): string | null {
  if (columns.measure === undefined) return measureInName(name) ?? measure;
  const cell = columns.measure === undefined ? undefined : row.cells[columns.measure.index];
  const printed = cell === undefined ? "" : logicalText(row, columns.measure?.index);
  if (!sameAsAbove.test(printed)) state.measure = printed === "" ? null : printed;
  return state.measure;
}

function placeInTree(row: LogicalRow, name: string, { columns, traits, state }: Scope): string | null {
  const ordinal = ownText(row, columns.ordinal?.index).replace(/[.)]+$/u, "");
  if (ordinal !== "" && !/^[a-zđ+–-]$/u.test(ordinal)) state.among = false;
  if (/^trong đó/iu.test(logicalText(row, columns.name.index))) state.among = true;
  const found = depthOf(row, columns, traits, state.parentOrdinal);
  const depth = found === 0 && state.among ? 1 : found;
  state.open.length = Math.min(state.open.length, depth);
  const parent = state.open.findLast((open) => open !== undefined) ?? null;
  state.open[depth] = name;
  if (depth === 0) state.parentOrdinal = ordinal;
  return parent;
}

function readResponsible(
  row: LogicalRow,
  { columns, state }: Scope,
): { units: readonly string[]; inherited: boolean } {
  const column = columns.responsible;
  const cell = column === undefined ? undefined : row.cells[column.index];
  const printed = logicalText(row, column?.index);
  const own = cell?.own === true && printed !== "" && !sameAsAbove.test(printed);
  if (own) state.responsible = unitsIn(printed, state);
  else if (cell?.own === false && printed !== "") state.responsible = unitsIn(printed, state);
  return { units: state.responsible, inherited: !own && state.responsible.length > 0 };
}

interface ReadValues extends RowValues {
  readonly measure: string | null;
}

function readValues(
  row: LogicalRow,
  next: LogicalRow | undefined,
  name: string,
  measure: string | null,
  scope: Scope,
): ReadValues {
  const { columns } = scope;
  const { values } = columns;
  const year = yearIn(logicalText(row, columns.due?.index)) ?? scope.year;
  if (values.length === 0) return readFromName(name, year);
  const read = readRowValues(row, values, measure, year);
  const empty = Object.keys(read.milestones).length === 0;
  if (!empty || hasFigures(row, columns) || !standsAlone(row, next, scope))
    return { ...read, measure: signOf(read) };
  const milestones = spreadOver(name, values, null, year, inferred("text-value"));
  return { milestones, spanning: name, measure: null };
}

/** `Quý IV/2027`, `2028`: where the table has a column of deadlines, a row's value is due then. */
function yearIn(due: string): string | undefined {
  return /(?<!\d)20\d{2}(?!\d)/u.exec(due.split(/[-–]/u).at(-1) ?? "")?.[0];
}

/** In tables without a column of measures the sign beside the value is the measure. */
function signOf({ milestones }: RowValues): string | null {
  return Object.values(milestones).some(({ raw }) => raw !== null && /\d\s?%/u.test(raw)) ? "%" : null;
}

/** A text in the name cell that stands for all the years: its row names a target or a unit and no rows hang on it. */
function standsAlone(
  row: LogicalRow,
  next: LogicalRow | undefined,
  { columns, traits, state }: Scope,
): boolean {
  const code = parseCodedName(logicalText(row, columns.name.index)).code;
  if (columns.target === undefined || (state.target === null && code === null)) return false;
  if (ownText(row, columns.target.index) === "" && code === null) return false;
  return next === undefined || depthOf(next, columns, traits, state.parentOrdinal) === 0;
}

/** In tables without value columns the value stands in the text: `Tỷ lệ … đạt 60%`. */
function readFromName(name: string, year: string | undefined): ReadValues {
  const quantities = readQuantities(name);
  const milestones: Record<string, Milestone> = {};
  let measure: string | null = null;
  for (const quantity of quantities) {
    const key = quantity.year ?? year;
    if (key === undefined || milestones[key] !== undefined) continue;
    milestones[key] = { raw: quantity.raw, value: quantity.value, confidence: inferred("running-text") };
    measure ??= quantity.measure;
  }
  return quantities.length === 0 ? { ...noValues, measure: null } : { milestones, spanning: null, measure };
}
