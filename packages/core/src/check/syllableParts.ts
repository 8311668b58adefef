/** What a syllable is made of, as `spellingOf` writes it. */
export interface SyllableParts {
  /** The mark of its tone, which stands at the end of its spelling; empty where it has none. */
  readonly tone: string;
  /** All but its tone. */
  readonly toneless: string;
  readonly onset: string;
  readonly rhyme: string;
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]$/u;
const ONSET = /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])/u;

/** Takes the spelling of a syllable apart. */
export function partsOf(spelled: string): SyllableParts {
  const tone = TONE.exec(spelled)?.[0] ?? "";
  const toneless = spelled.slice(0, spelled.length - tone.length);
  const onset = ONSET.exec(toneless)?.[0] ?? "";
  return { tone, toneless, onset, rhyme: toneless.slice(onset.length) };
}
