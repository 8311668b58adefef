import type { Relation } from "@lotrinh/core/read/reading";
import type { Graph, GraphNode } from "../api/types.js";

/** A document in a drawing: `column` 0 is the left one. */
export interface PlacedNode {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly title: string;
  readonly id: string | null;
}

export interface PlacedEdge {
  readonly key: string;
  readonly from: PlacedNode;
  readonly to: PlacedNode;
  readonly relation: Relation;
}

export const nodeWidth = 190;
export const nodeHeight = 26;
const rowHeight = 34;

/** Places names in a column, in the middle of a drawing of the given height. */
export function placeColumn(
  nodes: readonly Omit<PlacedNode, "x" | "y">[],
  x: number,
  height: number,
): readonly PlacedNode[] {
  const top = (height - nodes.length * rowHeight) / 2 + (rowHeight - nodeHeight) / 2;
  return nodes.map((node, at) => ({ ...node, x, y: top + at * rowHeight }));
}

/** The height that the longest of the columns needs, in pixels. */
export function heightFor(...counts: readonly number[]): number {
  return Math.max(3, ...counts) * rowHeight + 16;
}

/** A curve from the right side of one box to the left side of another. */
export function curve(from: PlacedNode, to: PlacedNode): string {
  const [x1, y1] = [from.x + nodeWidth, from.y + nodeHeight / 2];
  const [x2, y2] = [to.x, to.y + nodeHeight / 2];
  const bend = (x2 - x1) / 2;
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}

/** As many characters as a box holds. */
export function shorten(text: string, length = 25): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}

/** A cited document with all that cite it. */
export interface Shared {
  readonly key: string;
  readonly node: GraphNode;
  readonly citedBy: readonly { readonly node: GraphNode; readonly relation: Relation }[];
}

/** The cited documents, those that most cite first. */
export function sharedDocuments({ nodes, edges }: Graph): readonly Shared[] {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const shared = new Map<GraphNode, { node: GraphNode; relation: Relation }[]>();
  for (const { from, to, relation } of edges) {
    const [citing, cited] = [byKey.get(from), byKey.get(to)];
    if (citing === undefined || cited === undefined) continue;
    const held = shared.get(cited) ?? [];
    held.push({ node: citing, relation });
    shared.set(cited, held);
  }
  return [...shared]
    .map(([node, citedBy]) => ({ key: node.key, node, citedBy }))
    .sort((a, b) => b.citedBy.length - a.citedBy.length || a.key.localeCompare(b.key, "vi"));
}

/** The name a node goes by: its number, else type and title. */
export function nodeName(node: Pick<GraphNode, "number" | "type" | "title">): string {
  return node.number ?? ([node.type, node.title].filter(Boolean).join(" ") || "—");
}
