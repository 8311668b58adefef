import { queryOptions } from "@tanstack/react-query";
import { getJson, postJson, sendDelete } from "./client.js";
import type { components } from "./schema.js";
import type { Answer } from "./types.js";

export type Publications = Answer<"/api/publications">;
export type Publication = Publications["publications"][number];
export type PublicSubject = Publication["subject"];
export type Feedback = Answer<"/api/feedback">["feedback"][number];
type PublishCheck = components["schemas"]["PublishCheck"];

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
