import { Refusal } from "../problem.js";

const FREE = 0xffff_fffa;

interface Entry {
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

/** What is needed to follow chains of sectors. */
interface Store {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly sectorSize: number;
  readonly table: readonly number[];
}

/** A compound file opened for reading: which streams it has, and the bytes of one. */
export interface Compound {
  readonly has: (name: string) => boolean;
  readonly find: (name: string) => Uint8Array | undefined;
}

/**
 * Opens a compound file ([MS-CFB]). Streams go by their own name; where two storages have a stream of the same name, the
 * first counts. A stream is read when it is asked for. Throws a `Refusal` (`damaged`) where chains of sectors are broken.
 */
export function openCompound(bytes: Uint8Array): Compound {
  if (bytes.length < 1_536) throw new Refusal("damaged", "compound file cut off");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(0x1e, true);
  if (shift !== 9 && shift !== 12) throw new Refusal("damaged", "sector size");
  const bare: Store = { bytes, view, sectorSize: 1 << shift, table: [] };
  const store: Store = { ...bare, table: readTable(bare) };
  const [root, ...others] = readDirectory(readChain(store, view.getUint32(0x30, true)));
  const cutoff = view.getUint32(0x38, true);
  const mini = root === undefined ? new Uint8Array() : readChain(store, root.start);
  const miniTable = numbers(readChain(store, view.getUint32(0x3c, true)));
  const small: Store = { ...store, bytes: mini, sectorSize: 64, table: miniTable };
  const find = (name: string): Uint8Array | undefined => {
    const entry = others.find((other) => other.name === name);
    if (entry === undefined) return undefined;
    const stream = entry.size < cutoff ? readMini(small, entry.start) : readChain(store, entry.start);
    return stream.subarray(0, entry.size);
  };
  return { has: (name) => others.some((other) => other.name === name), find };
}

/** The table of sectors: its own sectors are listed in the header, and beyond 109 in a chain. */
function readTable(store: Store): number[] {
  const { view, sectorSize, bytes } = store;
  const places: number[] = [];
  for (let at = 0x4c; at < 0x200; at += 4) places.push(view.getUint32(at, true));
  let next = view.getUint32(0x44, true);
  const limit = bytes.length / sectorSize + 1;
  for (let seen = 0; next < FREE && seen < limit; seen += 1) {
    const sector = numbers(sectorAt(store, next));
    places.push(...sector.slice(0, -1));
    next = sector.at(-1) ?? FREE;
  }
  return places
    .filter((place) => place < FREE && place < limit)
    .flatMap((place) => numbers(sectorAt(store, place)));
}

function sectorAt({ bytes, sectorSize }: Store, index: number): Uint8Array {
  const start = (index + 1) * sectorSize;
  return bytes.subarray(start, start + sectorSize);
}

function numbers(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(4 * index, true));
}

function readChain(store: Store, start: number): Uint8Array {
  return joinSectors(store, start, (index) => sectorAt(store, index));
}

function readMini(store: Store, start: number): Uint8Array {
  return joinSectors(store, start, (index) => store.bytes.subarray(64 * index, 64 * index + 64));
}

function joinSectors(store: Store, start: number, sector: (index: number) => Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let at = start; at < FREE; at = store.table[at] ?? FREE) {
    const piece = sector(at);
    pieces.push(piece);
    length += piece.length;
    if (pieces.length > store.table.length + 1) throw new Refusal("damaged", "chain of sectors in a circle");
  }
  const joined = new Uint8Array(length);
  let offset = 0;
  for (const piece of pieces) {
    joined.set(piece, offset);
    offset += piece.length;
  }
  return joined;
}

function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    const length = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
    const name = new TextDecoder("utf-16le").decode(bytes.subarray(at, at + length));
    entries.push({ name, start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) });
  }
  return entries;
}
