import { type Span, spansOverlap } from "../document/span.js";
import { printNumber } from "../text/printNumber.js";
import { shortened } from "../text/shortened.js";
import { valueConflicts } from "./alignedValues.js";
import { printedShare, type Restatement } from "./datedStatements.js";
import type { Finding, Said } from "./diagnostic.js";
import { indicatorTitle } from "./indicatorTables.js";
import { type SeriesConflict, seriesConflicts } from "./proseSeries.js";
import type { ReportedRow } from "./reportedRows.js";
import { restatedLists } from "./restatedLists.js";
import { saysHere } from "./saysHere.js";
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
  const seen = new Set<string>();
  const placeOf = ({ line }: Span, printed: string) =>
    `${line} ${/\d[\d.,]*/u.exec(printed)?.[0] ?? printed}`;
  const values = new Set<string>();
  return fresh.flatMap(({ year, name, here, span, otherName, there, other, certain }) => {
    const value = `${span.line} ${year} ${/\d[\d.,]*/u.exec(here)?.[0] ?? here}`;
    if (seen.has(placeOf(other, there)) || values.has(value)) return [];
    seen.add(placeOf(other, there)).add(placeOf(span, here));
    values.add(value);
    const place = whereabouts(other);
    return [
      {
        severity: certain ? ("error" as const) : ("warning" as const),
        message: {
          vi: `Chỉ tiêu “${shortened(name, 100)}” năm ${year} ghi ${here}, nhưng ở ${place.vi} (“${shortened(otherName, 100)}”) ghi ${there}.`,
          en: `Indicator “${shortened(name, 100)}” has ${here} for ${year}, expected ${there} as at ${place.en} (“${shortened(otherName, 100)}”).`,
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
        vi: `Chỉ tiêu ${indicatorTitle(indicator)} năm ${year} ghi ${printed}, nhưng ở ${place.vi} (“${shortened(text, 100)}”) ghi ${stated}.`,
        en: `Indicator ${indicatorTitle(indicator)} has ${printed} for ${year}, expected ${stated} as at ${place.en} (“${shortened(text, 100)}”).`,
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
      vi: `“${shortened(other.text, 100)}” ghi ${other.raw}, nhưng ở ${place.vi} ghi ${first.raw} cho cùng chỉ tiêu, cùng địa bàn.`,
      en: `Found ${other.raw} in “${shortened(other.text, 100)}”, expected ${first.raw} as at ${place.en} of the same thing and place.`,
    },
    span: other.span,
    quote: other.raw,
    related: [saysHere(first.span, first.raw)],
    data: { values: [first.raw, other.raw] },
  };
}

/** A report's text and its table of results print another result or goal of one thing. */
export function reportedFinding({ row, statement, odd }: ReportedRow): Finding {
  const place = whereabouts(statement.span);
  const printed = `kết quả ${printNumber(row.result)}, mục tiêu ${printNumber(row.goal)}`;
  return {
    severity: "error",
    message: {
      vi: `“${shortened(row.name, 100)}” ghi ${printed}, nhưng ở ${place.vi} ghi “${statement.text}”; ${odd === "both" ? "kết quả và mục tiêu đổi chỗ cho nhau" : odd === "result" ? "hai kết quả khác nhau" : "hai mục tiêu khác nhau"}.`,
      en: `Found result ${printNumber(row.result)} and goal ${printNumber(row.goal)} of “${shortened(row.name, 100)}”, expected those at ${place.en}: “${statement.text}”.`,
    },
    span: row.span,
    quote: row.name,
    related: [saysHere(statement.span, statement.text)],
    data: { odd, values: [row.result, row.goal, statement.result, statement.goal] },
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
        vi: `“${shortened(other.text, 100)}” ghi ${other.own}, nhưng cùng nội dung ở ${place.vi} ghi ${first.own}.`,
        en: `Found ${other.own} in “${shortened(other.text, 100)}”, expected ${first.own} as in the same words at ${place.en}.`,
      },
      span: other.span,
      quote: other.own,
      related: [saysHere(first.span, first.own)],
      suggestion: first.own,
      data: { values: [first.own, other.own] },
    };
  });
}

/** A sentence of the text gives the same indicator other values for its years; `message`: what is wrong with them (title, differing values, place of the text). */
export function restatedFinding(
  { indicator, text, span, differing }: Restatement,
  message: (title: string, values: string, place: Said) => Said,
): Finding {
  const values = differing
    .map(({ year, stated, printed }) => `${year}: ${printed} / ${printedShare(stated)}`)
    .join("; ");
  return {
    message: message(indicatorTitle(indicator), values, whereabouts(span)),
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
