import { Refusal } from "../problem.js";

/** Text that lies together in the file: characters `from` to `to` of the document. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** Byte offset in the WordDocument stream of the first character. */
  readonly at: number;
  /** One byte a character (Windows-1252), else two (UTF-16). */
  readonly narrow: boolean;
}

/** The piece table ([MS-DOC] 2.8.35), in order of the text. */
export function readPieces(clx: Uint8Array): Piece[] {
  const view = new DataView(clx.buffer, clx.byteOffset, clx.byteLength);
  let at = 0;
  while (at + 3 < clx.length && clx[at] === 1) at += 3 + view.getUint16(at + 1, true);
  if (at + 5 > clx.length || clx[at] !== 2) throw new Refusal("damaged", "no piece table");
  const start = at + 5;
  const count = Math.floor((Math.min(view.getUint32(at + 1, true), clx.length - start) - 4) / 12);
  const pieces: Piece[] = [];
  for (let index = 0; index < count; index += 1) {
    const place = view.getUint32(start + 4 * (count + 1) + 8 * index + 2, true);
    const narrow = (place & 0x4000_0000) !== 0;
    const offset = place & 0x3fff_ffff;
    const from = view.getUint32(start + 4 * index, true);
    const to = view.getUint32(start + 4 * index + 4, true);
    if (to > from) pieces.push({ from, to, at: narrow ? offset / 2 : offset, narrow });
  }
  return pieces;
}

/** A run of text with the place of its first character in the file, for looking up its look. */
export interface Stretch {
  readonly text: string;
  readonly at: number;
  readonly width: 1 | 2;
}

/** The text of characters `from` to `to`, piece by piece. */
export function readStretches(
  word: Uint8Array,
  pieces: readonly Piece[],
  from: number,
  to: number,
): Stretch[] {
  return pieces.flatMap((piece): Stretch[] => {
    const start = Math.max(from, piece.from);
    const end = Math.min(to, piece.to);
    if (end <= start) return [];
    const width = piece.narrow ? 1 : 2;
    const at = piece.at + (start - piece.from) * width;
    const bytes = word.subarray(at, at + (end - start) * width);
    return [{ text: new TextDecoder(piece.narrow ? "windows-1252" : "utf-16le").decode(bytes), at, width }];
  });
}
