import { infiniteQueryOptions, keepPreviousData } from "@tanstack/react-query";
import { getJson, postJson } from "./client.js";
import { searchOf } from "./queries.js";
import type { Answer } from "./types.js";

export type LinkPage = Answer<"/api/links">;
export type PlanLink = LinkPage["items"][number];
export type LinkState = PlanLink["link"];
export type LinkCandidate = PlanLink["candidates"][number];
export type NameDifference = LinkCandidate["differences"][number];

export const linkStates: readonly LinkState[] = ["proposed", "none", "confirmed", "apart"];

/** Indicators of plans beside the catalogue, a page after another. Answers of the evaluation share the first part of their key. */
export const linksQuery = (filter: { readonly plan?: string; readonly link?: string }) =>
  infiniteQueryOptions({
    queryKey: ["evaluation", "links", filter],
    queryFn: ({ pageParam, signal }) =>
      getJson<LinkPage>(`/api/links?${searchOf({ ...filter, cursor: pageParam, limit: 200 })}`, signal),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

/** What a person says a plan's indicator means: an entry (or a part of one), or null: none of the catalogue. */
export interface LinkChoice {
  readonly planIndicatorId: string;
  readonly indicatorId: string | null;
  readonly breakdown: string;
}

export function setLinks(choices: readonly LinkChoice[]): Promise<unknown> {
  return postJson("/api/links", { links: choices.map((choice) => ({ ...choice, confirm: true })) });
}

/** Takes decisions back; what means the same is proposed again. */
export function reopenLinks(planIndicatorIds: readonly string[]): Promise<unknown> {
  return postJson("/api/links/reopen", { planIndicatorIds });
}

export type Direction = "increase" | "decrease";

/** Makes a catalogue entry of a plan's indicator and links it. */
export function createEntry(
  planIndicatorId: string,
  fields: { readonly name: string; readonly direction: Direction; readonly definition?: string },
): Promise<unknown> {
  return postJson("/api/links/create", { planIndicatorId, ...fields });
}
