import type { Finding } from "./diagnostic.js";
import { type SlowPace, slowPaces, type WrongIncrease, wrongIncreases } from "./paces.js";
import type { Subject } from "./subject.js";
import { whereabouts } from "./whereabouts.js";

/** What yearly numbers and increases make against the totals printed with them; a sentence that an annex repeats is told once. */
export function paceFindings(subject: Subject): readonly Finding[] {
  const paces = slowPaces(subject);
  const once = paces.filter(
    (pace, at) =>
      paces.findIndex(({ yearly, total }) => yearly === pace.yearly && total === pace.total) === at,
  );
  return [...once.map(paceFinding), ...wrongIncreases(subject).map(increaseFinding)];
}

function paceFinding({ yearly, total, years, atLeast, sure, span }: SlowPace): Finding {
  return {
    severity: sure ? "warning" : "info",
    message: {
      vi: `“${yearly}” trong ${years} năm là ít nhất ${atLeast}, nhưng “${total}”.`,
      en: `Found “${total}”, expected at least ${atLeast}: “${yearly}” over ${years} years.`,
    },
    span,
    quote: total,
    data: { years, atLeast },
  };
}

function increaseFinding({ more, base, now, added, total, span, baseSpan }: WrongIncrease): Finding {
  const place = whereabouts(baseSpan);
  return {
    message: {
      vi: `“${more}”, nhưng ở ${place.vi} hiện có ${now}: ${now} + ${added} = ${now + added}, không phải ${total}.`,
      en: `Found “${more}”, expected ${now + added}: there are ${now} at ${place.en} and ${added} are added.`,
    },
    span,
    quote: more,
    related: [{ span: baseSpan, quote: base, message: { vi: `Hiện có ${now}`, en: `Now ${now}` } }],
    suggestion: String(now + added),
    data: { now, added, total },
  };
}
