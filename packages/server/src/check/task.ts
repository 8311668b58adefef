import type { Source } from "@lotrinh/core/document/source";
import type { Reading } from "@lotrinh/core/read/reading";

/** A document to be checked: its text, and its reading with what people corrected. */
export interface CheckTask {
  readonly name: string;
  readonly source: Source;
  readonly reading: Reading;
  /** The day to judge by, `YYYY-MM-DD`. */
  readonly today: string;
}
