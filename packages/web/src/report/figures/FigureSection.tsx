import { missingNames } from "@lotrinh/core/report/answers";
import { useCallback, useMemo, useState } from "react";
import type { AskedFigure } from "../../api/reports.js";
import { formatNumber } from "../../format/number.js";
import type { GridColumn } from "../../grid/column.js";
import { EntryGrid } from "../../grid/EntryGrid.js";
import type { CellChange } from "../../grid/history.js";
import { type Translate, useLanguage } from "../../i18n/language.js";
import { EmptyState } from "../../ui/states.js";
import type { ReportScreen } from "../reportScreen.js";
import { FigureDetail } from "./FigureDetail.js";
import {
  applyChanges,
  cellText,
  type FigureColumn,
  type FigureRow,
  figureRows,
  figureStatusNames,
  type RawTexts,
} from "./figureRows.js";

/** The figures that a unit owes, in a grid as Excel's, with what belongs to the row below it. */
export function FigureSection({ screen }: { readonly screen: ReportScreen }) {
  const { t, language } = useLanguage();
  const { report, saving, doubts } = screen;
  const { figures } = report.asked;
  const [raws, setRaws] = useState<ReadonlyMap<string, RawTexts>>(new Map());
  const [active, setActive] = useState<string | null>(null);
  const rows = useMemo(() => figureRows(figures, saving.state, raws), [figures, saving.state, raws]);
  const doubted = useMemo(() => new Map(doubts.map((doubt) => [doubt.field, doubt.message])), [doubts]);
  const columns = useMemo(
    () => columnsOf({ figures, editable: report.report.can.edit, t, language, doubted }),
    [figures, report.report.can.edit, t, language, doubted],
  );
  const { saver } = saving;
  const onChange = useCallback(
    (changes: readonly CellChange[]) => {
      const applied = applyChanges(rows, changes);
      setRaws((before) => new Map([...before, ...applied.raws]));
      for (const [field, figure] of applied.figures) saver.type(field, figure);
    },
    [rows, saver],
  );
  if (figures.length === 0) return <EmptyState title={t("unitReport.noFigures")} />;
  const chosen = rows.find(({ asked }) => asked.key === active);
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-1">
      <EntryGrid
        rows={rows}
        columns={columns}
        keyOf={keyOf}
        titleOf={titleOf}
        titleHead={t("unitReport.figureHead")}
        titleWidth={320}
        label={t("unitReport.figures")}
        onChange={onChange}
        onActive={setActive}
      />
      <p className="text-xs text-soft max-md:hidden">{t("unitReport.keys")}</p>
      {chosen === undefined ? null : <FigureDetail key={chosen.asked.key} row={chosen} screen={screen} />}
    </div>
  );
}

const keyOf = ({ asked }: FigureRow) => asked.key;

/** An indicator's name with what tells it from its neighbours. */
function titleOf({ asked: { code, parentName, name, place, breakdown } }: FigureRow): string {
  const parts = [parentName, name, place?.name, breakdown].filter(
    (part) => part !== null && part !== undefined,
  );
  return [code, parts.join(" · ")].filter((part) => part !== null && part !== "").join(" ");
}

interface ColumnInput {
  readonly figures: readonly AskedFigure[];
  readonly editable: boolean;
  readonly t: Translate;
  readonly language: "vi" | "en";
  /** First question about a field. */
  readonly doubted: ReadonlyMap<string, { readonly vi: string; readonly en: string }>;
}

function columnsOf({ figures, editable, t, language, doubted }: ColumnInput): GridColumn<FigureRow>[] {
  const fixed = () => false;
  const isEditable = () => editable;
  const periods = [...new Set(figures.flatMap(({ last }) => last.map(({ period }) => period)))];
  const shown = periods.toSorted().slice(-2);
  const typedColumn = (
    key: FigureColumn,
    width: number,
    more: Partial<GridColumn<FigureRow>> = {},
  ): GridColumn<FigureRow> => ({
    key,
    title: t(`unitReport.col.${key}`),
    width,
    isEditable,
    textOf: (row) => cellText(row, key, language),
    markOf: (row) => unreadable(row, key, t),
    ...more,
  });
  return [
    {
      key: "measure",
      title: t("unitReport.col.measure"),
      width: 90,
      isEditable: fixed,
      textOf: ({ asked }) => asked.measure ?? "",
    },
    ...shown.map<GridColumn<FigureRow>>((period) => ({
      key: `last-${period}`,
      title: t("unitReport.col.last", { period }),
      width: 90,
      align: "right",
      isEditable: fixed,
      textOf: ({ asked }) => {
        const value = asked.last.find((each) => each.period === period)?.value ?? null;
        return value === null ? "" : formatNumber(value, language);
      },
    })),
    {
      key: "target",
      title: t("unitReport.col.target"),
      width: 110,
      align: "right",
      isEditable: fixed,
      textOf: ({ asked: { target } }) => (target === null ? "" : `${target.raw ?? ""} (${target.year})`),
    },
    typedColumn("value", 110, {
      align: "right",
      markOf: (row) => {
        const bad = unreadable(row, "value", t);
        if (bad !== null) return bad;
        if (row.inConflict) return { kind: "conflict", message: t("unitReport.inConflict") };
        const [fault] = row.faults;
        if (fault !== undefined) return { kind: "error", message: fault[language] };
        const doubt = doubted.get(row.asked.key);
        return doubt === undefined ? null : { kind: "doubt", message: doubt[language] };
      },
    }),
    {
      key: "change",
      title: t("unitReport.col.change"),
      width: 100,
      align: "right",
      isEditable: fixed,
      textOf: (row) => changeText(row, language),
    },
    typedColumn("status", 100, { choices: Object.values(figureStatusNames).map((name) => name[language]) }),
    typedColumn("missing", 150, { choices: Object.values(missingNames).map((name) => name[language]) }),
    typedColumn("numerator", 100, { align: "right" }),
    typedColumn("denominator", 100, { align: "right" }),
    typedColumn("note", 220),
  ];
}

/** How far the figure is from the last one that is known: an odd step shows while it is typed. */
function changeText({ asked, figure }: FigureRow, language: "vi" | "en"): string {
  const now = figure?.value ?? null;
  const before = asked.last.find(({ value }) => value !== null)?.value ?? null;
  if (now === null || before === null) return "";
  const change = Number((now - before).toPrecision(12));
  return `${change > 0 ? "+" : ""}${formatNumber(change, language)}`;
}

function unreadable({ raw }: FigureRow, column: FigureColumn, t: Translate) {
  const text = raw[column];
  return text === undefined
    ? null
    : ({ kind: "error", message: t("unitReport.unreadable", { text }) } as const);
}
