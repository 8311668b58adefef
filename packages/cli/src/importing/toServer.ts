import { documentDetailSchema, uploadSchema } from "@lotrinh/server/documents/schema";
import { errorSchema } from "@lotrinh/server/schema";
import { sessionSchema } from "@lotrinh/server/session/schema";
import { CommandError } from "../commandError.js";
import { readInputFile } from "../inputFile.js";
import type { Destination } from "./destination.js";

/** What proves who we are: the session's cookie and the word that goes with each change. */
interface Entry {
  readonly origin: string;
  readonly cookie: string;
  readonly csrf: string;
}

/**
 * Imports by a running server. Its address is enough on this machine; elsewhere it is the one-time sign-in link that
 * the server printed when it started.
 */
export async function importToServer(address: string): Promise<Destination> {
  const entry = await enter(address);
  return {
    add: async (path) => {
      const { name, bytes } = await readInputFile(path);
      const form = new FormData();
      form.append("file", new Blob([new Uint8Array(bytes)]), name);
      const answer = await send(entry, "/api/documents", { method: "POST", body: form }, path);
      const { document, duplicate } = uploadSchema.parse(answer);
      return { id: document.id, duplicate };
    },
    look: async (id) =>
      documentDetailSchema.parse(await send(entry, `/api/documents/${encodeURIComponent(id)}`, {}, id))
        .document,
    close: async () => undefined,
  };
}

async function enter(address: string): Promise<Entry> {
  const url = parseAddress(address);
  const link = url.searchParams.has("secret");
  const first = await fetchFrom(link ? url : new URL("/api/session", url), { redirect: "manual" });
  const cookie = (first.headers.getSetCookie()[0] ?? "").split(";", 1)[0] ?? "";
  if (cookie === "" || first.status >= 400) throw notLetIn(url.origin);
  const session = await fetchFrom(new URL("/api/session", url), { headers: { cookie } });
  if (!session.ok) throw notLetIn(url.origin);
  const { csrf } = sessionSchema.parse(await session.json());
  return { origin: url.origin, cookie, csrf };
}

function parseAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol)) return url;
  throw new CommandError({
    vi: `--server: “${address}” không phải là địa chỉ http(s)`,
    en: `--server: "${address}" is no http(s) address`,
  });
}

const notLetIn = (origin: string) =>
  new CommandError({
    vi: `${origin}: máy chủ yêu cầu đăng nhập; hãy dùng liên kết đăng nhập mà máy chủ in ra khi khởi động`,
    en: `${origin}: the server asks to sign in; use the sign-in link that it printed when it started`,
  });

async function send(
  { origin, cookie, csrf }: Entry,
  path: string,
  init: RequestInit,
  what: string,
): Promise<unknown> {
  const answer = await fetchFrom(new URL(path, origin), { ...init, headers: { cookie, "x-csrf": csrf } });
  const body: unknown = await answer.json().catch(() => undefined);
  if (answer.ok) return body;
  const said = errorSchema.safeParse(body).data?.error.message;
  throw new CommandError({
    vi: `${what}: ${said?.vi ?? `máy chủ trả lời ${answer.status}`}`,
    en: `${what}: ${said?.en ?? `the server answered ${answer.status}`}`,
  });
}

async function fetchFrom(url: URL, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (cause) {
    throw new CommandError(
      { vi: `${url.origin}: không kết nối được tới máy chủ`, en: `${url.origin}: cannot reach the server` },
      { cause },
    );
  }
}
