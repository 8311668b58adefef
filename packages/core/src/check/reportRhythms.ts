import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import type { Duty } from "../read/reading.js";
import { matchesIn } from "../text/matches.js";
import { compilerOf, type Party, partiesMeet, partiesOf, reportsOnPlan } from "./dutyParties.js";
import type { Subject } from "./subject.js";
import { sentencesOf } from "./textPieces.js";
import { piecesWith } from "./wordPlaces.js";

/** A report that comes each quarter or month, with one day of the year: `hằng quý, trước ngày 15/11`. */
export interface OddRhythm {
  readonly rhythm: string;
  readonly day: string;
  readonly span: Span;
  readonly quote: string;
}

const DAY = "ngày\\s\\d{1,2}(?:\\s?[/-]\\s?\\d{1,2}|\\stháng\\s\\d{1,2})(?![\\d/-])(?!\\snăm\\s20)";
const BEFORE = new RegExp(
  `(?:hằng|hàng|mỗi)\\s(quý|quí|tháng|tuần)[^;.:]{0,140}?[\\s(](?:trước|chậm nhất(?: là)?(?: vào)?|muộn nhất(?: là)?|vào)\\s(${DAY})`,
  "giu",
);
const BEHIND = new RegExp(
  `(?:trước|chậm nhất(?: là)?(?: vào)?|muộn nhất(?: là)?|vào)\\s(${DAY}),?\\s(?:của\\s)?(?:hằng|hàng|mỗi)\\s(quý|quí|tháng|tuần)(?!\\s(?:[IVX]+|\\d)(?![A-Za-zÀ-ỹ]))`,
  "giu",
);
/** `báo cáo năm trước ngày 05 tháng 12 hằng quý`: the report's own name tells how often it comes. */
const NAMED = new RegExp(
  `báo cáo\\s(?:cả\\s)?(?:năm|(?:06|6|sáu) tháng)\\s(?:[^;.:,\\d]{0,40}\\s)?(?:trước|chậm nhất(?: là)?(?: vào)?|vào)\\s(${DAY}),?\\s(?:hằng|hàng|mỗi)\\s(quý|quí|tháng|tuần)(?!\\s(?:[IVX]+|\\d)(?![A-Za-zÀ-ỹ]))`,
  "giu",
);
/** Another rhythm or day beside it may be what the day belongs to. */
const OTHERS =
  /(?:hằng|hàng|mỗi|cả|báo cáo) năm|(?:06|6|sáu) tháng|năm và|, năm|tháng hành động|(?:sơ|tổng) kết/iu;

/** Linear. */
export function oddRhythms(subject: Subject): readonly OddRhythm[] {
  return piecesWith(subject, "quý", "quí", "tháng", "tuần").flatMap(({ passage, inTable }) => {
    const { text } = passage;
    if (inTable || text.length > 5000 || !/ngày\s\d/u.test(text) || !/báo cáo/iu.test(text)) return [];
    return sentencesOf(text).flatMap((sentence) => {
      if (!/báo cáo/iu.test(sentence.text)) return [];
      const days = matchesIn(sentence.text, /ngày\s\d{1,2}(?:\s?[/-]|\stháng)/giu).length;
      const found = [
        ...matchesIn(sentence.text, BEFORE)
          .filter(({ index, 0: words }) => !OTHERS.test(sentence.text.slice(0, index + words.length)))
          .map((match) => ({ match, rhythm: match[1], day: match[2] })),
        ...matchesIn(sentence.text, BEHIND).map((match) => ({ match, rhythm: match[2], day: match[1] })),
      ];
      const named = matchesIn(sentence.text, NAMED).map((match) => ({
        match,
        rhythm: match[2],
        day: match[1],
      }));
      const first = named[0] ?? (days > 1 ? undefined : found[0]);
      if (first === undefined) return [];
      const { match, rhythm = "", day = "" } = first;
      const at = sentence.from + match.index;
      return [{ rhythm, day, span: spanAt(passage, at, at + match[0].length), quote: match[0] }];
    });
  });
}

/** The same units send the same report in one rhythm here and in another there, or the one that compiles does so more often. */
export interface TwoRhythms {
  readonly how: "sent" | "compiled";
  readonly first: Duty;
  readonly second: Duty;
}

const RHYTHMS: ReadonlySet<Duty["frequency"]> = new Set(["annual", "semiannual", "quarterly", "monthly"]);

/** Reports of one party to one unit; a place that names two rhythms names both of the other, too. */
export function twoRhythms(subject: Subject): readonly TwoRhythms[] {
  const duties = subject.reading.duties.filter(
    (duty) => RHYTHMS.has(duty.frequency) && reportsOnPlan(duty) && duty.who.length > 0,
  );
  const byLine = new Map<number, Set<string>>();
  for (const { span, frequency } of duties)
    byLine.set(span.line, (byLine.get(span.line) ?? new Set()).add(frequency));
  if (byLine.size < 2) return [];
  const all = duties.map((duty) => ({
    duty,
    compiler: compilerOf(duty, subject),
    parties: duty.who.flatMap((name) => partiesOf(name, subject)),
  }));
  for (const [at, { duty: second, compiler, parties }] of all.entries()) {
    if (compiler === undefined) continue;
    const other = all
      .slice(0, at)
      .find(
        (each) =>
          each.compiler === compiler &&
          each.duty.span.line !== second.span.line &&
          !byLine.get(second.span.line)?.has(each.duty.frequency) &&
          !byLine.get(each.duty.span.line)?.has(second.frequency) &&
          partiesMeet(each.parties, parties),
      );
    if (other !== undefined) return [{ how: "sent", first: other.duty, second }];
  }
  return compiledOftener(all, byLine);
}

interface Sent {
  readonly duty: Duty;
  readonly compiler: Party | undefined;
  readonly parties: readonly Party[];
}

/** How many times a year. */
const TIMES: Partial<Readonly<Record<Duty["frequency"], number>>> = {
  annual: 1,
  semiannual: 2,
  quarterly: 4,
  monthly: 12,
};
const timesOf = ({ duty }: Sent): number => TIMES[duty.frequency] ?? 0;

/** `Sở A hằng quý tổng hợp, báo cáo …`, where all that units send to Sở A comes once a year: there is nothing to compile in between. */
function compiledOftener(
  all: readonly Sent[],
  byLine: ReadonlyMap<number, ReadonlySet<string>>,
): readonly TwoRhythms[] {
  const sent = new Map<Party, Sent>();
  for (const each of all) {
    const known = each.compiler === undefined ? undefined : sent.get(each.compiler);
    if (each.compiler !== undefined && (known === undefined || timesOf(each) > timesOf(known)))
      sent.set(each.compiler, each);
  }
  for (const each of all) {
    const [own, ...others] = each.parties;
    const most = own === undefined ? undefined : sent.get(own);
    if (most === undefined || others.length > 0 || !/tổng hợp/iu.test(each.duty.what)) continue;
    // A place with two rhythms tells of more than one report, a single unit sends on its own matter.
    if ((byLine.get(each.duty.span.line)?.size ?? 0) > 1) continue;
    if (!most.parties.some((party) => party.startsWith("@")) || most.parties.includes(own ?? "")) continue;
    if (timesOf(each) > timesOf(most)) return [{ how: "compiled", first: most.duty, second: each.duty }];
  }
  return [];
}
