import type { TargetValue } from "@lotrinh/core/read/value";
import type { FieldKey } from "@lotrinh/core/report/fieldKey";
import type { Outline } from "@lotrinh/core/report/outline";
import { queryOptions } from "@tanstack/react-query";
import { getJson, postJson, putJson } from "./client.js";
import type { Bilingual } from "./types.js";

/** Answers of the reports' routes, as the server's schemas state them (`packages/server/src/reports/schema.ts`). */
export interface Named {
  readonly id: string;
  readonly name: string;
}

export type ReportStatus = "notStarted" | "draft" | "sent" | "submitted" | "returned" | "accepted" | "locked";
export type StepType = "send" | "takeBack" | "submit" | "return" | "accept" | "lock" | "reopen";

export interface ReportField {
  readonly field: string;
  readonly value: unknown;
  readonly revision: number;
  readonly change: number;
  readonly by: string | null;
  readonly at: string;
}

export interface AskedFigure {
  readonly key: FieldKey;
  readonly planIndicatorId: string;
  readonly indicatorId: string | null;
  readonly code: string | null;
  readonly name: string;
  readonly measure: string | null;
  readonly groupTitle: string | null;
  readonly parentName: string | null;
  readonly place: Named | null;
  readonly breakdown: string | null;
  readonly decimals: number;
  readonly target: { readonly year: number; readonly raw: string | null; readonly value: TargetValue } | null;
  readonly last: readonly {
    readonly period: string;
    readonly value: number | null;
    readonly missing: string | null;
    readonly status: string;
  }[];
  readonly sharedWith: readonly { readonly reportId: string; readonly planTitle: string }[];
}

export interface Extension {
  readonly id: string;
  readonly task: { readonly id: string; readonly text: string };
  readonly unit: Named;
  readonly dueOn: string | null;
  readonly to: string;
  readonly reason: string;
  readonly state: "asked" | "granted" | "refused";
  readonly decision: string | null;
  readonly can: { readonly decide: boolean };
}

export interface AskedTask {
  readonly key: FieldKey;
  readonly taskId: string;
  readonly text: string;
  readonly section: string | null;
  readonly role: string;
  readonly due: string | null;
  readonly dueOn: string | null;
  readonly output: string | null;
  readonly last: {
    readonly status: string;
    readonly percent: number | null;
    readonly result: string | null;
    readonly at: string;
  } | null;
  readonly extension: Extension | null;
  readonly mayAskExtension: boolean;
}

export interface ReportAction {
  readonly sequence: number;
  readonly type: string;
  readonly reason: string | null;
  readonly items: Readonly<Record<string, string>> | null;
  readonly by: string | null;
  readonly onBehalfOf: string | null;
  readonly at: string;
}

export interface ReportComment {
  readonly id: string;
  readonly field: string | null;
  readonly text: string;
  readonly by: string | null;
  readonly at: string;
  readonly resolvedAt: string | null;
  readonly can: { readonly resolve: boolean };
}

export interface ReportDoubt {
  readonly field: string;
  readonly code: string;
  readonly message: Bilingual;
  readonly answer: { readonly text: string; readonly by: string | null; readonly at: string } | null;
}

export interface EvidenceFile {
  readonly id: string;
  readonly field: string | null;
  readonly name: string;
  readonly size: number;
  readonly addedBy: string | null;
  readonly addedAt: string;
  readonly can: { readonly remove: boolean };
}

export interface Report {
  readonly report: {
    readonly id: string;
    readonly unit: Named;
    readonly holder: Named;
    readonly plan: { readonly id: string; readonly number: string | null; readonly title: string };
    readonly round: {
      readonly id: string;
      readonly title: string;
      readonly period: string;
      readonly cutoff: string | null;
      readonly locksOn: string | null;
      readonly adHoc: boolean;
    };
    readonly dueOn: string;
    readonly daysLeft: number;
    readonly status: ReportStatus;
    readonly change: number;
    readonly deadlineMoves: readonly {
      readonly from: string;
      readonly to: string;
      readonly reason: string;
      readonly by: string | null;
    }[];
    readonly can: {
      readonly edit: boolean;
      readonly steps: readonly StepType[];
      readonly comment: boolean;
      readonly answerDoubts: boolean;
      readonly addFiles: boolean;
      readonly exportSheet: boolean;
      readonly importSheet: boolean;
    };
  };
  readonly outline: Outline;
  readonly asked: {
    readonly figures: readonly AskedFigure[];
    readonly tasks: readonly AskedTask[];
    readonly funding: readonly { readonly key: FieldKey; readonly name: string }[];
  };
  readonly fields: readonly ReportField[];
  readonly submissions: readonly {
    readonly number: number;
    readonly at: string;
    readonly by: string | null;
  }[];
  readonly actions: readonly ReportAction[];
  readonly comments: readonly ReportComment[];
  readonly doubts: readonly ReportDoubt[];
  readonly files: readonly EvidenceFile[];
  readonly missing: readonly { readonly key: string; readonly message: Bilingual }[];
  readonly changed: readonly { readonly key: string; readonly change: "added" | "changed" | "removed" }[];
  readonly previous: {
    readonly reportId: string;
    readonly roundTitle: string;
    readonly period: string;
    readonly submittedAt: string;
    readonly content: Readonly<Record<string, unknown>>;
  } | null;
}

export const reportPath = (id: string) => `/api/reports/${encodeURIComponent(id)}`;

export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ["report", id],
    queryFn: ({ signal }) => getJson<Report>(reportPath(id), signal),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });

/** Carries out a step of the report's flow. Throws ApiError: what is missing, or why it can't be. */
export function takeStep(
  id: string,
  step: {
    readonly type: StepType;
    readonly reason?: string;
    readonly items?: Readonly<Record<string, string>>;
    readonly seen: number;
  },
): Promise<Report> {
  return postJson<Report>(`${reportPath(id)}/actions`, { requestId: crypto.randomUUID(), ...step });
}

export interface SavedFields {
  readonly change: number;
  readonly results: readonly (
    | { readonly field: string; readonly outcome: "saved"; readonly revision: number }
    | { readonly field: string; readonly outcome: "conflict"; readonly theirs: ReportField }
    | { readonly field: string; readonly outcome: "refused"; readonly faults: readonly Bilingual[] }
  )[];
}

/** Saves fields; the same `requestId` again counts once. */
export function saveFields(
  id: string,
  body: {
    readonly requestId: string;
    readonly fields: readonly { readonly field: string; readonly value: unknown; readonly base: number }[];
  },
): Promise<SavedFields> {
  return putJson<SavedFields>(`${reportPath(id)}/fields`, body);
}

export function addComment(id: string, field: string | null, text: string): Promise<unknown> {
  return postJson(`${reportPath(id)}/comments`, { requestId: crypto.randomUUID(), field, text });
}

export function resolveComment(id: string, comment: string): Promise<unknown> {
  return postJson(`${reportPath(id)}/comments/${encodeURIComponent(comment)}/resolve`, {});
}

export function answerDoubt(id: string, field: string, code: string, answer: string): Promise<unknown> {
  return postJson(`${reportPath(id)}/doubts`, { field, code, answer });
}

/** What others saved since a change. */
export interface ReportChanges {
  readonly change: number;
  readonly fields: readonly ReportField[];
  readonly status: ReportStatus;
  readonly dueOn: string;
  readonly people: readonly string[];
}
