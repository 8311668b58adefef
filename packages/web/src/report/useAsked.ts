import { type Completeness, completeness } from "@lotrinh/core/report/completeness";
import { type Content, parseContent } from "@lotrinh/core/report/content";
import { findDoubts } from "@lotrinh/core/report/doubts";
import type { Doubt, AskedFigure as DoubtedFigure } from "@lotrinh/core/report/doubts/doubt";
import { isKeyOf } from "@lotrinh/core/report/fieldKey";
import { useDeferredValue, useMemo } from "react";
import type { Report } from "../api/reports.js";
import type { SaveState } from "./saving/saveState.js";

/** What stands in the form now, as the core reads it. */
function contentNow({ server, unsaved }: SaveState): Content {
  const values: Record<string, unknown> = {};
  for (const { field, value } of Object.values(server)) if (value !== null) values[field] = value;
  for (const [field, { value }] of Object.entries(unsaved)) {
    if (value === null) delete values[field];
    else values[field] = value;
  }
  return parseContent(values).content;
}

export interface Checked {
  readonly doubts: readonly Doubt[];
  readonly completeness: Completeness;
}

/** Questions and gaps of what stands in the form, worked out when the typing leaves time for it. */
export function useChecked(report: Report, state: SaveState): Checked {
  const later = useDeferredValue(state);
  return useMemo(() => {
    const content = contentNow(later);
    return { doubts: findDoubts(doubted(report), content), completeness: completenessOf(report, content) };
  }, [report, later]);
}

function doubted({ asked }: Report): DoubtedFigure[] {
  return asked.figures.flatMap(({ key, name, measure, last }) => {
    if (!isKeyOf("figure", key)) return [];
    const history = last
      .flatMap(({ period, value }) => (value === null ? [] : [{ period, value }]))
      .reverse();
    return [{ key, name, measure, history }];
  });
}

function completenessOf({ outline, asked }: Report, content: Content): Completeness {
  const figures = asked.figures.flatMap(({ key, name }) => (isKeyOf("figure", key) ? [{ key, name }] : []));
  const tasks = asked.tasks.flatMap(({ key, text }) => (isKeyOf("task", key) ? [{ key, name: text }] : []));
  const funding = asked.funding.flatMap(({ key, name }) => (isKeyOf("funding", key) ? [{ key, name }] : []));
  return completeness({ outline, figures, tasks, funding }, content);
}
