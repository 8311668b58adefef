import { Link } from "@tanstack/react-router";
import { useText } from "../i18n/language.js";
import { ScrollRegion } from "../ui/ScrollRegion.js";
import { curve, nodeHeight, nodeWidth, type PlacedEdge, type PlacedNode } from "./layout.js";

interface DrawingProps {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  /** The box that stands out. */
  readonly main?: string;
}

/** How a relation is drawn: the stroke tells what the words in the list say. */
const strokes: Readonly<Record<string, string>> = {
  implements: "",
  basis: "6 3",
  mentions: "1 4",
  amends: "9 3 2 3",
  replaces: "9 3 2 3",
  reviews: "6 3",
};

/** Documents as boxes and what cites what as curves. The list beside it says the same in words. */
export function Drawing({ title, width, height, nodes, edges, main }: DrawingProps) {
  return (
    <ScrollRegion aria-label={title} className="overflow-auto border border-line bg-white">
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
        <title>{title}</title>
        {edges.map((edge) => (
          <path
            key={edge.key}
            d={curve(edge.from, edge.to)}
            fill="none"
            stroke={edge.relation === "implements" ? "#0b5876" : "#8295a1"}
            strokeWidth={edge.relation === "implements" ? 1.8 : 1.2}
            strokeDasharray={strokes[edge.relation]}
          />
        ))}
        {nodes.map((node) => (
          <Box key={node.key} node={node} main={node.key === main} />
        ))}
      </svg>
    </ScrollRegion>
  );
}

function Box({ node, main }: { readonly node: PlacedNode; readonly main: boolean }) {
  const { id } = node;
  const shape = <BoxShape node={node} main={main} />;
  if (id === null || main) return <g>{shape}</g>;
  return (
    <Link to="/documents/$id/relations" params={{ id }}>
      {shape}
    </Link>
  );
}

function BoxShape({ node, main }: { readonly node: PlacedNode; readonly main: boolean }) {
  const stored = node.id !== null;
  return (
    <>
      <title>{node.title}</title>
      <rect
        x={node.x}
        y={node.y}
        width={nodeWidth}
        height={nodeHeight}
        rx={4}
        fill={main ? "#0b5876" : stored ? "#e2eff4" : "#fff"}
        stroke={stored ? "#0b5876" : "#7d8c97"}
        strokeDasharray={stored ? undefined : "3 2"}
      />
      <text
        x={node.x + nodeWidth / 2}
        y={node.y + 17}
        textAnchor="middle"
        fontSize={12}
        fill={main ? "#fff" : "#1c252d"}
        fontWeight={main ? 600 : 400}
      >
        {node.label}
      </text>
    </>
  );
}

const lines = [
  ["implements", ""],
  ["basis", "6 3"],
  ["mentions", "1 4"],
] as const;

/** What the strokes and boxes of the drawing mean. */
export function Legend() {
  const t = useText();
  return (
    <ul className="mt-1 flex flex-wrap gap-x-4 text-xs text-soft">
      {lines.map(([relation, dash]) => (
        <li key={relation} className="flex items-center gap-1">
          <svg width="28" height="6" aria-hidden="true">
            <path
              d="M0 3H28"
              stroke={relation === "implements" ? "#0b5876" : "#8295a1"}
              strokeWidth="1.8"
              strokeDasharray={dash}
            />
          </svg>
          {t(`relation.${relation}`)}
        </li>
      ))}
      <li className="flex items-center gap-1">
        <span className="inline-block h-3 w-5 rounded-sm border border-accent bg-accent-soft" />
        {t("relations.stored")}
      </li>
      <li className="flex items-center gap-1">
        <span className="inline-block h-3 w-5 rounded-sm border border-dashed border-[#9aa7b0] bg-white" />
        {t("relations.notStored")}
      </li>
    </ul>
  );
}
