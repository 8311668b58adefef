import { Refusal } from "../problem.js";
import { binaryText } from "../text/binaryText.js";

/** Whether the bytes are a web archive (RFC 2557): Word saves pages so, and some sites offer them as `.doc`. */
export function isWebArchive(head: string): boolean {
  return (
    /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){0,20}?MIME-Version:/i.test(head) &&
    /multipart\/related/i.test(head)
  );
}

/** The HTML page inside a web archive. Throws a `Refusal` (`damaged`) where there is none. */
export function unwrapPage(bytes: Uint8Array): Uint8Array {
  const text = binaryText(bytes);
  const boundary = /boundary="?([^"\r\n;]{1,100})"?/i.exec(text.slice(0, 4_096))?.[1];
  if (boundary === undefined) throw new Refusal("damaged", "web archive without a boundary");
  for (const part of text.split(`--${boundary}`)) {
    const start = /\r?\n\r?\n/.exec(part.slice(0, 4_096).trimStart());
    const trimmed = part.trimStart();
    if (start === null) continue;
    const head = trimmed.slice(0, start.index);
    if (/^content-type:\s*text\/html/im.test(head)) return decodePart(head, trimmed.slice(start.index));
  }
  throw new Refusal("damaged", "web archive without a page");
}

function decodePart(head: string, body: string): Uint8Array {
  const encoding = /^content-transfer-encoding:\s*([\w-]+)/im.exec(head)?.[1]?.toLowerCase();
  if (encoding === "base64") return bytesOf(atob(body.replace(/[^a-z0-9+/]/gi, "")));
  if (encoding !== "quoted-printable") return bytesOf(body);
  const joined = body.replace(/=[ \t]*\r?\n/g, "");
  return bytesOf(
    joined.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  );
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
