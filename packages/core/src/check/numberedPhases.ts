import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { romanValue } from "./labelRuns.js";
import type { Subject } from "./subject.js";
import { type TimeClash, toldOtherwise } from "./timeClashes.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** A phase of the document's own, called by its number, with its years. */
interface Numbered {
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly printed: string;
  readonly span: Span;
}

const PHASE =
  /(?<!\p{L})(?:[Gg]iai đoạn|GIAI ĐOẠN|[Bb]ước)\s(I{1,3}|IV|[1-5]|một|hai|ba)\s?[,:(]?\s?(?:(?:giai đoạn|từ|là)\s)*(?:năm\s)?(20\d\d)\s?(?:[-–—]|đến(?:\shết)?(?:\snăm)?)\s?(20\d\d)(?!\d)/gu;
const NUMBERS: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3 };
/** A phase of another scheme, which its sentence names. */
const OTHERS =
  /(?:Chương trình|Đề án|Dự án|Chiến lược|Quyết định|Nghị quyết|mục tiêu quốc gia|MTQG)[^.]{0,200}$/u;

/** Phases of one number with other years than where they are first set out. Linear. */
export function numberedPhaseClashes(subject: Subject): readonly TimeClash[] {
  if (/^báo cáo/iu.test(subject.reading.meta.type ?? "")) return [];
  const known = new Map<number, Numbered>();
  const phases = figurePiecesWith(subject, "đoạn", "bước").flatMap(({ passage, inTable }) => {
    const { text } = passage;
    if (inTable || text.length > 5000) return [];
    return matchesIn(text, PHASE).flatMap((match): readonly Numbered[] => {
      const [printed, name = "", from, to] = match;
      if (OTHERS.test(text.slice(Math.max(0, match.index - 220), match.index))) return [];
      const span = spanAt(passage, match.index, match.index + printed.length);
      const number = NUMBERS[name] ?? romanValue(name) ?? Number(name);
      return [{ number, from: Number(from), to: Number(to), printed, span }];
    });
  });
  return phases.flatMap((phase): readonly TimeClash[] => {
    const first = known.get(phase.number);
    if (first === undefined) known.set(phase.number, phase);
    if (first === undefined || (first.from === phase.from && first.to === phase.to)) return [];
    const why = toldOtherwise(first.span, first.printed);
    return [{ quote: phase.printed, span: phase.span, why, certain: true }];
  });
}
