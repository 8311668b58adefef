import { printable } from "../text/printable.js";

const LONGEST = 31;

/** Names that Excel accepts: without `[]:*?/\'`, at most 31 characters, each once whatever its case. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>(["history"]);
  return wanted.map((name, index) => {
    const plain = cut(
      printable(name)
        .replaceAll(/[[\]:*?/\\'\n\t]/gu, " ")
        .replaceAll(/ +/gu, " ")
        .trim(),
      LONGEST,
    );
    const unique = distinct(plain === "" ? `Biểu ${index + 1}` : plain, taken);
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function distinct(name: string, taken: ReadonlySet<string>): string {
  let unique = name;
  for (let count = 2; taken.has(unique.toLowerCase()); count += 1) {
    const mark = ` (${count})`;
    unique = `${cut(name, LONGEST - mark.length)}${mark}`;
  }
  return unique;
}

/** Cut by whole characters, never through a surrogate pair. */
function cut(text: string, length: number): string {
  let kept = "";
  for (const character of text) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept.trim();
}
