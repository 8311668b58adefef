import type { ReviewedItem } from "@lotrinh/core/review/state";
import { reviewKinds, type Show } from "../search.js";

const kindRank = new Map(reviewKinds.map((kind, at) => [kind, at]));
const levelRank = { doubtful: 0, inferred: 1, clear: 2 } as const;

export function isShown(item: ReviewedItem, show: Show): boolean {
  switch (show) {
    case "all":
      return true;
    case "open":
      return item.state === "open";
    case "doubtful":
      return item.state === "open" && item.confidence.level === "doubtful";
    case "corrected":
      return item.state === "corrected" || item.state === "added";
    case "rejected":
      return item.state === "rejected";
  }
}

/** By kind; within a kind what is open first, the doubtful before the inferred before the clear; then by place. */
export function orderItems(items: readonly ReviewedItem[]): ReviewedItem[] {
  const rank = (item: ReviewedItem) => (item.state === "open" ? levelRank[item.confidence.level] : 3);
  return [...items].sort(
    (a, b) =>
      (kindRank.get(a.kind) ?? 0) - (kindRank.get(b.kind) ?? 0) ||
      rank(a) - rank(b) ||
      (a.kind === "meta" ? 0 : lineOf(a) - lineOf(b)),
  );
}

const lineOf = (item: ReviewedItem) => item.span?.line ?? 0;

/**
 * The items in an order that was taken earlier (`keys`), so that nothing jumps while a person works. Items that have
 * come since stand after the one from the same line, else at the end of their kind.
 */
export function arrange(items: readonly ReviewedItem[], keys: readonly string[]): ReviewedItem[] {
  const byKey = new Map(items.map((item) => [item.key, item]));
  const arranged = keys.flatMap((key) => byKey.get(key) ?? []);
  const known = new Set(keys);
  for (const item of items) {
    if (known.has(item.key) || item.state !== "added") continue;
    const beside = arranged.findLastIndex(
      (other) => other.kind === item.kind && lineOf(other) === lineOf(item),
    );
    const before = arranged.findLastIndex(
      (other) => (kindRank.get(other.kind) ?? 0) <= (kindRank.get(item.kind) ?? 0),
    );
    arranged.splice((beside >= 0 ? beside : before) + 1, 0, item);
  }
  return arranged;
}

/** The next open item after `key`, going round; undefined when none is open but itself. */
export function nextOpen(items: readonly ReviewedItem[], key: string): ReviewedItem | undefined {
  const at = items.findIndex((item) => item.key === key);
  const around = [...items.slice(at + 1), ...items.slice(0, Math.max(at, 0))];
  return around.find((item) => item.state === "open");
}

/**
 * The item an address names. Keys of links from elsewhere may be out of date: then the item of the same kind at the
 * same line.
 */
export function findItem(items: readonly ReviewedItem[], key: string | undefined): ReviewedItem | undefined {
  if (key === undefined) return undefined;
  const stem = key.split("#")[0] ?? key;
  return items.find((item) => item.key === key) ?? items.find((item) => item.key.split("#")[0] === stem);
}
