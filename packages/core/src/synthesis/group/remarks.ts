import type { UnitReport } from "../input.js";
import { compareKeys, tidyText } from "../words/name.js";
import { compareVietnamese } from "../words/order.js";
import { clusterTexts, textKey } from "./clusters.js";
import { type Theme, themeOf } from "./themes.js";

/** What a unit said in one field: a difficulty, a cause, a proposal. */
export interface Remark {
  /** `report:field` */
  readonly key: string;
  readonly report: string;
  readonly unit: string;
  readonly text: string;
}

/** Remarks that say nearly the same, under the fullest of them. */
export interface SharedRemark {
  readonly key: string;
  /** One unit's own words: the longest of the like ones. */
  readonly text: string;
  /** Every unit that said so, by name. */
  readonly units: readonly string[];
  readonly remarks: readonly Remark[];
}

export interface ThemeGroup extends Theme {
  readonly units: readonly string[];
  readonly shared: readonly SharedRemark[];
}

/** Difficulties of short wording are alike from less on than paragraphs. */
const alikeRemarks = 0.34;

/** Difficulties as the units gave them. */
export function difficultiesOf(reports: readonly UnitReport[]): readonly Remark[] {
  return remarksOf(reports, ({ difficulties }) =>
    difficulties.map(({ id, text }) => [`difficulty:${id}`, text]),
  );
}

/** Causes that units gave beside their difficulties. */
export function causesOf(reports: readonly UnitReport[]): readonly Remark[] {
  return remarksOf(reports, ({ difficulties }) =>
    difficulties.map(({ id, cause }) => [`difficulty:${id}:cause`, cause ?? ""]),
  );
}

function remarksOf(
  reports: readonly UnitReport[],
  of: (report: UnitReport) => readonly (readonly [string, string])[],
): readonly Remark[] {
  return reports
    .flatMap((report) =>
      of(report).map(
        ([field, text]): Remark => ({
          key: `${report.id}:${field}`,
          report: report.id,
          unit: tidyText(report.unit),
          text: tidyText(text),
        }),
      ),
    )
    .filter(({ text }) => /\p{L}/u.test(text))
    .sort((a, b) => compareVietnamese(a.unit, b.unit) || compareKeys(a.key, b.key));
}

/** Like remarks together, those of most units first, then by text. */
export function shareRemarks(remarks: readonly Remark[]): readonly SharedRemark[] {
  return clusterTexts(
    remarks.map(({ text }) => text),
    alikeRemarks,
  )
    .map((places) => sharedOf(places.flatMap((at) => remarks[at] ?? [])))
    .sort((a, b) => b.units.length - a.units.length || compareKeys(a.text, b.text));
}

function sharedOf(remarks: readonly Remark[]): SharedRemark {
  const [fullest] = [...remarks].sort((a, b) => b.text.length - a.text.length || compareKeys(a.text, b.text));
  const text = fullest?.text ?? "";
  return { key: textKey(text), text, units: unitsOf(remarks), remarks };
}

function unitsOf(remarks: readonly Remark[]): readonly string[] {
  return [...new Set(remarks.map(({ unit }) => unit))].sort(compareVietnamese);
}

/** Remarks by theme, the theme that most units share first; what fits no theme last. */
export function groupByTheme(remarks: readonly Remark[]): readonly ThemeGroup[] {
  const byTheme = new Map<string, { readonly theme: Theme; readonly remarks: Remark[] }>();
  for (const shared of shareRemarks(remarks)) {
    const theme = themeOf(shared.text);
    const group = byTheme.get(theme.key) ?? { theme, remarks: [] };
    group.remarks.push(...shared.remarks);
    byTheme.set(theme.key, group);
  }
  return [...byTheme.values()]
    .map(({ theme, remarks: own }) => ({
      ...theme,
      units: unitsOf(own),
      shared: shareRemarks(
        [...own].sort((a, b) => compareVietnamese(a.unit, b.unit) || compareKeys(a.key, b.key)),
      ),
    }))
    .sort(
      (a, b) =>
        Number(a.key === "other") - Number(b.key === "other") ||
        b.units.length - a.units.length ||
        compareVietnamese(a.title, b.title),
    );
}
