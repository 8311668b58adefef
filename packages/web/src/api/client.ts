import { signInAddress } from "../account/onward.js";
import type { Bilingual, Session } from "./types.js";

/** A request that didn't succeed: what to show the person, and the code that the server gave it. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly text: Bilingual,
  ) {
    super(`${status} ${code}`);
  }
}

export const offlineError = () =>
  new ApiError(0, "offline", {
    vi: "Không kết nối được với máy chủ. Kiểm tra đường truyền rồi thử lại; nội dung đang nhập vẫn được giữ.",
    en: "The server can't be reached. Check the connection and try again; what you typed is kept.",
  });

const unknownText: Bilingual = {
  vi: "Máy chủ không thực hiện được yêu cầu này. Hãy thử lại sau ít phút; nếu vẫn lỗi, báo người quản trị.",
  en: "The server couldn't do this. Try again in a few minutes; if it goes on, tell the administrator.",
};

/** GET as JSON. A session that has run out is opened again, once. Throws ApiError. */
export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  const init = signal === undefined ? {} : { signal };
  await loadSession();
  try {
    return await send<T>(path, init);
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 401) throw error;
    session = undefined;
    await loadSession();
    return send<T>(path, init);
  }
}

/** GET as plain text. Throws ApiError. */
export async function getText(path: string, signal: AbortSignal): Promise<string> {
  await loadSession();
  const response = await fetchHere(path, { signal });
  if (!response.ok) throw errorFrom(response.status, null);
  return response.text();
}

/** POST as JSON with the session's token. Throws ApiError. */
export async function postJson<T>(path: string, body: unknown): Promise<T> {
  const headers = { "content-type": "application/json", "x-csrf": await csrfToken() };
  const text = JSON.stringify(body);
  // what was done just before the page is left still arrives; browsers allow that up to 64 kB
  return send<T>(path, { method: "POST", headers, body: text, keepalive: text.length < keptAlive });
}

/** PUT as JSON with the session's token. Throws ApiError. */
export async function putJson<T>(path: string, body: unknown): Promise<T> {
  const headers = { "content-type": "application/json", "x-csrf": await csrfToken() };
  const text = JSON.stringify(body);
  return send<T>(path, { method: "PUT", headers, body: text, keepalive: text.length < keptAlive });
}

/** PATCH as JSON with the session's token. Throws ApiError. */
export async function patchJson<T>(path: string, body: unknown): Promise<T> {
  const headers = { "content-type": "application/json", "x-csrf": await csrfToken() };
  return send<T>(path, { method: "PATCH", headers, body: JSON.stringify(body) });
}

/** POST of one file as a form's field `file`, with the session's token. Throws ApiError. */
export async function postFile<T>(path: string, file: File): Promise<T> {
  const body = new FormData();
  body.append("file", file, file.name);
  return send<T>(path, { method: "POST", headers: { "x-csrf": await csrfToken() }, body });
}

const keptAlive = 20_000;

/** DELETE with the session's token. Throws ApiError. */
export async function sendDelete(path: string): Promise<void> {
  await send<unknown>(path, { method: "DELETE", headers: { "x-csrf": await csrfToken() } });
}

let session: Promise<Session> | undefined;
/** Who this page was opened by; undefined until the server has said. */
let opener: string | undefined;
let ended = false;
const endListeners = new Set<() => void>();

/** Whether the session that this page was opened with is over: what was typed stays on it until somebody signs in again. */
export const isSessionEnded = (): boolean => ended;

/** Tells when the session has ended, and when it goes on. */
export function subscribeSessionEnd(listener: () => void): () => void {
  endListeners.add(listener);
  return () => endListeners.delete(listener);
}

function setEnded(next: boolean): void {
  if (ended === next) return;
  ended = next;
  for (const listener of endListeners) listener();
}

/**
 * Goes on with a session that was opened anew (in another tab). Somebody else's doesn't do: the page shows what its opener may see.
 * Throws ApiError while there is none.
 */
export async function resumeSession(): Promise<"resumed" | "somebody-else"> {
  session = undefined;
  const before = opener;
  const { person } = await loadSession();
  if (before !== undefined && person.id !== before) return "somebody-else";
  setEnded(false);
  return "resumed";
}

/** The session of this browser; fetched once, again after a failure. */
export function loadSession(): Promise<Session> {
  session ??= send<Session>(sessionPath, {}).then(
    (known) => {
      opener ??= known.person.id;
      return known;
    },
    (error: unknown) => {
      session = undefined;
      if (error instanceof ApiError && error.status === 401) {
        if (opener === undefined) askToSignIn();
        else setEnded(true);
      }
      throw error;
    },
  );
  return session;
}

/** Whoever isn't signed in goes to sign in, and back here afterwards. */
function askToSignIn(): void {
  const address = signInAddress(window.location);
  if (address !== null) window.location.assign(address);
}

/** The token that state-changing requests carry. */
export async function csrfToken(): Promise<string> {
  return (await loadSession()).csrf;
}

async function send<T>(path: string, init: RequestInit): Promise<T> {
  const response = await fetchHere(path, init);
  const body: unknown = response.status === 204 ? null : await response.json().catch(() => null);
  if (!response.ok) {
    const error = errorFrom(response.status, body);
    if (path !== sessionPath) noteLostSession(error);
    throw error;
  }
  return body as T; // the server's answers follow the API's schemas
}

const sessionPath = "/api/session";

/** A change that was refused for want of a session: finds out whether it has ended, or was opened anew elsewhere. */
function noteLostSession({ status, code }: ApiError): void {
  if (code === "request-forged") session = undefined;
  if (status !== 401 || opener === undefined) return;
  session = undefined;
  void loadSession().catch(() => {});
}

async function fetchHere(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: "same-origin", ...init });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw offlineError();
  }
}

/** The error that a body states, or a general one where it states none. */
export function errorFrom(status: number, body: unknown): ApiError {
  const error = isRecord(body) && isRecord(body.error) ? body.error : {};
  const code = typeof error.code === "string" ? error.code : "unknown";
  const message = error.message;
  if (isRecord(message) && typeof message.vi === "string" && typeof message.en === "string")
    return new ApiError(status, code, { vi: message.vi, en: message.en });
  return new ApiError(status, code, unknownText);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
