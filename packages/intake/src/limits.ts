/** What a file may cost before it is refused. Sizes are in bytes. */
export interface Limits {
  /** Size of the file itself. */
  readonly fileBytes: number;
  /** Size of a text or markdown file. */
  readonly textBytes: number;
  /** Size of an HTML page, which takes many times its size in memory. */
  readonly htmlBytes: number;
  /** What all parts read from an archive may inflate to, together. */
  readonly inflatedBytes: number;
  /** Inflated size over packed size; judged only beyond `ratioFloorBytes`, since small repetitive files pack well. */
  readonly inflationRatio: number;
  readonly ratioFloorBytes: number;
  readonly archiveEntries: number;
  /** Pages read from a .pdf; those beyond are left out with a notice. */
  readonly pages: number;
  /** Pages recognised by OCR (seconds each); those beyond are left out with a notice. */
  readonly recognisedPages: number;
  /** Lines of the canonical text. */
  readonly lines: number;
  /** Width and height in pixels of a picture. */
  readonly pictureSide: number;
}

const MB = 1024 * 1024;

/**
 * A 1,000-page plan is about 60 MB of XML, packed 20 to 40 times (300 where one page is repeated); deflate itself ends at
 * 1,032 times, which is what a bomb of equal letters comes to.
 */
export const defaultLimits: Limits = {
  fileBytes: 200 * MB,
  textBytes: 64 * MB,
  htmlBytes: 24 * MB,
  inflatedBytes: 300 * MB,
  inflationRatio: 500,
  ratioFloorBytes: 60 * MB,
  archiveEntries: 20_000,
  pages: 5_000,
  recognisedPages: 500,
  lines: 1_000_000,
  pictureSide: 20_000,
};
