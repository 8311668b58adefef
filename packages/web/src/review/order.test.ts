import type { ReviewedItem } from "@lotrinh/core/review/state";
import { describe, expect, it } from "vitest";
import { arrange, findItem, isShown, nextOpen, orderItems } from "./order.js";

function itemOf(key: string, changes: Partial<ReviewedItem> = {}): ReviewedItem {
  const line = Number(/@(\d+)/u.exec(key)?.[1] ?? 0);
  return {
    key,
    kind: "tasks",
    label: key,
    span: { line, endLine: line },
    confidence: { level: "clear", reasons: [] },
    value: "x",
    read: "x",
    state: "open",
    by: null,
    ...changes,
  };
}

const doubtful = { level: "doubtful", reasons: ["unit-unknown"] } as const;
const keysOf = (items: readonly ReviewedItem[]) => items.map(({ key }) => key);

describe("orderItems", () => {
  it("puts the open and doubtful first, then by place", () => {
    const items = [
      itemOf("tasks@9#c"),
      itemOf("tasks@3#a", { state: "confirmed", confidence: doubtful }),
      itemOf("tasks@8#b", { confidence: doubtful }),
      itemOf("tasks@4#d"),
      itemOf("meta.number", { kind: "meta" }),
    ];
    expect(keysOf(orderItems(items))).toEqual([
      "meta.number",
      "tasks@8#b",
      "tasks@4#d",
      "tasks@9#c",
      "tasks@3#a",
    ]);
  });
});

describe("arrange", () => {
  const items = [itemOf("tasks@1#a"), itemOf("tasks@2#b"), itemOf("duties@5#c", { kind: "duties" })];
  const keys = keysOf(items);

  it("keeps the order that was taken, whatever became of the items", () => {
    const now = items.map((item) => ({ ...item, state: "confirmed" as const }));
    expect(keysOf(arrange(now, ["tasks@2#b", "tasks@1#a"]))).toEqual(["tasks@2#b", "tasks@1#a"]);
  });

  it("puts the parts of a split item behind it", () => {
    const part = itemOf("tasks@1#new", { state: "added" });
    expect(keysOf(arrange([...items, part], keys))).toEqual([
      "tasks@1#a",
      "tasks@1#new",
      "tasks@2#b",
      "duties@5#c",
    ]);
  });

  it("puts another new item at the end of its kind", () => {
    const added = itemOf("tasks@40#new", { state: "added" });
    expect(keysOf(arrange([...items, added], keys))[2]).toBe("tasks@40#new");
  });
});

describe("nextOpen", () => {
  it("goes round and skips what is done", () => {
    const items = [itemOf("tasks@1#a"), itemOf("tasks@2#b", { state: "confirmed" }), itemOf("tasks@3#c")];
    expect(nextOpen(items, "tasks@1#a")?.key).toBe("tasks@3#c");
    expect(nextOpen(items, "tasks@3#c")?.key).toBe("tasks@1#a");
    expect(nextOpen([itemOf("tasks@1#a")], "tasks@1#a")).toBeUndefined();
  });
});

describe("findItem", () => {
  it("falls back on kind and line", () => {
    const items = [itemOf("tasks@1#a"), itemOf("tasks@2#b")];
    expect(findItem(items, "tasks@2#gone")?.key).toBe("tasks@2#b");
    expect(findItem(items, "tasks@7#a")).toBeUndefined();
  });
});

describe("filters", () => {
  it("tell the states apart", () => {
    expect(isShown(itemOf("tasks@1#a", { confidence: doubtful }), "doubtful")).toBe(true);
    expect(isShown(itemOf("tasks@1#a", { state: "confirmed", confidence: doubtful }), "doubtful")).toBe(
      false,
    );
    expect(isShown(itemOf("tasks@1#a", { state: "added" }), "corrected")).toBe(true);
  });
});
