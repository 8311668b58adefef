import type { LinkCandidate, LinkChoice, PlanLink } from "../../api/catalogue.js";

/** Whether a person still has to decide. */
const isOpen = ({ link }: PlanLink): boolean => link === "none" || link === "proposed";

/** The name of a plan's indicator with the one it stands under. */
export function fullNameOf({ parentName, name }: Pick<PlanLink, "parentName" | "name">): string {
  return parentName === null ? name : `${parentName} - ${name}`;
}

/** The candidate that one key takes: the first. */
export const bestOf = ({ candidates }: PlanLink): LinkCandidate | undefined => candidates[0];

/** Proposals that differ in nothing but the wording: they may be confirmed together. */
export function isPlain(item: PlanLink): boolean {
  const best = bestOf(item);
  return isOpen(item) && best?.sameMeaning === true && best.differences.length === 0;
}

export function choiceOf(
  item: PlanLink,
  candidate: LinkCandidate | undefined,
  breakdown = item.breakdown,
): LinkChoice {
  const { planIndicatorId } = item;
  if (candidate === undefined) return { planIndicatorId, indicatorId: null, breakdown: "" };
  return { planIndicatorId, indicatorId: candidate.indicator.id, breakdown };
}

/** What has to be said to bring things back to how they were: links to set, and decisions to take back. */
export interface Undo {
  readonly set: readonly LinkChoice[];
  readonly reopen: readonly string[];
}

/** How to undo whatever is done next to these items, as they are now. */
export function undoOf(items: readonly PlanLink[]): Undo {
  return {
    set: items
      .filter((item) => !isOpen(item))
      .map(({ planIndicatorId, indicator, breakdown, link }) => ({
        planIndicatorId,
        indicatorId: link === "confirmed" ? (indicator?.id ?? null) : null,
        breakdown: link === "confirmed" ? breakdown : "",
      })),
    reopen: items.filter(isOpen).map(({ planIndicatorId }) => planIndicatorId),
  };
}

/** The next item that is open after one, from the top again at the end; undefined where all were decided. */
export function nextOpen(items: readonly PlanLink[], after: string | undefined): string | undefined {
  const at = items.findIndex(({ planIndicatorId }) => planIndicatorId === after);
  const round = [...items.slice(at + 1), ...items.slice(0, Math.max(0, at))];
  return round.find(isOpen)?.planIndicatorId;
}

/** Which way is better as the plan's own milestones say it; undefined where they don't. */
export function directionOf({ milestones }: PlanLink): "increase" | "decrease" | undefined {
  const op = milestones.findLast((milestone) => milestone.op !== null && milestone.op !== "=")?.op;
  if (op != null) return op.startsWith(">") ? "increase" : "decrease";
  const values = milestones.flatMap(({ threshold }) => threshold ?? []);
  const [first] = values;
  const last = values.at(-1);
  if (first === undefined || last === undefined || first === last) return undefined;
  return last > first ? "increase" : "decrease";
}

export type LinkCommand =
  | "next"
  | "previous"
  | "confirm"
  | "mark"
  | "apart"
  | "create"
  | "undo"
  | { readonly take: number };

const commands: Readonly<Record<string, LinkCommand>> = {
  ArrowDown: "next",
  ArrowUp: "previous",
  Enter: "confirm",
  j: "next",
  k: "previous",
  " ": "mark",
  x: "apart",
  n: "create",
  u: "undo",
};

/** The command of a key; single letters and digits only while they are switched on. */
export function commandOf(
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">,
  singleKeys: boolean,
): LinkCommand | undefined {
  if (ctrlKey || metaKey) return key === "z" ? "undo" : undefined;
  if (altKey) return undefined;
  const isSingle = key.length === 1 && key !== " ";
  if (isSingle && !singleKeys) return undefined;
  return /^[1-5]$/u.test(key) ? { take: Number(key) - 1 } : commands[key];
}
