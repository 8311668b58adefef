import { type Translate, useText } from "../../i18n/language.js";

const keys = [
  "catalogue.frequency.annual",
  "catalogue.frequency.semiannual",
  "catalogue.frequency.quarterly",
  "catalogue.frequency.monthly",
  "catalogue.frequency.irregular",
  "catalogue.overUnits.province-only",
  "catalogue.overUnits.sum",
  "catalogue.overUnits.ratio",
  "catalogue.overUnits.weighted-mean",
  "catalogue.overTime.last",
  "catalogue.overTime.sum",
  "catalogue.overTime.mean",
  "catalogue.overTime.none",
] as const;

/** The words of a rule or frequency; one that this program doesn't know stays as it is. */
export function ruleWord(t: Translate, name: string): string {
  const key = keys.find((each) => each === name);
  return key === undefined ? (name.split(".").at(-1) ?? name) : t(key);
}

export function useRuleWords(): (name: string) => string {
  const t = useText();
  return (name) => ruleWord(t, name);
}
