import { findDismissal } from "@lotrinh/core/check/dismissal";
import type { KeyedDiagnostic } from "@lotrinh/core/check/findingKey";
import type { ComparableDocument } from "@lotrinh/store/comparableDocuments";
import type { DismissalDetails } from "@lotrinh/store/dismissals";
import type { Person } from "../person.js";
import type { OtherDocument } from "./checkThread.js";
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
  others: readonly (OtherDocument & { readonly document: ComparableDocument })[] = [],
): FindingsAnswer["findings"] {
  const dismissals = rows.map((row) => presentDismissal(row, person));
  const byName = new Map(others.map(({ name, document }) => [name, presentCited(document)]));
  return found.map(({ file: _, data: __, related, ...finding }) => ({
    ...finding,
    ...(related === undefined
      ? {}
      : {
          related: related.map(({ file, ...place }) => ({ ...place, ...documentIn(byName, file) })),
        }),
    dismissal: findDismissal(finding, dismissals) ?? null,
  }));
}

function presentCited({ id, number, title, file_name }: ComparableDocument) {
  return { id, number, title, file: file_name };
}

function documentIn<T>(byName: ReadonlyMap<string, T>, file: string | undefined): { document?: T } {
  const document = file === undefined ? undefined : byName.get(file);
  return document === undefined ? {} : { document };
}

/** What a person may do with the findings of a document. */
export const findingAbilities = (person: Person) => ({
  dismiss: mayDismiss.allows(person),
  dismissInProvince: mayDismissInProvince.allows(person),
});
