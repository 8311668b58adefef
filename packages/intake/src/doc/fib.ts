import { Refusal } from "../problem.js";

/** Where the parts of a .doc lie ([MS-DOC] 2.5): lengths of its stories in characters, and places in the table stream. */
export interface Fib {
  readonly tableName: "0Table" | "1Table";
  readonly stories: Readonly<Record<Story, number>>;
  /** The part with that index in FibRgFcLcb97. */
  readonly part: (table: Uint8Array, index: number) => Uint8Array;
  readonly place: (index: number) => { readonly offset: number; readonly length: number };
}

/** The stories follow each other in this order. */
export const stories = [
  "main",
  "footnotes",
  "headers",
  "macros",
  "comments",
  "endnotes",
  "textBoxes",
] as const;
export type Story = (typeof stories)[number];

export const parts = {
  styles: 1,
  characters: 12,
  paragraphs: 13,
  fonts: 15,
  pieces: 33,
  lists: 73,
  listUses: 74,
} as const;

const RG_LW = 0x4c;
const RG_FC = 0x9a;

/** Reads the file information block. Throws a `Refusal`: `encrypted`, or `damaged` for what Word before 97 wrote. */
export function readFib(word: Uint8Array): Fib {
  if (word.length < 0x300) throw new Refusal("damaged", "WordDocument cut off");
  const view = new DataView(word.buffer, word.byteOffset, word.byteLength);
  if (view.getUint16(0, true) !== 0xa5ec) throw new Refusal("damaged", "no Word 97 document");
  const flags = view.getUint16(0x0a, true);
  if ((flags & 0x0100) !== 0) throw new Refusal("encrypted", "document password");
  const length = (index: number): number => Math.max(0, view.getInt32(RG_LW + 4 * index, true));
  const place = (index: number): { offset: number; length: number } => ({
    offset: view.getUint32(RG_FC + 8 * index, true),
    length: view.getUint32(RG_FC + 8 * index + 4, true),
  });
  const [main, footnotes, headers, macros, comments, endnotes, textBoxes] = stories.map((_, index) =>
    length(index),
  );
  return {
    tableName: (flags & 0x0200) === 0 ? "0Table" : "1Table",
    stories: {
      main: main ?? 0,
      footnotes: footnotes ?? 0,
      headers: headers ?? 0,
      macros: macros ?? 0,
      comments: comments ?? 0,
      endnotes: endnotes ?? 0,
      textBoxes: textBoxes ?? 0,
    },
    place,
    part: (table, index) => {
      const { offset, length: size } = place(index);
      return table.subarray(offset, offset + size);
    },
  };
}
