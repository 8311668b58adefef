import type { TextKey } from "./vi.js";

const texts = new Map<string, string>();

/** Adds the Vietnamese words of an area: its modules in `i18n/later` do so when its first screen is loaded. */
export function addTexts(more: Readonly<Partial<Record<TextKey, string>>>): void {
  for (const [key, text] of Object.entries(more)) texts.set(key, text);
}

/** A word of an area that was loaded; undefined for others. */
export const findLaterText = (key: TextKey): string | undefined => texts.get(key);
