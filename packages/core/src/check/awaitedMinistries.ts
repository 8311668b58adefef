import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { findUnits } from "../text/unitMentions.js";
import type { Finding } from "./diagnostic.js";
import { saysHere } from "./saysHere.js";
import type { Subject } from "./subject.js";
import { sentencesIn } from "./textPieces.js";
import { piecesWith } from "./wordPlaces.js";

/** `(khi Bộ A có văn bản triển khai)`, `sau khi có hướng dẫn của Bộ A`: what the task waits for. */
const AWAITED = /(?<!\p{L})[Kk]hi\s(?:có\s[^.;()]{0,60}?\scủa\s)?(?=Bộ\s\p{Lu})/gu;
const longestName = 80;

interface Awaited {
  readonly printed: string;
  readonly span: Span;
  /** The one other ministry of the sentence, or the same one again; undefined where it names none or several. */
  readonly partner: { readonly printed: string; readonly span: Span };
  readonly agrees: boolean;
}

/**
 * A task carried out with (for, under) one ministry that waits for the document of another, where all other tasks of the document wait for
 * the ministry that they name. Silent where no other task shows that they go together. Linear.
 */
export function awaitedMinistries(subject: Subject): readonly Finding[] {
  const found = piecesWith(subject, "khi").flatMap(({ passage }): readonly Awaited[] => {
    if (!passage.text.includes("Bộ ") || passage.text.length > 20_000) return [];
    return sentencesIn(passage).flatMap(({ text, from }) =>
      matchesIn(text, AWAITED).flatMap(({ 0: words, index }) => {
        const start = index + words.length;
        const [unit] = findUnits(text.slice(start, start + longestName));
        const before = findUnits(text.slice(0, index)).filter(({ text: name }) => isMinistry(name));
        const [partner] = before;
        if (unit?.from !== 0 || partner === undefined) return [];
        const names = new Set(before.map(({ text: name }) => canonicalOf(name, subject)));
        const own = canonicalOf(unit.text, subject);
        if (names.size > 1) return [];
        return [
          {
            printed: unit.text,
            span: spanAt(passage, from + start, from + start + unit.to),
            partner: {
              printed: partner.text,
              span: spanAt(passage, from + partner.from, from + partner.to),
            },
            agrees: names.has(own),
          },
        ];
      }),
    );
  });
  const odd = found.filter(({ agrees }) => !agrees);
  if (odd.length === 0 || odd.length > found.length - odd.length) return [];
  return odd.map(({ printed, span, partner }) => ({
    severity: "warning" as const,
    message: {
      vi: `Nhiệm vụ làm với ${partner.printed} nhưng chờ văn bản của ${printed}; các nhiệm vụ khác đều chờ văn bản của chính bộ đã nêu.`,
      en: `Found a task carried out with ${partner.printed} that waits for ${printed}, expected the same ministry as in the other tasks.`,
    },
    span,
    quote: printed,
    related: [saysHere(partner.span, partner.printed)],
    suggestion: partner.printed,
    data: { units: [partner.printed, printed] },
  }));
}

const isMinistry = (name: string): boolean => /^Bộ (?!Chính trị|Chỉ huy|Tư lệnh|CHQS|đội)/u.test(name);

function canonicalOf(name: string, { resolveUnit }: Subject): string {
  return resolveUnit(name)?.canonical ?? name;
}
