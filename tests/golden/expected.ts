import { readdirSync, readFileSync } from "node:fs";
import type { Citation, Duty, Meta, Milestone, Review, Target } from "@lotrinh/core/read/reading";

/**
 * What the author of a golden document meant: the command-line contract's shape, with the marks of an answer
 * key. `optional`: neither presence nor absence counts. `also…`: other readings that are right as well.
 * A field that is absent isn't compared. Lines are given for formats with lines of their own.
 */
export interface Expected {
  readonly layout: string;
  readonly meta: ExpectedMeta;
  readonly citations?: readonly ExpectedCitation[];
  readonly sections?: readonly ExpectedSection[];
  readonly goals?: readonly (Item & { readonly number: number; readonly title: string })[];
  readonly targets?: readonly ExpectedTarget[];
  readonly assignments?: readonly (Item & { readonly unit: string; readonly targets: readonly string[] })[];
  readonly indicators?: readonly ExpectedIndicator[];
  readonly tasks?: readonly ExpectedTask[];
  readonly duties?: readonly ExpectedDuty[];
  readonly deadlines?: readonly ExpectedDeadline[];
  readonly reviews?: readonly (Item & Pick<Review, "year" | "kind"> & { readonly alsoYears?: readonly (number | null)[] })[];
  readonly funding?: readonly ExpectedFunding[];
  readonly results?: readonly ExpectedResult[];
  readonly proposals?: readonly (Item & { readonly to: string | null; readonly text: string; readonly alsoTo?: readonly (string | null)[] })[];
  readonly difficulties?: readonly (Item & { readonly text: string })[];
}

export interface Lines {
  readonly line: number;
  readonly endLine?: number;
}

export interface Item {
  readonly span?: Lines;
  readonly optional?: boolean;
}

type MetaValues = Omit<Meta, "spans" | "confidence">;
export type ExpectedMeta = MetaValues & { readonly also?: Readonly<Record<string, readonly unknown[]>> };

interface ExpectedCitation extends Item, Pick<Citation, "number" | "date" | "issuer" | "relation"> {
  readonly alsoDates?: readonly (string | null)[];
  readonly alsoIssuers?: readonly (string | null)[];
  readonly alsoRelations?: readonly string[];
}

export interface ExpectedSection extends Item {
  readonly label: string;
  readonly title: string | null;
  readonly children: readonly ExpectedSection[];
}

interface ExpectedTarget extends Item, Pick<Target, "code" | "goal" | "priority" | "title"> {
  readonly parts?: readonly { readonly letter: string | null; readonly lead: readonly string[]; readonly coordinating: readonly string[] }[];
}

export interface ExpectedIndicator extends Item {
  readonly code: string | null;
  readonly name: string;
  readonly measure: string | null;
  readonly responsible: readonly string[];
  readonly parent: string | null;
  readonly milestones: Readonly<Record<string, Pick<Milestone, "raw" | "value"> | null>>;
  /** A goal in running text: found by its line and number, whatever the name. */
  readonly running?: boolean;
  readonly anyKind?: boolean;
  readonly measureOptional?: boolean;
  readonly alsoMeasures?: readonly (string | null)[];
  readonly alsoCodes?: readonly (string | null)[];
  readonly codeOptional?: boolean;
  /** Columns by quarter may be read too, under keys that are no years. */
  readonly quarters?: boolean;
  readonly spanning?: string;
}

export interface ExpectedTask extends Item {
  readonly text: string;
  readonly section: string | null;
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  readonly due: string | null;
  readonly output: string | null;
  readonly alsoTexts?: readonly string[];
  readonly alsoDue?: readonly (string | null)[];
  readonly alsoSections?: readonly (string | null)[];
  readonly alsoLeads?: readonly (readonly string[])[];
  readonly alsoCoordinating?: readonly (readonly string[])[];
  readonly textIsStart?: boolean;
  /** Whatever task was read on these lines is this one. */
  readonly byLine?: boolean;
  readonly leadOptional?: boolean;
  readonly sectionOptional?: boolean;
  readonly dueOptional?: boolean;
}

export interface ExpectedDuty extends Item, Pick<Duty, "who" | "to" | "via" | "onwardTo" | "deadline"> {
  readonly frequency: string;
  readonly alsoFrequencies?: readonly string[];
  readonly alsoTo?: readonly (string | null)[];
  readonly alsoDeadlines?: readonly Duty["deadline"][];
  readonly anyWho?: boolean;
  readonly anyFreq?: boolean;
  readonly anyDeadline?: boolean;
  readonly toOptional?: boolean;
  readonly viaOptional?: boolean;
}

interface ExpectedDeadline extends Item {
  readonly what: string;
  readonly who: readonly string[];
  readonly date: string;
  readonly alsoDates?: readonly string[];
}

interface ExpectedFunding extends Item {
  readonly source: string;
  readonly amount: number | null;
  readonly alsoSources?: readonly string[];
}

interface ExpectedResult extends Item {
  readonly text: string;
  readonly value: number;
  readonly measure: string | null;
  readonly alsoMeasures?: readonly (string | null)[];
}

export interface GoldenDocument {
  /** `01-ke-hoach-cay-xanh` */
  readonly name: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly expected: Expected;
}

/** All documents of `documents/`, in order, each with its expected reading. Throws where one has none. */
export function loadGolden(): GoldenDocument[] {
  const folder = new URL("./documents/", import.meta.url);
  return readdirSync(folder)
    .sort()
    .map((fileName) => {
      const name = fileName.replace(/\.[a-z]+$/u, "");
      const expected: Expected = JSON.parse(
        readFileSync(new URL(`./expected/${name}.json`, import.meta.url), "utf8"),
      );
      return { name, fileName, bytes: readFileSync(new URL(fileName, folder)), expected };
    });
}

/** What the reader still gets wrong: document → path of the field → why, in one line. */
export function loadKnownFaults(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return JSON.parse(readFileSync(new URL("./known-faults.json", import.meta.url), "utf8"));
}
