import { findDocumentNumbers } from "@lotrinh/core/text/documentNumbers";
import { measureAfter } from "@lotrinh/core/text/measures";
import { findNumbers } from "@lotrinh/core/text/numbers";
import type { Run } from "./richText.js";

/** A space and a hyphen that don't break the line. The writer puts the hyphen down as Word's own (`w:noBreakHyphen`). */
const SPACE = "\u00A0";
export const NO_BREAK_HYPHEN = "\u2011";
/** After a dash: Word has no dash of its own that doesn't break. */
const JOINER = "\u2060";

/** Money stays whole (`tỷ đồng`); other measures may break after their first word, or justified lines would stand too wide apart. */
const MONEY = /^(?:triệu|nghìn|ngàn|tỷ|tỉ) /u;

/**
 * Runs of one line of text whose numbers stay whole when the line is broken: a number with its measure (`1.200 lượt`), `ngày 15/11/2026`,
 * `số 12/KH-UBND`, ranges (`2021 - 2025`, `2021–2025`). Only the space or hyphen at which a line could break there is exchanged, so that a
 * search in the text finds what it can; neither Word nor LibreOffice breaks at `/`.
 */
export function keepTogether(runs: readonly Run[]): readonly Run[] {
  const text = runs.map((run) => run.text).join("");
  if (!/\d/u.test(text) || !/[\s–-]/u.test(text)) return runs;
  const kept = keptMarks(text);
  if (kept.size === 0) return runs;
  let from = 0;
  return runs.map((run) => {
    const start = from;
    from += run.text.length;
    const marked = [...kept].filter(([at]) => at >= start && at < from);
    return marked.length === 0 ? run : { ...run, text: exchanged(run.text, start, marked) };
  });
}

function exchanged(text: string, start: number, marks: readonly (readonly [number, string])[]): string {
  const units = text.split("");
  for (const [at, mark] of marks) units[at - start] = mark;
  return units.join("");
}

/** What takes the place of which character of the text. */
function keptMarks(text: string): ReadonlyMap<number, string> {
  const marks = new Map<number, string>();
  const keep = (from: number, to: number) => {
    for (let at = from; at < to; at += 1) {
      const mark = keeping[text.charAt(at)];
      if (mark !== undefined) marks.set(at, mark);
    }
  };
  for (const { from, to } of findDocumentNumbers(text)) keep(from, to);
  for (const { from, to } of findNumbers(text)) keep(from, measured(text, to));
  for (const match of text.matchAll(LED_OR_RANGE)) keep(match.index, match.index + match[0].length);
  return marks;
}

const keeping: Readonly<Record<string, string>> = { " ": SPACE, "-": NO_BREAK_HYPHEN, "–": `–${JOINER}` };

/** The space before digits after `ngày`, `số`, `hạng`, `mức độ`; what stands between two numbers of a range. */
const LED_OR_RANGE = /(?<=(?<!\p{L})(?:ngày|số|hạng|mức độ)) (?=\d)|(?<=\d) ?[-–] ?(?=\d)/giu;

/** Where the measure after a number ends; `to` where there is none. */
function measured(text: string, to: number): number {
  const measure = text.charAt(to) === " " ? measureAfter(text, to)?.text : undefined;
  // `ngày 09 tháng 6 năm 2026` is a day, not nine months
  if (measure === undefined || /^ \d/u.test(text.slice(to + 1 + measure.length))) return to;
  return to + 1 + (MONEY.test(measure) ? measure.length : 0);
}
