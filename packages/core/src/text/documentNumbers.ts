import { foldLetters } from "./fold.js";
import { CAPITALS } from "./letterClasses.js";
import { matchesIn } from "./matches.js";

/** The number and symbol of a document (`83/KH-UBND`), as printed with spaces folded away, taken apart. */
export interface DocumentNumber {
  /** Spaces inside folded away, the spelling otherwise as printed: `154 /KH- UBND` → `154/KH-UBND`. */
  readonly number: string;
  /** Digits with a letter suffix, without leading zeros: `36a`. */
  readonly serial: string;
  /** Normative acts carry the year: `05/2019/QĐ-UBND`. */
  readonly year: number | null;
  /** Abbreviation of the type, as the table of types writes it: `KH`, `CTr`; null in a Công văn. */
  readonly type: string | null;
  /** Abbreviation of the issuing agency: `UBND`, `TTg`, `QH15`; null where the symbol doesn't say. */
  readonly issuer: string | null;
}

export interface DocumentNumberMention extends DocumentNumber {
  readonly from: number;
  readonly to: number;
}

/** Types of documents by abbreviation: Decree 30/2020/NĐ-CP, annex III, what came before it, normative acts and party documents. */
const TYPES = new Map(
  (
    "NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB SY TrS SL " +
    "NĐ TT TTLT NQLT L PL SL KL QĐi TTri CTHĐ ĐAn BCTT QCPH CTPH KHLT KHPH LN CV NV ĐK TVC BG GN UQ NP TTh"
  )
    .split(" ")
    .map((type) => [foldLetters(type), type]),
);
/** Types that only a stroke tells from another. */
const EXACT: ReadonlySet<string> = new Set(["DA", "ĐA"]);

/** A part of a symbol: capitals with few small letters, `&` and digits between or after them. */
const PART = `[${CAPITALS}][A-Za-zÀ-ỹ\\p{M}\\d]{0,14}(?:\\s?&\\s?[${CAPITALS}][A-Za-zÀ-ỹ\\p{M}\\d]{0,10}){0,3}`;
const JOIN = "\\s{0,2}[-–‑/.]\\s{0,2}";
/** A comma typed for the hyphen before the agency: `NĐ,CP`. */
const COMMA = ",(?=(?:CP|TTg|TW|TU|UBND|HĐND|QH\\d|BCT|B[A-ZĐ]{1,7})(?![A-Za-zÀ-ỹ]))";
const SHAPE = new RegExp(
  `(?<![A-Za-zÀ-ỹ\\p{N}/.,-])(?<serial>\\d{1,6}[a-zđ]?)(?:\\s{0,2}/\\s{0,2}(?<year>(?:19|20)\\d{2}))?(?<join>${JOIN}|\\s)(?<symbol>${PART}(?:(?:${JOIN}|${COMMA})${PART}){0,5})`,
  "gu",
);

/**
 * Numbers of documents in a text, in order. A symbol needs two parts (`QĐ-TTg`), a year before it (`72/2025/QH15`), or the
 * word "số" or a type of document before the digits (`Công văn số 3420/THPT`); dates, fractions and measures are none.
 */
export function findDocumentNumbers(text: string): readonly DocumentNumberMention[] {
  const found: DocumentNumberMention[] = [];
  for (const match of matchesIn(text, SHAPE)) {
    const { serial = "", year, join = "", symbol = "" } = match.groups ?? {};
    const parts = symbolParts(symbol);
    if (STANDARD.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
    const announced = ANNOUNCED.test(text.slice(Math.max(0, match.index - 24), match.index));
    if (!isSymbol(parts, year !== undefined, announced, join)) continue;
    const tail = symbol.length - parts.covered;
    const to = match.index + match[0].length - tail;
    const number = tighten(text.slice(match.index, to), join);
    found.push({ number, ...takeApart(serial, year, parts.texts), from: match.index, to });
  }
  return found;
}

/** National standards have numbers of their own: `QCVN 02:2009/BYT`. */
const STANDARD = /(?:QCVN|TCVN|QCĐP|ISO)\s*(?:\d+[-:])?$/u;
const ANNOUNCED =
  /(?:số|Số|SỐ|công văn|Công văn|CV|quyết định|Quyết định|QUYẾT ĐỊNH|nghị quyết|Nghị quyết|kế hoạch|Kế hoạch|báo cáo|Báo cáo|thông báo|Thông báo|tờ trình|Tờ trình|luật|Luật)\s?:?\s*$/u;

interface Parts {
  readonly texts: readonly string[];
  /** Length of the symbol's text that the parts cover. */
  readonly covered: number;
}

/** The leading parts of a matched symbol that are abbreviations: `KH-UBND.Ngày` keeps `KH-UBND`. */
function symbolParts(symbol: string): Parts {
  const texts: string[] = [];
  let covered = 0;
  for (const match of matchesIn(symbol, /[^-–‑/.,\s&]+(?:\s?&\s?[^-–‑/.,\s&]+)*/gu)) {
    if (!isPart(match[0])) break;
    texts.push(match[0]);
    covered = match.index + match[0].length;
  }
  return { texts, covered };
}

function isPart(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (TYPES.has(foldLetters(text)) && capitals > 0) return true;
  if (letters <= 2) return capitals === letters || /^(?:Cr|Tg)$/u.test(text);
  return capitals * 2 >= letters && capitals >= 2;
}

function isSymbol({ texts }: Parts, hasYear: boolean, announced: boolean, join: string): boolean {
  const [first] = texts;
  if (first === undefined) return false;
  if (!/[-–‑/.]/u.test(join)) return announced && texts.length >= 2;
  if (texts.length >= 2)
    return announced || texts.some((part) => part.length >= 2 && !/^\p{Lu}$/u.test(part));
  return first.length >= 2 && (announced || (hasYear && /^(?:QH|UBTVQH)\d*$/u.test(first)));
}

function tighten(printed: string, join: string): string {
  const marked = /[-–‑/.]/u.test(join) ? printed : printed.replace(/\s+/u, " ");
  return marked
    .replace(/[–‑]/gu, "-")
    .replace(/\s*([-/.&])\s*/gu, "$1")
    .trim();
}

function takeApart(serial: string, year: string | undefined, parts: readonly string[]) {
  const at = parts.findIndex((part) => typeOf(part) !== null);
  const type = at < 0 ? null : typeOf(parts[at] ?? "");
  const rest = parts.filter((_, index) => index !== at);
  const merged = at < 0 ? undefined : splitMerged(parts[at] ?? "");
  return {
    serial: serial.replace(/^0+(?=\d)/u, ""),
    year: year === undefined ? null : Number(year),
    type: merged?.type ?? type,
    issuer: merged?.issuer ?? rest[0] ?? null,
  };
}

function typeOf(part: string): string | null {
  return EXACT.has(part) ? part : (TYPES.get(foldLetters(part)) ?? splitMerged(part)?.type ?? null);
}

/** `QĐUBND`: the hyphen between type and agency was lost. */
function splitMerged(part: string): { readonly type: string; readonly issuer: string } | undefined {
  const match = /^(QĐ|NQ|CTr|KH|CT|TTr|BC)(UBND|HĐND|TTg|TTG|CP|TW|TU)$/u.exec(part);
  return match === null ? undefined : { type: match[1] ?? "", issuer: match[2] ?? "" };
}

/** Reads a text that is one document number; undefined for anything else. */
export function parseDocumentNumber(text: string): DocumentNumber | undefined {
  const trimmed = text.replace(/^\s*số\s*:?\s*/iu, "").trim();
  const [first] = findDocumentNumbers(`số ${trimmed}`);
  if (first === undefined || first.to !== trimmed.length + 3) return undefined;
  const { number, serial, year, type, issuer } = first;
  return { number, serial, year, type, issuer };
}

/** What two spellings of one number share: `1899/QĐ-TTG` and `1899 /QĐ-TTg`, `046/KH-UBND` and `46/KHUBND`. */
export function documentNumberKey(number: string): string {
  const match = /^\s*0*(\d+[a-zđ]?)(?:\s*\/\s*((?:19|20)\d{2})(?=\s*[/-]))?(.*)$/su.exec(number);
  const letters = (text: string) => foldLetters(text).replace(/[^\p{L}\p{N}]+/gu, "");
  return match === null ? letters(number) : `${match[1]}|${match[2] ?? ""}|${letters(match[3] ?? "")}`;
}
