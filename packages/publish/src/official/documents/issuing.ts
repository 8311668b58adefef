import type { DocumentForm, Letterhead, OfficialDocument, Signature } from "../content.js";
import type { RichText } from "../richText.js";

/** What an office puts around the content of any of its documents: head, signature, recipients. */
export interface Issuing {
  readonly form?: DocumentForm;
  readonly letterhead: Letterhead;
  readonly signature: Signature;
  readonly addressedTo?: readonly string[];
  readonly basis?: readonly RichText[];
  readonly recipients?: readonly string[];
  readonly filedAt?: string;
  readonly isDraft?: boolean;
}

/** The parts of a document that the office gives. */
export function issued(issuing: Issuing): Omit<OfficialDocument, "kind" | "title" | "body"> {
  return { ...issuing, form: issuing.form ?? "state" };
}
