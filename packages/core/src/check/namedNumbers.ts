import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { perSubject } from "./perSubject.js";
import { type SlippedCount, slippedCounts } from "./slippedCounts.js";
import type { Subject } from "./subject.js";
import type { TextPiece } from "./textPieces.js";
import { piecesWith } from "./wordPlaces.js";

/** A goal, task or project that bears another's number (`Mục tiêu 5` twice), while its own is missing. */
export interface SlippedName {
  readonly name: string;
  readonly found: number;
  readonly expected: number;
  readonly span: Span;
  readonly other: Span;
}

interface NamedNumber {
  readonly printed: string;
  readonly number: number;
  /** The last number of the label before it: 4 of `1.4. Mục tiêu 5`; 0 where there is none. */
  readonly label: number;
  /** What it is said of. */
  readonly text: string;
  readonly span: Span;
}

/** What opens an item: `1.4. Mục tiêu 4: …`, `- Chỉ tiêu 2. …`, `Tiểu dự án 1 …`. */
const OPENING =
  /^[\s*_#•+–-]*(?:(\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[a-zđ])\s?[.)/][\s*_]*)?(mục tiêu|chỉ tiêu|nhiệm vụ|giải pháp|tiểu dự án|dự án|hợp phần|nội dung|nhóm|trụ cột|tiêu chí|hoạt động|mô hình|chuyên đề)[\s*_]+(?:số\s+)?(\d{1,2})(?![\d.]*\d|\s?%|\s?[/-]\s?\d)[\s*_]*([.:)(–-])[\s*_]*(.*)/iu;
/** So many letters tell two items apart. */
const told = 40;

/** Every such item; numbers count on per kind of thing, and begin again at 1. Linear. */
export const slippedNames = perSubject((subject: Subject): readonly SlippedName[] => {
  const counts = new Map<string, NamedNumber[]>();
  const found: SlippedName[] = [];
  const close = (key: string) => {
    found.push(...slipsOf(counts.get(key) ?? []));
    counts.delete(key);
  };
  for (const piece of piecesWith(subject, ...FIRST)) {
    const item = openingOf(piece.passage);
    if (item === undefined) continue;
    const key = `${fold(item.printed)}${placeOf(piece, subject)}`;
    if (item.number === 1) close(key);
    counts.set(key, [...(counts.get(key) ?? []), item]);
  }
  for (const key of [...counts.keys()]) close(key);
  return found;
});

/** The last syllables of the names above. */
const FIRST = ["tiêu", "vụ", "pháp", "án", "phần", "dung", "nhóm", "cột", "chí", "động", "hình", "đề"];

/** Headings count on over all sections, other items within theirs, cells within their table. */
function placeOf({ block, passage, inTable }: TextPiece, { outline }: Subject): string {
  const section = outline.sectionOf.get(block);
  if (!inTable && section?.heading === block) return "";
  return inTable
    ? ` | ${block.kind === "table" ? block.span.line : 0}`
    : ` / ${section?.span.line ?? spanAt(passage).line}`;
}

function openingOf(passage: Passage): NamedNumber | undefined {
  const [, label = "", printed = "", digits = "", , text = ""] = OPENING.exec(passage.text) ?? [];
  if (printed === "") return undefined;
  return {
    printed,
    number: Number(digits),
    label: Number(/\d+$/u.exec(label)?.[0] ?? 0),
    text: fold(text).slice(0, told),
    span: spanAt(passage),
  };
}

/** Two places that say the same are one item told twice. */
function slipsOf(items: readonly NamedNumber[]): readonly SlippedName[] {
  if (items.length < 3) return [];
  const slips = slippedCounts(items.map(({ number }) => number));
  return (slips.length > 0 ? slips : offLabels(items)).flatMap(({ at, other, expected }) => {
    const [slipped, right] = [items[at], items[other]];
    if (slipped === undefined || right === undefined || slipped.text === right.text) return [];
    return [
      {
        name: slipped.printed,
        found: slipped.number,
        expected,
        span: slipped.span,
        other: right.span,
      },
    ];
  });
}

/** `1.3. Mục tiêu 2` behind `1.2. Mục tiêu 2`, where all others have the number of their label: also at the end, where none is missing. */
function offLabels(items: readonly NamedNumber[]): readonly SlippedCount[] {
  const odd = items.flatMap(({ label, number }, at) => (label === number ? [] : [at]));
  const [at = -1] = odd;
  const item = items[at];
  if (item === undefined || odd.length > 1 || item.label === 0 || items.length <= fewestLabelled) return [];
  const other = items.findIndex(({ number }, place) => place !== at && number === item.number);
  const isMissing = !items.some(({ number }) => number === item.label);
  return other >= 0 && isMissing ? [{ at, other, expected: item.label }] : [];
}

/** So many items at least have the number of their label. */
const fewestLabelled = 3;
