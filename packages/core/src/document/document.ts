import { type Anatomy, dissect } from "./anatomy.js";
import type { Block } from "./block.js";
import { findBlocks } from "./blocks.js";
import { withCapitals } from "./capitalBlocks.js";
import { buildOutline, type Outline } from "./outline.js";
import type { Source } from "./source.js";
import { joinWrapped } from "./wrappedBlocks.js";

/** A source taken apart: what every recogniser starts from. */
export interface TakenApart {
  readonly source: Source;
  readonly blocks: readonly Block[];
  readonly anatomy: Anatomy;
  readonly outline: Outline;
}

/** Finds blocks (unless the source brings its own), parts and headings. Pure, linear, never throws on content. */
export function takeApart(source: Source): TakenApart {
  const own = source.blocks?.map(withCapitals);
  const blocks = own === undefined ? findBlocks(source.lines, source.pages) : joinWrapped(own);
  const anatomy = dissect(blocks);
  return { source, blocks, anatomy, outline: buildOutline(anatomy) };
}
