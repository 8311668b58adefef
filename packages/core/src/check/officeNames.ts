import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import type { Finding } from "./diagnostic.js";
import { saysHere } from "./saysHere.js";
import type { Subject } from "./subject.js";
import { whereabouts } from "./whereabouts.js";
import { piecesWith } from "./wordPlaces.js";

const OFFICE = /(?<![A-Za-zÀ-ỹ])Phòng (\p{Lu}[\p{L}\s-]{2,50}?) (xã|phường)(?![A-Za-zÀ-ỹ])/gu;
/** `Phòng Văn hóa - Xã hội`, `Phòng Văn hóa và Xã hội`: two halves joined by a dash or by `và`, without the place. */
const HALVES =
  /(?<![A-Za-zÀ-ỹ])Phòng \p{Lu}\p{Ll}+(?: \p{Ll}+)? (?:[-–]|và) \p{Lu}\p{Ll}+(?: \p{Ll}+)?(?= ?(?:[.,;:()]|$))/gu;
/** So often an office is named that one other name for it is a slip. */
const usualOffice = 3;

/** A commune's own plan names one of its few offices by a longer or shorter name, once: `Phòng Kinh tế và Hạ tầng xã` beside `Phòng Kinh tế xã`. */
export function otherOffices(subject: Subject): readonly Finding[] {
  if (!/(?:xã|phường|đặc khu)\s/iu.test(subject.reading.meta.issuer ?? "")) return [];
  const found = namedBy(OFFICE, subject, ([, name = ""]) => fold(name));
  const joined = namedBy(HALVES, subject, ([printed]) => fold(printed.replace(/[-–]/u, "")));
  return [...oddAmong(found), ...oddAmong(joined)];
}

interface PrintedOffice {
  readonly printed: string;
  readonly span: Span;
}

function namedBy(
  names: RegExp,
  subject: Subject,
  keyOf: (match: RegExpExecArray) => string,
): ReadonlyMap<string, readonly PrintedOffice[]> {
  const found = new Map<string, PrintedOffice[]>();
  for (const { passage } of piecesWith(subject, "phòng")) {
    if (!passage.text.includes("Phòng ")) continue;
    for (const match of matchesIn(passage.text, names)) {
      const span = spanAt(passage, match.index, match.index + match[0].length);
      const key = keyOf(match);
      found.set(key, [...(found.get(key) ?? []), { printed: match[0], span }]);
    }
  }
  return found;
}

function oddAmong(found: ReadonlyMap<string, readonly PrintedOffice[]>): readonly Finding[] {
  return [...found].flatMap(([key, places]) => {
    const [odd] = places;
    const words = key.split(" ");
    const usual = [...found].find(
      ([other, theirs]) =>
        theirs.length >= usualOffice &&
        other !== key &&
        (other.split(" ").every((word) => words.includes(word)) ||
          words.every((word) => other.split(" ").includes(word))),
    )?.[1][0];
    if (odd === undefined || usual === undefined || places.length > 1) return [];
    const place = whereabouts(usual.span);
    return [
      {
        severity: "warning" as const,
        message: {
          vi: `Tên ghi “${odd.printed}”, các chỗ khác ghi “${usual.printed}” (${place.vi}); cần thống nhất tên cơ quan.`,
          en: `Found “${odd.printed}”, expected “${usual.printed}” as elsewhere (${place.en}).`,
        },
        span: odd.span,
        quote: odd.printed,
        related: [saysHere(usual.span, usual.printed)],
        suggestion: usual.printed,
        data: { names: [usual.printed, odd.printed] },
      },
    ];
  });
}
