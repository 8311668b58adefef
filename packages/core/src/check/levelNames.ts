import { type Passage, spanAt } from "../document/passage.js";
import { matchesIn } from "../text/matches.js";
import { findProvince, isCentralCity } from "../text/places.js";
import { isQuoted } from "./localPlans.js";
import { perSubject } from "./perSubject.js";
import { type OtherPlace, type OwnPlace, ownPlace } from "./placeNames.js";
import { headingsAround, tellsWhatWas } from "./sectionTitles.js";
import type { Subject } from "./subject.js";
import { PROVINCES_SINCE } from "./unitChanges.js";
import { piecesWith } from "./wordPlaces.js";

/** Kinds of places of one level: a document of the one doesn't call its own ground by the other. */
const OTHER_KINDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["tỉnh", ["thành phố"]],
  ["thành phố", ["tỉnh"]],
  ["xã", ["phường", "đặc khu"]],
  ["phường", ["xã", "đặc khu"]],
  ["đặc khu", ["xã", "phường"]],
]);

/** `trên địa bàn tỉnh`, `toàn tỉnh`, `UBND tỉnh`, where no name follows. */
const claimOf = (kinds: readonly string[]): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:trên địa bàn(?: toàn)?|(?:trên|trong) toàn|ủy ban nhân dân|uỷ ban nhân dân|ubnd|hội đồng nhân dân|hđnd|chủ tịch)\\s(${kinds.join("|")})(?!\\p{L})`,
    "giu",
  );
const CLAIMS: ReadonlyMap<string, RegExp> = new Map(
  [...OTHER_KINDS].map(([kind, others]) => [kind, claimOf(others)] as const),
);
/** A name follows, or another kind joined to it. */
const NAMED = /^[\s*_]*(?:\p{Lu}|\d)/u;
const JOINED =
  /^\s?(?:[,/&–-]|và|hoặc)\s?(?:các\s)?(?:tỉnh|thành|tp|thị|quận|huyện|xã|phường|đặc khu|thôn|khu phố)(?!\p{L})/iu;
const JOINED_BEFORE = /(?:huyện|thị xã|quận|xã|phường|thị trấn|tỉnh|thành phố|tp)(?:,| và|\s?[-–/])\s$/iu;
/** In capitals a name isn't told by its letter: what may follow the ground in a title. */
const IN_TITLE = /^(?:\s*$|[\s*_]*(?:GIAI ĐOẠN|NĂM|ĐẾN NĂM|TỪ NĂM|[”",.;:(]))/u;
/** What was before, what is others', what a cited act says. */
const ELSEWHERE =
  /(?<!\p{L})(?:cũ|trước (?:đây|khi|sắp|sáp)|sáp nhập|hợp nhất|sắp xếp|kinh nghiệm|các tỉnh|mỗi|một|từng|cấp|ngoài)(?!\p{L})/iu;
/** `Quyết định số 12/QĐ-UBND … của UBND tỉnh`, `… về việc … trên địa bàn tỉnh`: an act, which may be older than the city. */
const BY_ACT = /\d\s?[-/]\s?(?:\d{4}\/)?\p{Lu}(?:(?! và )[^;.,])*$/u;
const OF_ACT = /\d\s?[-/]\s?(?:\d{4}\/)?\p{Lu}[^;.]*$/u;
const near = 90;

/** So many such places at most are slips; more are a document that was read wrongly, or that has to do with both. */
const mostSlips = 3;

/**
 * Places where a document calls its own ground or committee by the kind of another (`trên địa bàn tỉnh` in the plan of a city):
 * left over from the document that served as a pattern. Provinces had cities of their own until 30 June 2025. Linear.
 */
export const otherLevels = perSubject((subject: Subject): readonly OtherPlace[] => {
  const own = ownPlace(subject);
  const { date } = subject.reading.meta;
  const others = own === undefined ? undefined : OTHER_KINDS.get(own.kind);
  const claim = CLAIMS.get(own?.kind ?? "");
  if (own === undefined || others === undefined || claim === undefined) return [];
  const isCity = own.kind === "thành phố";
  if (isCity && !isCentralCity(findProvince(own.name) ?? "")) return [];
  if (!isCity && (date === null || date < PROVINCES_SINCE)) return [];
  const found = piecesWith(subject, ...others.map((kind) => kind.split(" ").at(-1) ?? kind)).flatMap(
    ({ passage }) => claimsIn(passage, claim, own),
  );
  return found.length > mostSlips ? [] : found;
});

function claimsIn(passage: Passage, claim: RegExp, own: OwnPlace): readonly OtherPlace[] {
  const { text } = passage;
  if (text.length > 20_000) return [];
  return matchesIn(text, claim).flatMap((match) => {
    const [whole, kind = ""] = match;
    const end = match.index + whole.length;
    const after = text.slice(end, end + near);
    const inCapitals = kind === kind.toUpperCase();
    if (inCapitals ? !IN_TITLE.test(after) : NAMED.test(after)) return [];
    const before = text.slice(Math.max(0, match.index - near), match.index);
    if (JOINED.test(after) || JOINED_BEFORE.test(before)) return [];
    if ((/địa bàn|toàn/iu.test(whole) ? OF_ACT : BY_ACT).test(before)) return [];
    if (ELSEWHERE.test(sameSentence(before, after))) return [];
    const ground = whole.slice(0, whole.length - kind.length);
    return [
      {
        printed: whole,
        expected: `${ground}${inCapitals ? own.kind.toUpperCase() : own.kind}`,
        span: spanAt(passage, match.index, end),
      },
    ];
  });
}

/** The words around that belong to the same sentence. */
function sameSentence(before: string, after: string): string {
  const from = Math.max(before.lastIndexOf(". "), before.lastIndexOf("; ")) + 1;
  const to = after.search(/[.;]/u);
  return `${before.slice(from)} ${to < 0 ? after : after.slice(0, to)}`;
}

/** `trên địa bàn toàn huyện`, `toàn quận`, where no name follows. */
const DISTRICT =
  /(?<!\p{L})((?:(?:trên địa bàn|trên|trong|khắp)\s)?toàn (huyện|quận|thị xã)|trên địa bàn (huyện|quận|thị xã))(?!\p{L})/giu;
/** Districts of before, of elsewhere, or by the law that ended them. */
const FORMER =
  /(?<!\p{L})(?:cũ|trước|sáp nhập|hợp nhất|sắp xếp|chuyển tiếp|giai đoạn 20[12]\d\s?[-–]\s?2025|cấp huyện|các huyện|đã|nay|từng|kinh nghiệm)(?!\p{L})/iu;

/** Grounds of districts (`trên địa bàn toàn huyện`) in a plan issued since there are none (Law 72/2025/QH15). Linear. */
export const districtGrounds = perSubject((subject: Subject): readonly OtherPlace[] => {
  const own = ownPlace(subject);
  const { date, type } = subject.reading.meta;
  if (own === undefined || date === null || date < PROVINCES_SINCE || /^báo cáo/iu.test(type ?? ""))
    return [];
  if (!GROUND_KINDS.has(own.kind)) return [];
  return piecesWith(subject, "huyện", "quận", "thị").flatMap(({ passage }) => {
    const { text } = passage;
    if (text.length > 20_000 || !/toàn |địa bàn /iu.test(text)) return [];
    if (tellsWhatWas(headingsAround(spanAt(passage).line, subject))) return [];
    return matchesIn(text, DISTRICT).flatMap((match) => {
      const [, printed = "", whole, ground] = match;
      const end = match.index + printed.length;
      const after = text.slice(end, end + near);
      const before = text.slice(Math.max(0, match.index - near), match.index);
      if (NAMED.test(after) || JOINED.test(after) || OF_ACT.test(before)) return [];
      if (isQuoted(text, match.index)) return [];
      if (FORMER.test(sameSentence(before, after))) return [];
      const level = whole ?? ground ?? "";
      const expected = printed.slice(0, printed.length - level.length) + own.kind;
      return [{ printed, expected, span: spanAt(passage, match.index, end) }];
    });
  });
});

const GROUND_KINDS: ReadonlySet<string> = new Set(["tỉnh", "thành phố", "xã", "phường", "đặc khu"]);
