import { fold } from "../../text/fold.js";

/** 32-bit FNV-1a of a text's UTF-16 units: small, fast, the same everywhere. */
export function hashOf(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** The runs of three words of a text in its folded form, as hashes; a shorter text is one run. */
export function shinglesOf(text: string, size = 3): ReadonlySet<number> {
  const words = fold(text).split(" ");
  const shingles = new Set<number>();
  for (let at = 0; at + size <= words.length; at += 1)
    shingles.add(hashOf(words.slice(at, at + size).join(" ")));
  if (shingles.size === 0 && words[0] !== "") shingles.add(hashOf(words.join(" ")));
  return shingles;
}

/** Share of runs that two sets have in common, 0 to 1 (Jaccard). */
export function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (large.size === 0) return 0;
  let common = 0;
  for (const shingle of small) if (large.has(shingle)) common += 1;
  return common / (a.size + b.size - common);
}

/** Bands of the signature: two texts are compared where one whole band agrees. 16 bands of 4 find nearly all pairs from 0.6 on. */
const bands = 16;
const rows = 4;

/**
 * The smallest values of a set under 64 different orders, four to a band (MinHash): texts that share most of their runs agree in
 * some band, so that candidates are found by look-up instead of by comparing every pair.
 */
export function bandsOf(shingles: ReadonlySet<number>): readonly number[] {
  const least = new Uint32Array(bands * rows).fill(0xffffffff);
  for (const shingle of shingles)
    for (let i = 0; i < least.length; i += 1) {
      const value = mix(shingle, i);
      if (value < (least[i] ?? 0)) least[i] = value;
    }
  return Array.from({ length: bands }, (_, band) => {
    let key = band + 1;
    for (let row = 0; row < rows; row += 1) key = mix((least[band * rows + row] ?? 0) ^ key, row + 101);
    return key;
  });
}

/** A bijective mix of 32 bits, one for each order. */
function mix(value: number, order: number): number {
  let x = (value ^ Math.imul(order + 1, 0x9e3779b1)) >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}
