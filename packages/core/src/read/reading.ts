import type { Notice } from "../document/source.js";
import type { Span } from "../document/span.js";
import type { Confidence } from "./confidence.js";
import type { TargetValue } from "./value.js";

/**
 * What was read from one document: the JSON of `lotrinh read --json` (the command-line contract, docs/cli.md).
 * Text is NFC, white space folded, without markup, otherwise as printed; units stand as printed and
 * `units` maps each to its canonical name where it could be resolved. Dates are `YYYY-MM-DD`, or
 * `YYYY-MM` / `YYYY` where the rest is blank.
 */
export interface Reading {
  readonly meta: Meta;
  readonly citations: readonly Citation[];
  /** Laws and other acts cited by name, without a number. */
  readonly laws: readonly Citation[];
  readonly sections: readonly Section[];
  readonly goals: readonly Goal[];
  readonly targets: readonly Target[];
  readonly indicators: readonly Indicator[];
  readonly tasks: readonly Task[];
  readonly assignments: readonly Assignment[];
  readonly duties: readonly Duty[];
  readonly deadlines: readonly Deadline[];
  readonly reviews: readonly Review[];
  readonly funding: readonly Funding[];
  readonly results: readonly Result[];
  readonly proposals: readonly Proposal[];
  /** Difficulties and limitations that a report names (tồn tại, hạn chế, khó khăn, vướng mắc). */
  readonly difficulties: readonly Difficulty[];
  /** What tables assign to places and where things stand; readings of earlier versions have none. */
  readonly figures?: readonly GivenFigure[];
  /** Names of units as printed → canonical name; null where it couldn't be resolved. */
  readonly units: Readonly<Record<string, string | null>>;
  /** What intake did to the text before it was read. */
  readonly notices: readonly Notice[];
}

export interface Meta {
  readonly number: string | null;
  readonly date: string | null;
  readonly place: string | null;
  /** Abbreviations written out: `Ủy ban nhân dân tỉnh Kiên Giang`. */
  readonly issuer: string | null;
  /** First letter upper case, the rest lower: `Kế hoạch hành động`. */
  readonly type: string | null;
  readonly title: string | null;
  readonly addressedTo: readonly string[];
  readonly recipients: readonly string[];
  readonly signer: Signer | null;
  readonly isDraft: boolean;
  readonly period: Period | null;
  readonly standingUnit: string | null;
  /** Where each field was found; a field that isn't printed is absent. */
  readonly spans: Readonly<Partial<Record<MetaField, Span>>>;
  readonly confidence: Readonly<Partial<Record<MetaField, Confidence>>>;
}

export type MetaField =
  | "number"
  | "date"
  | "place"
  | "issuer"
  | "type"
  | "title"
  | "addressedTo"
  | "recipients"
  | "signer"
  | "period"
  | "standingUnit";

/** `position` `Phó Chủ tịch`, `authority` `KT. Chủ tịch`; null where none is printed. */
export interface Signer {
  readonly name: string;
  readonly position: string | null;
  readonly authority: string | null;
}

export interface Period {
  readonly from: number;
  readonly to: number;
}

export type Relation = "basis" | "implements" | "amends" | "replaces" | "reviews" | "mentions";

/** One per distinct number and date, in order of first appearance. `number` null: a law cited by name and date only. */
export interface Citation {
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  /** Type as printed: `Quyết định`, `Luật`… null where only the number stands. */
  readonly type: string | null;
  /** What it is about, as printed after the number and date; null where not given. */
  readonly title: string | null;
  readonly relation: Relation;
  readonly spans: readonly Span[];
  readonly confidence: Confidence;
}

export interface Section {
  readonly label: string;
  readonly title: string | null;
  readonly span: Span;
  readonly children: readonly Section[];
}

export interface Goal {
  readonly number: number;
  readonly title: string;
  readonly span: Span;
  readonly confidence: Confidence;
}

export interface Target {
  readonly code: string;
  readonly goal: number | null;
  readonly priority: "MTUT" | "MTKK" | null;
  readonly title: string;
  readonly span: Span;
  readonly parts: readonly TargetPart[];
  readonly confidence: Confidence;
}

export interface TargetPart {
  /** null where a target is not split. */
  readonly letter: string | null;
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  readonly tasks: readonly string[];
  readonly span: Span;
  readonly confidence: Confidence;
}

export interface Indicator {
  readonly code: string | null;
  readonly name: string;
  readonly target: string | null;
  /** The group row the indicator stands under: its printed number, or its title where it has none. */
  readonly group: string | null;
  /** The group row's title without its number (`Cấp nước sạch`), or the section's; null where it has none. */
  readonly groupTitle: string | null;
  /** Name of the parent row (`Diện tích nhà ở bình quân đầu người` above `Thành thị`). */
  readonly parent: string | null;
  readonly priority: "UT" | "KK" | null;
  readonly measure: string | null;
  readonly responsible: readonly string[];
  readonly responsibleInherited: boolean;
  /** By year, `YYYY`; a year with an empty cell is absent. */
  readonly milestones: Readonly<Record<string, Milestone>>;
  /** One text that stands for all the years, as printed. */
  readonly spanning: string | null;
  readonly span: Span;
  readonly confidence: Confidence;
}

export interface Milestone {
  readonly raw: string | null;
  readonly value: TargetValue;
  readonly confidence: Confidence;
}

/** A figure for one year that is no goal of the document for its whole area. */
export interface GivenFigure {
  /** What it is of: the heading of a column, the name of a row; of running text the whole sentence. */
  readonly name: string;
  /** Whose it is where a table lists places, as printed (`Huyện Phú Lâm`); null for the document's own area. */
  readonly place: string | null;
  readonly year: string;
  readonly raw: string;
  readonly value: TargetValue;
  readonly measure: string | null;
  readonly span: Span;
  readonly confidence: Confidence;
}

export interface Task {
  readonly text: string;
  /** Path of labels: `III.2`; `PL I` + path inside an annex. null outside any section. */
  readonly section: string | null;
  readonly target: string | null;
  readonly letter: string | null;
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  /** As printed: `Quý II/2026`, `Thường xuyên`. */
  readonly due: string | null;
  /** Expected product (sản phẩm). */
  readonly output: string | null;
  readonly span: Span;
  readonly confidence: Confidence;
}

/** From lists of the kind "Sở … chủ trì các mục tiêu: …"; `2.1.a` is written `2.1a`. */
export interface Assignment {
  readonly unit: string;
  readonly targets: readonly string[];
  readonly span: Span;
  readonly confidence: Confidence;
}

export type Frequency =
  | "annual"
  | "semiannual"
  | "quarterly"
  | "monthly"
  | "once"
  | "interim"
  | "final"
  | "adhoc"
  | `every:${number}`;

/** A day that comes back each year, one day, or a whole year. */
export type DutyDeadline =
  | { readonly month: number; readonly day: number }
  | { readonly date: string }
  | { readonly year: number };

export interface Duty {
  readonly who: readonly string[];
  readonly what: string;
  readonly to: string | null;
  readonly via: string | null;
  readonly onwardTo: readonly string[];
  readonly frequency: Frequency;
  readonly deadline: DutyDeadline | null;
  readonly span: Span;
  readonly confidence: Confidence;
}

/** A one-off duty that is no report of results. */
export interface Deadline {
  readonly what: string;
  readonly who: readonly string[];
  readonly date: string;
  readonly span: Span;
  readonly confidence: Confidence;
}

export interface Review {
  readonly year: number | null;
  readonly kind: "interim" | "final";
  readonly text: string;
  readonly span: Span;
  readonly confidence: Confidence;
}

export interface Funding {
  readonly source: string;
  readonly text: string;
  /** In đồng, where one is printed. */
  readonly amount: number | null;
  readonly span: Span;
  readonly confidence: Confidence;
}

/** A quantified result that a report claims. */
export interface Result {
  readonly text: string;
  readonly value: number;
  readonly measure: string | null;
  readonly span: Span;
  readonly confidence: Confidence;
}

export interface Proposal {
  readonly to: string | null;
  readonly text: string;
  readonly span: Span;
  readonly confidence: Confidence;
}

export interface Difficulty {
  readonly text: string;
  readonly span: Span;
  readonly confidence: Confidence;
}
