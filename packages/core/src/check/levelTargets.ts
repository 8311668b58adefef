import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import { ownPlace } from "./placeNames.js";
import type { Subject } from "./subject.js";
import { unitPassages } from "./unitHeadings.js";

/** A share of all places of a level, told as the duty of each of them. */
export interface LevelTarget {
  readonly printed: string;
  readonly unit: string;
  readonly span: Span;
}

/** Committees of many places, by the names of those places. */
const LEVELS: readonly (readonly [unit: RegExp, share: RegExp])[] = [
  [
    /(?:UBND|nhân dân) (?:các |cấp )?(?:xã|phường)/iu,
    /\d{1,3}(?:,\d+)?\s?% (?:số )?(?:đơn vị (?:hành chính )?cấp xã|(?:xã|phường)(?:, (?:xã|phường|thị trấn|đặc khu))*)(?!\p{L})/giu,
  ],
  [
    /(?:UBND|nhân dân) (?:các |cấp )?(?:huyện|quận|thị xã)/iu,
    /\d{1,3}(?:,\d+)?\s?% (?:số )?(?:đơn vị (?:hành chính )?cấp huyện|(?:huyện|quận)(?:, (?:huyện|quận|thị xã|thành phố))*)(?!\p{L})/giu,
  ],
];
/** What all of them reach together, or within one of them. */
const TOGETHER = /toàn tỉnh|toàn thành phố|của tỉnh|chung|góp phần|trên địa bàn tỉnh|trực thuộc/iu;

/** Such targets in a province's plan; all of them (100 %) each can reach by itself. Linear. */
export const levelTargets = perSubject((subject: Subject): readonly LevelTarget[] => {
  const kind = ownPlace(subject)?.kind;
  if (kind !== "tỉnh" && kind !== "thành phố") return [];
  return unitPassages(subject).flatMap(({ piece: { passage }, units, inDuties }) => {
    const [unit, ...others] = units;
    const { text } = passage;
    if (!inDuties || unit === undefined || others.length > 0 || text.length > 5000 || !text.includes("%"))
      return [];
    const shares = LEVELS.filter(([name]) => name.test(unit)).flatMap(([, share]) => matchesIn(text, share));
    return shares.flatMap(({ 0: printed, index }): readonly LevelTarget[] => {
      const sentence = text.slice(Math.max(0, index - 120), index + printed.length + 80);
      if (/^100\s?%/u.test(printed) || TOGETHER.test(sentence)) return [];
      return [{ printed, unit, span: spanAt(passage, index, index + printed.length) }];
    });
  });
});
