import { promisify } from "node:util";
import { deflate, inflate } from "node:zlib";

const deflateAsync = promisify(deflate);
const inflateAsync = promisify(inflate);

/**
 * A value as compressed JSON. Not jsonb: text of any kind fits (PostgreSQL's refuses the character 0), it
 * is half the size of what the server would make of it, and packing runs off the event loop.
 */
export async function pack(value: unknown): Promise<Buffer> {
  return deflateAsync(JSON.stringify(value));
}

/** What `pack` packed. Only for bytes that this module wrote. */
export async function unpack(bytes: Buffer): Promise<unknown> {
  return JSON.parse((await inflateAsync(bytes)).toString("utf8"));
}
