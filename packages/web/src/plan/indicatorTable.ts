import type { Indicator, Milestone } from "@lotrinh/core/read/reading";
import { fold } from "@lotrinh/core/text/fold";

export type IndicatorRow =
  | { readonly kind: "group"; readonly key: string; readonly title: string }
  | {
      readonly kind: "indicator";
      readonly key: string;
      readonly indicator: Indicator;
      /** 1 for a child of the row above that bears its parent's name, 2 for a child of that. */
      readonly depth: number;
      /** One cell a year, in the table's order. */
      readonly cells: readonly IndicatorCell[];
    };

/** `spanning`: one text for all years; it takes all columns. `absent`: the plan sets nothing for that year. */
export type IndicatorCell =
  | { readonly kind: "milestone"; readonly year: string; readonly milestone: Milestone }
  | { readonly kind: "spanning"; readonly year: string; readonly text: string }
  | { readonly kind: "absent"; readonly year: string };

export interface IndicatorTable {
  readonly years: readonly string[];
  readonly rows: readonly IndicatorRow[];
}

/** Indicators against the years of their milestones, under the heads of their groups, children under their parents. */
export function indicatorTable(indicators: readonly Indicator[]): IndicatorTable {
  const years = [...new Set(indicators.flatMap(({ milestones }) => Object.keys(milestones)))].sort();
  const rows: IndicatorRow[] = [];
  const parents: string[] = [];
  let group: string | null = null;
  for (const [at, indicator] of indicators.entries()) {
    const head = groupOf(indicator);
    if (head !== null && head !== group) rows.push({ kind: "group", key: `group ${at}`, title: head });
    group = head;
    const depth = depthOf(parents, indicator);
    parents.length = depth;
    parents.push(indicator.name);
    rows.push({ kind: "indicator", key: `${at}`, indicator, depth, cells: cellsOf(indicator, years) });
  }
  return { years, rows };
}

/** The head that an indicator stands under: its group's label and title as printed, else the target it measures. */
function groupOf({ group, groupTitle, target }: Indicator): string | null {
  const printed = new Set([group, groupTitle].filter(Boolean));
  return printed.size === 0 ? target : [...printed].join(". ");
}

/** How deep an indicator stands: below the nearest row above that bears its parent's name; 1 where that is nowhere. */
function depthOf(parents: readonly string[], { parent }: Indicator): number {
  if (parent === null) return 0;
  const at = parents.findLastIndex((name) => fold(name) === fold(parent));
  return at < 0 ? 1 : at + 1;
}

function cellsOf({ milestones, spanning }: Indicator, years: readonly string[]): IndicatorCell[] {
  if (spanning !== null && Object.keys(milestones).length === 0 && years.length > 0)
    return [{ kind: "spanning", year: years[0] ?? "", text: spanning }];
  return years.map((year) => {
    const milestone = milestones[year];
    return milestone === undefined ? { kind: "absent", year } : { kind: "milestone", year, milestone };
  });
}

/** The indicators in whose name, code or unit all words are found, with or without diacritics. */
export function searchIndicators(indicators: readonly Indicator[], typed: string): readonly Indicator[] {
  const words = fold(typed).split(" ").filter(Boolean);
  if (words.length === 0) return indicators;
  return indicators.filter(({ code, name, responsible, group, groupTitle, target }) => {
    const text = fold([code, name, ...responsible, group, groupTitle, target].filter(Boolean).join(" "));
    return words.every((word) => text.includes(word));
  });
}
