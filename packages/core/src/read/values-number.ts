import { parseMeasure } from "../text/measures.js";
import { type NumberDoubt, parseNumber, parseNumberSeries } from "../text/numbers.js";

/** A number as a value needs it: with what the reader should know about how it was read. */
export interface ReadNumber {
  readonly value: number;
  readonly doubts: readonly NumberDoubt[];
  /** Whether the neighbours decided between two readings against the Vietnamese rule. */
  readonly decided: boolean;
}

const ofChange = /(?:^|\s)(?:tăng|giảm|gấp|thêm|bớt|so với)(?=\s|$)/iu;

/**
 * Reads a number (figures, `%` may follow). An ambiguous one (`1.234`) takes the reading that fits its
 * `neighbours`, the other cells of the row. Fractions and words are no numbers here.
 */
export function readNumber(text: string, neighbours: readonly string[] = []): ReadNumber | undefined {
  const trimmed = text.trim();
  if (!/\d/u.test(trimmed) || trimmed.includes("/")) return undefined;
  const alone = parseNumber(trimmed);
  if (alone === undefined) return undefined;
  const near = neighbours.flatMap((cell) => {
    const begin = cell.slice(0, 60);
    // how much something changes says nothing of how large it is: "Giảm 10% so với năm 2025" beside 41.200
    if (ofChange.test(begin)) return [];
    return begin.match(/\d[\d.,]*/u)?.[0].replace(/[.,]$/u, "") ?? [];
  });
  const read = alone.other === undefined ? alone : (parseNumberSeries([trimmed, ...near])[0] ?? alone);
  return { value: read.value, doubts: read.doubts, decided: read.value !== alone.value };
}

/** A number and what stands behind it: `14,60%`, `500 ha`, `100% huyện`. */
export interface MeasuredNumber extends ReadNumber {
  /** Words after the number that aren't its measure; empty where nothing is left. */
  readonly rest: string;
  readonly measure: string | null;
}

/** A text that begins with a number; `measure` (of the row) and known measures after it are no remark. */
export function readMeasured(
  text: string,
  measure: string | null,
  neighbours: readonly string[] = [],
): MeasuredNumber | undefined {
  const slipped =
    /^[\d.,OoIlS]+%?$/u.test(text) && /[OoIlS]/u.test(text) ? readSlipped(text, neighbours) : undefined;
  if (slipped !== undefined) return slipped;
  const match = /^([-+]?\s?\d[\d.,]*(?:\s\d{3}(?!\d))*)\s?(%|‰)?\s*(.*)$/u.exec(text);
  const printed = match?.[1]?.replace(/[.,]+$/u, "");
  if (match === null || printed === undefined) return readSlipped(text, neighbours);
  const number = readNumber(printed, neighbours);
  if (number === undefined) return undefined;
  const rest = (match[3] ?? "").replace(/[.;,]+$/u, "").trim();
  const known =
    rest !== "" &&
    (sameWords(rest, measure) ||
      (rest.length <= 40 &&
        !/(?:^|\s)(?:như|so|bằng|cả nước)(?=\s|$)/iu.test(rest) &&
        parseMeasure(rest) !== undefined));
  return { ...number, measure: match[2] ?? (known ? rest : null), rest: known ? "" : rest };
}

/** A whole text that is a number with a letter for a digit: `1O0`, `l5`. */
function readSlipped(text: string, neighbours: readonly string[]): MeasuredNumber | undefined {
  const number = readNumber(text, neighbours);
  return number === undefined ? undefined : { ...number, measure: null, rest: "" };
}

function sameWords(a: string, b: string | null): boolean {
  return b !== null && a.toLowerCase() === b.trim().toLowerCase();
}
