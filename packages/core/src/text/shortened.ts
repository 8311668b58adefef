/** A text of at most so many characters, spaces made single; a longer one ends in `…`. */
export function shortened(text: string, most: number): string {
  const clean = text.replace(/\s+/gu, " ").trim();
  return clean.length > most ? `${clean.slice(0, most - 1).trimEnd()}…` : clean;
}
