import type { CitationLink, CitingDocument } from "@lotrinh/store/citations";
import type { GraphEdge } from "@lotrinh/store/graph";
import type { DocumentRow } from "@lotrinh/store/schema";
import type { z } from "zod";
import { type citedBySchema, type citedSchema, type graphSchema, relationSchema } from "./schema.js";

/** What a document cites; where several files are the same document, the one that is surest. */
export function presentCited({ citation, documents }: CitationLink): z.infer<typeof citedSchema> {
  const document = documents.find(({ certain }) => certain) ?? documents[0];
  const { number, date, issuer, type, title, relation, spans } = citation;
  return {
    citation: {
      number,
      date,
      issuer,
      type,
      title,
      relation: relationSchema.parse(relation),
      spans: [...spans],
    },
    document:
      document === undefined ? null : { id: document.id, number: document.number, title: document.title },
  };
}

export function presentCiting({ citation, document }: CitingDocument): z.infer<typeof citedBySchema> {
  const { id, number, title, date, type } = document;
  return {
    document: { id, number, title, date, type },
    relation: relationSchema.parse(citation.relation),
    spans: [...citation.spans],
  };
}

type GraphAnswer = z.infer<typeof graphSchema>;
type GraphNode = GraphAnswer["nodes"][number];

/** Stored documents by their id; those only cited by number and date. */
export function presentGraph(documents: readonly DocumentRow[], edges: readonly GraphEdge[]): GraphAnswer {
  const nodes = new Map<string, GraphNode>();
  for (const { id, number, date, type, title } of documents)
    nodes.set(id, { key: id, id, number, date, type, title, stored: true });
  const drawn: GraphAnswer["edges"] = [];
  for (const edge of edges) {
    if (!nodes.has(edge.from)) continue;
    const to = edge.to !== null && nodes.has(edge.to) ? edge.to : citedKey(edge);
    if (!nodes.has(to)) nodes.set(to, citedNode(to, edge));
    drawn.push({ from: edge.from, to, relation: relationSchema.parse(edge.relation) });
  }
  return { nodes: [...nodes.values()], edges: drawn };
}

const citedKey = ({ number_norm, date }: GraphEdge) => `${number_norm}@${date ?? ""}`;

function citedNode(key: string, { number, date, type, title }: GraphEdge): GraphNode {
  return { key, id: null, number, date, type, title, stored: false };
}
