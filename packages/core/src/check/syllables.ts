import { withoutTones } from "./tones.js";

/** Onsets, rhymes and finals of Vietnamese syllables, letters without tones. */
const SHAPE =
  /^(ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?(a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|a[iouy]|â[uy]|eo|êu|i[aêu]|iêu|o[aăeio]|oa[iyo]|oeo|ô[iô]|ơi|u[aâêiôơoyeă]|uy[aêu]|uôi|ươ[iu]?|uây|ư[aiu]|ưu|yê|yêu|ua[iyo]|uao|uêu)(ch|nh|ng|[cmnpt])?$/u;
/** Tones that a syllable closed by p, t, c or ch can bear: sắc, nặng. */
const STOP_TONES = /^[\u0301\u0323]$/u;

/**
 * Whether a word is formed as Vietnamese syllables are: onset, vowels, final, one tone, and before p, t, c, ch only
 * sắc or nặng (`thưc` is none). `gi` may be onset and vowel at once.
 */
export function isSyllable(word: string): boolean {
  const { letters, tones } = withoutTones(word);
  if (tones.length > 1) return false;
  if (/^gi(?:ch|nh|ng|[cmnpt])?$/u.test(letters)) return true;
  const shape = SHAPE.exec(letters);
  if (shape === null) return false;
  const final = shape[3] ?? "";
  return !/^(?:ch|[cpt])$/u.test(final) || STOP_TONES.test(tones);
}

/** `gía` → `giá`, `qủa` → `quả`: the tone belongs on the vowel, not on the letter of the onset. */
export function toneMoved(word: string): string | undefined {
  const match = /^([gq])([ìíỉĩịùúủũụ])([aăâeêoôơuưy].*)$/u.exec(word);
  if (match === null) return undefined;
  const [, onset = "", marked = "", rest = ""] = match;
  const decomposed = marked.normalize("NFD");
  const [bare = "", tone = ""] = decomposed;
  if ((onset === "g") !== (bare === "i")) return undefined;
  return `${onset}${bare}${(rest.charAt(0) + tone).normalize("NFC")}${rest.slice(1)}`;
}

/** A word that is no syllable, mended by leaving out one letter at its end that is no final of a syllable. */
export function mendedSyllable(word: string): string | undefined {
  const shorter = word.slice(0, -1);
  if (!/[cpth]$/u.test(word) && shorter.length > 1 && isSyllable(shorter)) return shorter;
  return undefined;
}
