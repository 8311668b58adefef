import { queryOptions } from "@tanstack/react-query";
import { getJson, postJson, sendDelete } from "./client.js";
import type { Bilingual } from "./types.js";

/** Answers of the publication's routes (`packages/server/src/publication/schema.ts`). */
export type PublicSubject = "plan" | "indicator";

export interface Publication {
  readonly id: string;
  readonly subject: PublicSubject;
  readonly subjectId: string;
  readonly name: string;
  readonly path: string;
  readonly publishedAt: string;
  readonly publishedBy: string | null;
  readonly can: { readonly withdraw: boolean };
}

export interface Publications {
  readonly publications: readonly Publication[];
  readonly can: { readonly publish: boolean; readonly moderate: boolean };
}

export interface PublishCheck {
  readonly name: string;
  readonly isPublic: boolean;
  readonly blockers: readonly { readonly code: string; readonly message: Bilingual }[];
  readonly shows: readonly Bilingual[];
  readonly hides: readonly Bilingual[];
}

export interface Feedback {
  readonly id: string;
  readonly page: string;
  readonly text: string;
  readonly contact: string | null;
  readonly state: "waiting" | "shown" | "hidden";
  readonly answer: string | null;
  readonly at: string;
}

export const publicationsQuery = queryOptions({
  queryKey: ["publications"],
  queryFn: ({ signal }) => getJson<Publications>("/api/publications", signal),
});

export const feedbackQuery = (state: Feedback["state"]) =>
  queryOptions({
    queryKey: ["feedback", state],
    queryFn: async ({ signal }) =>
      (await getJson<{ feedback: readonly Feedback[] }>(`/api/feedback?state=${state}`, signal)).feedback,
  });

export function checkPublishing(subject: PublicSubject, subjectId: string): Promise<PublishCheck> {
  return postJson("/api/publications/check", { subject, subjectId });
}

export function publish(subject: PublicSubject, subjectId: string): Promise<unknown> {
  return postJson("/api/publications", { subject, subjectId });
}

export function withdraw(publication: string): Promise<void> {
  return sendDelete(`/api/publications/${encodeURIComponent(publication)}`);
}

export function moderate(id: string, state: "shown" | "hidden", answer: string | null): Promise<unknown> {
  return postJson(`/api/feedback/${encodeURIComponent(id)}`, { state, answer });
}
