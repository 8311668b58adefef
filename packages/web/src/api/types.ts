import type { Block } from "@lotrinh/core/document/block";
import type { Citation, Reading, Relation } from "@lotrinh/core/read/reading";
import type { StoredAction } from "@lotrinh/core/review/action";
import type { ReviewCounts } from "@lotrinh/core/review/state";

/** A message in both languages; the screen shows the one that is switched on. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** What the signed-in person may do with a record, by name of the action. */
export type Can = Readonly<Record<string, boolean>>;

export interface Session {
  readonly person: { readonly id: string; readonly name: string };
  readonly tenant: { readonly id: string; readonly name: string; readonly province: string | null };
  readonly can: Can;
  readonly csrf: string;
}

export type DocumentState = "queued" | "reading" | "read" | "failed";

/** How far the reading is; `done` of `total` in whatever the stage counts. */
export interface Progress {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

export interface Problem {
  readonly code: string;
  readonly message: Bilingual;
}

export interface DocumentSummary {
  readonly id: string;
  readonly fileName: string;
  readonly fileSize: number;
  readonly mediaType: string;
  readonly state: DocumentState;
  readonly progress: Progress | null;
  readonly problem: Problem | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly type: string | null;
  readonly title: string | null;
  readonly issuer: string | null;
  readonly standingUnit: string | null;
  readonly isDraft: boolean;
  readonly uploadedAt: string;
  readonly uploadedBy: string;
  readonly readAt: string | null;
  readonly pages: number | null;
  readonly counts: ReviewCounts | null;
  readonly can: Can;
}

export interface Facet {
  readonly value: string;
  readonly count: number;
}

export interface DocumentList {
  readonly items: readonly DocumentSummary[];
  readonly total: number;
  readonly next: string | null;
  readonly facets: {
    readonly types: readonly Facet[];
    readonly years: readonly Facet[];
    readonly states: readonly Facet[];
  };
}

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

export interface DocumentName {
  readonly id: string;
  readonly number: string | null;
  readonly title: string | null;
}

export interface CitingDocument {
  readonly document: DocumentName & { readonly date: string | null; readonly type: string | null };
  readonly relation: Relation;
}

export interface DocumentGraph {
  readonly cites: readonly { readonly citation: Citation; readonly document: DocumentName | null }[];
  readonly citedBy: readonly CitingDocument[];
}

export interface GraphNode {
  /** What edges name the node by. */
  readonly key: string;
  readonly id: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly type: string | null;
  readonly title: string | null;
  readonly stored: boolean;
}

/** `from` cites `to`; both are keys of nodes. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly relation: Relation;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
