import type { Frequency, Relation } from "@lotrinh/core/read/reading";
import { vi } from "../../i18n/vi.js";
import type { Choice } from "./field.js";

const none: Choice = { value: "", label: "choice.none" };

const relations: readonly Relation[] = ["basis", "implements", "amends", "replaces", "reviews", "mentions"];
export const relationChoices: readonly Choice[] = relations.map((value) => ({
  value,
  label: `relation.${value}`,
}));

export const targetPriorities: readonly Choice[] = [
  none,
  { value: "MTUT", label: "priority.MTUT" },
  { value: "MTKK", label: "priority.MTKK" },
];

export const indicatorPriorities: readonly Choice[] = [
  none,
  { value: "UT", label: "priority.UT" },
  { value: "KK", label: "priority.KK" },
];

export const reviewKindChoices: readonly Choice[] = [
  { value: "interim", label: "reviewKind.interim" },
  { value: "final", label: "reviewKind.final" },
];

/** How often a report may be owed; what stands in a document as "every N years" is kept, not offered. */
export const frequencies: readonly Frequency[] = [
  "annual",
  "semiannual",
  "quarterly",
  "monthly",
  "once",
  "interim",
  "final",
  "adhoc",
  "every:2",
  "every:3",
  "every:5",
];

export const isLabelKey = (key: string): key is keyof typeof vi => key in vi;
