import { fold } from "../text/fold.js";

/** How far a dismissal reaches: one finding of a document, a rule in the whole document, or in all of the province's. */
export const dismissalScopes = ["place", "document", "province"] as const;
export type DismissalScope = (typeof dismissalScopes)[number];

/** That somebody set findings aside, and why. Of a document: only those of that document and of the province concern it. */
export interface Dismissal {
  readonly id: string;
  readonly scope: DismissalScope;
  readonly rule: string;
  /** The finding's lasting key, where it reaches no farther than that. */
  readonly finding: string | null;
  /** Only findings that quote these words; null: whatever they quote. */
  readonly words: string | null;
  readonly reason: string;
  /** Who did it; null where nobody is known by name (a draft that is checked without signing in). */
  readonly person: string | null;
  /** ISO 8601. */
  readonly at: string;
}

/** What of a finding decides whether a dismissal holds for it. */
export interface DismissableFinding {
  readonly rule: string;
  readonly key: string;
  readonly quote?: string | undefined;
}

/** The dismissal that holds for a finding: the one that reaches least far, the first of several; undefined where there is none. */
export function findDismissal<D extends Dismissal>(
  finding: DismissableFinding,
  dismissals: readonly D[],
): D | undefined {
  const holding = dismissals.filter((dismissal) => holdsFor(dismissal, finding));
  for (const scope of dismissalScopes) {
    const narrowest = holding.find((dismissal) => dismissal.scope === scope);
    if (narrowest !== undefined) return narrowest;
  }
  return undefined;
}

/** Whether a dismissal that stands holds for a finding of its document. Words are compared without case and diacritics. */
export function holdsFor(dismissal: Dismissal, { rule, key, quote }: DismissableFinding): boolean {
  if (dismissal.rule !== rule) return false;
  if (dismissal.scope === "place") return dismissal.finding === key;
  return dismissal.words === null || (quote !== undefined && fold(dismissal.words) === fold(quote));
}
