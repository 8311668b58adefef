import type { Day } from "../../schedule/day.js";
import type { PeriodText } from "../../schedule/period.js";
import type {
  DraftBlock,
  ListBlock,
  ListItem,
  ReferenceBlock,
  SentenceBlock,
  TableBlock,
  TextSource,
} from "../draft.js";
import type { IssuedDocument } from "../group/issuedDocuments.js";
import type { Remark } from "../group/remarks.js";
import type { IndicatorStanding } from "../indicatorStanding.js";
import type { SynthesisInput } from "../input.js";
import type { Placement } from "../placement.js";
import { type Phrase, phrase, type Sentence, textOf, toSentence } from "../sentence.js";
import type { UnitParagraph } from "../unitText.js";

/** What the fills of all sections share. */
export interface FillContext {
  readonly input: SynthesisInput;
  readonly standings: readonly IndicatorStanding[];
  /** All paragraphs of the accepted reports. */
  readonly paragraphs: readonly UnitParagraph[];
  readonly placement: Placement;
  readonly issued: readonly IssuedDocument[];
  /** The period whose values are reported: a round over several years reports those of its last. */
  readonly period: PeriodText;
  /** The day tasks are held against: the cut-off, else the due day of the round. */
  readonly asOf: Day;
  readonly annexes: AnnexList;
}

/** Tables that are set apart, in order of reference. */
export interface AnnexList {
  readonly add: (table: TableBlock) => void;
  readonly tables: () => readonly TableBlock[];
}

export function makeAnnexList(): AnnexList {
  const tables: TableBlock[] = [];
  return {
    add: (table) => {
      tables.push(table);
    },
    tables: () => tables,
  };
}

/** Longer tables go to an annex, with a line of reference in their place. */
const mostRows = 12;

/** The table in the text, or its reference where it is long. */
export function placeTable(context: FillContext, table: TableBlock): readonly DraftBlock[] {
  if (table.rows.length === 0) return [];
  return table.rows.length <= mostRows ? [table] : [annexTable(context, table)];
}

/** Sets a table apart as an annex; the line of reference in its place. */
export function annexTable(
  { annexes }: FillContext,
  table: TableBlock,
  of?: ReferenceBlock["of"],
): ReferenceBlock {
  annexes.add(table);
  const reference = { key: `${table.key}:reference`, kind: "reference", annex: table.key } as const;
  return of === undefined ? reference : { ...reference, of };
}

export function sentenceBlock(key: string, sentence: Sentence): SentenceBlock {
  return { key, kind: "sentence", sentence };
}

/** A block for a sentence, none where there is no sentence. */
export function optionalSentence(key: string, sentence: Sentence | undefined): readonly SentenceBlock[] {
  return sentence === undefined ? [] : [sentenceBlock(key, sentence)];
}

/** A list of items under a lead; none where there are no items. */
export function listBlock(
  key: string,
  lead: Phrase | null,
  items: readonly ListItem[],
): readonly ListBlock[] {
  if (items.length === 0) return [];
  return [{ key, kind: "list", lead: lead === null ? null : toSentence("lead", phrase`${lead}:`), items }];
}

export function itemOf(key: string, words: Phrase, sources: readonly TextSource[]): ListItem {
  return { key, text: textOf(words), runs: words.runs, figures: words.figures, sources };
}

export function remarkSources(remarks: readonly Remark[], section: string): readonly TextSource[] {
  return remarks.map(({ unit, report, key }) => ({ unit, report, section, paragraph: key }));
}
