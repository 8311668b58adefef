import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { statementsByCode } from "./targetStatements.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** A number of a target that no list of the document has. */
export interface UnknownTarget {
  readonly code: string;
  readonly text: string;
  readonly span: Span;
}

const REFERENCE =
  /(?=m)(?<![A-Za-zÀ-ỹ])mục tiêu\s(?:số\s)?(\d{1,2}\.\d{1,2}(?:\s?[a-zđ](?![A-Za-zÀ-ỹ]))?(?:(?:\s?[,;]\s?|\s?và\s)\d{1,2}\.\d{1,2}(?:\s?[a-zđ](?![A-Za-zÀ-ỹ]))?(?![\d%]))*)(?!\s?%)([^.;]{0,60})/giu;
/** Stands in every text that has one. */
const SIGN = /[tT][iI][êÊ][uU]\s(?:[sS][ốỐ]\s)?\d{1,2}\.\d/u;
/** The numbers of another act's targets. */
const FOREIGN =
  /của (?:Quyết định|QĐ|Nghị quyết|Chiến lược|Chương trình|Kế hoạch hành động|Liên hợp quốc|Kế hoạch số)/iu;
/** Fewer numbered targets make no list. */
const fewest = 5;

/** References to targets (`chủ trì mục tiêu 3.3`) that stand nowhere, though their goal has others. Linear. */
export const unknownTargets = perSubject((subject: Subject): readonly UnknownTarget[] => {
  const known = knownCodes(subject);
  if (known.size < fewest) return [];
  return figurePiecesWith(subject, "tiêu").flatMap(({ passage }) =>
    (SIGN.test(passage.text) ? matchesIn(passage.text, REFERENCE) : []).flatMap((match) => {
      const [, list = "", after = ""] = match;
      if (FOREIGN.test(after)) return [];
      const text = match[0].slice(0, match[0].length - after.length);
      return matchesIn(list, /\d{1,2}\.\d{1,2}/gu).flatMap(({ 0: code }) => {
        if (known.has(code)) return [];
        const goal = `${code.split(".")[0] ?? ""}.`;
        const siblings = [...known].filter((other) => other.startsWith(goal)).length;
        if (siblings < 2) return [];
        return [{ code, text, span: spanAt(passage, match.index, match.index + text.length) }];
      });
    }),
  );
});

/** Numbers of two parts that targets, or paragraphs, carry. */
function knownCodes(subject: Subject): ReadonlySet<string> {
  const labels = subject.blocks.flatMap((block) =>
    block.kind === "paragraph" && block.label?.form === "decimal" ? [block.label.value] : [],
  );
  const codes = [
    ...statementsByCode(subject).keys(),
    ...subject.reading.targets.map(({ code }) => code),
    ...subject.reading.indicators.flatMap(({ code, target }) => [code ?? "", target ?? ""]),
    ...labels,
  ];
  return new Set(codes.flatMap((code) => /^\d{1,2}\.\d{1,2}/u.exec(code)?.[0] ?? []));
}
