import type { Block } from "./block.js";

/** What the file was before it became text. */
export type SourceFormat = "docx" | "doc" | "pdf" | "markdown" | "text" | "html" | "image";

/**
 * A document as intake hands it over: the canonical text (what `lotrinh read --text` prints; all spans
 * count its lines from 1) and, where the format carries structure, its blocks. Formats without structure
 * leave `blocks` null: `document/blocks.ts` finds them in the lines.
 */
export interface Source {
  readonly format: SourceFormat;
  /** Lines of the canonical text, NFC, without line ends. */
  readonly lines: readonly string[];
  /** Page of each line, counted from 1; null where the format has no pages or doesn't tell. */
  readonly pages: readonly number[] | null;
  readonly blocks: readonly Block[] | null;
  /** What intake did to the text that a reader should know, in order of weight. */
  readonly notices: readonly Notice[];
}

export type NoticeCode =
  | "machine-read" // recognised from a picture (OCR): slips are to be expected
  | "converted-tcvn3" // text in the TCVN3 (ABC) encoding was converted to Unicode
  | "converted-vni" // text in the VNI encoding was converted to Unicode
  | "composed-unicode" // decomposed Unicode was composed (NFC)
  | "encoding-guessed" // the byte encoding wasn't stated; `detail` names the one that fits
  | "tracked-changes-accepted"
  | "comments-left-out"
  | "hidden-text-left-out"
  | "contents-left-out" // lines of an automatic table of contents; `detail` says how many
  | "other-format" // the content isn't what the file's name says; `detail` names what it is
  | "macros-ignored"
  | "page-without-text" // `detail` names the page
  | "low-quality-text" // text layer or recognition is doubtful; `detail` names the pages
  | "pages-left-out"; // more pages than the limit; `detail` says how many were read

export interface Notice {
  readonly code: NoticeCode;
  /** Facts for the message: a page number, an encoding, a count. */
  readonly detail?: string;
}
