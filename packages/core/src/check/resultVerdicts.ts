import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { parseNumber } from "../text/numbers.js";
import { perSubject } from "./perSubject.js";
import { namesHarm } from "./seriesShape.js";
import type { Subject } from "./subject.js";
import { sentencesIn, type TextPiece } from "./textPieces.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** What a result was compared with and how it was judged, where figures and judgement don't agree. */
export interface WrongVerdict {
  /** What was measured, as far as it is named. */
  readonly name: string;
  readonly result: string;
  readonly goal: string;
  readonly verdict: string;
  readonly span: Span;
}

/** A result and its goal with the judgement, as printed. */
export interface Judged {
  readonly name: string;
  readonly result: number;
  readonly goal: number;
  readonly rising: boolean;
  readonly verdict: string;
}

const MOST = /(?:dưới|không (?:vượt )?quá|tối đa|[<≤])\s*$/iu;
const LEAST = /(?:trên|ít nhất|tối thiểu|từ|[>≥])\s*$/iu;
/** What is to be less than it was. */
const HARM =
  /nghèo|thất nghiệp|thiếu việc làm|tử vong|suy dinh dưỡng|bỏ học|tai nạn|thất thoát|vi phạm|tội phạm|nhà tạm|dột nát|tảo hôn|nghiện|khiếu nại|phát thải|(?<!\p{L})nợ(?!\p{L})|chưa|chi phí|thời gian (?:giải quyết|chờ)/iu;
const UNREACHED = /^(?:không|chưa|thấp hơn)/iu;

/** Whether the figures bear out what is said of them: reached or more, or less than the goal. */
export function isBorneOut({ result, goal, rising, verdict }: Judged): boolean {
  if (/^(?:cao|thấp) hơn/iu.test(verdict)) return /^cao/iu.test(verdict) ? result > goal : result < goal;
  const over = rising ? result - goal : goal - result;
  return UNREACHED.test(verdict) ? over < 0 : over >= 0;
}

/** Which way a thing is to go, by the bound before its goal or by its name. */
export function isToRise(name: string, bound: string): boolean {
  if (MOST.test(bound)) return false;
  return LEAST.test(bound) || !(HARM.test(name) || namesHarm(fold(name)));
}

const FIGURE = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?";
const UNIT = "(\\s?%|\\s\\p{Ll}+)";
const BOUND = "(?:dưới|trên|ít nhất|tối thiểu|tối đa|không quá|không vượt quá|từ)\\s";
const AIM =
  "(?:mục tiêu|kế hoạch|chỉ tiêu|nghị quyết)(?:\\s(?:đề ra|đặt ra|được giao|giao|kế hoạch|phấn đấu|đến năm 20\\d\\d|năm 20\\d\\d|giai đoạn 20\\d\\d\\s?[-–]\\s?20\\d\\d|của (?:Nghị quyết|Kế hoạch|Đề án|Chương trình|tỉnh|giai đoạn)[^,;.()%]{0,40}))*";
const JUDGED = "vượt|không đạt|chưa đạt|không hoàn thành|chưa hoàn thành|hoàn thành|đạt";
/** `mục tiêu là 85% (vượt)`, `kế hoạch 85%, chưa đạt`. */
const GOAL_FIRST = new RegExp(
  `${AIM}\\s?(?:là|:|\\()?\\s?(?<bound>${BOUND})?(?<goal>${FIGURE})(?<unit>${UNIT})[^,;.()\\d]{0,24}?\\)?\\s?[,;]?\\s?\\(?(?<verdict>${JUDGED})(?:\\s(?:${AIM}))?\\s?(?=[).;,]|$)`,
  "giu",
);
/** `vượt mục tiêu đề ra (85%)`, `chưa đạt kế hoạch 85%`, `thấp hơn mục tiêu 85%`. */
const VERDICT_FIRST = new RegExp(
  `(?<!\\p{L})(?<verdict>vượt|không đạt|chưa đạt|thấp hơn|cao hơn|đạt)(?:\\s(?:so với|mức))?\\s${AIM}\\s?(?:là\\s|\\()?(?<bound>${BOUND})?(?<goal>${FIGURE})(?<unit>${UNIT})`,
  "giu",
);
const ANY = new RegExp(`(?<![\\p{L}\\d.,/–-])(${FIGURE})(?:\\/\\d[\\d.]*)?${UNIT}`, "giu");
/** `mục tiêu là 85%`, with whatever is said of it. */
const GOAL = new RegExp(`${AIM}\\s?(?:là|:|\\()?\\s?(${BOUND})?(${FIGURE})${UNIT}`, "giu");
/** By how much something changed, or what it was before. */
const CHANGE = /(?:tăng|giảm|thêm|vượt|từ|so với|bằng|kém|hơn|mỗi năm|năm 20\d\d)\s(?:\p{L}+\s){0,1}$/iu;

/** Sentences that call a result reached or not against the figures they print. Linear. */
export const resultVerdicts = perSubject((subject: Subject): readonly WrongVerdict[] =>
  figurePiecesWith(subject, "vượt", "đạt", "hơn", "hoàn").flatMap((piece) => {
    const { text } = piece.passage;
    if (piece.inTable || text.length > 5000 || !/mục tiêu|kế hoạch|chỉ tiêu|nghị quyết/iu.test(text))
      return [];
    return sentencesIn(piece.passage).flatMap((sentence) => verdictsIn(sentence.text, sentence.from, piece));
  }),
);

/** A result and its goal in one sentence, the words before the result naming both. */
export interface ResultStatement {
  readonly name: string;
  readonly result: number;
  readonly goal: number;
  /** As printed. */
  readonly text: string;
  readonly span: Span;
}

/** Sentences with one result and one goal of one unit. Linear. */
export const resultStatements = perSubject((subject: Subject): readonly ResultStatement[] =>
  figurePiecesWith(subject, "tiêu", "hoạch").flatMap(({ passage, inTable, block }) => {
    if (inTable || passage.text.length > 5000) return [];
    return sentencesIn(passage).flatMap(({ text, from }) => {
      const start = from === 0 && block.kind === "paragraph" ? (block.label?.end ?? 0) : 0;
      const [aim, more] = matchesIn(text, GOAL);
      if (aim === undefined || more !== undefined) return [];
      const before = text.slice(start, aim.index);
      const result = resultIn(before, aim[3] ?? "");
      const goal = parseNumber(aim[2] ?? "")?.value;
      if (result === undefined || goal === undefined) return [];
      const name = before.slice(0, result.at).replace(/[\s:,]+$/u, "");
      const at = from + start + result.at;
      const span = spanAt(passage, at, from + aim.index + aim[0].length);
      const [reached, set] = [result.text, aim[0].replace(/\($/u, "")].map((printed) =>
        printed.replace(/(\d)\s\p{Ll}+$/u, "$1").trim(),
      );
      return [{ name, result: result.value, goal, text: `${reached}; ${set}`, span }];
    });
  }),
);

function verdictsIn(text: string, offset: number, { passage, block }: TextPiece): readonly WrongVerdict[] {
  const start = offset === 0 && block.kind === "paragraph" ? (block.label?.end ?? 0) : 0;
  const found = [GOAL_FIRST, VERDICT_FIRST].flatMap((pattern) => [...matchesIn(text, pattern)]);
  const [only] = found;
  if (only === undefined || found.length > 1) return [];
  const { index, 0: whole } = only;
  const { bound = "", goal = "", unit = "", verdict = "" } = only.groups ?? {};
  const before = text.slice(start, index);
  const result = resultIn(before, unit);
  const aim = parseNumber(goal)?.value;
  if (result === undefined || aim === undefined) return [];
  const name = before.slice(0, result.at).replace(/[\s:,]+$/u, "");
  const rising = /(?:còn|xuống|giảm)\s(?:\p{L}+\s){0,2}$/iu.test(before.slice(0, result.at))
    ? false
    : isToRise(name, bound);
  if (isBorneOut({ name, result: result.value, goal: aim, rising, verdict })) return [];
  const span = spanAt(passage, offset + index, offset + index + whole.length);
  return [
    { name, result: result.text, goal: `${bound}${goal}${unit}`, verdict: verdict.toLowerCase(), span },
  ];
}

/** The one figure of a unit that is no change and stands in no brackets. */
function resultIn(before: string, unit: string) {
  const bare = before.replace(/\([^()]*\)/gu, (inside) => " ".repeat(inside.length));
  const found = matchesIn(bare, ANY).flatMap(({ index, 0: whole, 1: digits = "", 2: own = "" }) => {
    const value = parseNumber(digits)?.value;
    if (fold(own) !== fold(unit) || CHANGE.test(bare.slice(Math.max(0, index - 24), index))) return [];
    return value === undefined ? [] : [{ value, text: whole.trim(), at: index }];
  });
  return found.length === 1 ? found[0] : undefined;
}
