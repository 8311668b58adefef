import type { Notice } from "@lotrinh/core/document/source";
import { Refusal } from "../problem.js";
import { decodeText } from "../text/decode.js";

/**
 * The page's text. What the page says of its encoding is believed where the bytes don't say otherwise: valid UTF-8 is UTF-8,
 * since pages are often saved as UTF-8 under an old `<meta charset>`.
 */
export function decodeHtml(bytes: Uint8Array): { text: string; notices: Notice[] } {
  const decoded = decodeText(bytes);
  if (!decoded.guessed) return { text: decoded.text, notices: [] };
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2_048));
  const stated = /charset\s*=\s*["']?([a-z0-9_-]{3,20})/i.exec(head)?.[1];
  const text = stated === undefined || /utf-?8/i.test(stated) ? undefined : findDecoded(bytes, stated);
  if (text !== undefined) return { text, notices: [] };
  if (decoded.text.includes("\0")) throw new Refusal("damaged", "zero bytes");
  return { text: decoded.text, notices: [{ code: "encoding-guessed", detail: decoded.encoding }] };
}

function findDecoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return undefined;
  }
}
