import { Inflate } from "fflate";
import type { Job } from "../job.js";
import { Refusal } from "../problem.js";

/** A zip archive opened for bounded reading: its list of entries and the bytes they lie in. */
export interface Zip {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** Bytes inflated so far from all entries together, checked against the limits. */
  readonly spent: { inflated: number };
}

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  /** Inflated size as the archive states it; for progress only. */
  readonly size: number;
  /** Offset of the entry's local header. */
  readonly at: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const CHUNK = 1 << 16;

/**
 * Reads the central directory. Sizes that the archive states are not believed: what counts is what comes
 * out (`readEntry`). Throws a `Refusal`: `damaged` without a directory, `zip-bomb` with too many entries.
 */
export function openZip(bytes: Uint8Array, job: Job): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > job.limits.archiveEntries) throw new Refusal("zip-bomb", `${count} entries`);
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL)
      throw new Refusal("damaged", "directory");
    const { entry, next } = readCentral(view, bytes, at);
    if (!entries.has(entry.name)) entries.set(entry.name, entry);
    at = next;
  }
  return { bytes, entries, spent: { inflated: 0 } };
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new Refusal("damaged", "no end of the directory");
}

function readCentral(view: DataView, bytes: Uint8Array, at: number): { entry: ZipEntry; next: number } {
  const nameLength = view.getUint16(at + 28, true);
  const nameEnd = at + 46 + nameLength;
  const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
  return {
    entry: {
      name: name.replaceAll("\\", "/"),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    },
    next: nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
  };
}

/**
 * Inflates one entry piece by piece (at most about 64 kB packed each), so that a reader can stop early and
 * the event loop stays free. Throws a `Refusal`: `damaged`, `encrypted`, or `zip-bomb` beyond the limits.
 */
export async function* readEntry(zip: Zip, entry: ZipEntry, job: Job): AsyncGenerator<Uint8Array> {
  const packed = packedBytes(zip, entry);
  if (entry.method === 0) {
    spend(zip, packed.length, zip.bytes.length, job);
    yield packed;
    return;
  }
  if (entry.method !== 8) throw new Refusal("damaged", `method ${entry.method}`);
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => {
    spend(zip, piece.length, zip.bytes.length, job);
    pieces.push(piece);
  });
  for (let at = 0; at < packed.length; at += CHUNK) {
    await job.breathe();
    push(inflate, packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    yield* pieces;
    pieces = [];
  }
}

function push(inflate: Inflate, chunk: Uint8Array, last: boolean): void {
  try {
    inflate.push(chunk, last);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal("damaged", String(error));
  }
}

function packedBytes(zip: Zip, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw new Refusal("encrypted", entry.name);
  const { bytes } = zip;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== LOCAL) {
    throw new Refusal("damaged", entry.name);
  }
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  if (start + entry.packed > bytes.length) throw new Refusal("damaged", entry.name);
  return bytes.subarray(start, start + entry.packed);
}

function spend(zip: Zip, inflated: number, packed: number, { limits }: Job): void {
  zip.spent.inflated += inflated;
  const total = zip.spent.inflated;
  const suspicious = total > limits.ratioFloorBytes && total > packed * limits.inflationRatio;
  if (total > limits.inflatedBytes || suspicious) throw new Refusal("zip-bomb", `${total} bytes inflated`);
}
