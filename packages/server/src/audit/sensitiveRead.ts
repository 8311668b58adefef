import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";

/**
 * Reads that leave a trace, as they show what concerns persons: the audit itself, people with their addresses and when they were there
 * last, readers' words with how to reach them, files that units attached (Decree 13/2023 and Law 91/2025 on personal data ask
 * who has seen it).
 */
export type SensitiveRead = "audit-read" | "people-read" | "feedback-read" | "evidence-read";

/** Writes down who read it; the transaction has to be one that writes. */
export async function recordSensitiveRead(
  context: TenantContext,
  action: SensitiveRead,
  subject: { readonly kind: string; readonly id: string },
  detail: object = {},
): Promise<void> {
  await addAuditEntry(context, { action, subjectKind: subject.kind, subjectId: subject.id, detail });
}
