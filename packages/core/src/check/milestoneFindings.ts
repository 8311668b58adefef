import { spansOverlap } from "../document/span.js";
import { valueConflicts } from "./alignedValues.js";
import { printedShare, type Restatement } from "./datedStatements.js";
import type { Finding } from "./diagnostic.js";
import { indicatorTitle } from "./indicatorTables.js";
import { type SeriesConflict, seriesConflicts } from "./proseSeries.js";
import { restatedLists } from "./restatedLists.js";
import type { PaceConflict } from "./statedPaces.js";
import type { Subject } from "./subject.js";
import { whereabouts } from "./whereabouts.js";

/** The same thing in other words: a clause of the text and a row, two clauses, two rows of one table. */
export function inOtherWords(subject: Subject, found: readonly Finding[]): readonly Finding[] {
  const told = new Set(
    found.flatMap(({ span, related = [] }) =>
      [span, ...related.map((each) => each.span)].map(({ line }) => line),
    ),
  );
  const fresh = valueConflicts(subject).filter(
    ({ span, other }) => !told.has(span.line) || !told.has(other.line),
  );
  const seen = new Set<number>();
  const values = new Set<string>();
  return fresh.flatMap(({ year, name, here, span, otherName, there, other, certain }) => {
    const value = `${span.line} ${year} ${/\d[\d.,]*/u.exec(here)?.[0] ?? here}`;
    if (seen.has(other.line) || values.has(value)) return [];
    seen.add(other.line).add(span.line);
    values.add(value);
    const place = whereabouts(other);
    return [
      {
        severity: certain ? ("error" as const) : ("warning" as const),
        message: {
          vi: `Chỉ tiêu “${cut(name)}” năm ${year} ghi ${here}, nhưng ở ${place.vi} (“${cut(otherName)}”) ghi ${there}.`,
          en: `Indicator “${cut(name)}” has ${here} for ${year}, expected ${there} as at ${place.en} (“${cut(otherName)}”).`,
        },
        span,
        quote: here,
        related: [
          {
            span: other,
            quote: there,
            message: { vi: `Ở đây ghi ${there} cho năm ${year}`, en: `Here ${there} for ${year}` },
          },
        ],
        data: { year, values: [there, here] },
      },
    ];
  });
}

/** A sentence gives several years, and the row of a table the same for all but one. */
export function inSeries(subject: Subject, found: readonly Finding[]): readonly Finding[] {
  const told = new Set(
    found.flatMap(({ span, related = [] }) => [span.line, ...related.map((each) => each.span.line)]),
  );
  const fresh = seriesConflicts(subject).filter(({ indicator }) => !told.has(indicator.span.line));
  return fresh.map(({ year, indicator, printed, text, stated, span }: SeriesConflict) => {
    const place = whereabouts(span);
    return {
      severity: "warning" as const,
      message: {
        vi: `Chỉ tiêu ${indicatorTitle(indicator)} năm ${year} ghi ${printed}, nhưng ở ${place.vi} (“${cut(text)}”) ghi ${stated}.`,
        en: `Indicator ${indicatorTitle(indicator)} has ${printed} for ${year}, expected ${stated} as at ${place.en} (“${cut(text)}”).`,
      },
      span: indicator.span,
      quote: printed,
      related: [
        {
          span,
          quote: stated,
          message: { vi: `Ở đây ghi ${stated} cho năm ${year}`, en: `Here ${stated} for ${year}` },
        },
      ],
      data: { year, values: [stated, printed] },
    };
  });
}

/** Two sentences say by how much the same thing is to change each year. */
export function paceFinding({ first, other }: PaceConflict): Finding {
  const place = whereabouts(first.span);
  return {
    severity: "warning",
    message: {
      vi: `“${cut(other.text)}” ghi ${other.raw}, nhưng ở ${place.vi} ghi ${first.raw} cho cùng chỉ tiêu, cùng địa bàn.`,
      en: `Found ${other.raw} in “${cut(other.text)}”, expected ${first.raw} as at ${place.en} of the same thing and place.`,
    },
    span: other.span,
    quote: other.raw,
    related: [
      {
        span: first.span,
        quote: first.raw,
        message: { vi: `Ở đây ghi ${first.raw}`, en: `Here ${first.raw}` },
      },
    ],
    data: { values: [first.raw, other.raw] },
  };
}

/** A list is repeated word for word, but for one figure. */
export function inLists(subject: Subject, found: readonly Finding[]): readonly Finding[] {
  const fresh = restatedLists(subject).filter(
    ({ kind, other }) => kind === "figure" && !found.some(({ span }) => spansOverlap(span, other.span)),
  );
  return fresh.map(({ first, other }) => {
    const place = whereabouts(first.span);
    return {
      severity: "error" as const,
      message: {
        vi: `“${cut(other.text)}” ghi ${other.own}, nhưng cùng nội dung ở ${place.vi} ghi ${first.own}.`,
        en: `Found ${other.own} in “${cut(other.text)}”, expected ${first.own} as in the same words at ${place.en}.`,
      },
      span: other.span,
      quote: other.own,
      related: [
        {
          span: first.span,
          quote: first.own,
          message: { vi: `Ở đây ghi ${first.own}`, en: `Here ${first.own}` },
        },
      ],
      suggestion: first.own,
      data: { values: [first.own, other.own] },
    };
  });
}

function cut(name: string): string {
  const clean = name.replace(/\s+/gu, " ").trim();
  return clean.length > 100 ? `${clean.slice(0, 97).trimEnd()}…` : clean;
}

/** A sentence of the text gives the same indicator other values for its years. */
export function restatedFinding({ indicator, text, span, differing }: Restatement): Finding {
  const place = whereabouts(span);
  const said = differing
    .map(({ year, stated, printed }) => `${year}: ${printed} / ${printedShare(stated)}`)
    .join("; ");
  return {
    message: {
      vi: `Chỉ tiêu ${indicatorTitle(indicator)} ghi khác với phần lời ở ${place.vi}: ${said}.`,
      en: `Indicator ${indicatorTitle(indicator)} differs from the text at ${place.en}: ${said}.`,
    },
    span: indicator.span,
    quote: differing[0]?.printed ?? "",
    related: [
      {
        span,
        message: { vi: "Phần lời ghi giá trị khác", en: "The text says otherwise" },
        quote: text.slice(0, 200),
      },
    ],
    data: { code: indicator.code, differing },
  };
}
