const onset = "(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?";
const nucleus =
  "(?:oai|oay|oao|oeo|uây|uôi|uya|uyê|uyu|iêu|yêu|ươi|ươu|uao|uai|uêu" +
  "|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ue|ưa|ưi|ưu|ươ|yê|ya" +
  "|[aăâeêioôơuưy])";
/** `k` as in Đắk Lắk, Krông Pắk. */
const coda = "(?:ch|nh|ng|[ckmnpt])?";
const shape = new RegExp(`^${onset}${nucleus}${coda}$`, "u");

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Whether a word is built as a Vietnamese syllable: onset, nucleus, coda, at most one tone. Stops take
 * acute or dot; without a tone they pass in plain ASCII only, as in names. */
export function isSyllable(word: string): boolean {
  if (word.length > 9) return false;
  const parts = word.toLowerCase().normalize("NFD");
  const tones = parts.match(toneMarks) ?? [];
  if (tones.length > 1) return false;
  const bare = parts.replace(toneMarks, "").normalize("NFC");
  if (!shape.test(bare)) return false;
  const stopped = /(?:ch|[cpt])$/.test(bare) && bare.length > 2;
  const untoned = tones.length === 0 && /^\p{ASCII}*$/u.test(word);
  return !stopped || untoned || tones[0] === "\u0301" || tones[0] === "\u0323";
}

/** A syllable that carries a mark of Vietnamese: no other language has many of them. */
export function isMarkedSyllable(word: string): boolean {
  return /[^\p{ASCII}]/u.test(word) && isSyllable(word);
}
