/**
 * Words met so far, each by its place: 0 for the first, then 1. Looks up a part of a text without copying it out, which costs a
 * fraction of a `Map` of strings where all text of a document is taken apart.
 */
export class WordTable {
  readonly #words: string[] = [];
  readonly #hashes: number[] = [];
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
    let hash = to - from;
    for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    const last = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & last;
    for (let held = this.#slots[slot] ?? 0; held > 0; held = this.#slots[slot] ?? 0) {
      if (this.#hashes[held - 1] === hash && this.#isWord(held - 1, text, from, to)) return held - 1;
      slot = (slot + 1) & last;
    }
    this.#slots[slot] = this.#words.push(text.slice(from, to));
    this.#hashes.push(hash);
    if (this.#words.length * 2 > this.#slots.length) this.#grow();
    return this.#words.length - 1;
  }

  #isWord(place: number, text: string, from: number, to: number): boolean {
    const word = this.#words[place] ?? "";
    if (word.length !== to - from) return false;
    for (let at = 0; at < word.length; at += 1)
      if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
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
