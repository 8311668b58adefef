import { StoreError } from "../errors.js";

/** Takes bytes from a stream in the amounts that are asked for. */
export interface ByteReader {
  /** The next `size` bytes. Throws `backup-damaged` where the stream ends before. */
  readonly take: (size: number) => Promise<Buffer>;
  /** All that hasn't been taken, in pieces. */
  readonly rest: () => AsyncGenerator<Buffer>;
}

export function readBytes(source: AsyncIterable<Uint8Array>): ByteReader {
  const pieces = source[Symbol.asyncIterator]();
  let waiting: Buffer[] = [];
  let length = 0;
  const next = async () => {
    const { done, value } = await pieces.next();
    if (done === true) return false;
    waiting.push(Buffer.from(value.buffer, value.byteOffset, value.byteLength));
    length += value.byteLength;
    return true;
  };
  return {
    take: async (size) => {
      while (length < size) {
        if (!(await next())) throw new StoreError("backup-damaged", "the backup ends too early");
      }
      const all = waiting.length === 1 ? (waiting[0] ?? Buffer.alloc(0)) : Buffer.concat(waiting);
      waiting = [all.subarray(size)];
      length = all.length - size;
      return all.subarray(0, size);
    },
    rest: async function* () {
      do {
        const ready = waiting;
        waiting = [];
        length = 0;
        yield* ready;
      } while (await next());
    },
  };
}
