import { describe, expect, it } from "vitest";
import type { GraphNode } from "../api/types.js";
import { heightFor, nodeName, placeColumn, sharedDocuments, shorten } from "./layout.js";

function nodeOf(number: string, id: string | null = null): GraphNode {
  return { key: id ?? number, id, number, date: null, type: "Kế hoạch", title: null, stored: id !== null };
}

describe("sharedDocuments", () => {
  const nodes = [
    nodeOf("1/KH-UBND", "a"),
    nodeOf("2/KH-UBND", "b"),
    nodeOf("622/QĐ-TTg"),
    nodeOf("30/NQ-CP"),
  ];

  it("puts what most documents cite first", () => {
    const shared = sharedDocuments({
      nodes,
      edges: [
        { from: "a", to: "30/NQ-CP", relation: "basis" },
        { from: "a", to: "622/QĐ-TTg", relation: "implements" },
        { from: "b", to: "622/QĐ-TTg", relation: "basis" },
        { from: "a", to: "gone", relation: "basis" },
      ],
    });
    expect(shared.map(({ node, citedBy }) => [nodeName(node), citedBy.length])).toEqual([
      ["622/QĐ-TTg", 2],
      ["30/NQ-CP", 1],
    ]);
  });
});

describe("drawing", () => {
  it("centres a short column beside a long one", () => {
    const height = heightFor(5, 1);
    const [only] = placeColumn([{ key: "a", label: "a", title: "a", id: null }], 0, height);
    expect((only?.y ?? 0) + 13).toBeCloseTo(height / 2);
  });

  it("keeps names short", () => expect(shorten("x".repeat(40))).toHaveLength(25));
});
