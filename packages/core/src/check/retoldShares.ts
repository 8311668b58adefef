import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { findMatches, type Match, type Worded, wordingOf } from "./alignment.js";
import { perSubject } from "./perSubject.js";
import { rarityOf } from "./rarity.js";
import { holdsNoGoals, sectionsAround } from "./sectionTitles.js";
import type { Subject } from "./subject.js";
import { piecesWithDigits, sentencesOf, type TextPiece } from "./textPieces.js";

/** A share of a group that is to have something: `70% xã, phường có điểm đọc sách`. */
export interface ShareClause {
  readonly printed: string;
  readonly share: string;
  /** What stands behind the figure. */
  readonly text: string;
  /** Names of the same group in one form, without place, year and empty words. */
  readonly key: string;
  /** The first word of the group. */
  readonly group: string;
  readonly years: readonly string[];
  readonly bound: "most" | "least";
  readonly span: Span;
}

/** One share told twice with two figures. */
export interface RetoldShare {
  readonly first: ShareClause;
  readonly other: ShareClause;
}

const SHARE =
  /(?<![\d.,–-])(?<bound>(?:trên|hơn|ít nhất|tối thiểu|không dưới|từ|dưới|không quá|tối đa|đạt)\s)?(?<share>\d{1,3}(?:,\d+)?)\s?%(?!\s?[-–]\s?\d)(?:\strở lên)?[\s*_]+(?<text>[^.;%]{8,260})/giu;
/** Steps, changes, parts of a part and what was reached are no level of a target. */
const PARTIAL =
  /(?<![A-Za-zÀ-ỹ])(?:riêng|trong đó|mỗi năm|thêm|so với|gấp|bình quân|giảm|tăng|hằng năm|hàng năm|trước mắt|còn lại|tổng|hỗ trợ|kinh phí|ngân sách|vốn|mức|đã đạt|hiện nay|kế hoạch đề ra|chiếm)(?![A-Za-zÀ-ỹ])/iu;
/** Whose share it is was said before the figure. */
const NO_GROUP =
  /^(?:được|có|đạt|đã|đều|là|và|vào|trở|so|trên|trong|đối|của|ở|tại|đến|theo|không|chưa|do|kinh)\s/iu;
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/(?:số )?(?:đơn vị hành chính|địa bàn|địa phương|đơn vị) cấp (xã|huyện)(?: (?:trên|trong))?/giu, "$1 "],
  [/(?:số )?xã,? (?:và )?phường(?:,? (?:và )?(?:đặc khu|thị trấn))*/giu, "xã "],
  [/(?:số )?phường,? (?:và )?xã(?:,? (?:và )?(?:đặc khu|thị trấn))*/giu, "xã "],
  [/(?:trên |trong )?(?:địa bàn )?toàn (?:tỉnh|thành phố|huyện|xã)/giu, " "],
  [/(?:trên|tại) địa bàn(?: (?:tỉnh|thành phố|huyện|xã))?/giu, " "],
  [/(?:(?:vào|đến|trong)\s)?(?:(?:cuối|hết)\s)?năm\s20\d\d/giu, " "],
  [/^(?:tổng )?số |["“”*_]/giu, ""],
  [
    /(?<![A-Za-zÀ-ỹ])(?:được|có|đã|các|những|của|và|tổ chức|thực hiện|triển khai|đều|sẽ)(?![A-Za-zÀ-ỹ])/giu,
    " ",
  ],
];
const fewestWords = 4;
const longest = 3000;
/** So much of the shorter one stands in the longer one. */
const leastScore = 0.9;

/** Shares told twice, in the same or in other words, with two figures. Only clauses that share a rare pair of syllables are compared. */
export const retoldShares = perSubject((subject: Subject): readonly RetoldShare[] => {
  if (/^báo cáo/iu.test(subject.reading.meta.type ?? "")) return [];
  const clauses = piecesWithDigits(subject).flatMap((piece) => clausesOf(piece, subject));
  if (clauses.length < 2) return [];
  const worded = (text: (clause: ShareClause) => string) =>
    clauses.map((of): Worded<ShareClause> => ({ of, wording: wordingOf(text(of)) }));
  const matches = findMatches(
    worded(mainPart),
    worded(({ key }) => key),
    rarityOf(subject),
  );
  const told = new Set<string>();
  return pairsOf(clauses, matches).filter(({ first, other }) => {
    const key = [first.span.line, other.span.line].sort().join(" ");
    return !told.has(key) && told.add(key) !== undefined;
  });
});

function pairsOf(
  clauses: readonly ShareClause[],
  matches: ReadonlyMap<ShareClause, readonly Match<ShareClause>[]>,
): readonly RetoldShare[] {
  const order = new Map(clauses.map((clause, at) => [clause, at]));
  const place = (clause: ShareClause): number => order.get(clause) ?? 0;
  return clauses.flatMap((one) => {
    const same = (matches.get(one) ?? []).filter(
      ({ of, score }) => of !== one && score >= leastScore && isSame(one, of),
    );
    if (same.length === 0 || same.some(({ of }) => of.share === one.share)) return [];
    const other = same[0]?.of;
    if (other === undefined) return [];
    return [place(one) < place(other) ? { first: one, other } : { first: other, other: one }];
  });
}

/** What follows a comma, or says what it is good for, may be left out where the share is told again. */
function mainPart({ key }: ShareClause): string {
  const part =
    /^.*?(?=,?\s(?:từng bước|góp phần|nhằm|bảo đảm|đảm bảo|theo|phấn đấu|đáp ứng|hoàn thành|phục vụ)\s|$)/u.exec(
      key,
    )?.[0] ?? "";
  return part.split(" ").length < fewestWords ? key : part;
}

function isSame(one: ShareClause, other: ShareClause): boolean {
  if (one.group !== other.group || one.bound !== other.bound || one.span.line === other.span.line)
    return false;
  return one.years.length === 0 || other.years.length === 0 || one.years.join(" ") === other.years.join(" ");
}

function clausesOf({ passage, inTable }: TextPiece, subject: Subject): readonly ShareClause[] {
  const { text } = passage;
  if (inTable || !text.includes("%") || text.length > longest) return [];
  const around = sectionsAround(spanAt(passage).line, subject);
  if (holdsNoGoals(around)) return [];
  return sentencesOf(text).flatMap((sentence) =>
    matchesIn(sentence.text, SHARE).flatMap((match) => {
      const { share = "", text: behind = "", bound = "" } = match.groups ?? {};
      const before = sentence.text.slice(0, match.index);
      const clause = before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf(":")) + 1);
      if (PARTIAL.test(clause) || PARTIAL.test(behind) || NO_GROUP.test(behind)) return [];
      let key = behind;
      for (const [pattern, form] of GROUPS) key = key.replace(pattern, form);
      key = key.replace(/\s+/gu, " ").trim();
      const words = fold(key).split(" ");
      if (words.length < fewestWords) return [];
      const from = sentence.from + match.index + bound.length;
      return [
        {
          printed: `${share}%`,
          share,
          text: behind.trim(),
          key,
          group: words[0] ?? "",
          years: yearsOf(before, behind, around),
          bound:
            /dưới|không quá|tối đa/iu.test(bound) && !/không dưới/iu.test(bound)
              ? ("most" as const)
              : ("least" as const),
          span: spanAt(passage, from, from + share.length + 1),
        },
      ];
    }),
  );
}

/** The year of a figure: behind it, before it in its clause, or that of the heading. */
export function yearsOf(before: string, behind: string, around: string): readonly string[] {
  const [after] = /(?<!\d)20\d\d(?!\d)/u.exec(behind.split(",")[0] ?? "") ?? [];
  if (after !== undefined) return [after];
  const own = matchesIn(before, /(?<![\d/])20\d\d(?!\d)/gu).at(-1)?.[0];
  if (own !== undefined) return [own];
  for (const heading of around.split(" / ")) {
    const years = matchesIn(heading, /(?<!\d)20\d\d(?!\d)/gu).map(([year]) => year);
    if (years.length > 0) return years;
  }
  return [];
}
