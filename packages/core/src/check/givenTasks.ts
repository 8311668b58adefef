import { spanAt } from "../document/passage.js";
import { shortened } from "../text/shortened.js";
import { findUnits } from "../text/unitMentions.js";
import type { Finding } from "./diagnostic.js";
import { rootAt } from "./sectionTitles.js";
import type { Subject } from "./subject.js";
import { sentencesIn, textPieces } from "./textPieces.js";
import { piecesWith } from "./wordPlaces.js";

/** `Giao Sở A chủ trì, phối hợp với …`, said behind a task or in a paragraph below it. */
const GIVEN = /^[\s*_–-]*(?:Giao|Do)\s(?:cho\s)?[^.;:]{4,100}?\schủ trì(?!\p{L})/u;
/** The same without the one it is given to. */
const HELPED = /^[\s*_–-]*Phối hợp(?: chặt chẽ)?(?: với| cùng)\s(?=\p{Lu}|các\s)/u;
const LED = /chủ trì|đầu mối|phụ trách|chịu trách nhiệm/iu;
/** So many tasks of the part must say to whom they are given. */
const fewest = 3;

/** Tasks that say only who works together on them, where the tasks beside them begin that sentence with `Giao Sở A chủ trì`. Linear. */
export function givenToNobody(subject: Subject): readonly Finding[] {
  const given = piecesWith(subject, "giao", "do").filter(
    (piece) => !piece.inTable && sentencesIn(piece.passage).some(({ text }) => GIVEN.test(text)),
  );
  if (given.length < fewest) return [];
  const rootOf = ({ passage }: (typeof given)[number]) => rootAt(spanAt(passage).line, subject);
  const roots = new Map<number, number>();
  for (const piece of given) roots.set(rootOf(piece), (roots.get(rootOf(piece)) ?? 0) + 1);
  const pieces = textPieces(subject);
  const open = piecesWith(subject, "phối").flatMap((piece) => {
    const { passage, inTable, block } = piece;
    if (inTable || LED.test(passage.text) || (roots.get(rootOf(piece)) ?? 0) < fewest) return [];
    const label = block.kind === "paragraph" ? (block.label?.end ?? 0) : 0;
    const sentence = sentencesIn(passage).find(({ text, from }) => from > label && HELPED.test(text));
    const alone = sentence === undefined && label === 0 && HELPED.test(passage.text);
    const at = pieces.indexOf(piece);
    // A paragraph of its own goes on with the task above it.
    const beside = [...(alone ? [pieces[at - 1]] : []), pieces[at + 1]];
    if (sentence === undefined && !alone) return [];
    if (alone && (LED.test(beside[0]?.passage.text ?? "") || opensWithUnit(beside[0]?.passage.text ?? "")))
      return [];
    if (GIVEN.test(beside.at(-1)?.passage.text ?? "") || opensWithUnit(passage.text.slice(label))) return [];
    const from = sentence?.from ?? 0;
    return [{ passage, from, root: rootOf(piece) }];
  });
  return open.flatMap(({ passage, from, root }) => {
    const many = open.filter((one) => one.root === root).length;
    if (many * fewest > (roots.get(root) ?? 0)) return [];
    const quote = shortened(passage.text.slice(from).trim(), 60);
    return [
      {
        severity: "warning" as const,
        message: {
          vi: `Chỉ ghi phối hợp (“${quote}”), không giao cơ quan nào chủ trì như các nhiệm vụ khác.`,
          en: "Found only who works together on this task, expected the unit it is given to, as for the tasks beside it.",
        },
        span: spanAt(passage, from, passage.text.length),
        quote,
      },
    ];
  });
}

/** `1. Sở A`, `Sở A: …`: who works together with the others is told by the heading. */
function opensWithUnit(text: string): boolean {
  const [first] = findUnits(text.slice(0, 120));
  if (first === undefined || /^(?:tổ chức|thanh tra)(?!\p{L})/iu.test(first.text)) return false;
  return /^[\s\p{P}\d]*(?:Đề nghị\s|Giao\s)?$/u.test(text.slice(0, first.from));
}
