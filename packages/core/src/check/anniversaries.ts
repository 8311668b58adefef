import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { piecesWithDigits } from "./textPieces.js";

/** An anniversary whose number of years isn't that between its own two dates: `Kỷ niệm 80 năm ngày … (1946 - 2026)`. */
export interface Anniversary {
  readonly count: number;
  readonly from: number;
  readonly to: number;
  readonly printed: string;
  readonly span: Span;
}

const DATE = "(?:ngày\\s)?(?:\\d{1,2}[/.-]){0,2}";
const SHAPE = new RegExp(
  `(?<![\\d.,/])(?:lần thứ (\\d{1,3})|(\\d{1,3})\\s?năm)(?=\\s)(?:[^().;]|\\.\\d|\\d{1,2}[/.-]\\d{1,2}){0,200}?[”"]?\\s?\\(\\s?${DATE}(1\\d{3}|20\\d\\d)\\s?(?:[-–—]|đến)\\s?${DATE}(1\\d{3}|20\\d\\d)\\s?\\)`,
  "giu",
);
const CELEBRATED = /kỷ niệm|kỉ niệm|năm ngày|năm thành lập/iu;

/** Every such anniversary. Linear. */
export const wrongAnniversaries = perSubject((subject: Subject): readonly Anniversary[] =>
  piecesWithDigits(subject).flatMap(({ passage }) => {
    const { text } = passage;
    if (text.length > 10_000 || !text.includes("(") || !CELEBRATED.test(text)) return [];
    return matchesIn(text, SHAPE).flatMap((match) => {
      const [printed, ordinal, years, first, last] = match;
      const around = text.slice(Math.max(0, match.index - 30), match.index + 40);
      const [count, from, to] = [Number(ordinal ?? years), Number(first), Number(last)];
      if (!CELEBRATED.test(around) || to - from === count || to <= from) return [];
      const span = spanAt(passage, match.index, match.index + printed.length);
      return [{ count, from, to, printed, span }];
    });
  }),
);
