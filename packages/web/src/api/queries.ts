import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { getJson, loadSession } from "./client.js";
import type {
  BlockChunk,
  DocumentGraph,
  DocumentList,
  DocumentSummary,
  Graph,
  PlanAnswer,
  StoredReading,
} from "./types.js";

/** How many blocks one request fetches. */
export const chunkSize = 200;

export interface DocumentFilter {
  readonly q?: string | undefined;
  readonly type?: string | undefined;
  readonly year?: string | undefined;
  readonly state?: string | undefined;
}

export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: loadSession,
  staleTime: Number.POSITIVE_INFINITY,
});

/** A page of the list of documents after another; while one is being read, the list is asked again every 2 s. */
export const documentsQuery = (filter: DocumentFilter, limit = 100) =>
  infiniteQueryOptions({
    queryKey: ["documents", filter, limit],
    queryFn: ({ pageParam, signal }) =>
      getJson<DocumentList>(`/api/documents?${searchOf({ ...filter, cursor: pageParam, limit })}`, signal),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.pages.some(hasWaiting) ? 2000 : false),
  });

const hasWaiting = (page: DocumentList) =>
  page.items.some((document) => document.state === "queued" || document.state === "reading");

/** Query string of the parts that say something. */
export function searchOf(parts: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(parts).filter(([, value]) => value !== undefined && value !== "");
  return new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString();
}

const documentPath = (id: string) => `/api/documents/${encodeURIComponent(id)}`;

export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: ["document", id],
    queryFn: async ({ signal }) =>
      (await getJson<{ document: DocumentSummary }>(documentPath(id), signal)).document,
    refetchInterval: ({ state }) =>
      state.data?.state === "queued" || state.data?.state === "reading" ? 1500 : false,
  });

export const readingQuery = (id: string) =>
  queryOptions({
    queryKey: ["reading", id],
    queryFn: ({ signal }) => getJson<StoredReading>(`${documentPath(id)}/reading`, signal),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });

export const blocksQuery = (id: string, chunk: number) =>
  queryOptions({
    queryKey: ["blocks", id, chunk],
    queryFn: ({ signal }) =>
      getJson<BlockChunk>(`${documentPath(id)}/blocks?from=${chunk * chunkSize}&count=${chunkSize}`, signal),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });

export const planQuery = (id: string) =>
  queryOptions({
    queryKey: ["plan", id],
    queryFn: ({ signal }) => getJson<PlanAnswer>(`${documentPath(id)}/plan`, signal),
    structuralSharing: false,
  });

export const documentGraphQuery = (id: string) =>
  queryOptions({
    queryKey: ["document-graph", id],
    queryFn: ({ signal }) => getJson<DocumentGraph>(`${documentPath(id)}/graph`, signal),
  });

export const graphQuery = queryOptions({
  queryKey: ["graph"],
  queryFn: ({ signal }) => getJson<Graph>("/api/graph?limit=400", signal),
});
