/** Lengths of OOXML: twips (1/20 pt, 1/1440 inch); sizes of letters in half points. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/**
 * A4 and margins as Decree 30/2020, annex I, I.I.2 and 4 sets them: top and bottom 20 to 25 mm, left 30 to 35, right 15
 * to 20. The page number stands in the middle of the top margin (I.I.7).
 */
export const page = {
  width: twips(210),
  height: twips(297),
  margin: { top: twips(20), bottom: twips(20), left: twips(30), right: twips(20), header: twips(10) },
} as const;

/** Width of the text on an upright or a landscape page, twips. */
export function textWidth(landscape = false): number {
  return (landscape ? page.height : page.width) - page.margin.left - page.margin.right;
}
