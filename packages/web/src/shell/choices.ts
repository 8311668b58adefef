import { fold } from "@lotrinh/core/text/fold";

/** A line of the palette. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly run: () => void;
}

/** Choices in whose name every typed word begins a word, with or without diacritics; all for an empty text. */
export function matchChoices<T extends { readonly name: string }>(choices: readonly T[], typed: string): T[] {
  const words = fold(typed).split(" ").filter(Boolean);
  return choices.filter(({ name }) => {
    const named = fold(name).split(" ");
    return words.every((word) => named.some((part) => part.startsWith(word)));
  });
}
