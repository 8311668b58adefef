import { spanAt } from "../document/passage.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { parseNumber } from "../text/numbers.js";
import type { CountedSet } from "./countedSets.js";
import { goalSections } from "./goalClauses.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { sentencesOf } from "./textPieces.js";
import { piecesWith } from "./wordPlaces.js";

/** How many of a thing there are now, said in two places with two numbers. */
export interface StandingCount {
  readonly first: CountedSet;
  readonly other: CountedSet;
}

const NUMBER = "(\\d{1,3}(?:\\.\\d{3})+|\\d{1,4})(?![\\d.,]*\\d|\\s?[%/])";
const NAME = "((?:\\p{Ll}+\\s){2,5}\\p{Ll}+)";
const THERE_ARE = new RegExp(
  `(?:toàn (?:tỉnh|huyện|xã|thành phố|thị xã|phường|ngành)|trên địa bàn (?:tỉnh|huyện|xã|thành phố|thị xã|phường))[^.;,\\d]{0,20}\\s(?:hiện |đã )?có\\s(?:tổng số\\s|tất cả\\s)?${NUMBER}\\s${NAME}`,
  "giu",
);
const AT_HAND = new RegExp(
  `(?<![\\d.,/]|[A-Za-zÀ-ỹ])${NUMBER}\\s${NAME}\\s(?:hiện có|đang hoạt động)(?![A-Za-zÀ-ỹ])`,
  "giu",
);
/** All of them there are: `tập huấn cho toàn bộ 340 cộng tác viên thư viện xã`. */
const ALL = new RegExp(`(?<!\\p{L})(?:toàn bộ|tất cả)\\s(?:số\\s)?${NUMBER}\\s${NAME}`, "giu");
/** Where the name of the thing ends. */
const END =
  /\s(?:trên|tại|ở|của|cho|theo|với|và|từ|đến|trong|để|được|có|gồm|đạt|là|đang|đã|hiện|trong đó|thuộc|do|phục vụ)(?:\s.*)?$/iu;

/** Numbers of things that stand (`toàn tỉnh có 142 …`, `138 … hiện có`) and differ for one time. Linear. */
export const standingCounts = perSubject((subject: Subject): readonly StandingCount[] => {
  const goals = new Set(goalSections(subject).flatMap(({ clauses }) => clauses.map(({ span }) => span.line)));
  const issued = Number(subject.reading.meta.date?.slice(0, 4) ?? "9999");
  const groups = new Map<string, (CountedSet & { readonly years: string })[]>();
  for (const { passage, inTable } of piecesWith(subject, "hiện", "đang", "toàn", "tất", "địa")) {
    if (
      inTable ||
      passage.text.length > 10_000 ||
      !/hiện có|đang hoạt động|(?:toàn|trên địa bàn)\s.{1,40}có\s|(?:toàn bộ|tất cả)\s(?:số\s)?\d/iu.test(
        passage.text,
      ) ||
      goals.has(spanAt(passage).line)
    )
      continue;
    for (const sentence of sentencesOf(passage.text)) {
      const found = [THERE_ARE, AT_HAND, ALL].flatMap((shape) =>
        matchesIn(sentence.text, shape).map((match) => ({ match, shape })),
      );
      for (const { match, shape } of found) {
        // What is to come of all of them is told behind their number.
        const said = shape === ALL ? sentence.text.slice(0, match.index) : sentence.text;
        const years = [...new Set(said.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? [])].sort().join(" ");
        if (/phấn đấu|mục tiêu|sẽ có/iu.test(said) || years.split(" ").some((year) => Number(year) > issued))
          continue;
        const name = (match[2] ?? "").replace(END, "");
        if (name.split(" ").length < 3) continue;
        const count = parseNumber(match[1] ?? "")?.value ?? 0;
        const text = `${match[1] ?? ""} ${name}`;
        const at = sentence.from + match.index + match[0].indexOf(text);
        const key = fold(name);
        groups.set(key, [
          ...(groups.get(key) ?? []),
          { count, text, span: spanAt(passage, at, at + text.length), years },
        ]);
      }
    }
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const other = group.find(({ count }) => count !== first?.count);
    if (first === undefined || other === undefined || group.length > 4) return [];
    if (first.years !== "" && other.years !== "" && first.years !== other.years) return [];
    return new Set(group.map(({ count }) => count)).size === 2 ? [{ first, other }] : [];
  });
});
