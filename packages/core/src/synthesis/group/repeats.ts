import type { FindingPlace, SynthesisFinding } from "../finding.js";
import type { UnitParagraph } from "../unitText.js";
import { compareKeys, joinWords } from "../words/name.js";
import { compareVietnamese } from "../words/order.js";
import { textKey } from "./clusters.js";
import type { FigureMention } from "./mentions.js";

/** A figure of several digits in these words is hardly there by chance; small ones need nearly the same words. */
const alikeWords = { telling: 0.55, small: 0.8 };
/** Mentions of one number are compared with so many groups of it; more have only a common round number. */
const mostGroups = 40;

/**
 * Figures told more than once: the same number with the same measure in like words, in paragraphs of two units or in two places of one
 * report. One finding for all the figures that the same paragraphs share, so that nothing is counted twice.
 */
export function findRepeats(mentions: readonly FigureMention[]): readonly SynthesisFinding[] {
  const byNumber = new Map<string, FigureMention[]>();
  for (const mention of [...mentions].sort(byPlace)) {
    if (!isTelling(mention)) continue;
    const key = `${mention.value} ${mention.measure ?? ""}`;
    byNumber.set(key, [...(byNumber.get(key) ?? []), mention]);
  }
  const byPlaces = new Map<string, FigureMention[][]>();
  for (const group of [...byNumber.values()].flatMap(groupAlike)) {
    const places = [...new Set(group.map(({ paragraph }) => paragraph.key))].sort();
    if (places.length < 2) continue;
    byPlaces.set(places.join("\n"), [...(byPlaces.get(places.join("\n")) ?? []), group]);
  }
  return [...byPlaces.values()]
    .filter(isWeighty)
    .map(findingOf)
    .sort((a, b) => compareKeys(a.key, b.key));
}

function byPlace(a: FigureMention, b: FigureMention): number {
  return compareKeys(a.paragraph.key, b.paragraph.key);
}

/** Terms and ages come back in every paragraph. */
const DURATIONS = new Set(["năm", "tháng", "ngày", "giờ", "tuổi", "lần", "mức độ", "cấp độ"]);

/** `100%`, `05 năm`, a small number without a measure (`Đề án 161`), or one with few words around say too little. */
function isTelling({ value, measure, around }: FigureMention): boolean {
  if (around.size < 4 || value === 0) return false;
  if (measure === null) return value >= 1000 || !Number.isInteger(value);
  return !DURATIONS.has(measure) && !(measure === "%" && value === 100);
}

/** One small number that several units tell in the same words may be each unit's own: two numbers, or a large one, are hardly. */
function isWeighty(groups: readonly FigureMention[][]): boolean {
  if (groups.length > 1 || groups.some(([first]) => first !== undefined && !isSmall(first))) return true;
  return new Set(groups.flat().map(({ paragraph }) => paragraph.report)).size === 1;
}

function isSmall({ value }: FigureMention): boolean {
  return Number.isInteger(value) && Math.abs(value) < 20;
}

function groupAlike(mentions: readonly FigureMention[]): FigureMention[][] {
  const groups: FigureMention[][] = [];
  for (const mention of mentions) {
    const group = groups
      .slice(0, mostGroups)
      .find(([first]) => first !== undefined && areAlike(first, mention));
    if (group === undefined) groups.push([mention]);
    else group.push(mention);
  }
  return groups.filter((group) => group.length > 1);
}

function areAlike(a: FigureMention, b: FigureMention): boolean {
  return overlap(a.around, b.around) >= (isSmall(a) ? alikeWords.small : alikeWords.telling);
}

/** Share of the words of the smaller set that the other has too. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let common = 0;
  for (const word of small) if (large.has(word)) common += 1;
  return common / small.size;
}

function findingOf(groups: readonly FigureMention[][]): SynthesisFinding {
  const figures = [...new Set(groups.flatMap(([first]) => (first === undefined ? [] : [first.text])))].sort(
    compareKeys,
  );
  const paragraphs = new Map(
    groups.flat().map(({ paragraph, sentence }) => [paragraph.key, { paragraph, sentence }]),
  );
  const places = [...paragraphs.values()].map(({ paragraph, sentence }) => placeOf(paragraph, sentence));
  const units = [...new Set(places.map(({ unit }) => unit))].sort(compareVietnamese);
  const where =
    units.length === 1
      ? `${places.length} chỗ trong báo cáo của ${units[0] ?? ""}`
      : `báo cáo của ${joinWords(units)}`;
  return {
    key: `repeat:${textKey(`${figures.join(" ")} ${[...paragraphs.keys()].sort().join(" ")}`)}`,
    kind: "repeated-figure",
    message: `Số liệu ${figures.join(", ")} được nêu ở ${where} với nội dung gần giống nhau; kiểm tra để không tính trùng.`,
    places,
    indicators: [],
  };
}

export function placeOf({ report, unit, section, key }: UnitParagraph, quote: string): FindingPlace {
  return {
    report,
    unit,
    section,
    paragraph: key,
    quote: quote.length > 300 ? `${quote.slice(0, 299)}…` : quote,
  };
}
