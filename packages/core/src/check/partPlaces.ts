import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import type { Related } from "./diagnostic.js";

/** A printed figure that a reckoning takes in, and where it stands. */
export interface PartPlace {
  readonly text: string;
  readonly span: Span;
}

/** Figures of one passage as places of their own. */
export function placesIn(
  passage: Passage,
  parts: readonly { readonly text: string; readonly from: number; readonly to: number }[],
): readonly PartPlace[] {
  return parts.map(({ text, from, to }) => ({ text, span: spanAt(passage, from, to) }));
}

/**
 * The places of the figures that a total is reckoned from, where they stand on other lines than the finding: whether the total or one of
 * its parts is wrong, the wrong figure is among the places told. One place for each line.
 */
export function otherPlaces(parts: readonly PartPlace[], told: Span): readonly Related[] {
  const away = parts.filter(({ span }) => span.line > told.endLine || span.endLine < told.line);
  const lines = [...new Set(away.map(({ span }) => span.line))];
  return lines.flatMap((line) => {
    const here = away.filter(({ span }) => span.line === line);
    const [first] = here;
    if (first === undefined) return [];
    const shown = here.map(({ text }) => text).join(", ");
    return [
      {
        span: first.span,
        quote: first.text,
        message: { vi: `Các số được cộng: ${shown}.`, en: `Figures added up: ${shown}.` },
      },
    ];
  });
}
