/** Something in the round's data for the officer to look at; the draft is written all the same. */
export interface SynthesisFinding {
  /** Lasting: the same finding has the same key in the next draft. */
  readonly key: string;
  readonly kind: FindingKind;
  /** One sentence in Vietnamese. */
  readonly message: string;
  readonly places: readonly FindingPlace[];
  /** Ids of the indicators it is about. */
  readonly indicators: readonly string[];
}

export type FindingKind =
  /** One figure told in several places: count it once. */
  | "repeated-figure"
  /** A paragraph tells a figure that the tables have. */
  | "figure-in-table"
  /** A paragraph's figure isn't the one reported. */
  | "text-against-figure"
  /** Several units wrote nearly the same paragraph. */
  | "similar-paragraphs"
  /** The evaluation's verdict isn't what value and milestone say. */
  | "verdict-against-value"
  /** A paragraph that no section of the outline took up. */
  | "unplaced-paragraphs";

/** Where in the units' reports, with the words. */
export interface FindingPlace {
  readonly report: string;
  readonly unit: string;
  readonly section: string;
  readonly paragraph: string;
  readonly quote: string;
}
