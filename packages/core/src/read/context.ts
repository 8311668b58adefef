import type { Anatomy } from "../document/anatomy.js";
import type { Block } from "../document/block.js";
import type { Outline } from "../document/outline.js";
import type { Source } from "../document/source.js";
import type { UnitResolver } from "../text/units.js";

/**
 * What every recogniser gets: the document taken apart, and the names of units that are known. A
 * recogniser is a pure function from this (and what earlier ones found) to items with spans.
 */
export interface ReadContext {
  readonly source: Source;
  readonly blocks: readonly Block[];
  readonly anatomy: Anatomy;
  readonly outline: Outline;
  readonly resolveUnit: UnitResolver;
}
