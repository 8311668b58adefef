import type { Block } from "../document/block.js";
import { type Passage, spanAt } from "../document/passage.js";
import type { Finding } from "./diagnostic.js";
import { isOneDigitOff, isSwapped } from "./digitSlips.js";
import { type Figure, passageFigures } from "./figures.js";
import { perSubject } from "./perSubject.js";
import { saysHere } from "./saysHere.js";
import { figureOf, printedFigure } from "./shares.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";
import { whereabouts } from "./whereabouts.js";

/** A number with the share it is said to be, in this order or the other. */
interface Claim {
  readonly part: Figure;
  readonly share: Figure;
  readonly unit: string;
  readonly passage: Passage;
  /** Ordinal of its paragraph among those of the document. */
  readonly at: number;
}

/** A figure that may be the whole of others. */
interface Whole {
  readonly figure: Figure;
  readonly unit: string;
  readonly passage: Passage;
  readonly at: number;
}

/** `5.128 em, bằng 2,0%`, `52 trạm ở vùng cao (23,9%)`. */
const COUNT_FIRST =
  /^[^.;:()%\d]{0,60}(?:,\s|\s\(?)(?:chiếm|bằng|đạt|tương ứng|tương đương|tỷ lệ)\s(?:với\s)?(?:tỷ lệ\s|tỉ lệ\s)?$|^(?:\s\p{Ll}+){0,6}\s\($/iu;
/** `52,0%, tương ứng 58.240 hộ`, `16,4% (1.234 hộ)`. */
const SHARE_FIRST = /^(?:,\s|\s)(?:tương ứng|tương đương|ứng)\s(?:với\s)?(?:số\s)?$|^\s\((?:tương ứng\s)?$/iu;
const LOOSE = /(?:khoảng|gần|trên|hơn|dưới|xấp xỉ|tăng|giảm|vượt|thêm|bình quân|còn|từ|đến|lên)\s$/iu;
/** Of what was planned, of another time, of each year. */
const OTHER_BASE =
  /^\s?(?:kế hoạch|chỉ tiêu|so với|dự toán|mục tiêu|nhu cầu|điểm|\/\s?năm|mỗi năm|cùng kỳ|vốn)/iu;
/** So many paragraphs around are read together. */
const reach = 6;
/** Digits change places by chance in shorter numbers. */
const fewestDigits = 3;

/**
 * Shares whose whole stands in a paragraph nearby: `Toàn huyện có 12.500 trẻ em …` and, further down, `250 trẻ em …, bằng 2,0%; 1.875 trẻ em
 * …, bằng 13,0%`. A whole counts where another share is exactly one of it and the printed share (or number) is one slip of a digit
 * from what the whole gives, or where it is said to be all there is and two digits changed places; and no figure of the document gives the printed one. Linear in the figures of each paragraph's neighbours.
 */
export const neighbourShares = perSubject((subject: Subject): readonly Finding[] => {
  const texts = textPieces(subject).flatMap(({ passage, block, inTable }) =>
    inTable || passage.text.length > 10_000 ? [] : [{ passage, root: rootOf(subject, block) }],
  );
  const claims = texts.flatMap(({ passage }, at) =>
    passage.text.includes("%") ? claimsIn(passage, at) : [],
  );
  if (claims.length === 0) return [];
  const wholes = texts.flatMap(({ passage }, at) => wholesIn(passage, at));
  return claims.flatMap((claim) => {
    const alike = wholes.filter(({ unit, figure }) => unit === claim.unit && figure.value > claim.part.value);
    if (alike.length === 0 || alike.some(({ figure }) => gives(claim, figure.value))) return [];
    const near = alike.filter(
      ({ at }) => Math.abs(at - claim.at) <= reach && texts[at]?.root === texts[claim.at]?.root,
    );
    const meant = near.filter(
      (whole) =>
        (isSlip(claim, whole.figure.value) && isBorneOut(whole, claim, claims)) ||
        (isDeclared(whole) && hasTurnedDigits(claim, whole.figure.value)),
    );
    const [first] = meant;
    if (first === undefined || meant.some(({ figure }) => figure.value !== first.figure.value)) return [];
    return [findingOf(claim, first)];
  });
});

/** The chapter that a block stands in. */
function rootOf({ outline }: Subject, block: Block): unknown {
  let section = outline.sectionOf.get(block);
  while (section?.parent != null && section.label.form !== "roman") section = section.parent;
  return section;
}

/** Children are people, by whatever word they are counted. */
const unitOf = ({ unit }: Figure): string => (unit === "tre" || unit === "be" ? "nguoi" : unit);

function wholesIn(passage: Passage, at: number): readonly Whole[] {
  return passageFigures(passage).flatMap((figure) =>
    figure.unit === "" || figure.unit === "%" || figure.value < 20
      ? []
      : [{ figure, unit: unitOf(figure), passage, at }],
  );
}

function claimsIn(passage: Passage, at: number): readonly Claim[] {
  const { text } = passage;
  const figures = passageFigures(passage);
  return figures.flatMap((share, place): readonly Claim[] => {
    if (share.unit !== "%" || share.decimals === 0 || share.value >= 100) return [];
    if (OTHER_BASE.test(text.slice(share.to, share.to + 30))) return [];
    const [before, behind] = [figures[place - 1], figures[place + 1]];
    const found: Claim[] = [];
    if (isCount(before) && isTold(text, before, share) && COUNT_FIRST.test(text.slice(before.to, share.from)))
      found.push({ part: before, share, unit: unitOf(before), passage, at });
    else if (
      isCount(behind) &&
      isTold(text, behind, share) &&
      SHARE_FIRST.test(text.slice(share.to, behind.from))
    )
      found.push({ part: behind, share, unit: unitOf(behind), passage, at });
    return found;
  });
}

const isCount = (figure: Figure | undefined): figure is Figure =>
  figure !== undefined && figure.unit !== "" && figure.unit !== "%" && figure.value > 0;

const isTold = (text: string, ...figures: readonly Figure[]): boolean =>
  figures.every(({ from }) => !LOOSE.test(text.slice(Math.max(0, from - 12), from)));

/** The share is right where the true one is rounded or cut to it. */
function gives({ part, share }: Pick<Claim, "part" | "share">, whole: number): boolean {
  return Math.abs((part.value / whole) * 100 - share.value) <= 1.01 * 10 ** -share.decimals;
}

/** Another number near it is exactly so great a share of this whole, and isn't the whole's own count again. */
function isBorneOut(whole: Whole, claim: Claim, claims: readonly Claim[]): boolean {
  return claims.some(
    (other) =>
      other !== claim &&
      other.unit === claim.unit &&
      Math.abs(other.at - claim.at) <= reach &&
      other.part.value < whole.figure.value &&
      other.part.value !== claim.part.value &&
      Math.abs((other.part.value / whole.figure.value) * 100 - other.share.value) <=
        0.51 * 10 ** -other.share.decimals,
  );
}

/** `Toàn huyện có 412 trường`, `tổng chiều dài là 4.860 km`: all there are. */
function isDeclared({ figure, passage }: Whole): boolean {
  const before = passage.text.slice(Math.max(0, figure.from - 70), figure.from);
  return DECLARED.test(before.slice(Math.max(before.lastIndexOf(". "), before.lastIndexOf(";")) + 1));
}

const DECLARED =
  /(?:toàn|cả)\s(?:tỉnh|thành phố|huyện|xã|ngành|vùng)\s(?:hiện\s)?có\s$|(?<!\p{L})tổng\s(?:số|chiều dài|diện tích|sản lượng|đàn|dân số)[^,;:()]{0,50}\s(?:là|có|đạt)\s$/iu;

/** Two neighbouring digits of the printed share changed places, of three at least. */
function hasTurnedDigits({ part, share }: Claim, whole: number): boolean {
  const printed = share.value.toFixed(share.decimals).replace(".", "");
  const right = ((part.value / whole) * 100).toFixed(share.decimals).replace(".", "");
  return printed.length >= fewestDigits && isSwapped(printed, right);
}

function isSlip({ part, share }: Claim, whole: number): boolean {
  const real = (part.value / whole) * 100;
  if (real > share.value * 2 || real < share.value / 2) return false;
  const printed = share.value.toFixed(share.decimals).replace(".", "");
  const right = real.toFixed(share.decimals).replace(".", "");
  if (printed.length >= fewestDigits && (isOneDigitOff(printed, right) || isSwapped(printed, right)))
    return true;
  return meantCount(part, share, whole) !== undefined;
}

/** The number with two of its neighbouring digits changed about that the share gives of the whole. */
function meantCount(part: Figure, share: Figure, whole: number): number | undefined {
  const digits = String(part.value);
  if (!/^\d{4,}$/u.test(digits)) return undefined;
  for (let at = 0; at + 1 < digits.length; at += 1) {
    const turned = digits.slice(0, at) + (digits[at + 1] ?? "") + (digits[at] ?? "") + digits.slice(at + 2);
    const value = Number(turned);
    if (value !== part.value && Math.abs((value / whole) * 100 - share.value) <= 0.51 * 10 ** -share.decimals)
      return value;
  }
  return undefined;
}

function findingOf({ part, share, passage }: Claim, { figure, passage: at }: Whole): Finding {
  const base = spanAt(at, figure.from, figure.to);
  const place = whereabouts(base);
  const printed = `${printedFigure(share.value, share.decimals)}%`;
  const real = `${printedFigure((part.value / figure.value) * 100, share.decimals)}%`;
  const count = meantCount(part, share, figure.value);
  const turned =
    count === undefined || figureOf(real.slice(0, -1)) === share.value ? undefined : printedFigure(count, 0);
  const likely = turned === undefined ? "" : ` (${printed} là ${turned})`;
  const span = spanAt(passage, Math.min(part.from, share.from), Math.max(part.to, share.to));
  return {
    message: {
      vi: `Tỷ lệ ghi ${printed} nhưng ${part.text} trên ${figure.text} (${place.vi}) là ${real}${likely}.`,
      en: `The share says ${printed}, expected ${real}: ${part.text} of ${figure.text} (${place.en}).`,
    },
    span,
    quote: printed,
    related: [saysHere(base, figure.text)],
    suggestion: turned ?? real,
    data: { printed, expected: real, kind: "share" },
  };
}
