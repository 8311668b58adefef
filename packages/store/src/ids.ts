import { randomBytes } from "node:crypto";

/** Random bytes; tests pass their own. */
export type RandomSource = (size: number) => Uint8Array;

/**
 * A new identifier: UUID version 7 (RFC 9562), so that identifiers sort by the time they were made
 * and new rows land at the end of an index.
 */
export function newId(now: Date = new Date(), random: RandomSource = randomBytes): string {
  const bytes = Buffer.alloc(16);
  bytes.writeUIntBE(now.getTime(), 0, 6);
  bytes.set(random(10), 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text has the shape of an identifier. What hasn't is never sent to the database. */
export function isId(text: string): boolean {
  return uuid.test(text);
}
