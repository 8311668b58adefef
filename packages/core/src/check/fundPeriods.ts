import { fold } from "../text/fold.js";
import type { Finding } from "./diagnostic.js";
import { type PeriodMention, periodMentions } from "./periodMentions.js";
import { saysHere } from "./saysHere.js";
import type { Subject } from "./subject.js";
import { whereabouts } from "./whereabouts.js";

/** Money that a period is set for: the words from its kind on. */
const MONEY =
  /(?:(?:tổng )?(?:mức |nguồn |số )?(?:vốn|kinh phí|ngân sách|dự toán)(?:\s[\p{L}-]+){3,16})\s$/iu;
/** So many words, from the money's kind on, make it the same money. */
const fewestWords = 4;

/** `tổng mức vốn sự nghiệp … giai đoạn 2021 - 2026` here and `giai đoạn 2025 - 2030` there: periods that run into one another. Linear. */
export function fundPeriods(subject: Subject): readonly Finding[] {
  const known = new Map<string, PeriodMention>();
  return periodMentions(subject).flatMap((mention): readonly Finding[] => {
    const words = MONEY.exec(mention.before)?.[0];
    if (words === undefined || /số\s\d|đã |kết quả/iu.test(mention.before)) return [];
    const key = fold(words)
      .split(" ")
      .slice(0, fewestWords + 1)
      .join(" ");
    const first = known.get(key);
    if (first === undefined) known.set(key, mention);
    if (first === undefined || !runInto(first, mention)) return [];
    const place = whereabouts(first.span);
    return [
      {
        severity: "warning",
        message: {
          vi: `Cùng một nguồn vốn, kinh phí ghi hai giai đoạn: ${mention.printed} và ${first.printed} (${place.vi}).`,
          en: `Found ${mention.printed}, expected ${first.printed} as at ${place.en} for the same money.`,
        },
        span: mention.span,
        quote: mention.printed,
        related: [saysHere(first.span, first.printed)],
        data: { found: [mention.from, mention.to], expected: [first.from, first.to] },
      },
    ];
  });
}

/** They share years; five of ten years (`2021 - 2025` of `2021 - 2030`) are a part. */
function runInto(a: PeriodMention, b: PeriodMention): boolean {
  if (a.from === b.from && a.to === b.to) return false;
  const shares = a.from <= b.to && b.from <= a.to;
  const isPart = a.from === b.from && Math.abs(a.to - b.to) >= 4;
  return shares && !isPart;
}
