import type { DraftBlock, DraftSection, TableBlock, UnitTextBlock } from "@lotrinh/core/synthesis/draft";
import type { ChangedFigure } from "@lotrinh/core/synthesis/editing/diffFigures";
import type { DraftStatus } from "@lotrinh/core/synthesis/editing/flow";
import type { Framing, Registration } from "@lotrinh/core/synthesis/editing/framing";
import type { BlockMark } from "@lotrinh/core/synthesis/editing/marks";
import type { SynthesisFinding } from "@lotrinh/core/synthesis/finding";
import type { SynthesisOutline } from "@lotrinh/core/synthesis/outline";
import { queryOptions } from "@tanstack/react-query";
import { csrfToken, errorFrom, getJson, offlineError, postJson, putJson } from "./client.js";
import { searchOf } from "./queries.js";
import type { paths } from "./schema.js";

/** Answers of `packages/server/src/synthesis/schema.ts`; blocks are those of the core's draft. */
export interface SynthesisSummary {
  readonly id: string;
  readonly title: string;
  readonly plan: { readonly id: string; readonly number: string | null; readonly title: string };
  readonly round: { readonly id: string; readonly title: string; readonly period: string };
  readonly state: DraftStatus;
  readonly version: number;
  readonly createdBy: string | null;
  readonly createdAt: string;
  readonly can: Readonly<
    Record<"edit" | "comment" | "send" | "sign" | "return" | "freeze" | "register", boolean>
  >;
}

export interface FactSource {
  readonly label: string;
  readonly indicatorId: string | null;
  readonly observationId: string | null;
  readonly reportId: string | null;
  readonly unit: string | null;
  readonly recordedAt: string | null;
}

type SectionAnswer = Omit<DraftSection, "children">;

type MarkAnswer = Omit<BlockMark, "person"> & { readonly by: string | null };

interface SynthesisComment {
  readonly id: string;
  readonly block: string | null;
  readonly text: string;
  readonly by: string | null;
  readonly at: string;
  readonly resolved: boolean;
}

export interface Synthesis {
  readonly synthesis: SynthesisSummary;
  readonly content: {
    readonly heading: { readonly title: string; readonly issuer: string };
    readonly opening: readonly DraftBlock[];
    readonly sections: readonly SectionAnswer[];
    readonly closing: readonly DraftBlock[];
    readonly annexes: readonly TableBlock[];
  };
  readonly marks: Readonly<Record<string, MarkAnswer>>;
  readonly comments: readonly SynthesisComment[];
  readonly returned: string | null;
  readonly framing: Framing;
  readonly registration: Registration;
  readonly findings: readonly SynthesisFinding[];
  readonly unplaced: readonly (UnitTextBlock | TableBlock)[];
  readonly sources: Readonly<Record<string, FactSource>>;
  readonly reports: { readonly accepted: number; readonly all: number };
  readonly changed: readonly ChangedFigure[];
  readonly frozen: { readonly at: string; readonly by: string | null; readonly hash: string } | null;
  readonly history: readonly {
    readonly sequence: number;
    readonly type: string;
    readonly by: string | null;
    readonly at: string;
    readonly undone: boolean;
  }[];
}

/** A step as it is sent; the server turns typed words into text with live figures. */
export type SynthesisStep =
  | { readonly type: "accept" | "edit"; readonly block: string; readonly text: string }
  | {
      readonly type: "move";
      readonly block: string;
      readonly section: string;
      readonly before: string | null;
    }
  | { readonly type: "remove"; readonly block: string }
  | { readonly type: "add"; readonly section: string; readonly before: string | null; readonly text: string }
  | { readonly type: "merge"; readonly blocks: readonly string[]; readonly text: string }
  | { readonly type: "comment"; readonly block: string | null; readonly text: string }
  | { readonly type: "resolve"; readonly comment: string }
  | { readonly type: "return"; readonly reason: string }
  | { readonly type: "undo"; readonly of: number }
  | { readonly type: "frame"; readonly framing: Framing }
  | ({ readonly type: "register" } & Registration)
  | { readonly type: "send" | "sign" | "freeze" };

const synthesisPath = (id: string) => `/api/syntheses/${encodeURIComponent(id)}`;

export const synthesesQuery = (filter: { readonly plan?: string; readonly round?: string } = {}) =>
  queryOptions({
    queryKey: ["syntheses", filter],
    queryFn: async ({ signal }) =>
      (
        await getJson<{ syntheses: readonly SynthesisSummary[] }>(
          `/api/syntheses?${searchOf(filter)}`,
          signal,
        )
      ).syntheses,
  });

export const synthesisQuery = (id: string) =>
  queryOptions({
    queryKey: ["synthesis", id],
    queryFn: ({ signal }) => getJson<Synthesis>(synthesisPath(id), signal),
    // figures are live: an accepted report shows without reloading
    refetchInterval: ({ state }) => (state.data?.frozen === null ? 60_000 : false),
  });

/** Begins the synthesis report of a round, or gives the one that is being written. */
export function startSynthesis(round: string): Promise<Synthesis> {
  return postJson(`/api/rounds/${encodeURIComponent(round)}/syntheses`, {});
}

/** Takes steps, all or none. `seen`: version that was looked at. */
export function takeSteps(id: string, seen: number, steps: readonly SynthesisStep[]): Promise<Synthesis> {
  return postJson(`${synthesisPath(id)}/actions`, { seen, steps });
}

export interface OutlineAnswer {
  readonly outline: SynthesisOutline;
  readonly version: number;
  readonly can: { readonly change: boolean };
}

export const outlineQuery = (id: string) =>
  queryOptions({
    queryKey: ["synthesis-outline", id],
    queryFn: ({ signal }) => getJson<OutlineAnswer>(`${synthesisPath(id)}/outline`, signal),
  });

/** Writes the report along another outline. `seen`: version that was looked at. */
export function changeOutline(id: string, seen: number, outline: SynthesisOutline): Promise<Synthesis> {
  return putJson(`${synthesisPath(id)}/outline`, { seen, outline });
}

export const reportFiles = {
  word: "document.docx",
  pdf: "document.pdf",
  excel: "tables.xlsx",
} as const;

/** Fetches a file of the report; throws ApiError with what to tell the person (no LibreOffice, signed out). */
export async function fetchReportFile(id: string, file: keyof typeof reportFiles): Promise<Blob> {
  const path = `${synthesisPath(id)}/${reportFiles[file]}`;
  const response = await fetch(path, { credentials: "same-origin" }).catch(() => {
    throw offlineError();
  });
  if (!response.ok) throw errorFrom(response.status, await response.json().catch(() => null));
  return response.blob();
}

type PackagePost = paths["/api/syntheses/{id}/document.edxml"]["post"];

type Handover = NonNullable<PackagePost["requestBody"]>["content"]["application/json"];

/** The issued report as an edXML package for the offices named. Throws ApiError. */
export async function fetchPackage(id: string, handover: Handover): Promise<Blob> {
  const response = await fetch(`${synthesisPath(id)}/document.edxml`, {
    method: "POST",
    credentials: "same-origin",
    headers: { "content-type": "application/json", "x-csrf": await csrfToken() },
    body: JSON.stringify(handover),
  }).catch(() => {
    throw offlineError();
  });
  if (!response.ok) throw errorFrom(response.status, await response.json().catch(() => null));
  return response.blob();
}
