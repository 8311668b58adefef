import { matchesIn } from "../text/matches.js";
import { opensWithVerb } from "./leads/verbs.js";

/**
 * Splits the text of a cell or paragraph into its tasks: at dashes and plus signs where the text is a list, else at
 * sentences that each begin with an action. A dash inside a name (`Lao động - Thương binh`) splits nothing.
 */
export function splitItems(text: string): readonly string[] {
  const listed = splitDashes(text);
  const items = listed.length > 1 || /^[-–+•*]\s/u.test(text) ? listed : splitSentences(text);
  return items.map(trimItem).filter((item) => item !== "" && !isHeading(item));
}

function trimItem(item: string): string {
  return item.replace(/^(?:[-–+•*]\s*)+/u, "").trim();
}

/** `Chỉ tiêu: …` repeats an indicator beside the tasks and is none of them. */
export function isIndicatorNote(text: string): boolean {
  return /^(?:[a-zđ][.)]\s*)?[-–+]?\s*(?:các )?ch[ỉi] ti[êe]u\s*:/iu.test(text);
}

function isHeading(item: string): boolean {
  return isIndicatorNote(item) || !/\p{L}/u.test(item);
}

function splitDashes(text: string): readonly string[] {
  const cuts: number[] = [];
  for (const match of matchesIn(text, /(?:^|\s)[-–+•](?=\s*\p{Lu})/gu)) {
    if (match.index === 0 || isItemStart(text, match.index, match.index + match[0].length))
      cuts.push(match.index);
  }
  const starts = cuts[0] === 0 ? cuts : [0, ...cuts];
  return starts.map((start, at) => text.slice(start, starts[at + 1] ?? text.length).trim());
}

/** After a closed sentence, a colon or another list sign, or where an action begins. */
function isItemStart(text: string, at: number, end: number): boolean {
  if (/[.;:,…)”"]$/u.test(text.slice(Math.max(0, at - 2), at).trim())) return true;
  if (/\+$/u.test(text.slice(at, end))) return true;
  return opensWithVerb(text.slice(end, end + 80).trim());
}

/** Sentences, also where the scanner lost the full stop: `… hiệu quả Xây dựng năng lực …`. All must begin with an action. */
function splitSentences(text: string): readonly string[] {
  const cuts = [0];
  for (const match of matchesIn(text, /(?:[.;]|(?<=[\p{Ll}\p{N}]))\s+(?=\p{Lu}\p{Ll})/gu)) {
    const end = match.index + match[0].length;
    const rest = text.slice(end, end + 80);
    if (opensWithVerb(rest)) cuts.push(end);
    else if (/^[.;]/u.test(match[0])) return [text];
  }
  return cuts.map((start, at) => text.slice(start, cuts[at + 1] ?? text.length).trim());
}
