import { crc32, deflateRawSync } from "node:zlib";

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const DEFLATED = 8;
/** Names are UTF-8. */
const UTF8 = 1 << 11;
/** 1 January 1980, the first day that an archive can state: the same file gives the same bytes. */
const DAY = (1 << 5) | 1;

/** A zip archive of one file (APPNOTE 6.3, no zip64: up to 4 GB). */
export function zipFile(name: string, content: Uint8Array): Uint8Array {
  const packed = deflateRawSync(content);
  const label = Buffer.from(name, "utf8");
  const entry = entryFields(label, content, packed);
  const local = fields([LOCAL, 4], ...entry);
  const central = fields([CENTRAL, 4], [VERSION, 2], ...entry, [0, 2], [0, 2], [0, 2], [0, 4], [0, 4]);
  const directoryAt = local.length + label.length + packed.length;
  const end = fields(
    [END, 4],
    [0, 2],
    [0, 2],
    [1, 2],
    [1, 2],
    [central.length + label.length, 4],
    [directoryAt, 4],
    [0, 2],
  );
  return Buffer.concat([local, label, packed, central, label, end]);
}

type Field = readonly [value: number, bytes: 2 | 4];

/** What the local header and the directory say alike: version, flags, method, time, day, checksum, sizes, lengths of the name and of nothing else. */
function entryFields(label: Uint8Array, content: Uint8Array, packed: Uint8Array): readonly Field[] {
  return [
    [VERSION, 2],
    [UTF8, 2],
    [DEFLATED, 2],
    [0, 2],
    [DAY, 2],
    [crc32(content), 4],
    [packed.length, 4],
    [content.length, 4],
    [label.length, 2],
    [0, 2],
  ];
}

function fields(...list: readonly Field[]): Buffer {
  const bytes = Buffer.alloc(list.reduce((sum, [, size]) => sum + size, 0));
  list.reduce((at, [value, size]) => bytes.writeUIntLE(value, at, size), 0);
  return bytes;
}
