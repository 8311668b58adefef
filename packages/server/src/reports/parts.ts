import type { Evidence } from "@lotrinh/store/reporting/evidence";
import type { ReportHead } from "@lotrinh/store/reporting/reports";
import type { ReportCommentsRow } from "@lotrinh/store/schema/reporting";
import type { Person } from "../person.js";
import { subjectOf } from "./load.js";
import type { NameOf } from "./names.js";
import { mayComment, mayEditReport } from "./policy.js";
import type { CommentAnswer, EvidenceAnswer } from "./schema.js";

/** A comment as people see it. */
export function presentComment(
  row: ReportCommentsRow,
  nameOf: NameOf,
  person: Person,
  head: ReportHead,
): CommentAnswer {
  return {
    id: row.id,
    field: row.field,
    text: row.text,
    by: nameOf(row.person_id),
    at: row.at.toISOString(),
    resolvedAt: row.resolved_at?.toISOString() ?? null,
    resolvedBy: nameOf(row.resolved_by),
    can: { resolve: row.resolved_at === null && mayComment.allows(person, subjectOf(head)) },
  };
}

/** A file as people see it. */
export function presentEvidence(
  row: Evidence,
  nameOf: NameOf,
  person: Person,
  head: ReportHead,
): EvidenceAnswer {
  return {
    id: row.id,
    field: row.field,
    name: row.name,
    mediaType: row.media_type,
    size: row.size,
    addedBy: nameOf(row.added_by),
    addedAt: row.added_at.toISOString(),
    can: { remove: mayEditReport.allows(person, subjectOf(head)) },
  };
}
