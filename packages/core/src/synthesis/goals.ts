import type { IndicatorStanding } from "./indicatorStanding.js";
import type { GoalFacts } from "./input.js";
import { compareKeys, tidyText } from "./words/name.js";
import { compareVietnamese } from "./words/order.js";

/** Indicators of one goal; `goal` undefined: those of none, last. */
export interface GoalGroup<T extends IndicatorStanding> {
  readonly goal: GoalFacts | undefined;
  readonly standings: readonly T[];
}

/** Goals by number, their indicators by code (in the order of numbers: 2 before 10), then by name. Goals without any are left out. */
export function indicatorsByGoal<T extends IndicatorStanding>(
  standings: readonly T[],
  goals: readonly GoalFacts[],
): readonly GoalGroup<T>[] {
  const ordered = [...standings].sort(compareIndicators);
  const known = new Set(goals.map(({ id }) => id));
  const inGoals = [...goals]
    .sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity) || compareKeys(a.id, b.id))
    .map(
      (goal): GoalGroup<T> => ({
        goal,
        standings: ordered.filter(({ indicator }) => indicator.goal === goal.id),
      }),
    );
  const rest = ordered.filter(({ indicator }) => indicator.goal === null || !known.has(indicator.goal));
  return [...inGoals, { goal: undefined, standings: rest }].filter((group) => group.standings.length > 0);
}

function compareIndicators({ indicator: a }: IndicatorStanding, { indicator: b }: IndicatorStanding): number {
  return compareCodes(a.code, b.code) || compareVietnamese(a.name, b.name) || compareKeys(a.id, b.id);
}

/** `1.2` before `1.10`; those without a code last. */
export function compareCodes(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const [x, y] = [partsOf(a), partsOf(b)];
  for (let at = 0; at < Math.max(x.length, y.length); at += 1) {
    const [p, q] = [x[at] ?? "", y[at] ?? ""];
    const both = /^\d+$/u.test(p) && /^\d+$/u.test(q);
    const order = both ? Number(p) - Number(q) : compareKeys(p, q);
    if (order !== 0) return order;
  }
  return 0;
}

function partsOf(code: string): readonly string[] {
  return code.split(/[.\s-]+|(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/u);
}

/** `Mục tiêu 3: Bảo đảm …`; the title alone where goals have no number. */
export function goalTitle({ number, title }: GoalFacts): string {
  const words = tidyText(title).replace(/[\s.;:]+$/u, "");
  return number === null ? words : `Mục tiêu ${number}: ${words}`;
}
