import type { ReviewedItem } from "@lotrinh/core/review/state";
import { describe, expect, it } from "vitest";
import { markBetween, pickItem, placeItems } from "./places.js";

function itemOf(
  key: string,
  line: number,
  endLine: number,
  state: ReviewedItem["state"] = "open",
): ReviewedItem {
  const confidence = { level: key.startsWith("?") ? ("doubtful" as const) : ("clear" as const), reasons: [] };
  return {
    key,
    kind: "tasks",
    label: key,
    span: { line, endLine },
    confidence,
    value: "x",
    read: "x",
    state,
    by: null,
  };
}

const places = placeItems([
  itemOf("wide", 10, 20),
  itemOf("narrow", 12, 12),
  itemOf("?doubt", 15, 16),
  itemOf("done", 30, 30, "confirmed"),
]);

describe("pickItem", () => {
  it("means the shortest passage first, then the others in turn", () => {
    expect(pickItem(places, 12, 12, undefined)?.key).toBe("narrow");
    expect(pickItem(places, 12, 12, "narrow")?.key).toBe("wide");
    expect(pickItem(places, 12, 12, "wide")?.key).toBe("narrow");
    expect(pickItem(places, 40, 41, undefined)).toBeUndefined();
  });
});

describe("markBetween", () => {
  it("shows the weightiest", () => {
    expect(markBetween(places, 14, 15)).toBe("doubtful");
    expect(markBetween(places, 12, 13)).toBe("open");
    expect(markBetween(places, 30, 30)).toBe("done");
    expect(markBetween(places, 31, 33)).toBeUndefined();
  });
});
