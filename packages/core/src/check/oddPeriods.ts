import type { Finding } from "./diagnostic.js";
import { periodMentions } from "./periodMentions.js";
import { saysHere } from "./saysHere.js";
import type { Subject } from "./subject.js";
import { whereabouts } from "./whereabouts.js";

/** Mentions of the document's own period that show that a single other one is a slip. */
const fewestMentions = 4;

/**
 * A period that begins with the document's own and ends a year before or after it, printed once, where the own one stands
 * all over the text and nothing else ends or begins with that year.
 */
export function oddPeriods(subject: Subject): readonly Finding[] {
  const mentions = periodMentions(subject);
  const own = /((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)/u.exec(subject.reading.meta.title ?? "");
  const usual = own === null ? undefined : { from: Number(own[1]), to: Number(own[2]) };
  if (usual === undefined) return [];
  const same = mentions.filter(({ from, to }) => from === usual.from && to === usual.to);
  const [first] = same;
  if (first === undefined || same.length < fewestMentions) return [];
  return mentions.flatMap((mention) => {
    const { from, to, span } = mention;
    if (from !== usual.from || Math.abs(to - usual.to) !== 1) return [];
    const around = mentions.filter(
      (other) =>
        other !== mention &&
        [other.from, other.to].some((year) => year === to || year === to + 1) &&
        other.to !== usual.to,
    );
    if (around.length > 0 || /kết quả|đã |tình hình|bình quân/iu.test(mention.sentence)) return [];
    const place = whereabouts(first.span);
    return [
      {
        severity: "warning" as const,
        message: {
          vi: `Tại đây ghi ${mention.printed}, trong khi văn bản đều ghi ${first.printed} (${place.vi}).`,
          en: `Found ${mention.printed}, expected ${first.printed} as everywhere else (${place.en}).`,
        },
        span,
        quote: mention.printed,
        related: [saysHere(first.span, first.printed)],
        suggestion: first.printed,
        data: { found: [from, to], expected: [usual.from, usual.to] },
      },
    ];
  });
}
