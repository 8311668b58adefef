/** The five marks of tones, as they stand behind a letter. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const VOWELS = "aăâeêioôơuưy";
const OTHERS = "bcdđfghjklmnpqrstvwxz";

/** A word without its tones. */
export interface Toneless {
  /** In small letters. */
  readonly letters: string;
  /** Its tones, one mark after the other. */
  readonly tones: string;
}

/** The small letters of Vietnamese by their code units: each without its tone, and the tone. */
const byCode = makeTable();

function makeTable(): ReadonlyMap<number, Toneless> {
  const made = new Map<number, Toneless>();
  for (const letters of VOWELS + OTHERS) made.set(letters.charCodeAt(0), { letters, tones: "" });
  for (const letters of VOWELS)
    for (const tones of "\u0300\u0301\u0303\u0309\u0323")
      made.set((letters + tones).normalize("NFC").charCodeAt(0), { letters, tones });
  return made;
}

/** Parts a word from its tones. By table where all its letters are Vietnamese: each word of the lexicon is asked. */
export function withoutTones(word: string): Toneless {
  const lower = word.toLowerCase();
  let letters = "";
  let tones = "";
  for (let at = 0; at < lower.length; at += 1) {
    const known = byCode.get(lower.charCodeAt(at));
    if (known === undefined) return byRules(lower);
    letters += known.letters;
    tones += known.tones;
  }
  return { letters, tones };
}

function byRules(lower: string): Toneless {
  const decomposed = lower.normalize("NFD");
  return {
    letters: decomposed.replace(TONES, "").normalize("NFC"),
    tones: decomposed.match(TONES)?.join("") ?? "",
  };
}
