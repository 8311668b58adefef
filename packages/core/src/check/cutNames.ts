import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { FIELDS } from "../text/unitNames.js";
import type { NearName } from "./nearName.js";
import type { Subject } from "./subject.js";
import { piecesWith } from "./wordPlaces.js";

/** So often the usual name has to stand in the document. */
const LEAST = 2;

interface Met {
  readonly printed: string;
  readonly span: Span;
}

/** Names that are whole at some places and cut at others. */
interface Pair {
  readonly whole: Met[];
  readonly cut: Met[];
}

/** Fields of several parts, by the first: `Lao động` of `Lao động - Thương binh và Xã hội`. */
const PARTED = FIELDS.flatMap((field) => {
  const [first = field, second] = field.split(/ - |, | và /u);
  return second === undefined ? [] : [{ field, folded: fold(field), first }];
});
const FIRSTS = new RegExp(
  `(?<!\\p{L})(Bộ|Sở) (${[...new Set(PARTED.map(({ first }) => first))].join("|")})(?!\\p{L})`,
  "gu",
);
/** What may stand behind a name that is cut: no other part, no country (`Bộ Giáo dục Cuba`), no list of fields; a name at the end may go on behind a break. */
const ENDS = /^(?:[.;:)]|\s(?!và\s)\p{Ll}|,\s(?:Bộ|Sở|Ban|UBND|Ủy ban|Công an|\p{Ll}))/u;

/** Ministries and departments of which only the first part is printed at one place (`Bộ Lao động`), the whole name at others. Linear. */
export function cutUnits(subject: Subject): readonly NearName[] {
  const pairs = new Map<string, Pair>();
  for (const { passage } of piecesWith(subject, "bộ", "sở")) {
    const { text } = passage;
    if (text.length > 20_000 || !(text.includes("Bộ ") || text.includes("Sở "))) continue;
    for (const { index, 0: head, 1: kind = "", 2: first = "" } of matchesIn(text, FIRSTS)) {
      const rest = fold(text.slice(index + kind.length + 1, index + 60));
      const pair = pairs.get(`${kind} ${first}`) ?? { whole: [], cut: [] };
      pairs.set(`${kind} ${first}`, pair);
      const field = PARTED.find(({ folded }) => rest.startsWith(folded))?.field;
      const to = index + (field === undefined ? head.length : kind.length + 1 + field.length);
      const met = { printed: text.slice(index, to), span: spanAt(passage, index, to) };
      if (field !== undefined) pair.whole.push(met);
      else if (ENDS.test(text.slice(to)) && !/tắt/u.test(text.slice(Math.max(0, index - 30), index)))
        pair.cut.push(met);
    }
  }
  // Of several whole names of one beginning it isn't known which was cut.
  return [...pairs.values()].flatMap(({ whole, cut }) =>
    new Set(whole.map(({ printed }) => fold(printed))).size === 1 ? oddOf(cut, whole) : [],
  );
}

const ASSOCIATION =
  /(?<!\p{L})(Ban [Đđ]ại diện )?(Hội (?!đồng|nghị)\p{Lu}\p{Ll}+(?: \p{L}+){0,5}?) (tỉnh|thành phố|huyện|xã|phường)(?!\p{L})/gu;

/** An association that is called by its board once (`Ban Đại diện Hội … tỉnh`), by itself at all other places, or the reverse. Linear. */
export function boardNames(subject: Subject): readonly NearName[] {
  const pairs = new Map<string, { readonly boards: Met[]; readonly bare: Met[] }>();
  for (const { passage } of piecesWith(subject, "hội")) {
    const { text } = passage;
    if (text.length > 20_000 || !text.includes("Hội ")) continue;
    for (const { index, 0: whole, 1: board, 2: name = "", 3: level = "" } of matchesIn(text, ASSOCIATION)) {
      const key = fold(`${name} ${level}`);
      const pair = pairs.get(key) ?? { boards: [], bare: [] };
      pairs.set(key, pair);
      const met = { printed: whole, span: spanAt(passage, index, index + whole.length) };
      (board === undefined ? pair.bare : pair.boards).push(met);
    }
  }
  return [...pairs.values()].flatMap(({ boards, bare }) => [...oddOf(boards, bare), ...oddOf(bare, boards)]);
}

/** What is printed otherwise once. */
function oddOf([odd, second]: readonly Met[], usual: readonly Met[]): readonly NearName[] {
  const [first] = usual;
  if (odd === undefined || second !== undefined || first === undefined || usual.length < LEAST) return [];
  return [{ printed: odd.printed, span: odd.span, usual: first.printed, usualSpan: first.span }];
}
