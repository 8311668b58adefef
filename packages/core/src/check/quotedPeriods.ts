import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import type { Finding } from "./diagnostic.js";
import { saysHere } from "./saysHere.js";
import type { Subject } from "./subject.js";
import { figurePiecesWith } from "./wordPlaces.js";

const QUOTED =
  /[“"]([^“”"]{30,300}?)(?:giai đoạn|thời kỳ)\s((20\d\d)\s?[-–]\s?(20\d\d))([^“”"]{0,120})[”"]/gu;
/** So many words beside the years tell that one scheme is meant. */
const fewestWords = 8;

interface Period {
  readonly printed: string;
  readonly from: number;
  readonly to: number;
  readonly span: Span;
}

/**
 * A quoted name whose period begins or ends with another year at one place, all other words and figures being the same. Two periods
 * that follow one another are two schemes'.
 */
export function quotedPeriods(subject: Subject): readonly Finding[] {
  const known = new Map<string, Period[]>();
  for (const { passage } of figurePiecesWith(subject, "đoạn", "kỳ")) {
    const { text } = passage;
    if (text.length > 20_000) continue;
    for (const match of matchesIn(text, QUOTED)) {
      const [, head = "", printed = "", from, to, rest = ""] = match;
      const words = fold(`${head} ${rest}`);
      if (words.split(" ").length < fewestWords) continue;
      const at = match.index + 1 + head.length + match[0].slice(1 + head.length).indexOf(printed);
      const span = spanAt(passage, at, at + printed.length);
      const one = { printed, from: Number(from), to: Number(to), span };
      known.set(words, [...(known.get(words) ?? []), one]);
    }
  }
  return [...known.values()].flatMap(oddAmong);
}

/** The one that stands there once, where another shares its first or its last year. */
function oddAmong(periods: readonly Period[]): readonly Finding[] {
  const times = ({ from, to }: Period) => periods.filter((one) => one.from === from && one.to === to).length;
  const [usual] = periods.toSorted((a, b) => times(b) - times(a));
  if (usual === undefined) return [];
  return periods.flatMap((odd): readonly Finding[] => {
    if (times(odd) > 1 || (odd.from === usual.from) === (odd.to === usual.to)) return [];
    return [
      {
        severity: "warning",
        message: {
          vi: `Tên trong ngoặc kép ghi giai đoạn ${odd.printed}, chỗ khác cùng tên ghi ${usual.printed}; cần kiểm tra lại.`,
          en: `Found the period ${odd.printed} in a quoted name, expected ${usual.printed} as in the same name elsewhere.`,
        },
        span: odd.span,
        quote: odd.printed,
        related: [saysHere(usual.span, usual.printed)],
        suggestion: usual.printed,
        data: { found: [odd.from, odd.to], expected: [usual.from, usual.to] },
      },
    ];
  });
}
