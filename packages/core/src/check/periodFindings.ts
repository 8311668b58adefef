import { shortened } from "../text/shortened.js";
import type { Finding } from "./diagnostic.js";
import type { OddHorizon } from "./goalHorizons.js";
import type { LongReview } from "./longReviews.js";
import type { SpanConflict } from "./ownSpans.js";
import type { CountedYears, OwnYears } from "./ownYears.js";
import { saysHere } from "./saysHere.js";
import type { OddStage } from "./stagePeriods.js";
import type { TimeClash } from "./timeClashes.js";
import { whereabouts } from "./whereabouts.js";

/** `Mục tiêu cụ thể đến năm 2025` of a plan up to 2030, or where all other headings say 2030. */
export function horizonFinding({ found, expected, place, why }: OddHorizon): Finding {
  const there = whereabouts(place);
  const [vi, en] = {
    title: [`tên văn bản (${there.vi}) ghi ${expected}`, `${expected} as in the title (${there.en})`],
    headings: [
      `các đề mục, cột khác (${there.vi}) ghi “${expected}”`,
      `“${expected}” as elsewhere (${there.en})`,
    ],
    past: [`văn bản ban hành ${expected}`, `a year from that of its issue on (${expected})`],
  }[why];
  return {
    severity: "warning",
    message: {
      vi: `Mục tiêu ghi “${found.printed}”, nhưng ${vi}.`,
      en: `Found goals set “${found.printed}”, expected ${en}.`,
    },
    span: found.span,
    quote: found.printed,
    related: [saysHere(place, expected)],
    data: { found: found.printed, expected },
  };
}

/** `tổng kết 10 năm` in a plan of six. */
export function longReviewFinding({ printed, count, from, to, span }: LongReview): Finding {
  return {
    severity: "info",
    message: {
      vi: `Ghi “${printed}”, nhưng văn bản chỉ thực hiện trong ${to - from + 1} năm (${from} - ${to}); cần xem lại và ghi rõ năm sơ kết, tổng kết.`,
      en: `Found a review of ${count} years, expected at most ${to - from + 1}: the plan runs from ${from} to ${to}.`,
    },
    span,
    quote: printed,
    data: { count, from, to },
  };
}

/** A time against the words beside it. */
export function clashFinding({ quote, span, why, certain }: TimeClash): Finding {
  return {
    severity: certain ? "error" : "warning",
    message: {
      vi: `Ghi “${shortened(quote, 140)}”, nhưng ${why.vi}.`,
      en: `Found “${shortened(quote, 140)}”, expected ${why.en}.`,
    },
    span,
    quote: shortened(quote, 140),
  };
}

/** An annex's title, or a place where the document names itself, with other years than the document's title. */
export function otherYears(
  places: readonly OwnYears[],
  severity: "error" | "warning",
  told: ReadonlySet<number>,
): readonly Finding[] {
  const [vi, en] = severity === "error" ? ["Tại đây", "here"] : ["Tên phụ lục", "in the title of an annex"];
  return places.flatMap(({ printed, expected, span, title }) => {
    if (told.has(span.line)) return [];
    const place = whereabouts(title);
    return [
      {
        severity,
        message: {
          vi: `${vi} ghi ${printed}, nhưng tên văn bản (${place.vi}) ghi ${expected}.`,
          en: `Found ${printed} ${en}, expected ${expected} as in the document's title (${place.en}).`,
        },
        span,
        quote: printed,
        related: [
          {
            span: title,
            quote: expected,
            message: { vi: `Tên văn bản ghi ${expected}.`, en: `The title says ${expected}.` },
          },
        ],
        suggestion: expected,
        data: { found: printed, expected },
      },
    ];
  });
}

/** `trong 05 năm (2022 - 2025)`. */
export function otherCount({ printed, from, to, count, span }: CountedYears): Finding {
  const held = to - from + 1;
  return {
    message: {
      vi: `“${printed}”: từ ${from} đến ${to} ${held < count ? "chỉ có" : "là"} ${held} năm, không phải ${count} năm.`,
      en: `Found ${count} years, expected ${held}: from ${from} to ${to}.`,
    },
    span,
    quote: printed,
    data: { count, from, to },
  };
}

/** A movement that begins, or ends, on one day here and on another there. */
export function otherDays({ first, other }: SpanConflict): Finding {
  const place = whereabouts(first.span);
  return {
    message: {
      vi: `Thời gian ghi “${other.printed}”, nhưng ở ${place.vi} ghi “${first.printed}” cho cùng nội dung; cần thống nhất.`,
      en: `Found “${other.printed}”, expected “${first.printed}” as at ${place.en} for the same thing.`,
    },
    span: other.span,
    quote: other.printed,
    related: [saysHere(first.span, first.printed)],
    data: { first: first.printed, other: other.printed },
  };
}

/** `Giai đoạn 2030 - 2035` behind `Giai đoạn 2026 - 2030`, elsewhere `2031 - 2035`. */
export function stageFinding({ found, expected }: OddStage): Finding {
  const place = whereabouts(expected.span);
  return {
    message: {
      vi: `Tại đây ghi ${found.printed}, nhưng ở ${place.vi} ghi ${expected.printed}; hai giai đoạn liền nhau không trùng năm.`,
      en: `Found ${found.printed}, expected ${expected.printed} as at ${place.en}: stages follow one another.`,
    },
    span: found.span,
    quote: found.printed,
    related: [saysHere(expected.span, expected.printed)],
    suggestion: expected.printed,
    data: { found: [found.from, found.to], expected: [expected.from, expected.to] },
  };
}
