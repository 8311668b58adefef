import type { Finding, Said, Severity } from "./diagnostic.js";
import type { ReadDocument, Subject } from "./subject.js";

/**
 * A rule is data and one function. Its examples are its documentation and its tests: each bad one gives
 * findings of this rule on exactly the lines named, each good one gives none. Names are stable: a name is never used
 * for another rule.
 */
export type Rule = DocumentRule | CorpusRule;

interface RuleData {
  /** Kebab case, stable: `citation-date-conflict`. */
  readonly name: string;
  readonly severity: Severity;
  /** One line for a list: what is wrong. */
  readonly title: Said;
  /** What it looks for, in two or three sentences. */
  readonly looksFor: Said;
  /** The decree's article, or the common sense behind it. */
  readonly source: Said;
  /** When it stays silent: precision comes before recall. */
  readonly silentWhen: Said;
  /** Tells only of places that no other rule tells of as an error or a warning. */
  readonly yields?: boolean;
}

/** Looks at one document. */
export interface DocumentRule extends RuleData {
  readonly scope: "document";
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
  readonly check: (subject: Subject, options: CheckOptions) => readonly Finding[];
}

/** Looks at what was read from several documents together; each finding names the file it stands in. */
export interface CorpusRule extends RuleData {
  readonly scope: "corpus";
  readonly bad: readonly CorpusExample[];
  readonly good: readonly CorpusExample[];
  readonly check: (documents: readonly ReadDocument[], options: CheckOptions) => readonly CorpusFinding[];
}

export interface CorpusFinding extends Finding {
  readonly file: string;
}

/** A made-up document, and the lines (from 1) on which the rule must report; none for a good example. */
export interface Example {
  readonly text: string;
  readonly lines: readonly number[];
}

export interface CorpusExample {
  readonly files: Readonly<Record<string, string>>;
  /** `file:line` of each finding. */
  readonly places: readonly string[];
}

export interface CheckOptions {
  /** The day to judge by, `YYYY-MM-DD`: dates after it lie in the future, units dissolved by it are gone. Rules that need it stay silent without. */
  readonly today?: string;
  /** Acts replaced by later ones, from the register and the province's own additions. */
  readonly replacedActs?: readonly ReplacedAct[];
}

/** An act that a later one replaced: from `since` on, citing it as in force is worth a look. */
export interface ReplacedAct {
  readonly number: string;
  /** Of a law, as it is cited without a number: `Luật Đất đai`. */
  readonly title?: string;
  /** `YYYY-MM-DD`; needed where the number carries no year, as such numbers come back each year, and beside a title. */
  readonly issued?: string;
  readonly by: string;
  /** `YYYY-MM-DD`. */
  readonly since: string;
  /** Where the replacement and its day were read; a row that rests on memory alone is told as a remark, never as a warning. */
  readonly confirmedBy?: string;
}
