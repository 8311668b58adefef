import type { Source } from "@lotrinh/core/document/source";

/** The canonical text, as `lotrinh read --text` prints it: all spans count its lines from 1. */
export function sourceText(source: Source): string {
  return source.lines.map((line) => `${line}\n`).join("");
}
