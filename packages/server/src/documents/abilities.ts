import type { DocumentRow } from "@lotrinh/store/schema";
import type { Person } from "../person.js";
import { mayReview } from "../review/policy.js";
import { mayDelete, mayDownload, mayReread } from "./policy.js";

export interface DocumentAbilities {
  readonly review: boolean;
  readonly reread: boolean;
  readonly delete: boolean;
  readonly download: boolean;
}

/** What a person may do with a document as it is now. */
export function abilitiesOn({ state, reading_id }: DocumentRow, person: Person): DocumentAbilities {
  return {
    review: mayReview.allows(person) && reading_id !== null,
    reread: mayReread.allows(person) && (state === "read" || state === "failed"),
    delete: mayDelete.allows(person),
    download: mayDownload.allows(person),
  };
}
