import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { shortened } from "../text/shortened.js";
import { openingUnit } from "../text/unitMentions.js";
import type { Subject } from "./subject.js";
import { type TextPiece, textPieces } from "./textPieces.js";

/** A point `Chủ trì, …` that names no unit, among points that each begin with theirs. */
export interface LedByNobody {
  readonly span: Span;
  readonly quote: string;
  /** A point beside it, with its unit. */
  readonly usual: Span;
  readonly printed: string;
}

const DASH = /^[\s*_]*[-–•]\s(?!\+)/u;
const HEADS = /^(?:part|chapter|section|article|roman|arabic|decimal|bracket|letter|annex)$/u;
const LEADS = /^[\s*_]*[-–•]\s[*_]*(?:Chủ trì|Phối hợp|Là cơ quan chủ trì)(?![A-Za-zÀ-ỹ])/u;
/** Before and behind it so many points have their unit. */
const fewestBeside = 2;

/** Points of one list stand below one heading. Linear. */
export function ledByNobody(subject: Subject): readonly LedByNobody[] {
  const found: LedByNobody[] = [];
  let list: TextPiece[] = [];
  // Below the name of a unit its points needn't repeat it.
  let ofUnit = false;
  for (const piece of textPieces(subject)) {
    const { text } = piece.passage;
    if (!piece.inTable && DASH.test(text)) {
      if (!ofUnit) list.push(piece);
    } else if (piece.block.kind === "paragraph" && HEADS.test(piece.block.label?.form ?? "")) {
      found.push(...lonePoints(list));
      list = [];
      const { label } = piece.block;
      ofUnit = openingUnit(text.slice(label?.end ?? 0, (label?.end ?? 0) + 160)) !== undefined;
    }
  }
  return [...found, ...lonePoints(list)];
}

function lonePoints(list: readonly TextPiece[]): readonly LedByNobody[] {
  const bare = list.filter(({ passage }) => LEADS.test(passage.text));
  const [odd, more] = bare;
  if (odd === undefined || more !== undefined || list.length <= fewestBeside) return [];
  const named = list.filter(
    ({ passage }) => /chủ trì/u.test(passage.text.slice(0, 140)) && unitOf(passage.text) !== undefined,
  );
  const [usual] = named;
  if (usual === undefined || named.length < fewestBeside || named.length * 5 < (list.length - 1) * 3)
    return [];
  return [
    {
      span: spanAt(odd.passage, 0, Math.min(odd.passage.text.length, 60)),
      quote: shortened(odd.passage.text, 60),
      usual: spanAt(usual.passage, 0, Math.min(usual.passage.text.length, 60)),
      printed: shortened(usual.passage.text, 60),
    },
  ];
}

function unitOf(text: string): string | undefined {
  return openingUnit(text.slice(0, 160).replace(DASH, ""))?.text;
}
