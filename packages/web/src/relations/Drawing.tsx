import { useNavigate } from "@tanstack/react-router";
import { useText } from "../i18n/language.js";
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
    <div className="overflow-auto border border-line bg-white">
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={title}>
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
    </div>
  );
}

function Box({ node, main }: { readonly node: PlacedNode; readonly main: boolean }) {
  const navigate = useNavigate();
  const { id } = node;
  const open = () => {
    if (id !== null) void navigate({ to: "/documents/$id/relations", params: { id } });
  };
  return (
    // The same way stands in the list as a link, for keyboards and readers.
    // biome-ignore lint/a11y: see above
    <g onClick={open} className={id === null || main ? "" : "cursor-pointer"}>
      <title>{node.title}</title>
      <rect
        x={node.x}
        y={node.y}
        width={nodeWidth}
        height={nodeHeight}
        rx={4}
        fill={main ? "#0b5876" : id === null ? "#fff" : "#e2eff4"}
        stroke={main ? "#0b5876" : id === null ? "#9aa7b0" : "#0b5876"}
        strokeDasharray={id === null ? "3 2" : undefined}
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
    </g>
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
