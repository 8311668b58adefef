import { queryOptions } from "@tanstack/react-query";
import { getJson } from "./client.js";
import type { Answer } from "./types.js";

export type Observation = Answer<"/api/indicators/{id}/observations">["items"][number];

/** Which figure of an indicator: its period, and its place (the province where there is none). */
export interface FigurePlace {
  readonly indicator: string;
  readonly period: string;
  readonly place?: string | undefined;
}

/** Everything that was recorded of one figure, newest first: where it came from, who recorded it, why it was revised. */
export const observationsQuery = ({ indicator, period, place = "" }: FigurePlace) => {
  // an empty place is sent: it means the province alone
  const search = new URLSearchParams({ period, place });
  const url = `/api/indicators/${encodeURIComponent(indicator)}/observations?${search}`;
  return queryOptions({
    queryKey: ["observations", url],
    queryFn: async ({ signal }) =>
      (await getJson<Answer<"/api/indicators/{id}/observations">>(url, signal)).items,
  });
};
