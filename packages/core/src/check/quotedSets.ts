import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { piecesWithDigits } from "./textPieces.js";

/** So many things that carry one name in quotation marks: `13 mô hình “Cổng trường an toàn”`. */
export interface QuotedSet {
  readonly count: number;
  readonly text: string;
  readonly span: Span;
}

interface Named extends QuotedSet {
  readonly words: ReadonlySet<string>;
  readonly years: string;
  readonly isNew: boolean;
}

const QUOTED =
  /(?<![\d.,/-])(\d{1,3}(?:\.\d{3})*)\s(mô hình|câu lạc bộ|CLB|tổ|đội|điểm|phòng|thư viện|chốt|nhóm|cổng|tuyến đường|tuyến|công trình|ngôi nhà|nhà|cụm|khu dân cư)\s(?:\p{Ll}+\s){0,4}?[“"]([^“”"]{6,160})[”"]/gu;
/** What is set up anew, in one place or for one body is a part of all. */
const NEW = /thành lập|ra mắt|mới|thêm|nhân rộng|trong đó|mỗi|thí điểm|phấn đấu|mục tiêu|dự kiến|tăng/iu;
const PARTICLES = new Set("va cua cac trong tren tai ve cho voi o".split(" "));
const alike = 0.8;

/** Pairs of places of running text that count the things of one name with two numbers, for the same years. Linear. */
export const quotedSets = perSubject(
  (subject: Subject): readonly { readonly first: QuotedSet; readonly other: QuotedSet }[] => {
    const groups = new Map<string, Named[]>();
    for (const named of namedIn(subject)) {
      const key = `${named.text.split(" ")[1]} ${[...named.words].slice(0, 2).join(" ")}`;
      groups.set(key, [...(groups.get(key) ?? []), named]);
    }
    return [...groups.values()].flatMap(([first, other, more]) =>
      first !== undefined && other !== undefined && more === undefined && differ(first, other)
        ? [{ first, other }]
        : [],
    );
  },
);

function namedIn(subject: Subject): readonly Named[] {
  return piecesWithDigits(subject).flatMap(({ passage, inTable }) => {
    const { text } = passage;
    if (inTable || text.length > 10_000 || !/[“"]/u.test(text)) return [];
    return matchesIn(text, QUOTED).map((match) => {
      const from = Math.max(text.lastIndexOf(". ", match.index), text.lastIndexOf("; ", match.index)) + 1;
      const before = text.slice(from, match.index);
      const words = fold(match[3] ?? "")
        .split(" ")
        .filter((word) => !PARTICLES.has(word));
      return {
        count: Number((match[1] ?? "").replaceAll(".", "")),
        text: match[0],
        span: spanAt(passage, match.index, match.index + match[0].length),
        words: new Set(words),
        years: [...new Set(before.match(/(?<!\d)20\d{2}(?!\d)/gu) ?? [])].sort().join(" "),
        isNew: NEW.test(before),
      };
    });
  });
}

function differ(first: Named, other: Named): boolean {
  if (first.count === other.count || first.isNew || other.isNew || first.years !== other.years) return false;
  const shared = [...first.words].filter((word) => other.words.has(word)).length;
  return shared >= alike * Math.max(first.words.size, other.words.size);
}
