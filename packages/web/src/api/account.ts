import { queryOptions } from "@tanstack/react-query";
import { errorFrom, getJson, offlineError, postJson, sendDelete } from "./client.js";
import type { components } from "./schema.js";

export type OwnAccount = components["schemas"]["OwnAccount"];
export type SignInStep = components["schemas"]["SignInStep"];
type Notice = components["schemas"]["Notice"];

/** How one can sign in here. */
export interface SignInWays {
  readonly province: string;
  readonly provider: { readonly name: string } | null;
}

/** What stands behind a link to a password. */
export interface PasswordLink {
  readonly login: string;
  readonly name: string;
  readonly invitation: boolean;
}

export interface TotpOffer {
  readonly uri: string;
  readonly secret: string;
  readonly picture: string;
}

export interface Notices {
  readonly unread: number;
  readonly items: readonly Notice[];
  readonly next: string | null;
}

/** A request of somebody who isn't signed in yet. Throws ApiError. */
async function sendOpen<T>(path: string, body?: unknown): Promise<T> {
  const init =
    body === undefined
      ? {}
      : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const response = await fetch(path, { credentials: "same-origin", ...init }).catch(() => {
    throw offlineError();
  });
  const answer: unknown = response.status === 204 ? null : await response.json().catch(() => null);
  if (!response.ok) throw errorFrom(response.status, answer);
  return answer as T; // the server's answers follow the API's schemas
}

export const signInWaysQuery = queryOptions({
  queryKey: ["sign-in-ways"],
  queryFn: () => sendOpen<SignInWays>("/api/session/ways"),
});

export const signIn = (login: string, password: string) =>
  sendOpen<SignInStep>("/api/session/sign-in", { login, password });

export const sendCode = (ticket: string, code: string) =>
  sendOpen<SignInStep>("/api/session/second-factor", { ticket, code });

export const askForPassword = (who: string) => sendOpen<null>("/api/session/new-password/ask", { who });

export const passwordLinkQuery = (token: string) =>
  queryOptions({
    queryKey: ["password-link", token],
    queryFn: () => sendOpen<PasswordLink>("/api/session/new-password/link", { token }),
    retry: false,
  });

export const setPassword = (token: string, password: string) =>
  sendOpen<null>("/api/session/new-password", { token, password });

export const accountQuery = queryOptions({
  queryKey: ["account"],
  queryFn: ({ signal }) => getJson<OwnAccount>("/api/account", signal),
});

export const signOut = () => sendDelete("/api/session");
export const changePassword = (current: string | null, password: string) =>
  postJson<null>("/api/account/password", { current, password });
export const beginFactor = (password: string | null) =>
  postJson<TotpOffer>("/api/account/second-factor", { password });
export const confirmFactor = (code: string) => postJson<null>("/api/account/second-factor/confirm", { code });
export const removeFactor = (password: string | null) =>
  postJson<null>("/api/account/second-factor/remove", { password });
export const endSession = (id: string) => sendDelete(`/api/account/sessions/${encodeURIComponent(id)}`);
export const endOtherSessions = () => postJson<null>("/api/account/sessions/end-others", {});
export const makeCalendar = () => postJson<{ readonly url: string }>("/api/account/calendar", {});
export const endCalendar = () => sendDelete("/api/account/calendar");

export const noticesQuery = queryOptions({
  queryKey: ["notices"],
  queryFn: ({ signal }) => getJson<Notices>("/api/notices", signal),
  refetchInterval: 60_000,
});
export const readNotices = (ids: readonly string[] | null) => postJson<null>("/api/notices/read", { ids });

/** One's own posts, to whom they are delegated, and whom one may let act. */
export interface OwnPosts {
  readonly posts: readonly components["schemas"]["Post"][];
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

export const delegationsQuery = queryOptions({
  queryKey: ["delegations"],
  queryFn: ({ signal }) => getJson<OwnPosts>("/api/delegations", signal),
});

export const delegate = (body: {
  readonly postId: string;
  readonly toPerson: string;
  readonly from: string;
  readonly until: string;
  readonly reason: string;
}) => postJson<unknown>("/api/delegations", body);
export const endDelegation = (id: string) => sendDelete(`/api/delegations/${encodeURIComponent(id)}`);
