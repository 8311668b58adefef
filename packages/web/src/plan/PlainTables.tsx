import type { Span } from "@lotrinh/core/document/span";
import type { Difficulty, Funding, Proposal, Result, Review } from "@lotrinh/core/read/reading";
import type { ListKind } from "@lotrinh/core/review/item";
import type { ReactNode } from "react";
import { formatMoney, formatNumber } from "../format/number.js";
import { useLanguage, useText } from "../i18n/language.js";
import { keyed } from "../ui/keyed.js";
import { MoreButton } from "../ui/MoreButton.js";
import { useMore } from "../ui/useMore.js";
import { PlaceLink } from "./PlaceLink.js";

interface Row {
  readonly kind: ListKind;
  readonly span: Span;
  /** One for each head. */
  readonly cells: readonly ReactNode[];
}

interface PlainTableProps {
  readonly heads: readonly string[];
  /** Which columns hold figures, by place. */
  readonly figures?: readonly number[];
  readonly rows: readonly Row[];
}

function PlainTable({ heads, figures = [], rows }: PlainTableProps) {
  const t = useText();
  const { shown, ...more } = useMore(rows);
  const look = (at: number) => (figures.includes(at) ? "figure" : "");
  return (
    <div className="px-4 py-3">
      <div className="overflow-auto border border-line print:overflow-visible">
        <table className="data-table">
          <thead>
            <tr>
              {heads.map((head, at) => (
                <th key={head} scope="col" className={look(at)}>
                  {head}
                </th>
              ))}
              <th scope="col" className="no-print">
                <span className="sr-only">{t("field.source")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {keyed(shown, ({ span }) => span.line).map(({ key, item: row }) => (
              <tr key={key}>
                {row.cells.map((cell, column) => (
                  <td key={heads[column]} className={look(column)}>
                    {cell}
                  </td>
                ))}
                <td className="no-print w-20">
                  <PlaceLink kind={row.kind} span={row.span} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <MoreButton {...more} />
    </div>
  );
}

export function FundingTable({ funding }: { readonly funding: readonly Funding[] }) {
  const { t, language } = useLanguage();
  const rows = funding.map(({ source, amount, text, span }) => ({
    kind: "funding" as const,
    span,
    cells: [source, amount === null ? "" : formatMoney(amount, language), text],
  }));
  return (
    <PlainTable heads={[t("field.source"), t("plan.amount"), t("field.text")]} figures={[1]} rows={rows} />
  );
}

export function ReviewTable({ reviews }: { readonly reviews: readonly Review[] }) {
  const t = useText();
  const rows = reviews.map(({ kind, year, text, span }) => ({
    kind: "reviews" as const,
    span,
    cells: [year ?? "", t(`reviewKind.${kind}`), text],
  }));
  return <PlainTable heads={[t("field.year"), t("field.reviewKind"), t("field.text")]} rows={rows} />;
}

export function ResultTable(props: {
  readonly results: readonly Result[];
  readonly difficulties: readonly Difficulty[];
}) {
  const { t, language } = useLanguage();
  const rows = props.results.map(({ text, value, measure, span }) => ({
    kind: "results" as const,
    span,
    cells: [text, formatNumber(value, language), measure ?? ""],
  }));
  const difficulties = props.difficulties.map(({ text, span }) => ({
    kind: "difficulties" as const,
    span,
    cells: [text],
  }));
  return (
    <>
      {rows.length === 0 ? null : (
        <PlainTable
          heads={[t("field.text"), t("field.value"), t("field.measure")]}
          figures={[1]}
          rows={rows}
        />
      )}
      {difficulties.length === 0 ? null : <PlainTable heads={[t("plan.difficulties")]} rows={difficulties} />}
    </>
  );
}

export function ProposalTable({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const t = useText();
  const rows = proposals.map(({ to, text, span }) => ({
    kind: "proposals" as const,
    span,
    cells: [to ?? "", text],
  }));
  return <PlainTable heads={[t("field.to"), t("field.text")]} rows={rows} />;
}
