import type { ReplacedAct } from "@lotrinh/core/check/rule";
import type { Source } from "@lotrinh/core/document/source";
import type { Reading } from "@lotrinh/core/read/reading";

/** A document to be checked: its text, and its reading with what people corrected. */
export interface CheckTask {
  readonly name: string;
  readonly source: Source;
  readonly reading: Reading;
  /** The day to judge by, `YYYY-MM-DD`. */
  readonly today: string;
  /** What the province added to the register. */
  readonly replacedActs: readonly ReplacedAct[];
}

/** What the thread is asked. `compare` names documents that were handed over with `keep`; the others are let go. */
export type Asked =
  | { readonly kind: "check"; readonly task: CheckTask }
  | { readonly kind: "keep"; readonly key: string; readonly name: string; readonly reading: Reading }
  | { readonly kind: "compare"; readonly task: CheckTask; readonly keys: readonly string[] };
