import type { TenantRow } from "@lotrinh/store/schema";
import { maySeeAudit } from "../audit/policy.js";
import { mayDelete, mayImport } from "../documents/policy.js";
import { mayManagePeople, maySeePeople } from "../people/policy.js";
import { type Person, unitsOf } from "../person.js";
import { mayReview } from "../review/policy.js";
import { mayChangeSettings } from "../settings/policy.js";
import { mayManageUnits } from "../units/policy.js";
import type { SessionAnswer } from "./schema.js";
import { csrfOf } from "./token.js";

/** What a session is described from. */
export interface SessionFacts {
  readonly person: Person;
  readonly token: string;
  readonly tenant: TenantRow;
  /** The value of the setting `province`. */
  readonly province: unknown;
  readonly hasAccount: boolean;
  readonly factorMissing: boolean;
}

/** Who is signed in, where, and what they may do with no document in hand. */
export function presentSession({ person, token, tenant, province, ...facts }: SessionFacts): SessionAnswer {
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
      manageUnits: mayManageUnits.allows(person),
      managePeople: mayManagePeople.allows(person),
      seePeople: maySeePeople.allows(person),
      seeAudit: maySeeAudit.allows(person),
      changeSettings: mayChangeSettings.allows(person),
    },
    roles: [...new Set(person.posts.map(({ role }) => role))],
    units: unitsOf(person),
    needs: facts.factorMissing ? ["second-factor"] : [],
    signedOutBy: facts.hasAccount ? "account" : "local",
    csrf: csrfOf(token),
  };
}
