import type { Span } from "../../document/span.js";
import type { Reading } from "../../read/reading.js";

/** A figure that a report document claims: a person says which indicator it is before it is taken. */
export interface Claim {
  /** Lasting within one reading of the document. */
  readonly key: string;
  readonly kind: "result" | "milestone";
  readonly text: string;
  readonly value: number;
  readonly measure: string | null;
  /** The year it is for, where the text or the table's column names just one; else null. */
  readonly period: string | null;
  readonly span: Span;
}

/**
 * The figures that a document says were reached: its quantified results, and exact values of indicator tables for years up to
 * the document's own (later ones are aims). A document without a date gives only its results.
 */
export function claimsOf(reading: Reading): Claim[] {
  const year = Number(reading.meta.date?.slice(0, 4) ?? "0");
  const results = reading.results.map(
    ({ text, value, measure, span }, at): Claim => ({
      key: `result:${at}`,
      kind: "result",
      text,
      value,
      measure,
      period: onlyYear(text),
      span,
    }),
  );
  const reached = reading.indicators.flatMap((indicator, at) =>
    Object.entries(indicator.milestones).flatMap(([of, { value }]): Claim[] =>
      value.kind === "exact" && Number(of) <= year
        ? [
            {
              key: `milestone:${at}:${of}`,
              kind: "milestone",
              text: indicator.parent === null ? indicator.name : `${indicator.parent} ${indicator.name}`,
              value: value.value,
              measure: indicator.measure,
              period: of,
              span: indicator.span,
            },
          ]
        : [],
    ),
  );
  return [...results, ...reached];
}

function onlyYear(text: string): string | null {
  const years = [...new Set([...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)].map(([year]) => year))];
  return years.length === 1 ? (years[0] ?? null) : null;
}
