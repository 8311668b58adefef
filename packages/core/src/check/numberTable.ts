/**
 * Places of whole numbers, in the order in which they came: 0 for the first, then 1. Does what a `Map` does in a fraction of its time
 * where a document has tens of thousands of them.
 */
export class NumberTable {
  /** How many numbers have a place. */
  size = 0;
  #keys: Int32Array;
  /** The place of the key in the same slot and 1; 0 where the slot is free. */
  #places: Int32Array;

  /** A table that needn't grow up to so many numbers, where they aren't too many to set room aside. */
  constructor(expected = 1 << 13) {
    const slots = 1 << Math.max(10, 32 - Math.clz32(Math.min(Math.max(expected, 1), mostAtFirst) * 2 - 1));
    this.#keys = new Int32Array(slots);
    this.#places = new Int32Array(slots);
  }

  /** The place of a number; below 0 where it has none. */
  find(key: number): number {
    return (this.#places[this.#slotOf(key)] ?? 0) - 1;
  }

  /** The place of a number, which is given one where it has none. */
  place(key: number): number {
    const slot = this.#slotOf(key);
    const known = this.#places[slot] ?? 0;
    if (known > 0) return known - 1;
    this.#keys[slot] = key;
    this.size += 1;
    this.#places[slot] = this.size;
    if (this.size * 2 > this.#keys.length) this.#grow();
    return this.size - 1;
  }

  /** Where a key stands, or is to be put. */
  #slotOf(key: number): number {
    const last = this.#keys.length - 1;
    let slot = Math.imul(key, 0x9e3779b1) >>> Math.clz32(last);
    while (this.#places[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & last;
    return slot;
  }

  #grow(): void {
    const [keys, places] = [this.#keys, this.#places];
    this.#keys = new Int32Array(keys.length * 2);
    this.#places = new Int32Array(keys.length * 2);
    for (let from = 0; from < keys.length; from += 1) {
      if (places[from] === 0) continue;
      const slot = this.#slotOf(keys[from] ?? 0);
      this.#keys[slot] = keys[from] ?? 0;
      this.#places[slot] = places[from] ?? 0;
    }
  }
}

const mostAtFirst = 1 << 16;
