import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { isOf, letter, number } from "../text/codeUnits.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** A horizon (`đến năm 2026`) behind words that have another one everywhere else. */
export interface NamedHorizon {
  readonly text: string;
  readonly printed: string;
  readonly span: Span;
  readonly expected: string;
  readonly other: Span;
}

const HORIZON =
  /(?<=\s)(?:đến(?: hết)? năm|tầm nhìn(?: đến)?(?: năm)?|giai đoạn|thời kỳ|nhiệm kỳ)\s(20\d{2}(?:\s?[-–]\s?20\d{2})?)(?![\d/]|\s?[-–]\s?\d)/giu;
/** Names that end with their year, so that nothing else need stand before them. */
const AGENDA = /(?:nghị sự|tầm nhìn(?: cộng đồng)? asean)(?: đến năm)?\s(20\d{2})(?![\d/]|\s?[-–]\s?\d)/giu;
/** So many words before it make a name; so often it stands with the one horizon. */
const [fewestWords, fewestUsual] = [6, 3];

/** Horizons that differ from those behind the same words at all other places. Linear. */
export const namedHorizons = perSubject((subject: Subject): readonly NamedHorizon[] => {
  const groups = new Map<
    string,
    Map<string, { readonly text: string; readonly printed: string; readonly span: Span }[]>
  >();
  for (const { passage } of figurePiecesWith(subject, "năm", "nhìn", "đoạn", "kỳ", "nghị")) {
    const { text } = passage;
    if (text.length > 20_000 || !text.includes("20")) continue;
    for (const match of matchesIn(text, HORIZON)) {
      const from = nameStart(text, match.index);
      if (from < 0) continue;
      const [kind = ""] = /^\S+/u.exec(match[0]) ?? [];
      const key = `${fold(text.slice(from, match.index))} ${fold(kind)}`;
      const years = (match[1] ?? "").replace(/\s/gu, "").replace("–", "-");
      const place = {
        text: text.slice(from, match.index + match[0].length),
        printed: match[0],
        span: spanAt(passage, match.index, match.index + match[0].length),
      };
      const group = groups.get(key) ?? new Map();
      groups.set(key, group.set(years, [...(group.get(years) ?? []), place]));
    }
    for (const match of matchesIn(text, AGENDA)) {
      const [printed, year = ""] = match;
      const key = fold(printed.slice(0, -year.length));
      const place = {
        text: printed,
        printed,
        span: spanAt(passage, match.index, match.index + printed.length),
      };
      const group = groups.get(key) ?? new Map();
      groups.set(key, group.set(year, [...(group.get(year) ?? []), place]));
    }
  }
  return [...groups.values()].flatMap((group) => {
    const [usual, odd, other] = [...group.values()].toSorted((a, b) => b.length - a.length);
    const [expected, found] = [usual?.[0], odd?.[0]];
    if (usual === undefined || odd?.length !== 1 || other !== undefined || usual.length < fewestUsual)
      return [];
    if (expected === undefined || found === undefined) return [];
    return [{ ...found, expected: expected.printed, other: expected.span }];
  });
});

/** How far before a horizon its name may begin. */
const reach = 90;

/** Where the last words before a place begin that make a name; below 0 where a figure or the end of a clause stands among them. */
function nameStart(text: string, end: number): number {
  const first = Math.max(0, end - reach);
  let words = 0;
  let inWord = false;
  for (let at = end - 1; at >= first; at -= 1) {
    if (isOf(letter | number, text, at)) {
      if (isDigit(text.charCodeAt(at))) return -1;
      inWord = true;
      continue;
    }
    if (inWord) words += 1;
    if (words === fewestWords) return at + 1;
    if (PARTING.includes(text.charAt(at))) return -1;
    inWord = false;
  }
  return inWord && words + 1 === fewestWords ? first : -1;
}

/** Marks that end a clause. */
const PARTING = ".;:()";

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
