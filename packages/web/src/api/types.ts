import type { Block } from "@lotrinh/core/document/block";
import type { Reading } from "@lotrinh/core/read/reading";
import type { StoredAction } from "@lotrinh/core/review/action";
import type { ReviewCounts } from "@lotrinh/core/review/state";
import type { components, paths } from "./schema.js";

/** The answer of a GET, as the server's schema states it (`npm run api` writes `schema.ts`). */
export type Answer<P extends keyof paths> = paths[P] extends {
  get: { responses: { 200: { content: { "application/json": infer A } } } };
}
  ? A
  : never;

/** A message in both languages; the screen shows the one that is switched on. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export type Session = Answer<"/api/session">;
export type DocumentSummary = components["schemas"]["DocumentSummary"];
export type DocumentState = DocumentSummary["state"];
/** How far the reading is; `done` of `total` in whatever the stage counts. */
export type Progress = NonNullable<DocumentSummary["progress"]>;
export type Problem = NonNullable<DocumentSummary["problem"]>;
export type DocumentList = Answer<"/api/documents">;
export type Facet = DocumentList["facets"]["types"][number];

export interface UploadAnswer {
  readonly document: DocumentSummary;
  /** The same bytes were known already. */
  readonly duplicate: boolean;
}

/** What the blocks of a document weigh, so that all of it can be laid out before it has been fetched. */
export interface BlockIndex {
  /** First line of each block. */
  readonly lines: readonly number[];
  /** `p` (paragraph) or `t` (table) for each block. */
  readonly kinds: string;
  /** Characters of each block. */
  readonly sizes: readonly number[];
}

export interface BlockChunk {
  readonly total: number;
  readonly blocks: readonly Block[];
  readonly index?: BlockIndex;
}

export interface StoredReading {
  readonly readingId: string;
  readonly reading: Reading;
  readonly actions: readonly StoredAction[];
  readonly lost: readonly StoredAction[];
}

export interface ReviewAnswer {
  readonly actions: readonly StoredAction[];
  readonly counts: ReviewCounts;
}

export interface PlanAnswer {
  readonly document: DocumentSummary;
  readonly reading: Reading;
}

export type DocumentGraph = Answer<"/api/documents/{id}/graph">;
export type CitingDocument = DocumentGraph["citedBy"][number];
export type Graph = Answer<"/api/graph">;
export type GraphNode = Graph["nodes"][number];
