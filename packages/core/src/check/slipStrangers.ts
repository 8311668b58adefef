import { closeness } from "./slipCloseness.js";
import type { ByLetters, Echo } from "./slipEchoes.js";
import { isKnown, isLink, type Syllable, wordsLike } from "./slipLexicon.js";
import type { Linked } from "./slipLinks.js";

/** A word printed oftener than this is one of the place or of the field. */
const mostPrinted = 2;

/**
 * `bình quân đầu ngưới`: a word with Vietnamese letters that no compound has and that is none by itself. The likely one differs by one slip
 * and stands elsewhere in the document, best beside the same neighbours.
 */
export function strangeSlip(linked: Linked, at: number, byLetters: ByLetters): Echo | undefined {
  const { known, syllables } = linked;
  const token = linked.words[at];
  if (token?.strange !== true) return undefined;
  const word = token.syllable;
  if (syllables.times(word) > mostPrinted) return undefined;
  const [before, after] = [linked.words[at - 1]?.syllable, linked.words[at + 1]?.syllable];
  if (
    !/^(?=.*[^\p{ASCII}])\p{Ll}{2,7}$/u.test(token.text) ||
    /[-'’]/u.test(linked.text.charAt(linked.to[at] ?? 0))
  )
    return undefined;
  if (isStranger(before) || isStranger(after)) return undefined;
  const count = (a: Syllable | undefined, b: Syllable | undefined) =>
    a === undefined || b === undefined ? 0 : known.times(a, b);
  let best: { like: Syllable; score: number } | undefined;
  const weigh = (like: Syllable, near: boolean) => {
    const beside = Math.min(count(before, like), 9) + Math.min(count(like, after), 9);
    const score = beside * 4 + Math.min(syllables.times(like), 30) / 10 + (near ? 2 : 0);
    if ((near || beside > 0) && score > (best?.score ?? 0)) best = { like, score };
  };
  for (const like of byLetters.get(word.letters) ?? []) if (isWord(like)) weigh(like, true);
  for (const like of syllables.seen) {
    if (
      like.letters === word.letters ||
      !isWord(like) ||
      (count(before, like) === 0 && count(like, after) === 0)
    )
      continue;
    const close = closeness(word, like);
    if (close !== undefined) weigh(like, close === "near");
  }
  if (best !== undefined && best.score >= 10) return { likely: best.like.printed, sure: true };
  const [only, ...others] = wordsLike(word);
  if (only !== undefined && others.length === 0)
    return { likely: only.printed, sure: isBeside(before, only) || isBeside(only, after) };
  const like = best?.like ?? only;
  return like === undefined ? undefined : { likely: like.printed, sure: false };
}

/** The likely word makes a compound with its neighbour: without, it may be a word of another language or of a trade. */
const isBeside = (a: Syllable | undefined, b: Syllable | undefined) =>
  a !== undefined && b !== undefined && isLink(a, b);

/** Two of them side by side make a word of their own (`chòng chành`) or a foreign one. */
const isStranger = (syllable: Syllable | undefined) =>
  syllable?.sound === true && !syllable.free && !isKnown(syllable);

const isWord = (syllable: Syllable) => syllable.sound && (syllable.free || isKnown(syllable));
