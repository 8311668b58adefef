import { spanAt } from "../document/passage.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import type { ListClaim } from "./listClaims.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";

const PLACES =
  "tổ dân phố|tổ nhân dân|khu phố|khu dân cư|khóm|thôn, bản|thôn, buôn|thôn|bản|ấp|buôn|xã, phường, thị trấn|xã, phường, đặc khu|xã, thị trấn|xã, phường|phường, xã|xã|phường|huyện, thị xã, thành phố|huyện, thành phố|huyện|đơn vị hành chính cấp xã";
const SAID = new RegExp(
  `(?:(hiện có|gồm có|có|toàn bộ|tất cả|cả)\\s|(và|của|các|cho|tới|đến|ở|tại)\\s|(?<![\\d.,])(\\d{1,3})\\/)(\\d{1,3})\\s(${PLACES})(?![A-Za-zÀ-ỹ])([^A-Za-zÀ-ỹ\\d]{0,2}(?:\\s?[A-Za-zÀ-ỹ]+){0,3})`,
  "giu",
);

interface Said {
  readonly count: number;
  readonly noun: string;
  readonly whole: boolean;
  /** `Xã có 12 thôn`, without a word of mergers. */
  readonly stands: boolean;
  /** `ở 13 thôn trên địa bàn xã`. */
  readonly located: boolean;
  readonly claim: Omit<ListClaim, "listed" | "list">;
}

/** A number of all places of a kind that is another than the one said elsewhere: `28 tổ dân phố`, `cả 27 tổ dân phố`. */
export const wholeCounts = perSubject((subject: Subject): readonly ListClaim[] => {
  const said = textPieces(subject).flatMap(({ passage, inTable }): readonly Said[] => {
    if (inTable || passage.text.length > 5000 || !/\d\s[tkbấxphđ]/iu.test(passage.text)) return [];
    return matchesIn(passage.text, SAID).flatMap((match) => {
      const [whole, all, joined, part, digits = "", noun = "", behind = ""] = match;
      const count = Number(digits);
      const free =
        /^(?:[,.;:)]|\s?$|\s(?:trên địa bàn|trong (?:toàn )?(?:xã|phường|huyện|tỉnh)|của (?:xã|phường|huyện|tỉnh)))/iu.test(
          behind,
        );
      const full = part === undefined ? all !== undefined && !/^có$/iu.test(all) : Number(part) === count;
      if (!full && !(free && (joined !== undefined || all !== undefined))) return [];
      const at = match.index + whole.length - behind.length - noun.length - digits.length - 1;
      const text = `${digits} ${noun}`;
      const span = spanAt(passage, at, at + text.length);
      const merged = MERGED.test(passage.text);
      return [
        {
          count,
          noun: fold(noun),
          whole: full,
          stands:
            all !== undefined &&
            !merged &&
            STANDS.test(passage.text.slice(Math.max(0, match.index - 40), match.index)),
          located: !merged && LOCATED.test(passage.text.slice(at + text.length)),
          claim: { count, noun, atLeast: false, where: "following", text, span },
        },
      ];
    });
  });
  return [...new Set(said.map(({ noun }) => noun))].flatMap((noun) => {
    const same = said.filter((each) => each.noun === noun);
    return [...againstWhole(same), ...beyondWhole(same)];
  });
});

/** The place itself has so many: `Xã có `. */
const STANDS = /(?<!\p{L})(?:xã|phường|thị trấn|huyện|tỉnh|địa bàn)(?:\s\p{L}+){0,4}\s(?:hiện\s|đã\s)?$/iu;

const LOCATED = /^\s(?:trên địa bàn|trong toàn) (?:xã|phường|huyện|tỉnh)/iu;
/** Before or after a merger there are others. */
const MERGED = /sáp nhập|sắp xếp|hợp nhất|chia tách/iu;

/** More of them on the place's ground than it is said to have, each said once. */
function beyondWhole(said: readonly Said[]): readonly ListClaim[] {
  const [base, second] = said.filter(({ stands }) => stands);
  if (base === undefined || second !== undefined || base.count < 3) return [];
  return said
    .filter(
      ({ located, count }) =>
        located && count > base.count && count <= base.count + Math.max(2, base.count * 0.2),
    )
    .map(({ claim }) => ({ ...claim, listed: base.count, list: base.claim.span }));
}

/** The number that is said at least twice for all of them is right; one that is off by few is not. */
function againstWhole(said: readonly Said[]): readonly ListClaim[] {
  const counts = said.filter(({ whole }) => whole).map(({ count }) => count);
  const [whole, second] = [...new Set(counts)].filter(
    (count) => said.filter((each) => each.count === count).length > 1,
  );
  if (whole === undefined || second !== undefined || whole < 5) return [];
  const first = said.find(({ count }) => count === whole);
  if (first === undefined) return [];
  return said
    .filter(({ count }) => count !== whole && Math.abs(count - whole) <= Math.max(1, whole * 0.05))
    .map(({ claim }) => ({ ...claim, listed: whole, list: first.claim.span }));
}
