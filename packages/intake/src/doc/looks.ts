/** Properties laid over stretches of the file: from byte `from` on, up to the next. Ascending. */
export interface Laid {
  readonly from: number;
  readonly to: number;
  readonly group: Uint8Array;
  /** Index of the paragraph style; 0 for runs. */
  readonly style: number;
}

const PAGE = 512;

/**
 * The properties of paragraphs (`kind` "paragraph") or runs, from their pages of the WordDocument stream
 * ([MS-DOC] 2.8.5, 2.9.33, 2.9.175). Broken pages are left out.
 */
export function readLaid(word: Uint8Array, table: Uint8Array, kind: "paragraph" | "run"): Laid[] {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const count = Math.floor((table.length - 4) / 8);
  const laid: Laid[] = [];
  for (let index = 0; index < count; index += 1) {
    const start = (view.getUint32(4 * (count + 1) + 4 * index, true) & 0x3f_ffff) * PAGE;
    const page = word.subarray(start, start + PAGE);
    if (page.length === PAGE) laid.push(...readPage(page, kind));
  }
  return laid.sort((a, b) => a.from - b.from);
}

function readPage(page: Uint8Array, kind: "paragraph" | "run"): Laid[] {
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  const entry = kind === "paragraph" ? 13 : 1;
  const count = Math.min(page[PAGE - 1] ?? 0, Math.floor((PAGE - 5) / (4 + entry)));
  return Array.from({ length: count }, (_, index): Laid => {
    const offset = 2 * (page[4 * (count + 1) + entry * index] ?? 0);
    const place = { from: view.getUint32(4 * index, true), to: view.getUint32(4 * index + 4, true) };
    if (offset === 0) return { ...place, style: 0, group: new Uint8Array() };
    return { ...place, ...(kind === "paragraph" ? paragraphGroup(page, offset) : runGroup(page, offset)) };
  });
}

function runGroup(page: Uint8Array, offset: number): { style: number; group: Uint8Array } {
  return { style: 0, group: page.subarray(offset + 1, offset + 1 + (page[offset] ?? 0)) };
}

function paragraphGroup(page: Uint8Array, offset: number): { style: number; group: Uint8Array } {
  const words = page[offset] ?? 0;
  const start = words === 0 ? offset + 2 : offset + 1;
  const size = words === 0 ? 2 * (page[offset + 1] ?? 0) : 2 * words - 1;
  const style = (page[start] ?? 0) | ((page[start + 1] ?? 0) << 8);
  return { style, group: page.subarray(start + 2, start + size) };
}

/** The properties that lie over a byte of the file. */
export function findLaid(laid: readonly Laid[], at: number): Laid | undefined {
  let low = 0;
  let high = laid.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((laid[middle]?.from ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const found = laid[low];
  return found !== undefined && found.from <= at && at < found.to ? found : undefined;
}
