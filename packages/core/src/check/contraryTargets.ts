import { type Passage, spanAt } from "../document/passage.js";
import { type Span, spansOverlap } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { parseNumber } from "../text/numbers.js";
import { contraryChanges } from "./contraryChanges.js";
import { type Figure, findFigures } from "./figures.js";
import { overWholes } from "./overWholes.js";
import { perSubject } from "./perSubject.js";
import { wrongAmounts } from "./spentAmounts.js";
import type { Subject } from "./subject.js";
import { piecesWithDigits, sentencesOf } from "./textPieces.js";
import { piecesWith } from "./wordPlaces.js";

/** Words of running text whose own figures can't hold together. */
export interface ContraryTarget {
  readonly kind: "rise" | "fall" | "share" | "range" | "part";
  readonly text: string;
  readonly span: Span;
}

const NUMBER = "(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)(?!\\d|[.,/]\\d|\\s?/)";
const WHEN = "(?:\\s\\(?(?:(?:vào |cuối |hết )?năm\\s)?(?:19|20)\\d{2}\\)?)?";
const ROUND = "(?:mức\\s|trên\\s|khoảng\\s|ít nhất\\s|dưới\\s|tối thiểu\\s)?";
const THING = "\\s?(%|‰|\\p{Ll}+)?(?:\\s\\p{Ll}+){0,3}?";
const RISE = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:(?:tăng|nâng|đưa)\\s[^.;%\\d]{0,140}?)?từ\\s${ROUND}${NUMBER}${THING}${WHEN},?\\s(?:lên|lên đến|lên tới)\\s${ROUND}${NUMBER}\\s?(%|‰|[A-Za-zÀ-ỹ]+)?`,
  "giu",
);
const FALL = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:(?:giảm|hạ)\\s[^.;%\\d]{0,140}?)?từ\\s${ROUND}${NUMBER}${THING}${WHEN},?\\s(?:xuống còn|xuống|còn)\\s${ROUND}${NUMBER}\\s?(%|‰|[A-Za-zÀ-ỹ]+)?`,
  "giu",
);
/** A smaller number is the better place. */
const RANKED = /hạng|thứ bậc|vị trí|xếp|lớp|cấp độ|mức độ/iu;

const GROUP =
  "hộ|giáo viên|học sinh|sinh viên|xã|phường|thôn|bản|ấp|trẻ em|trẻ|người dân|người|dân số|cán bộ|công chức|viên chức|lao động|cơ sở|doanh nghiệp|trường|trạm|cơ quan|đơn vị|phụ nữ|thanh niên|hồ sơ|diện tích|chợ|tuyến";
const SHARE = new RegExp(
  `(?<![\\d.,/–-]|[A-Za-zÀ-ỹ])(\\d{3}(?:,\\d+)?)\\s?%\\s(?:(?:số|tổng số|các)\\s){0,2}(?:${GROUP})(?![A-Za-zÀ-ỹ])`,
  "giu",
);
/** Shares of a plan, of a year before, of an amount may well be above a hundred. */
const ABOVE =
  /tăng|vượt|bằng|so với|gấp|kế hoạch|dự toán|chỉ tiêu|hoàn thành|thực hiện|lương|giảm|hỗ trợ|mức|công suất/iu;

const RANGE =
  /(?<![\d.,/–-]|[\d%]\s?[-–]\s?)(\d{1,3}(?:,\d+)?)\s?%?\s?[-–]\s?(\d{1,3}(?:,\d+)?)\s?%(?!\s?[-–]\s?\d)/gu;

/** Without these nothing of its kind can be found below; most texts have none. */
const CHANGED = /từ\s(?:[A-Za-zÀ-ỹ]+\s){0,2}\d[^;]{1,100}\s(?:lên|xuống|còn)\s/u;
const PARTED = /,\strong đó/u;
const SHARED = /\d{3}(?:,\d+)?\s?%|\d\s?%?\s?[-–]\s?\d{1,3}(?:,\d+)?\s?%/u;
const RANGED = /\.\d{3}\s?[-–]\s?\d|[-–]\s?\d{1,3}(?:,\d+)?\s(?:nghìn|triệu|tỷ|ha\/|tấn\/|km)/u;
const SPENDING = /giải ngân|thanh toán|quyết toán|sử dụng|\schi\s/u;

/** Targets, and results told, whose figures contradict one another within a sentence. Linear. */
export const contraryTargets = perSubject((subject: Subject): readonly ContraryTarget[] => {
  const changing = new Set(piecesWith(subject, "lên", "xuống", "còn"));
  const parting = new Set(piecesWith(subject, "trong"));
  const spending = new Set(piecesWith(subject, "ngân", "toán", "chi", "dụng"));
  const found = piecesWithDigits(subject).flatMap((piece) => {
    const { passage } = piece;
    const { text } = passage;
    const mayHold =
      (changing.has(piece) && CHANGED.test(text)) ||
      (parting.has(piece) && PARTED.test(text)) ||
      (text.includes("%") && SHARED.test(text)) ||
      (spending.has(piece) && SPENDING.test(text)) ||
      RANGED.test(text);
    if (text.length > 10_000 || !mayHold) return [];
    return sentencesOf(text).flatMap((sentence) => inSentence(sentence.text, sentence.from, passage));
  });
  const changes = contraryChanges(subject).filter(
    ({ span }) => !found.some((each) => spansOverlap(each.span, span)),
  );
  const overs = overWholes(subject).filter(
    ({ span }) => !found.some((each) => spansOverlap(each.span, span)),
  );
  return [
    ...found,
    ...overs.map(({ text, span }) => ({ kind: "share" as const, text, span })),
    ...changes.map(({ text, rising, span }) => ({
      kind: rising ? ("rise" as const) : ("fall" as const),
      text,
      span,
    })),
  ];
});

function inSentence(text: string, offset: number, passage: Passage): readonly ContraryTarget[] {
  const at = (kind: ContraryTarget["kind"], from: number, words: string): ContraryTarget => ({
    kind,
    text: words.trim(),
    span: spanAt(passage, offset + from, offset + from + words.length),
  });
  const found: ContraryTarget[] = [];
  for (const [kind, pattern, hint] of [
    ["rise", RISE, /từ\s(?:[A-Za-zÀ-ỹ]+\s){0,2}\d.{1,80}\slên\s/u],
    ["fall", FALL, /từ\s(?:[A-Za-zÀ-ỹ]+\s){0,2}\d.{1,80}\s(?:xuống|còn)\s/u],
  ] as const) {
    if (!hint.test(text)) continue;
    for (const match of matchesIn(text, pattern))
      if (goesBack(match, kind) && !RANKED.test(match[0])) found.push(at(kind, match.index, match[0]));
  }
  for (const { kind, from, words } of wrongAmounts(text)) found.push(at(kind, from, words));
  if (!text.includes("%"))
    return [...found, ...largerParts(text).map(({ from, words }) => at("part", from, words))];
  for (const match of matchesIn(text, SHARE)) {
    const around =
      text.slice(Math.max(0, match.index - 40), match.index) + text.slice(match.index, match.index + 80);
    if ((amountOf(match[1]) ?? 0) > 100 && !ABOVE.test(around))
      found.push(at("share", match.index, match[0]));
  }
  for (const match of matchesIn(text, RANGE)) {
    const [a, b] = [amountOf(match[1]) ?? 0, amountOf(match[2]) ?? 0];
    if (
      a <= b ||
      a + b === 100 ||
      a > 100 ||
      /giảm|từ|còn|xuống|tỷ số|\d\s?$/iu.test(text.slice(Math.max(0, match.index - 50), match.index))
    )
      continue;
    found.push(at("range", match.index, match[0]));
  }
  return [...found, ...largerParts(text).map(({ from, words }) => at("part", from, words))];
}

function goesBack([, from, unit, to, other]: RegExpMatchArray, kind: "rise" | "fall"): boolean {
  const [a, b] = [amountOf(from), amountOf(to)];
  if (a === undefined || b === undefined) return false;
  const plain = (word: string | undefined) => (word === "%" || word === "‰" ? word : undefined);
  if (plain(unit) !== plain(other) && unit !== undefined) return false;
  if (unit !== undefined && plain(unit) === undefined && unit !== other) return false;
  if (unit === undefined && /^(?:nghìn|ngàn|triệu|tỷ|tỉ)$/u.test(other ?? "")) return false;
  return kind === "rise" ? b < a : b > a;
}

function amountOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : parseNumber(digits)?.value;
}

/** `20 trường, trong đó 25 trường công lập`: a part above every number of its kind before it. */
function largerParts(text: string): readonly { readonly from: number; readonly words: string }[] {
  const openers = matchesIn(text, /,\strong đó,?\s(?:có\s)?/giu);
  if (openers.length === 0) return [];
  const figures = findFigures(text);
  return openers.flatMap((opener) => {
    const at = opener.index + opener[0].length;
    const part = figures.find(({ from }) => from >= at);
    if (part === undefined || part.from > at + 30 || !isCounted(part)) return [];
    const told = text.slice(0, opener.index).replace(BRACKETS, (bracket) => " ".repeat(bracket.length));
    const aside = told.length - told.trimEnd().length;
    const start = Math.max(told.lastIndexOf(";") + 1, opener.index - 160 - aside);
    const before = figures.filter(
      ({ from, to, unit }) =>
        from >= start && to <= opener.index && unit === part.unit && told.charAt(from) !== " ",
    );
    const [first] = before;
    if (first === undefined || Math.max(...before.map(({ value }) => value)) >= part.value) return [];
    if (/mỗi|bình quân|tăng|giảm|thêm|lên/iu.test(text.slice(start, part.from))) return [];
    return [{ from: first.from, words: text.slice(first.from, part.to) }];
  });
}

/** What stands in brackets tells how a number is made up. */
const BRACKETS = /\([^()]*\)/gu;

const isCounted = ({ unit }: Figure): boolean => unit !== "" && unit !== "%";
