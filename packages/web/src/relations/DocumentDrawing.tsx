import type { DocumentGraph, DocumentSummary } from "../api/types.js";
import { documentName } from "../format/document.js";
import { useText } from "../i18n/language.js";
import { Drawing, Legend } from "./Drawing.js";
import { heightFor, nodeName, type PlacedEdge, type PlacedNode, placeColumn, shorten } from "./layout.js";

const most = 14;
const columns = [12, 300, 588] as const;
const width = 790;

/** What the document cites on the left, itself in the middle, what cites it on the right. Implemented ones first. */
export function DocumentDrawing(props: {
  readonly document: DocumentSummary;
  readonly graph: DocumentGraph;
}) {
  const { document, graph } = props;
  const t = useText();
  const cites = [...graph.cites]
    .sort(
      (a, b) => Number(b.citation.relation === "implements") - Number(a.citation.relation === "implements"),
    )
    .slice(0, most);
  const citedBy = graph.citedBy.slice(0, most);
  const height = heightFor(cites.length, citedBy.length);
  const [main] = placeColumn(
    [nodeOf("main", documentName(document), document.title, document.id)],
    columns[1],
    height,
  );
  const up = placeColumn(
    cites.map(({ citation, document: stored }, at) =>
      nodeOf(`up ${at}`, nodeName(citation), citation.title, stored?.id ?? null),
    ),
    columns[0],
    height,
  );
  const down = placeColumn(
    citedBy.map(({ document: citing }, at) =>
      nodeOf(`down ${at}`, documentName(citing), citing.title, citing.id),
    ),
    columns[2],
    height,
  );
  if (main === undefined) return null;
  const edges: PlacedEdge[] = [
    ...up.map((node, at) => edgeOf(node, main, cites[at]?.citation.relation ?? "mentions")),
    ...down.map((node, at) => edgeOf(main, node, citedBy[at]?.relation ?? "mentions")),
  ];
  const hidden = graph.cites.length - cites.length + graph.citedBy.length - citedBy.length;
  const counts = { up: graph.cites.length, down: graph.citedBy.length };
  return (
    <figure>
      <Drawing
        title={t("relations.graphOf", { name: documentName(document), ...counts })}
        width={width}
        height={height}
        nodes={[...up, main, ...down]}
        edges={edges}
        main="main"
      />
      <figcaption>
        {hidden > 0 ? <p className="text-xs text-soft">{t("relations.moreNodes", { n: hidden })}</p> : null}
        <Legend />
      </figcaption>
    </figure>
  );
}

function nodeOf(
  key: string,
  name: string,
  title: string | null,
  id: string | null,
): Omit<PlacedNode, "x" | "y"> {
  return { key, label: shorten(name), title: [name, title].filter(Boolean).join(": "), id };
}

const edgeOf = (from: PlacedNode, to: PlacedNode, relation: PlacedEdge["relation"]): PlacedEdge => ({
  key: `${from.key} ${to.key}`,
  from,
  to,
  relation,
});
