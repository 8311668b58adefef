import type { Said } from "@lotrinh/core/check/diagnostic";
import type { KeyedDiagnostic } from "@lotrinh/core/check/findingKey";
import type { ReplacedAct } from "@lotrinh/core/check/rule";
import type { Block } from "@lotrinh/core/document/block";
import type { Notice } from "@lotrinh/core/document/source";
import type { Reading } from "@lotrinh/core/read/reading";
import type { StoredAction } from "@lotrinh/core/review/action";
import type { BlockIndex } from "../api/types.js";

/** What the page asks of the worker that reads and checks. A version is one state of one file. */
export type Asked =
  | { readonly kind: "read"; readonly version: number; readonly name: string; readonly file: Blob }
  | { readonly kind: "take"; readonly version: number; readonly document: StoredDocument }
  | { readonly kind: "revise"; readonly version: number; readonly actions: readonly StoredAction[] }
  | {
      readonly kind: "check";
      readonly versions: readonly number[];
      readonly today: string;
      /** What the province added to the register of replaced acts. */
      readonly replacedActs?: readonly ReplacedAct[];
    }
  | { readonly kind: "drop"; readonly version: number };

/** What the worker says. */
export type Answer =
  | { readonly kind: "ready"; readonly rules: RuleTexts }
  | { readonly kind: "progress"; readonly version: number; readonly done: number; readonly total: number }
  | { readonly kind: "read"; readonly version: number; readonly document: CheckedDocument }
  | { readonly kind: "failed"; readonly version: number; readonly why: Said }
  | { readonly kind: "checked"; readonly versions: readonly number[]; readonly findings: readonly Found[] };

/** A finding as a screen shows it, with its lasting key. */
export type Found = Omit<KeyedDiagnostic, "data">;

/** A document that the server has read; what people corrected of the reading comes with `revise`. */
export interface StoredDocument {
  readonly name: string;
  readonly lines: readonly string[];
  readonly blocks: readonly Block[];
  readonly reading: Reading;
}

/** A document as far as the page shows it. */
export interface CheckedDocument {
  readonly blocks: readonly Block[];
  readonly index: BlockIndex;
  readonly sections: readonly SectionStart[];
  readonly notices: readonly Notice[];
}

/** Where a section of the first rank begins. */
export interface SectionStart {
  readonly line: number;
  readonly title: string;
}

/** What a rule says of itself. */
export interface RuleText {
  readonly title: Said;
  readonly looksFor: Said;
  readonly source: Said;
  readonly silentWhen: Said;
}

export type RuleTexts = Readonly<Record<string, RuleText>>;
