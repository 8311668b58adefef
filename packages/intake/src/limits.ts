/** What a file may cost before it is refused. Sizes are in bytes. */
export interface Limits {
  /** Size of the file itself. */
  readonly fileBytes: number;
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

/** A 1,000-page plan is about 60 MB of XML, packed 20 to 40 times; deflate itself ends at 1,032 times. */
export const defaultLimits: Limits = {
  fileBytes: 200 * MB,
  inflatedBytes: 400 * MB,
  inflationRatio: 250,
  ratioFloorBytes: 30 * MB,
  archiveEntries: 20_000,
  pages: 5_000,
  recognisedPages: 500,
  lines: 1_000_000,
  pictureSide: 20_000,
};
