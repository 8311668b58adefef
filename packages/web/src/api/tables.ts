import { ApiError, csrfToken, errorFrom, offlineError } from "./client.js";
import type { paths } from "./schema.js";

type Post = paths["/api/tables.xlsx"]["post"];

export type TablesBody = NonNullable<Post["requestBody"]>["content"]["application/json"];

/** The tables of a screen as .xlsx. Throws ApiError. */
export async function fetchTables(body: TablesBody): Promise<Blob> {
  const headers = { "content-type": "application/json", "x-csrf": await csrfToken() };
  const answer = await fetch("/api/tables.xlsx", {
    method: "POST",
    headers,
    body: JSON.stringify(body),
  }).catch(() => {
    throw offlineError();
  });
  if (answer.ok) return answer.blob();
  const problem: unknown = await answer.json().catch(() => null);
  const error = errorFrom(answer.status, problem);
  throw error instanceof ApiError ? error : offlineError();
}
