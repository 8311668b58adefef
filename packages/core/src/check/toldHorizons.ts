import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import type { Finding } from "./diagnostic.js";
import { saysHere } from "./saysHere.js";
import type { Subject } from "./subject.js";
import { whereabouts } from "./whereabouts.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** A scheme's years with the outlook behind them, as one place tells them. */
interface Told {
  /** The years before the outlook: `2021-2025`, `2030`. */
  readonly years: string;
  readonly vision: string;
  readonly printed: string;
  readonly span: Span;
}

const LOOKING =
  /(?<=\s)(?:(?:giai đoạn|thời kỳ)\s(?:từ\s)?((?:19|20)\d\d)\s?[-–—]\s?((?:19|20)\d\d)|(?:đến|tới)\s(?:hết\s)?(?:năm\s)?((?:19|20)\d\d))\s?,?\s(?:và\s|có\s)?(?:tầm nhìn|định hướng|xét)\s(?:phát triển\s)?(?:(?:đến|tới)\s)?(?:năm\s)?((?:19|20)\d\d)(?![\d/])/giu;
/** So many words before the years are equal where one scheme is meant. */
const fewestWords = 6;

/** One scheme with the same years and two outlooks, or the same outlook and two periods. Linear. */
export function oddOutlooks(subject: Subject): readonly Finding[] {
  const bySchemes = new Map<string, Told[]>();
  for (const { passage } of figurePiecesWith(subject, "nhìn", "hướng", "xét")) {
    const { text } = passage;
    if (text.length > 20_000) continue;
    for (const match of matchesIn(text, LOOKING)) {
      const words = matchesIn(
        text.slice(Math.max(0, match.index - 110), match.index),
        /[\p{L}\p{N}]+|[.;:(“"]/gu,
      ).slice(-fewestWords);
      if (words.length < fewestWords || words.some(([word]) => /^[.;:(“"]$/u.test(word))) continue;
      const key = fold(words.map(([word]) => word.replace(/^0+(?=\d)/u, "")).join(" "));
      const [whole, from, to, until, vision = ""] = match;
      const years = until ?? `${from}-${to}`;
      const kind = until === undefined ? "span" : "until";
      const span = spanAt(passage, match.index, match.index + whole.length);
      bySchemes.set(`${kind} ${key}`, [
        ...(bySchemes.get(`${kind} ${key}`) ?? []),
        { years, vision, printed: whole, span },
      ]);
    }
  }
  return [...bySchemes.values()].flatMap(oddAmong);
}

/** Those that stand there less often than another; of two the later. */
function oddAmong(all: readonly Told[]): readonly Finding[] {
  const times = ({ years, vision }: Told) =>
    all.filter((one) => one.years === years && one.vision === vision).length;
  const [usual] = all.toSorted((a, b) => times(b) - times(a));
  if (usual === undefined) return [];
  return all.flatMap((odd): readonly Finding[] => {
    if ((odd.years === usual.years) === (odd.vision === usual.vision)) return [];
    const place = whereabouts(usual.span);
    return [
      {
        severity: "warning",
        message: {
          vi: `Cùng một nội dung ghi “${odd.printed}”, nhưng ở ${place.vi} ghi “${usual.printed}”.`,
          en: `Found “${odd.printed}”, expected “${usual.printed}” as at ${place.en} for the same scheme.`,
        },
        span: odd.span,
        quote: odd.printed,
        related: [saysHere(usual.span, usual.printed)],
        data: { found: [odd.years, odd.vision], expected: [usual.years, usual.vision] },
      },
    ];
  });
}
