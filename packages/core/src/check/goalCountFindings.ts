import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import type { Finding } from "./diagnostic.js";
import { type GoalClaim, goalClaims } from "./goalClaims.js";
import type { Subject } from "./subject.js";
import { targetStatements } from "./targetStatements.js";
import { piecesWithDigits } from "./textPieces.js";

/** A goal says how many targets it has and names the codes of another number. */
export function goalFinding({ count, codes, text, span, goal }: GoalClaim): Finding | undefined {
  if (codes.length === 0 || codes.length === count) return undefined;
  return {
    message: {
      vi: `“${text}”: nêu ${count} nhưng các số hiệu kể ra là ${codes.length} mục tiêu.`,
      en: `“${text}”: says ${count} but the codes named are ${codes.length} targets.`,
    },
    span,
    quote: text,
    data: { goal, claimed: count, listed: codes.length },
  };
}

/** The total of targets against the counts per goal, and against the targets that the annexes list. */
export function totalOfGoals(subject: Subject): readonly Finding[] {
  const claims = goalClaims(subject);
  const [first] = claims;
  if (first === undefined || claims.length < 2) return [];
  const sum = claims.reduce((all, { count }) => all + count, 0);
  const listed = new Set(targetStatements(subject).flatMap(({ code }) => (code.includes(".") ? [code] : [])))
    .size;
  const pieces = piecesWithDigits(subject).filter(({ inTable }) => !inTable);
  for (const { passage } of pieces) {
    if (!passage.text.includes(" mục tiêu cụ thể")) continue;
    const match = /(\d{1,3}) mục tiêu cụ thể/u.exec(passage.text);
    const span = match === null ? undefined : spanAt(passage, match.index);
    if (match === null || span === undefined || span.line >= first.span.line) continue;
    const total = Number(match[1]);
    const list = listed >= total * 0.8 && listed !== total ? listed : undefined;
    if (sum === total && list === undefined) return [];
    return [totalFinding(match[0], span, total, sum, list, first.span)];
  }
  return [];
}

function totalFinding(
  text: string,
  span: Span,
  total: number,
  sum: number,
  listed: number | undefined,
  place: Span,
): Finding {
  const parts =
    sum === total ? [] : [{ vi: `các mục tiêu cộng lại là ${sum}`, en: `the goals add up to ${sum}` }];
  const lists =
    listed === undefined ? [] : [{ vi: `các phụ lục liệt kê ${listed}`, en: `the annexes list ${listed}` }];
  const all = [...parts, ...lists];
  return {
    message: {
      vi: `Nêu “${text}” nhưng ${all.map(({ vi }) => vi).join("; ")}.`,
      en: `Says “${text}” but ${all.map(({ en }) => en).join("; ")}.`,
    },
    span,
    quote: text,
    related: [{ span: place, message: { vi: "Số lượng theo từng mục tiêu", en: "Counts per goal" } }],
    data: { claimed: total, sum, listed: listed ?? null },
  };
}
