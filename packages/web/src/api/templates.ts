import type { SynthesisOutline } from "@lotrinh/core/synthesis/outline";
import { queryOptions } from "@tanstack/react-query";
import { csrfToken, errorFrom, getJson, offlineError, postJson, putJson, sendDelete } from "./client.js";
import type { Answer } from "./types.js";

export type Templates = Answer<"/api/templates">;
export type Template = Templates["templates"][number];

export const templatesQuery = queryOptions({
  queryKey: ["templates"],
  queryFn: ({ signal }) => getJson<Templates>("/api/templates", signal),
});

/** Keeps an outline for later reports. */
export function addOutline(name: string, outline: SynthesisOutline): Promise<unknown> {
  return postJson("/api/templates/outlines", { name, outline });
}

/** Keeps a .docx template; throws ApiError with a line for each of its faults. */
export async function addDocumentTemplate(name: string, file: File): Promise<void> {
  const body = new FormData();
  body.append("file", file, file.name);
  const headers = { "x-csrf": await csrfToken() };
  const path = `/api/templates/documents?name=${encodeURIComponent(name)}`;
  const response = await fetch(path, { method: "POST", headers, body, credentials: "same-origin" }).catch(
    () => {
      throw offlineError();
    },
  );
  if (!response.ok) throw errorFrom(response.status, await response.json().catch(() => null));
}

/** null: the form of Decree 30/2020/NĐ-CP. */
export function setUsualTemplate(id: string | null): Promise<unknown> {
  return putJson("/api/templates/usual", { id });
}

export function removeTemplate(id: string): Promise<void> {
  return sendDelete(`/api/templates/${encodeURIComponent(id)}`);
}
