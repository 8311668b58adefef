import type { Span } from "../document/span.js";

/**
 * `error`: two printed statements can't both hold. `warning`: very likely wrong. `info`: worth a look.
 */
export type Severity = "error" | "warning" | "info";

/** A text in the two languages of the system. */
export interface Said {
  readonly vi: string;
  readonly en: string;
}

/** What a rule found at one place. The message has the form "found X, expected Y". */
export interface Finding {
  readonly message: Said;
  readonly span: Span;
  /** The words found fault with, as printed; shown with a caret under them. */
  readonly quote?: string;
  /** The other places involved: the statement that this one contradicts. */
  readonly related?: readonly Related[];
  /** A suggested wording, where there is one. */
  readonly suggestion?: string;
  /** The rule's default unless it says otherwise for this finding. */
  readonly severity?: Severity;
  /** Facts for other programs: values found and expected, codes, units. */
  readonly data?: Readonly<Record<string, unknown>>;
}

export interface Related {
  /** The file it stands in, where that isn't the finding's own. */
  readonly file?: string;
  readonly span: Span;
  readonly message: Said;
  readonly quote?: string;
}

/** A finding with its rule and file: what `lotrinh check` reports. */
export interface Diagnostic extends Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
}
