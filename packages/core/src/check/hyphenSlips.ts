import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { type TextPiece, textPieces } from "./textPieces.js";
import { piecesWith } from "./wordPlaces.js";

/** A hyphen that is missing, or stands close to one of the words beside it only. */
export interface HyphenSlip {
  readonly kind: "lostHyphen" | "hyphen";
  readonly printed: string;
  readonly likely: string;
  readonly span: Span;
  readonly sure: boolean;
}

/** Hyphens that are missing or glued to one side, those of each kind in reading order. */
export const hyphenSlips = perSubject((subject: Subject): readonly HyphenSlip[] => [
  ...lostHyphens(subject),
  ...gluedHyphens(subject),
]);

/**
 * Terms with a hyphen: `tổ chức chính trị - xã hội`, `tổ chức xã hội - nghề nghiệp` (Hiến pháp 2013, Điều 9; Luật Mặt trận Tổ quốc Việt
 * Nam 2015), `kinh tế - xã hội`. Other words may stand before `chính trị xã hội`: the stability of both.
 */
const BARE =
  /(chính trị|xã hội|kinh tế) (xã hội|nghề nghiệp)(?! chủ nghĩa| ?[-–] ?nghề nghiệp|[A-Za-zÀ-ỹ])/gu;
const JOINED = /(chính trị|xã hội|kinh tế) ?[-–] ?(xã hội|nghề nghiệp)/gu;
/** So often at least a document prints the hyphen that is missing elsewhere. */
const fewest = 2;

function lostHyphens(subject: Subject): readonly HyphenSlip[] {
  const pieces = piecesWith(subject, "xã");
  const bare = pieces.flatMap(bareTerms);
  if (bare.length === 0) return [];
  const joined = pieces
    .flatMap(({ passage }) => matchesIn(passage.text, JOINED))
    .map(([, first, second]) => `${first} ${second}`);
  return bare.flatMap((slip) => {
    const others = joined.filter((term) => term === slip.printed).length;
    const proved =
      others >= fewest && others >= bare.filter(({ printed }) => printed === slip.printed).length * 2;
    return proved || slip.sure ? [{ ...slip, sure: slip.sure && others > 0 }] : [];
  });
}

function bareTerms({ passage }: TextPiece): readonly HyphenSlip[] {
  const { text } = passage;
  if (!/(?:ế|ị) xã hội|hội nghề/u.test(text)) return [];
  return matchesIn(text, BARE).flatMap(({ 0: printed, index }): readonly HyphenSlip[] => {
    const sure = isKind(text.slice(Math.max(0, index - 10), index), printed);
    if (!sure && printed !== "kinh tế xã hội") return [];
    const likely = printed.replace(/ (?=xã hội$|nghề)/u, " - ");
    return [
      { kind: "lostHyphen", printed, likely, span: spanAt(passage, index, index + printed.length), sure },
    ];
  });
}

/** Whether the words are a kind of organisations. */
const isKind = (head: string, term: string): boolean =>
  term === "xã hội nghề nghiệp"
    ? /(?:tổ chức|hội),? $/iu.test(head)
    : term === "chính trị xã hội" && /(?:tổ chức|đoàn thể) $/iu.test(head);

/** `Mục đích- yêu cầu`, `kinh tế -xã hội`; not `vi-rút`, a bullet, a symbol, or a range of figures. */
const GLUED = /(?<![\p{L}\p{N}/.-])\p{L}\p{Ll}+(?:- \p{L}| -\p{Ll})\p{Ll}+(?![\p{L}\p{N}/-])/gu;
/** Characters looked at on each side of a hyphen. */
const around = 12;

function gluedHyphens(subject: Subject): readonly HyphenSlip[] {
  return textPieces(subject).flatMap(({ passage }): readonly HyphenSlip[] => {
    const { text } = passage;
    const found: HyphenSlip[] = [];
    for (let at = text.indexOf("-", 1); at > 0; at = text.indexOf("-", at + 1)) {
      if ((text[at - 1] === " ") === (text[at + 1] === " ")) continue;
      const start = Math.max(0, at - around);
      const match = matchesIn(text.slice(start, at + around), GLUED).find(
        ({ 0: one, index }) => index < at - start && at - start < index + one.length,
      );
      if (match === undefined || !/[^\p{ASCII}]/u.test(match[0])) continue;
      const printed = match[0];
      const span = spanAt(passage, start + match.index, start + match.index + printed.length);
      if (span.line === span.endLine)
        found.push({
          kind: "hyphen",
          printed,
          likely: printed.replace(/ ?- ?/u, " - "),
          span,
          sure: false,
        });
    }
    return found;
  });
}
