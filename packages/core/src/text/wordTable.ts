/**
 * Words met so far, each by its place: 0 for the first, then 1. Looks up a part of a text without copying it out, which costs a
 * fraction of a `Map` of strings where all text of a document is taken apart.
 */
export class WordTable {
  readonly #words: string[] = [];
  readonly #hashes: number[] = [];
  /** The code units of all words, and where in them each begins. */
  #units = new Uint16Array(1 << 14);
  readonly #starts: number[] = [0];
  /** The place of the word in a slot and 1; 0 where the slot is free. */
  #slots = new Int32Array(1 << 12);

  /** How many words have a place. */
  get size(): number {
    return this.#words.length;
  }

  /** All words by their place. */
  get words(): readonly string[] {
    return this.#words;
  }

  /** The place of a word in a text, which is given the next one where it has none. */
  place(text: string, from: number, to: number): number {
    let hash = 0;
    for (let at = from; at < to; at += 1) hash = hashWith(hash, text.charCodeAt(at));
    return this.placeHashed(text, from, to, hash);
  }

  /** The same where the caller went over the word already, with what `hashWith` made of its code units, 0 at first. */
  placeHashed(text: string, from: number, to: number, hash: number): number {
    const last = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & last;
    for (let held = this.#slots[slot] ?? 0; held > 0; held = this.#slots[slot] ?? 0) {
      if (this.#hashes[held - 1] === hash && this.#isWord(held - 1, text, from, to)) return held - 1;
      slot = (slot + 1) & last;
    }
    this.#slots[slot] = this.#words.push(text.slice(from, to));
    this.#hashes.push(hash);
    this.#keepUnits(text, from, to);
    if (this.#words.length * 2 > this.#slots.length) this.#grow();
    return this.#words.length - 1;
  }

  #keepUnits(text: string, from: number, to: number): void {
    const start = this.#starts.at(-1) ?? 0;
    const end = start + to - from;
    if (end > this.#units.length) {
      const longer = new Uint16Array(end * 2);
      longer.set(this.#units);
      this.#units = longer;
    }
    for (let at = from; at < to; at += 1) this.#units[start + at - from] = text.charCodeAt(at);
    this.#starts.push(end);
  }

  #isWord(place: number, text: string, from: number, to: number): boolean {
    const start = this.#starts[place] ?? 0;
    if ((this.#starts[place + 1] ?? 0) - start !== to - from) return false;
    for (let at = from; at < to; at += 1)
      if (this.#units[start + at - from] !== text.charCodeAt(at)) return false;
    return true;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    const last = this.#slots.length - 1;
    for (const [place, hash] of this.#hashes.entries()) {
      let slot = (hash ^ (hash >>> 15)) & last;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & last;
      this.#slots[slot] = place + 1;
    }
  }
}

/** The number of a word's beginning with one code unit more. */
export const hashWith = (hash: number, unit: number): number =>
  (Math.imul(hash ^ unit, 0x01000193) + 0x9e37) | 0;
