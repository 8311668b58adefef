import type { Anatomy } from "../document/anatomy.js";
import { findMentions, type Mention } from "./citationMentions.js";
import { type CitedPassage, citedPassages } from "./citedPassages.js";
import { findHome } from "./meta.js";
import type { Meta, Relation } from "./reading.js";
import { relationOf } from "./relations.js";

/** One place where a document is cited, with the part it stands in and how the text stands to what it cites. */
export interface CitedPlace extends Mention {
  readonly part: CitedPassage["part"];
  readonly relation: Relation;
}

interface Found {
  readonly province: string | null;
  readonly isReport: boolean;
  readonly places: readonly CitedPlace[];
}

/** Kept as long as the document is: checking asks again for what reading found. */
const found = new WeakMap<Anatomy, Found>();

/** Every place where a document is cited, the document itself among them, in reading order. */
export function citedPlaces(context: { readonly anatomy: Anatomy }, meta: Meta): readonly CitedPlace[] {
  const province = findHome(meta) ?? null;
  const isReport = meta.type === "Báo cáo";
  const known = found.get(context.anatomy);
  if (known?.province === province && known.isReport === isReport) return known.places;
  const places = citedPassages(context).flatMap((cited) =>
    findMentions(cited.passage, { province }).map((mention) => ({
      ...mention,
      part: cited.part,
      relation: relationOf(mention, cited, isReport),
    })),
  );
  found.set(context.anatomy, { province, isReport, places });
  return places;
}
