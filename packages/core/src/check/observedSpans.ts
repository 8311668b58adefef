import { spanAt } from "../document/passage.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { KNOWN_SPANS, type KnownSpan } from "./knownDays.js";
import type { OddObservance } from "./observances.js";
import type { Subject } from "./subject.js";
import { figurePiecesWith } from "./wordPlaces.js";

const MONTH = "(?:\\s?/\\s?|\\stháng\\s)(\\d{1,2})(?:(?:/|\\snăm\\s)20\\d\\d)?";
/** `Tuần lễ … (01 - 08/6)`, `Tháng hành động … từ ngày 15/11 đến ngày 15/12`: a name with its days right behind, or `(tháng 6)`. */
const NAMED = new RegExp(
  `((?:[Tt]uần(?:\\slễ)?|[Tt]háng\\shành\\sđộng)\\s(?:(?!\\s(?:tuần lễ|tháng hành động)\\s)[^.;:()\\d]){6,110}?)[”"*_]*(?:\\s(?:hằng|hàng)\\snăm|\\snăm\\s20\\d\\d)?[”"*_]*,?\\s?\\(?(?:(?<=\\()tháng\\s(\\d{1,2})(?=\\))|(?:từ\\s)?(?:ngày\\s)?(\\d{1,2})(?:${MONTH})?\\s?(?:[-–—]|đến(?:\\shết)?)\\s?(?:ngày\\s)?(\\d{1,2})${MONTH}(?!\\d))`,
  "gu",
);

/** Weeks and months of action with other days than they have. Linear. */
export function oddSpans(subject: Subject): readonly OddObservance[] {
  return figurePiecesWith(subject, "tuần", "tháng").flatMap(({ passage }) => {
    const { text } = passage;
    if (text.length > 20_000 || !/uần\s|háng\shành\sđộng\s/u.test(text)) return [];
    return matchesIn(text, NAMED).flatMap((match): readonly OddObservance[] => {
      const [whole, name = "", month, d1, m1, d2, m2] = match;
      const known = knownSpan(name);
      if (known === undefined) return [];
      const told =
        month === undefined
          ? [Number(m1 ?? m2), Number(d1), Number(m2), Number(d2)]
          : [Number(month), known.first[1], Number(month), known.last[1]];
      if (told.join(" ") === [...known.first, ...known.last].join(" ")) return [];
      const days = whole.slice(name.length);
      const from =
        match.index + name.length + days.search(/từ\s|ngày\s\d|(?<=\()tháng\s|(?<!năm\s|\d)\d{1,2}(?!\d)/u);
      const to = match.index + whole.length;
      const expected = [known.first, known.last]
        .map(([of, day]) => `${String(day).padStart(2, "0")}/${String(of).padStart(2, "0")}`)
        .join(" - ");
      return [{ printed: text.slice(from, to), expected, isSpan: true, span: spanAt(passage, from, to) }];
    });
  });
}

/** The week or month whose whole name this is; `lễ`, `hành động` and `quốc gia` aside, names begin with what they are for. */
function knownSpan(name: string): KnownSpan | undefined {
  const words = fold(name);
  const kind = words.startsWith("tuan") ? "tuan" : "thang";
  const of = words.replace(/^(?:tuan(?: le)?|thang hanh dong) /u, "");
  return KNOWN_SPANS.get(kind)?.find((known) => known.name === of);
}
