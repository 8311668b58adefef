import type { TenantRow } from "@lotrinh/store/schema";
import { mayDelete, mayImport } from "../documents/policy.js";
import type { Person } from "../person.js";
import { mayReview } from "../review/policy.js";
import type { SessionAnswer } from "./schema.js";
import { csrfOf } from "./token.js";

/** Who is signed in, where, and what they may do with no document in hand. */
export function presentSession(
  person: Person,
  tenant: TenantRow,
  province: unknown,
  token: string,
): SessionAnswer {
  return {
    person: { id: person.id, name: person.name },
    tenant: {
      id: tenant.tenant_id,
      name: tenant.name,
      province: typeof province === "string" ? province : null,
    },
    can: {
      importDocument: mayImport.allows(person),
      reviewDocument: mayReview.allows(person),
      deleteDocument: mayDelete.allows(person),
    },
    csrf: csrfOf(token),
  };
}
