import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { dueSpan } from "./dueDates.js";
import { perSubject } from "./perSubject.js";
import type { TimePair } from "./reviewTimes.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";

/** A phase that the document sets out with its time: `Giai đoạn 2 (từ tháng 4/2026 đến tháng 12/2027): …`. */
interface Phase {
  readonly name: string;
  readonly printed: string;
  readonly last: string;
  readonly span: Span;
}

const NAME = "(?:giai đoạn|bước|đợt)\\s(?:\\d{1,2}|[IVX]{1,4})";
const SET = new RegExp(
  `^[\\s*+–-]*(${NAME})\\s?[*]*\\s?[(:,-]\\s?(?:từ\\s)?((?:(?:tháng|quý|năm|ngày)\\s)?[\\dIVX][^():;]{0,24}?\\s?(?:đến(?: hết)?|[-–])\\s?((?:(?:tháng|quý|năm|ngày)\\s)?[\\dIVX][^():;,]{0,20}))[):;,]`,
  "iu",
);
const ENDS = new RegExp(
  `(?:hoàn thành|kết thúc|xong)\\s(?:việc\\s|thực hiện\\s|các nhiệm vụ\\s)?(${NAME})\\s(?:trước|trong|vào|chậm nhất(?: là)?)\\s(?:hết\\s|cuối\\s)?((?:ngày|tháng|quý|năm)\\s[^.;,()]{0,24}?20\\d{2})`,
  "giu",
);

const phases = perSubject((subject: Subject): readonly Phase[] =>
  textPieces(subject).flatMap(({ passage, block, inTable }) => {
    if (inTable || block.kind !== "paragraph" || passage.text.length > 5000) return [];
    const start = block.label?.end ?? 0;
    const match = SET.exec(passage.text.slice(start));
    const end = timeOf(match?.[3] ?? "");
    if (match === null || end === undefined) return [];
    const span = spanAt(passage, start, start + match[0].length);
    return [{ name: (match[1] ?? "").toLowerCase(), printed: match[2] ?? "", last: end, span }];
  }),
);

/** A year by itself ends with its last day. */
function timeOf(printed: string): string | undefined {
  const text = printed.trim();
  return dueSpan(/^20\d{2}$/u.test(text) ? `năm ${text}` : text)?.last;
}

/** Phases that end by another time than the one they were set out for; a few days don't matter. */
export function phaseConflicts(subject: Subject): readonly TimePair[] {
  const known = phases(subject);
  if (known.length < 2 || new Set(known.map(({ name }) => name)).size < known.length) return [];
  return textPieces(subject).flatMap(({ passage, inTable }) => {
    if (inTable || passage.text.length > 5000) return [];
    return matchesIn(passage.text, ENDS).flatMap((match) => {
      const phase = known.find(({ name }) => name === match[1]?.toLowerCase());
      const end = timeOf(match[2] ?? "");
      if (phase === undefined || end === undefined || daysBetween(end, phase.last) <= fewestDays) return [];
      const at = match.index + match[0].length - (match[2] ?? "").length;
      const other = spanAt(passage, at, match.index + match[0].length);
      return [{ there: phase.printed, here: match[2] ?? "", first: phase.span, other }];
    });
  });
}

const fewestDays = 31;

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}
