import { matchesIn } from "../text/matches.js";
import { hasOpenRest } from "./openRests.js";
import type { Calculation } from "./shares.js";

/** A figure of a sentence and the first words of what it counts. */
interface Count {
  readonly value: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const NUMBER = "\\d{1,3}(?:\\.\\d{3})+|\\d{1,4}";
/** `trong tổng số 96 xã`, `Xếp loại 48 chi bộ`. */
const TOTAL = new RegExp(
  `(?:tổng số(?:\\scó)?|toàn bộ|trong|xếp loại|phân loại|đánh giá)\\s(${NUMBER})\\s([A-Za-zÀ-ỹ]+)(?!\\s?[\\d%])`,
  "giu",
);
/** All of the total is told by kinds. */
const BY_KINDS = /(?:phân|chia)\s(?:theo|thành|loại|nhóm|hạng)|xếp loại|trong tổng số/iu;
const NO_PARTS = /trong đó|riêng|tăng|giảm|so với|lũy kế|bình quân|mỗi/iu;
/** Parts told one by one have no more than this wrong; further off they are parts of something else. */
const slack = 0.05;
const fewest = 3;

/**
 * Counts whose parts are told behind them without a bracket: `trong tổng số 96 xã có 30 xã …; 22 xã …; 41 xã …`, or by names,
 * `136 hồ sơ. Phân theo lĩnh vực: đất đai 47, môi trường 18, …`. Only what comes near the total is a sum of it. Linear.
 */
export function wrongPartedCounts(text: string): readonly Calculation[] {
  if (text.length > 10_000 || !BY_KINDS.test(text)) return [];
  return [...ofOneNoun(text), ...ofNames(text)];
}

function ofOneNoun(text: string): readonly Calculation[] {
  return matchesIn(text, TOTAL).flatMap((match) => {
    const [whole, digits = "", noun = ""] = match;
    const start = Math.max(text.lastIndexOf(". ", match.index), text.lastIndexOf("; ", match.index)) + 1;
    const end = sentenceEnd(text, match.index);
    const behind = match.index + whole.length;
    const rest = text.slice(behind, end);
    if (!BY_KINDS.test(text.slice(start, behind)) || NO_PARTS.test(rest) || hasOpenRest(rest)) return [];
    const shape = new RegExp(`(?<![\\d.,/–-])(${NUMBER})\\s${noun}(?![A-Za-zÀ-ỹ])`, "giu");
    const parts = matchesIn(rest, shape).map((part) => ({
      value: countOf(part[1] ?? ""),
      text: part[0],
      from: behind + part.index,
      to: behind + part.index + part[0].length,
    }));
    if (
      !parts.every(({ from }, at) => at === 0 || /[,;]\s(?:và\s|có\s)?$|\svà\s$/u.test(text.slice(0, from)))
    )
      return [];
    const from = match.index + whole.indexOf(digits);
    const total = { value: countOf(digits), text: `${digits} ${noun}`, from, to: from + digits.length };
    return mismatch(total, parts, text);
  });
}

const BY_NAMES =
  /(?:phân|chia)(?:\sra)?\stheo\s(?:từng\s)?[A-Za-zÀ-ỹ]+(?:\s[A-Za-zÀ-ỹ]+){0,3}:\s([^.:()]{20,600}?)(?=\.\s|\.?\s*$|;\s[A-Za-zÀ-ỹ][^,;]*(?:tỷ lệ|đạt))/giu;
const NAMED = new RegExp(
  `^(?:và\\s)?[A-Za-zÀ-ỹ][^\\d]*?\\s(${NUMBER})(\\s\\p{Ll}+(?:\\s\\p{Ll}+){0,2})?$`,
  "u",
);
const COUNTED = new RegExp(`(?<![\\d.,/–-])(${NUMBER})\\s(\\p{Ll}+)`, "gu");
/** So far before the list its total may stand. */
const reach = 400;

function ofNames(text: string): readonly Calculation[] {
  return matchesIn(text, BY_NAMES).flatMap((match) => {
    const list = match[1] ?? "";
    const at = match.index + match[0].indexOf(list);
    const items = list.split(/[,;]\s/u);
    const read = items.map((item) => NAMED.exec(item.trim()));
    if (read.some((item) => item === null) || hasOpenRest(list) || NO_PARTS.test(list)) return [];
    let from = at;
    const parts = items.map((item, index) => {
      const digits = read[index]?.[1] ?? "";
      const start = from + item.lastIndexOf(digits);
      from += item.length + 2;
      return { value: countOf(digits), text: item.trim(), from: start, to: start + digits.length };
    });
    const noun = read.at(-1)?.[2]?.trim().split(" ")[0];
    const before = matchesIn(text.slice(Math.max(0, match.index - reach), match.index), COUNTED)
      .map((count) => ({
        value: countOf(count[1] ?? ""),
        text: count[0],
        noun: count[2] ?? "",
        from: Math.max(0, match.index - reach) + count.index,
        to: Math.max(0, match.index - reach) + count.index + (count[1] ?? "").length,
      }))
      .filter((count) => noun === undefined || count.noun === noun);
    const [nearest] = before.toSorted((a, b) => b.value - a.value);
    const sum = sumOf(parts);
    if (nearest === undefined || before.some(({ value }) => value === sum)) return [];
    return mismatch(nearest, parts, text);
  });
}

function mismatch(total: Count, parts: readonly Count[], text: string): readonly Calculation[] {
  const sum = sumOf(parts);
  const off = Math.abs(sum - total.value);
  if (parts.length < fewest || parts.some(({ value }) => value >= total.value)) return [];
  if (off < 1e-6 || off > Math.max(total.value * slack, total.value < 40 ? 2 : 0)) return [];
  const last = parts.at(-1)?.to ?? total.to;
  return [
    {
      text: text.slice(total.from, last),
      from: total.from,
      to: total.to,
      printed: total.text,
      expected: String(sum),
      kind: "total",
      parts: parts.map(({ text: part, from, to }) => ({ text: part, from, to })),
    },
  ];
}

const sumOf = (parts: readonly Count[]): number => parts.reduce((all, { value }) => all + value, 0);

const countOf = (digits: string): number => Number(digits.replaceAll(".", ""));

function sentenceEnd(text: string, from: number): number {
  const end = /\.(?=\s+\p{Lu}|\s*$)/u.exec(text.slice(from));
  return end === null ? text.length : from + end.index;
}
