/** A part of all is spoken of: `Riêng tại các xã biên giới, tỷ lệ …`, `; ở khu vực vùng sâu, 75% …`, `trong đó …`. */
const OPENING =
  /^[\s–+-]*(?:và\s)?(?:riêng(?![A-Za-zÀ-ỹ])|trong đó|trong số đó|(?:ở|tại|đối với)\s[^,;.:]{3,80},)/iu;

/** Whether the clause that the figure at `to` belongs to (what stands behind the last semicolon before it) speaks of a part of all only. */
export function isOfOwnGroup(sentence: string, to: number): boolean {
  const from = sentence.lastIndexOf(";", to - 1) + 1;
  return OPENING.test(sentence.slice(from, to));
}
