import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** The number of a footnote, in the text or before the note itself. */
export interface NoteMark {
  readonly number: number;
  /** It opens a line: the note itself. */
  readonly isNote: boolean;
  readonly span: Span;
  readonly quote: string;
}

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** Raised behind a word or a mark, unless that is a measure (`m²`, `µg/m³`), or in square brackets. */
const IN_TEXT = new RegExp(
  `(?:(?<=[A-Za-zÀ-ỹ.,;:)”"*%])(?<!(?:^|\\P{L})(?:[kcdmh]?m|dam|ha|CO|SO|NO|O|N|x))(?:(?<raised>[${RAISED}]{1,3})|<sup>(?<tagged>\\d{1,2})</sup>)|(?<=[A-Za-zÀ-ỹ\\d.,;:)”"*%])\\\\?\\[(?<squared>\\d{1,3})\\\\?\\])(?![A-Za-zÀ-ỹ\\d])`,
  "gu",
);
const NOTE = new RegExp(
  `^[\\s*>]*(?:(?<raised>[${RAISED}]{1,3})|<sup>(?<tagged>\\d{1,2})</sup>|\\\\?\\[(?<squared>\\d{1,3})\\\\?\\])`,
  "u",
);
const ANY = new RegExp(`[${RAISED}]|\\[\\d|<sup>`, "u");

/** Marks of footnotes and the notes that the file holds, in the order of its lines. */
export const noteMarks = perSubject(({ source }: Subject): readonly NoteMark[] =>
  source.lines.flatMap((line, at) => (ANY.test(line) ? marksIn(line, at + 1) : [])),
);

function marksIn(text: string, line: number): readonly NoteMark[] {
  const opening = NOTE.exec(text);
  const found = matchesIn(text, IN_TEXT).map((match) => {
    const before = text.slice(Math.max(0, match.index - 40), match.index + match[0].length);
    return markOf(match, line, before.replace(/^\S*\s/u, ""), false);
  });
  return opening === null ? found : [markOf(opening, line, text.trim().slice(0, 60), true), ...found];
}

function markOf(match: RegExpExecArray, line: number, quote: string, isNote: boolean): NoteMark {
  const { raised = "", tagged, squared } = match.groups ?? {};
  const digits = [...raised].map((digit) => RAISED.indexOf(digit)).join("");
  return { number: Number(squared ?? tagged ?? digits), isNote, span: { line, endLine: line }, quote };
}
