/** What users may read: Vietnamese first. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

export type Language = keyof Text;

/** One line without control characters, so that no name of a file can break a message or a terminal. */
export function oneLine(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, " ")
    .replace(/ {2,}/g, " ")
    .trim();
}
