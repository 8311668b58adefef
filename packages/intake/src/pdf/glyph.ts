/**
 * A piece of text on a page that is drawn at one go: a letter, or a whole string where the text is turned. Points from the
 * page's upper left corner, `y` down, at the base line.
 */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of the font as drawn. */
  readonly size: number;
  readonly font: PdfFont;
  /** A whole word, as recognition finds them: a space stands before it whatever the gap. */
  readonly isWord?: boolean;
}

export interface PdfFont {
  /** Without the subset's prefix: `TimesNewRomanPS-BoldMT`. */
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A straight line drawn on the page, or a filled bar that looks like one; level or upright. */
export interface Rule {
  readonly upright: boolean;
  /** x of an upright rule, y of a level one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What is drawn on a page that intake uses. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  /** Share of the page's area that pictures cover, at most 1. */
  readonly pictured: number;
}

/** The font by the name that the file gives it. */
export function fontOf(rawName: string): PdfFont {
  const name = rawName.replace(/^[A-Z]{6}\+/, "");
  return {
    name,
    bold: /bold|black|heavy|demi/i.test(name) || /[-,]B(?:I|$)/.test(name),
    italic: /italic|oblique/i.test(name) || /[-,]B?I$/.test(name),
  };
}
