import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import type { Indicator } from "../read/reading.js";
import { fold } from "../text/fold.js";
import { meaningfulWords } from "./indicatorMatch.js";
import { isPrinted } from "./indicatorTables.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { piecesWith } from "./wordPlaces.js";

/** What the list of tasks names as the indicator of a target, and the table measures otherwise. */
export interface OtherIndicator {
  readonly code: string;
  readonly text: string;
  readonly span: Span;
  /** The target's first indicator in the table. */
  readonly printed: Indicator;
  /** The target under which the table has what is named, where there is one. */
  readonly own: string | undefined;
}

const TARGET = /^(?:\(\s?\d{1,3}\s?\)\s*[.:]?\s*|[-–+•]\s*)?mục tiêu\s+(\d{1,2}\.\d{1,2})(?!\d)/iu;
/** Scanners drop the mark of `chỉ`. */
const INDICATOR = /^(?:[a-zđ]\s?[.)]\s*)?ch[ỉi] tiêu\s*:\s*(?=[A-Za-zÀ-ỹ])/iu;
/** Words of one name in the other from which both may be one indicator. */
const related = 0.5;

/** Indicators that tasks name under a target (`Chỉ tiêu: …`) and that have nothing to do with its rows in the table. Linear. */
export const otherIndicators = perSubject((subject: Subject): readonly OtherIndicator[] => {
  const printed = subject.reading.indicators.filter((one) => isPrinted(one) && one.target !== null);
  if (printed.length < 5) return [];
  let code: string | undefined;
  return piecesWith(subject, "tiêu").flatMap(({ passage }) => {
    const { text } = passage;
    code = TARGET.exec(text.slice(0, 80))?.[1] ?? code;
    const head = INDICATOR.exec(text.slice(0, 40))?.[0];
    if (head === undefined || code === undefined) return [];
    const said = /^[^.;]{0,300}/u.exec(text.slice(head.length))?.[0] ?? "";
    const rows = printed.filter(({ target }) => target === code);
    const [first] = rows;
    if (first === undefined) return [];
    const own = wordsOf(said);
    if (own.size < 3) return [];
    if (rows.some((one) => likeness(own, wordsOfIndicator(one)) >= related)) return [];
    const folded = fold(said);
    const elsewhere = printed.find((one) => folded.includes(coreOf(one)));
    const span = spanAt(passage, head.length, head.length + said.length);
    return [{ code, text: said.trim(), span, printed: first, own: elsewhere?.target ?? undefined }];
  });
});

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(meaningfulWords(text.replace(/^(?:phấn đấu|phản ánh|phần đấu|phân đấu)\s/iu, "")));
}

const wordsOfIndicator = perSubject(
  ({ name, parent }: Indicator): ReadonlySet<string> => wordsOf(`${parent ?? ""} ${name}`),
);

/** The name from what is measured on, without its aim; a short one is contained in too much. */
function coreOf({ name }: Indicator): string {
  const folded = fold(name);
  const core = folded.slice(Math.max(0, folded.search(/\b(?:ty le|ti le|ty trong|so|dien tich)\b/u)));
  return core.split(" ").length < 5 ? "?" : core;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(1, Math.min(a.size, b.size));
}
