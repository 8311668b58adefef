import { type AbstractList, counting, type Level, type List, type Numbering } from "../word/counting.js";

const formats: Readonly<Record<number, string>> = {
  0: "decimal",
  1: "upperRoman",
  2: "lowerRoman",
  3: "upperLetter",
  4: "lowerLetter",
  22: "decimalZero",
  23: "bullet",
  255: "none",
};

const LIST = 28;
const USE = 16;

/** Automatic numbering of a .doc ([MS-DOC] 2.9.131, 2.9.147). `rest` is the table stream after the lists: their levels. */
export function readLists(lists: Uint8Array, rest: Uint8Array, uses: Uint8Array): Numbering {
  const abstracts = lists.length < 2 ? new Map<string, AbstractList>() : readAbstracts(lists, rest);
  return counting(abstracts, uses.length < 4 ? new Map() : readUses(uses));
}

function readAbstracts(lists: Uint8Array, rest: Uint8Array): Map<string, AbstractList> {
  const view = new DataView(lists.buffer, lists.byteOffset, lists.byteLength);
  const count = Math.min(view.getUint16(0, true), Math.floor((lists.length - 2) / LIST));
  const found = new Map<string, AbstractList>();
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    const start = 2 + LIST * index;
    const simple = ((lists[start + 26] ?? 0) & 1) === 1;
    const levels = new Map<number, Level>();
    for (let level = 0; level < (simple ? 1 : 9) && at + LIST <= rest.length; level += 1) {
      const { read, size } = readLevel(rest, at);
      levels.set(level, read);
      at += size;
    }
    found.set(String(view.getInt32(start, true)), { levels, styleLink: undefined, numStyleLink: undefined });
  }
  return found;
}

function readLevel(bytes: Uint8Array, at: number): { read: Level; size: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const flags = bytes[at + 5] ?? 0;
  const textAt = at + LIST + (bytes[at + 25] ?? 0) + (bytes[at + 24] ?? 0);
  const length = textAt + 2 <= bytes.length ? view.getUint16(textAt, true) : 0;
  const text = new TextDecoder("utf-16le").decode(bytes.subarray(textAt + 2, textAt + 2 + 2 * length));
  const noRestart = (flags & 8) !== 0;
  return {
    read: {
      start: view.getInt32(at, true),
      format: formats[bytes[at + 4] ?? 0] ?? "decimal",
      text: withPlaces(text),
      restart: noRestart ? (bytes[at + 26] ?? 0) : undefined,
      legal: (flags & 4) !== 0,
      style: undefined,
    },
    size: textAt + 2 + 2 * length - at,
  };
}

/** Counts stand in the text as the characters 0 to 8; here as `%1` to `%9`. */
function withPlaces(text: string): string {
  let result = "";
  for (const char of text) result += char.charCodeAt(0) < 9 ? `%${char.charCodeAt(0) + 1}` : char;
  return result;
}

function readUses(bytes: Uint8Array): Map<string, List> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = Math.min(view.getUint32(0, true), Math.floor((bytes.length - 4) / USE));
  const lists = new Map<string, List>();
  let at = 4 + USE * count;
  for (let index = 0; index < count; index += 1) {
    const start = 4 + USE * index;
    const overrides = new Map<number, { start?: number; level?: Level }>();
    at += 4;
    for (let left = bytes[start + 12] ?? 0; left > 0 && at + 8 <= bytes.length; left -= 1) {
      const flags = view.getUint32(at + 4, true);
      const begin = view.getInt32(at, true);
      at += 8;
      if ((flags & 0x20) !== 0 && at + LIST <= bytes.length) {
        const { read, size } = readLevel(bytes, at);
        overrides.set(flags & 15, { level: read });
        at += size;
      }
      if ((flags & 0x10) !== 0) overrides.set(flags & 15, { ...overrides.get(flags & 15), start: begin });
    }
    lists.set(String(index + 1), { abstractId: String(view.getInt32(start, true)), overrides });
  }
  return lists;
}
