import { inflateRawSync } from "node:zlib";

export interface ZipLimits {
  readonly fileBytes: number;
  /** All parts together, inflated. */
  readonly inflatedBytes: number;
  readonly entries: number;
}

export type ZipFault = "not-a-zip" | "damaged" | "encrypted" | "too-large";

export type ZipResult =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly fault: ZipFault };

const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END = 0x06054b50;
const END_SIZE = 22;

/**
 * Inflates a whole archive within limits, for files that libraries will open after us. Sizes that the archive states aren't believed.
 * Never throws.
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits): ZipResult {
  if (bytes.length > limits.fileBytes) return { ok: false, fault: "too-large" };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < END_SIZE || view.getUint16(0, true) !== 0x4b50) return { ok: false, fault: "not-a-zip" };
  try {
    return inflated(view, bytes, limits);
  } catch (error) {
    const isLimit = error instanceof RangeError && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    return { ok: false, fault: isLimit ? "too-large" : "damaged" };
  }
}

function inflated(view: DataView, bytes: Uint8Array, limits: ZipLimits): ZipResult {
  const end = findEnd(view);
  if (end === undefined) return { ok: false, fault: "damaged" };
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) return { ok: false, fault: "too-large" };
  const parts = new Map<string, Uint8Array>();
  let left = limits.inflatedBytes;
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== CENTRAL) return { ok: false, fault: "damaged" };
    if ((view.getUint16(at + 8, true) & 1) === 1) return { ok: false, fault: "encrypted" };
    const nameLength = view.getUint16(at + 28, true);
    const part = entryBytes(view, bytes, at, left);
    left -= part.length;
    if (left < 0) return { ok: false, fault: "too-large" };
    parts.set(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)), part);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { ok: true, parts };
}

function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - END_SIZE; at >= Math.max(0, view.byteLength - END_SIZE - 0xffff); at -= 1)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
}

/** What an entry of the directory holds. Throws a `RangeError` outside the archive or beyond `most` bytes. */
function entryBytes(view: DataView, bytes: Uint8Array, central: number, most: number): Uint8Array {
  const local = view.getUint32(central + 42, true);
  if (view.getUint32(local, true) !== LOCAL) throw new RangeError("no entry there");
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const packed = bytes.subarray(start, start + view.getUint32(central + 20, true));
  if (view.getUint16(central + 10, true) === 0) return packed;
  return packed.length === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
}
