import type { Span } from "../document/span.js";
import type { Confidence } from "../read/confidence.js";
import { familiesOf } from "./namedUnits.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** One place that says who leads a target or a lettered part of it. */
export interface LeadClaim {
  /** `8.1` without letter. */
  readonly target: string;
  readonly letter: string | null;
  readonly printed: readonly string[];
  /** What the names can be compared by; undefined where they can't. */
  readonly families: ReadonlySet<string> | undefined;
  readonly span: Span;
  readonly confidence: Confidence;
}

/** Claims about one target: those of the assignment list and those of its own row. */
export interface TargetClaims {
  readonly target: string;
  readonly listed: readonly LeadClaim[];
  readonly stated: readonly LeadClaim[];
}

/** Who leads which target, by target, in the order in which they are first named. */
export const leadClaims = perSubject((subject: Subject): readonly TargetClaims[] => {
  const groups = new Map<string, { listed: LeadClaim[]; stated: LeadClaim[] }>();
  const groupOf = (target: string) => {
    const group = groups.get(target) ?? { listed: [], stated: [] };
    groups.set(target, group);
    return group;
  };
  for (const { unit, targets, span, confidence } of subject.reading.assignments)
    for (const code of targets) {
      const { target, letter } = splitCode(code);
      const families = familiesOf([unit], subject);
      groupOf(target).listed.push({ target, letter, printed: [unit], families, span, confidence });
    }
  for (const { code, parts } of subject.reading.targets)
    for (const { letter, lead, span, confidence } of parts)
      groupOf(code).stated.push({
        target: code,
        letter,
        printed: lead,
        families: familiesOf(lead, subject),
        span,
        confidence,
      });
  return [...groups].map(([target, claims]) => ({ target, ...claims }));
});

function splitCode(code: string): { target: string; letter: string | null } {
  const match = /^(\d+\.\d+)(\p{L})?$/u.exec(code);
  return { target: match?.[1] ?? code, letter: match?.[2] ?? null };
}

/** `8.1` or `8.1 (điểm b)`: how a message names what a claim is about. */
export function claimTitle({ target, letter }: Pick<LeadClaim, "target" | "letter">): string {
  return letter === null ? target : `${target}${letter}`;
}
