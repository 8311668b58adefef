/** What a style, or the direct formatting of a run, says about letters. Missing: says nothing. */
export interface RunLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly capitals?: boolean;
  readonly hidden?: boolean;
  readonly font?: string;
}

/** What a style, or direct formatting, says about a paragraph. */
export interface ParagraphLook {
  readonly centred?: boolean;
  /** Heading level from 1. */
  readonly heading?: number;
  readonly numbering?: NumberingUse;
  /** A line of the table of contents. */
  readonly contents?: boolean;
}

/** Which list and level. `list` null: numbering is switched off; missing parts come from the style. */
export interface NumberingUse {
  readonly list?: string | null;
  readonly level?: number;
}

/** `look` laid over `base`: what it says wins, list and level each by itself. */
export function overParagraph(base: ParagraphLook, look: ParagraphLook): ParagraphLook {
  if (look.numbering === undefined || base.numbering === undefined) return { ...base, ...look };
  return { ...base, ...look, numbering: { ...base.numbering, ...look.numbering } };
}
