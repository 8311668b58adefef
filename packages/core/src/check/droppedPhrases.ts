import { droppedWords } from "./lexicon/droppedWords.js";

/** A set phrase of which one word fell out. */
export interface DroppedPhrase {
  readonly phrase: string;
  readonly likely: string;
  /** Where one of these stands next before or behind, nothing fell out. */
  readonly unless: string;
  /** The lost word was the last one: what stands behind has to show that no other word is meant. */
  readonly ends: boolean;
}

/** Each set phrase without each of its words that may fall out. */
export function droppedPhrases(): readonly DroppedPhrase[] {
  return droppedWords
    .normalize("NFC")
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [phrases = "", unless = ""] = line.split(" ! ");
      return phrases.split("|").map((marked) => without(marked, unless));
    });
}

function without(marked: string, unless: string): DroppedPhrase {
  const words = marked.split(" ");
  return {
    phrase: words.filter((word) => !word.startsWith("*")).join(" "),
    likely: marked.replace("*", ""),
    unless,
    ends: words.at(-1)?.startsWith("*") === true,
  };
}
