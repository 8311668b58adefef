import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { parseDocumentNumber } from "../text/documentNumbers.js";
import { editDistance } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { numberedMentions } from "./citedMentions.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { piecesWith } from "./wordPlaces.js";

/** A document called by what it is and its serial alone: `Quyết định số 161`, `Đề án 161`. */
interface ShortCitation {
  readonly name: string;
  readonly serial: string;
  readonly printed: string;
  readonly span: Span;
  /** Its full name stands before it: `… (Đề án 647)`. */
  readonly explained: boolean;
}

/** A short citation whose serial no cited document has, beside the one that is meant. */
export interface SlippedShort {
  readonly odd: ShortCitation;
  readonly other: { readonly printed: string; readonly span: Span };
  readonly likely: string;
}

const SHORT =
  /(?<![A-Za-zÀ-ỹ])(?<name>Nghị quyết|Quyết định|Nghị định|Thông tư|Chỉ thị|Kết luận|Kế hoạch|Chương trình|Công văn|Hướng dẫn|Đề án)\s+(?:số\s+)?(?<serial>\d{3,5})(?![A-Za-zÀ-ỹ\d]|\s?[-–/.,]\s?[\p{Lu}\d]|\s(?:triệu|tỷ|nghìn|ngày|năm|đơn vị|nhiệm vụ|xã|huyện|chỉ tiêu))/gu;
/** Last words of their names, by which the texts to look through are found. */
const WORDS = ["định", "quyết", "tư", "thị", "luận", "hoạch", "trình", "văn", "dẫn", "án"] as const;

/** Short citations under a number that no document of the text has, a slip away from one that has been introduced. Linear. */
export const slippedShorts = perSubject((subject: Subject): readonly SlippedShort[] => {
  const cited = numberedMentions(subject);
  const serials = new Map(
    cited.map((mention) => [parseDocumentNumber(mention.number)?.serial ?? "", mention] as const),
  );
  if (![...serials.keys()].some((serial) => serial.length >= 3)) return [];
  const shorts = shortCitations(subject);
  const known = shorts.filter(({ serial }) => serials.has(serial));
  return shorts.flatMap((odd): readonly SlippedShort[] => {
    const twice = shorts.filter(({ name, serial }) => name === odd.name && serial === odd.serial).length > 1;
    if (serials.has(odd.serial) || twice) return [];
    const other = known.find(({ name, serial }) => name === odd.name && isSlip(serial, odd.serial));
    if (other !== undefined) return [{ odd, other, likely: other.printed }];
    const meant = cited.filter(
      ({ type, number }) =>
        type === odd.name && isSwapped(parseDocumentNumber(number)?.serial ?? "", odd.serial),
    );
    const [full] = meant;
    if (full === undefined || new Set(meant.map(({ key }) => key)).size > 1) return [];
    const likely = odd.printed.replace(odd.serial, parseDocumentNumber(full.number)?.serial ?? "");
    return [{ odd, other: { printed: full.number, span: full.span }, likely }];
  });
});

/** Schemes, programmes and decisions that are called by a serial which nothing in the text explains: `Đề án 647`. The first of each. */
export const unknownShorts = perSubject((subject: Subject): readonly ShortCitation[] => {
  const cited = new Set(
    numberedMentions(subject).map(({ number }) => parseDocumentNumber(number)?.serial ?? ""),
  );
  if (cited.size === 0) return [];
  const slips = new Set(slippedShorts(subject).map(({ odd }) => odd.serial));
  const told = new Set<string>();
  return shortCitations(subject).filter(({ name, serial, explained }) => {
    if (told.has(serial) || cited.has(serial) || slips.has(serial)) return false;
    told.add(serial);
    // A plan of a year isn't called by a serial; one programme is known by its serial to all.
    return !explained && !/^(?:19|20)\d\d$/u.test(serial) && !(name === "Chương trình" && serial === "135");
  });
});

const shortCitations = perSubject((subject: Subject): readonly ShortCitation[] => {
  return piecesWith(subject, ...WORDS).flatMap(({ passage }) => {
    if (!/\d{3}/u.test(passage.text)) return [];
    return matchesIn(passage.text, SHORT).map((match) => ({
      name: match.groups?.name ?? "",
      serial: (match.groups?.serial ?? "").replace(/^0+/u, ""),
      printed: match[0],
      span: spanAt(passage, match.index, match.index + match[0].length),
      explained: /[(“"]\s*$|(?:tắt|là)[\s:]*$/u.test(
        passage.text.slice(Math.max(0, match.index - 8), match.index),
      ),
    }));
  });
});

/** Figures changed about, or one of three or more that is another. */
function isSlip(a: string, b: string): boolean {
  return isSwapped(a, b) || (a.length === b.length && editDistance(a, b, 1) === 1);
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 3) return false;
  const at = [...a].flatMap((figure, index) => (figure === b[index] ? [] : [index]));
  const [first = 0, second] = at;
  return at.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}
