import type { Confidence } from "../read/confidence.js";

/**
 * Finds the canonical name of an organisation from its name as printed, in spite of abbreviations, spelling
 * variants and slips of scanning; null where it can't. Pure and deterministic.
 */
export type UnitResolver = (printed: string) => ResolvedUnit | null;

export interface ResolvedUnit {
  readonly canonical: string;
  /** `group`: a name for many ("các sở, ban, ngành", "UBND các huyện, thị xã, thành phố"). */
  readonly kind: "unit" | "group";
  readonly confidence: Confidence;
}
