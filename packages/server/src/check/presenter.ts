import { findDismissal } from "@lotrinh/core/check/dismissal";
import type { KeyedDiagnostic } from "@lotrinh/core/check/findingKey";
import type { DismissalDetails } from "@lotrinh/store/dismissals";
import type { Person } from "../person.js";
import { mayDismiss, mayDismissInProvince, mayTakeBack } from "./policy.js";
import type { DismissalAnswer, FindingsAnswer } from "./schema.js";

/** A dismissal as people see it. */
export function presentDismissal(row: DismissalDetails, person: Person): DismissalAnswer {
  const { id, scope, rule, finding, words, message, quote, reason } = row;
  return {
    id,
    scope,
    rule,
    document:
      row.document_id === null
        ? null
        : { id: row.document_id, number: row.document_number, title: row.document_title },
    finding,
    words,
    message,
    quote,
    reason,
    person: row.person_name,
    at: row.at.toISOString(),
    ended:
      row.ended_at === null
        ? null
        : { person: row.ended_by_name ?? "", at: row.ended_at.toISOString(), reason: row.end_reason },
    can: { takeBack: row.ended_at === null && mayTakeBack.allows(person, scope) },
  };
}

/** Findings with what was said to set them aside. */
export function presentFindings(
  found: readonly KeyedDiagnostic[],
  rows: readonly DismissalDetails[],
  person: Person,
): FindingsAnswer["findings"] {
  const dismissals = rows.map((row) => presentDismissal(row, person));
  return found.map(({ file: _, data: __, related, ...finding }) => ({
    ...finding,
    ...(related === undefined ? {} : { related: [...related] }),
    dismissal: findDismissal(finding, dismissals) ?? null,
  }));
}

/** What a person may do with the findings of a document. */
export const findingAbilities = (person: Person) => ({
  dismiss: mayDismiss.allows(person),
  dismissInProvince: mayDismissInProvince.allows(person),
});
