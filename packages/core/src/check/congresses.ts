import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { piecesWith } from "./wordPlaces.js";

/** A congress as one place names it: `Đại hội đại biểu Đảng bộ tỉnh lần thứ XVI, nhiệm kỳ 2015 - 2020`. */
export interface CongressMention {
  /** Whose congress: the whole Party's (`dang`), or of which organisation, folded. */
  readonly body: string;
  /** `XVI`. */
  readonly ordinal: string;
  readonly from: number;
  readonly to: number;
  readonly printed: string;
  readonly span: Span;
}

const shape =
  /Đại hội(?:\s(?:đại biểu|toàn quốc))*\s(?:(?:lần thứ\s([IVXLC]{1,6})\s)?(?:của\s)?(Đảng(?:\sbộ(?:\s[A-Za-zÀ-ỹ]+){1,8}?)?|[^,;.()\d]{6,60}?)|(?=lần))(?:,?\s(?:khóa|khoá|lần thứ)\s([IVXLC]{1,6}))?,?\s\(?nhiệm kỳ\s((?:19|20)\d{2})\s?[-–]\s?((?:19|20)\d{2})/gu;

/** Every place that names a congress with its ordinal and its term. Linear. */
export const congressMentions = perSubject((subject: Subject): readonly CongressMention[] =>
  piecesWith(subject, "kỳ").flatMap(({ passage }) => {
    if (passage.text.length > 20_000 || !passage.text.includes("nhiệm kỳ")) return [];
    return matchesIn(passage.text, shape).flatMap((match) => {
      const [printed, early, body = "", late, from, to] = match;
      const ordinal = late ?? early;
      if (ordinal === undefined) return [];
      return [
        {
          body: bodyOf(body),
          ordinal,
          from: Number(from),
          to: Number(to),
          printed,
          span: spanAt(passage, match.index, match.index + printed.length),
        },
      ];
    });
  }),
);

/** `Đảng bộ tỉnh Hòa An` and `Đảng bộ tỉnh` are one in a province's document. */
function bodyOf(text: string): string {
  const folded = fold(text);
  const level = /^dang bo (tinh|thanh pho|huyen|xa|phuong|thi xa|quan)/u.exec(folded)?.[1];
  return level === undefined ? folded : `dang bo ${level}`;
}
