import type { Reading } from "@lotrinh/core/read/reading";
import { getRouteApi } from "@tanstack/react-router";
import { useMemo } from "react";
import { formatNumber } from "../format/number.js";
import { isFigure, valueText } from "../format/value.js";
import { useLanguage, useText } from "../i18n/language.js";
import { MoreButton } from "../ui/MoreButton.js";
import { ScrollRegion } from "../ui/ScrollRegion.js";
import { useMore } from "../ui/useMore.js";
import { type IndicatorCell, type IndicatorRow, indicatorTable, searchIndicators } from "./indicatorTable.js";
import { PlaceLink } from "./PlaceLink.js";
import { TextFilter } from "./TextFilter.js";

declare module "react" {
  interface CSSProperties {
    /** How many columns of figures a table has: its least width comes from it. */
    "--years"?: number;
  }
}

const route = getRouteApi("/documents/$id/plan");

/** Indicators against the years of their milestones. */
export function IndicatorView({ reading }: { readonly reading: Reading }) {
  const { t, language } = useLanguage();
  const { q = "" } = route.useSearch();
  const found = useMemo(() => searchIndicators(reading.indicators, q), [reading.indicators, q]);
  const { years, rows } = useMemo(() => indicatorTable(found), [found]);
  const { shown, ...more } = useMore(rows);
  return (
    <>
      <div className="no-print flex shrink-0 items-center gap-3 px-4 py-2">
        <TextFilter label={t("plan.searchIndicators")} />
        <span role="status" className="text-sm text-soft">
          {t("plan.indicatorsCount", { n: formatNumber(found.length, language) })}
        </span>
      </div>
      <ScrollRegion className="table-wide mx-4 mb-4 min-h-72 flex-1" aria-label={t("plan.indicators")}>
        <table className="data-table indicator-table" style={{ "--years": years.length }}>
          <colgroup>
            <col />
            <col className="w-24 max-md:hidden" />
            {years.map((year) => (
              <col key={year} className="w-20 md:w-28" />
            ))}
            <col className="w-36 md:w-52" />
            <col className="no-print w-20" />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{t("field.indicator")}</th>
              <th scope="col" className="max-md:hidden">
                {t("field.measure")}
              </th>
              {years.map((year) => (
                <th key={year} scope="col" className="figure">
                  {year}
                </th>
              ))}
              <th scope="col">{t("field.responsible")}</th>
              <th scope="col">
                <span className="sr-only">{t("field.source")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={row.key} row={row} width={years.length} />
            ))}
          </tbody>
        </table>
        <MoreButton {...more} />
      </ScrollRegion>
    </>
  );
}

const indents = ["", "pl-6", "pl-10", "pl-14"] as const;

function Row({ row, width }: { readonly row: IndicatorRow; readonly width: number }) {
  const t = useText();
  if (row.kind === "group")
    return (
      <tr className="group-row">
        <th scope="rowgroup">
          {/^[\dIVX.]+$/u.test(row.title) ? t("plan.group", { group: row.title }) : row.title}
        </th>
        <td className="max-md:hidden" />
        <td colSpan={width + 2} />
      </tr>
    );
  const { indicator, depth, cells } = row;
  return (
    <tr>
      <th scope="row" className="font-normal">
        <span className={`block ${indents[Math.min(depth, 3)]}`}>
          {indicator.code === null ? null : <span className="text-soft">{indicator.code} </span>}
          {indicator.name}
          {indicator.measure === null ? null : (
            <span className="text-soft md:hidden"> ({indicator.measure})</span>
          )}
        </span>
      </th>
      <td className="max-md:hidden">{indicator.measure ?? ""}</td>
      {cells.map((cell) => (
        <ValueCell key={cell.year} cell={cell} width={width} />
      ))}
      <td>
        {indicator.responsible.join(", ")}
        {indicator.responsibleInherited ? (
          <span className="text-xs text-soft"> ({t("plan.inherited")})</span>
        ) : null}
      </td>
      <td className="no-print">
        <PlaceLink kind="indicators" span={indicator.span} />
      </td>
    </tr>
  );
}

function ValueCell({ cell, width }: { readonly cell: IndicatorCell; readonly width: number }) {
  const { t, language } = useLanguage();
  if (cell.kind === "spanning")
    return (
      <td colSpan={width} className="text-center">
        {cell.text} <span className="text-xs text-soft">({t("plan.spanning")})</span>
      </td>
    );
  if (cell.kind === "absent")
    return (
      <td className="figure text-soft" title={t("plan.noYearValue")}>
        <span aria-hidden="true">·</span>
        <span className="sr-only">{t("plan.noYearValue")}</span>
      </td>
    );
  const { value, confidence, raw } = cell.milestone;
  const title = value.kind === "pending" ? t("plan.pendingWhy") : (raw ?? undefined);
  const look = isFigure(value) ? "figure" : "text-right";
  return (
    <td className={`${look} ${value.kind === "pending" ? "text-soft italic" : ""}`} title={title}>
      {confidence.level === "doubtful" ? (
        <span className="text-doubt" title={t("level.doubtful")}>
          <span aria-hidden="true">▲ </span>
          <span className="sr-only">{t("level.doubtful")}: </span>
        </span>
      ) : null}
      {valueText(value, language)}
    </td>
  );
}
