/** Serial, year where one is printed, and the letters of a number, whatever stands between them. */
const PARTS =
  /^(?<serial>\d+[a-zđ]?)(?:\/(?<year>\d{4}))?[-/. ]?(?<letters>[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ\d]*(?:[-/.,][A-Za-zÀ-ỹ\d]+)?)$/u;
const TYPE = "(?<type>NQ|QĐ|CT|KH|CTr|KL|TB|HD|BC|TTr|NĐ|QC)";
const ORDERED = new RegExp(`^${TYPE}(?:[-/.,])?(?<agency>TW|TU|UBND|HĐND|TTg|CP)$`, "u");
const SWAPPED = new RegExp(`^(?<agency>TW|TU|UBND|HĐND|TTg|CP)[-/.,]${TYPE}$`, "u");

/**
 * The shape a number should have where it has another: `27/NQ-TW` → `27-NQ/TW` (party documents, Guide 36-HD/VPTW),
 * `163/QĐTTg` → `163/QĐ-TTg` (Decree 30/2020/NĐ-CP, annex I, II.3). Undefined where it is right or can't be told.
 */
export function expectedNumber(number: string): string | undefined {
  const { serial, year, letters: printed = "" } = PARTS.exec(number)?.groups ?? {};
  const letters = withStrokes(printed);
  const { type, agency } = (ORDERED.exec(letters) ?? SWAPPED.exec(letters))?.groups ?? {};
  if (serial === undefined || type === undefined || agency === undefined) return undefined;
  const party = agency === "TW" || agency === "TU";
  if (party && year !== undefined) return undefined;
  const expected = party
    ? `${serial}-${type}/${agency}`
    : `${serial}/${year === undefined ? "" : `${year}/`}${type}-${agency}`;
  return expected === number ? undefined : expected;
}

/** `QD-TTg`, `NQ-HDND`: the stroke of Đ was lost. */
function withStrokes(letters: string): string {
  return letters
    .replace(/^QD(?=[-/.][A-Za-zÀ-ỹ])/u, "QĐ")
    .replace(/^ND(?=[-/.]CP$)/u, "NĐ")
    .replace(/(?<=[-/.])HDND$/u, "HĐND");
}
