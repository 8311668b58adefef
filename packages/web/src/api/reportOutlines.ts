import type { Outline } from "@lotrinh/core/report/outline";
import { queryOptions } from "@tanstack/react-query";
import { getJson, postJson, putJson, sendDelete } from "./client.js";
import type { Answer } from "./types.js";

type ReportOutlines = Answer<"/api/report-outlines">;
export type KeptOutline = ReportOutlines["outlines"][number];

/** Outlines of units' reports that the office keeps. */
export const reportOutlinesQuery = queryOptions({
  queryKey: ["report-outlines"],
  queryFn: ({ signal }) => getJson<ReportOutlines>("/api/report-outlines", signal),
});

/** Keeps a new outline (`id` null) or changes one that is kept. */
export function keepReportOutline(id: string | null, name: string, outline: Outline): Promise<KeptOutline> {
  const body = { name, outline };
  return id === null
    ? postJson("/api/report-outlines", body)
    : putJson(`/api/report-outlines/${encodeURIComponent(id)}`, body);
}

export function removeReportOutline(id: string): Promise<void> {
  return sendDelete(`/api/report-outlines/${encodeURIComponent(id)}`);
}
