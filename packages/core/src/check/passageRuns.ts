import type { OutlineSection } from "../document/outline.js";
import { coverSpans, type Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { type Clause, clauseSpan } from "./passageClauses.js";
import { type ClausePair, clausePairs } from "./passagePairs.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import type { TextPiece } from "./textPieces.js";

/** Clauses one behind the other that say again what others, one behind the other too, said before. */
export interface PassageRun {
  readonly first: Span;
  readonly again: Span;
  /** The clauses themselves, the longest first. */
  readonly pairs: readonly ClausePair[];
  /** Words said again. */
  readonly words: number;
  /** All word for word. */
  readonly same: boolean;
  /** In one paragraph, cell or row, or close together under one heading. */
  readonly close: boolean;
}

/** Words that make a repetition worth telling: close together, and apart. */
const fewestClose = 14;
const fewestApart = 20;
/** Paragraphs this near to one another under one heading stand close together. */
const near = 6;

/** Passages said twice, in reading order; what is rightly said to two units is left out. */
export const passageRuns = perSubject((subject: Subject): readonly PassageRun[] => {
  const pairs = clausePairs(subject).filter(
    (pair) => !(isAssignment(pair, subject) || isIndicator(pair) || isWhole(pair)),
  );
  return chained(pairs).flatMap((chain) => {
    const words = chain.reduce(
      (sum, { first, again }) => sum + Math.min(first.words.length, again.words.length),
      0,
    );
    const close = chain.every((pair) => isClose(pair, subject));
    if (words < (close ? fewestClose : fewestApart)) return [];
    const sorted = [...chain].sort((a, b) => b.again.words.length - a.again.words.length);
    return [
      {
        first: coverSpans(chain.map(({ first }) => clauseSpan(first))),
        again: coverSpans(chain.map(({ again }) => clauseSpan(again))),
        pairs: sorted,
        words,
        same: chain.every(({ same }) => same),
        close,
      },
    ];
  });
});

/** Whole paragraphs that are the same are compared by themselves. */
function isWhole({ first, again, same }: ClausePair): boolean {
  const [a, b] = [first.piece, again.piece];
  const text = ({ passage, block }: TextPiece) =>
    fold(passage.text.slice(block.kind === "paragraph" ? (block.label?.end ?? 0) : 0));
  return same && a !== b && !a.inTable && text(a) === text(b);
}

/** Pairs whose clauses follow one another on both sides belong to one repetition. */
function chained(pairs: readonly ClausePair[]): readonly (readonly ClausePair[])[] {
  const chains: ClausePair[][] = [];
  for (const pair of pairs) {
    const last = chains.at(-1)?.at(-1);
    const follows =
      last !== undefined &&
      Math.abs(pair.first.at - last.first.at) <= 2 &&
      pair.again.at - last.again.at <= 2 &&
      (pair.first.at === pair.again.at) === (last.first.at === last.again.at);
    if (follows) chains.at(-1)?.push(pair);
    else chains.push([pair]);
  }
  return chains;
}

function isClose({ first, again }: ClausePair, { outline }: Subject): boolean {
  const { piece } = first;
  if (first.at === again.at) return true;
  if (again.at - first.at > near || piece.block !== again.piece.block)
    return (
      again.at - first.at <= near &&
      !piece.inTable &&
      outline.sectionOf.get(piece.block) === outline.sectionOf.get(again.piece.block)
    );
  return !piece.inTable || clauseSpan(first).line === clauseSpan(again).line;
}

const UNIT =
  "(?:các )?(?:sở|ban|ngành|ủy ban|uỷ ban|ubnd|hội|công an|bộ chỉ huy|đơn vị|cơ quan|địa phương|thành viên|văn phòng|chi cục|cục|trung tâm|trường|báo|đài|mặt trận|liên đoàn|tỉnh đoàn|thành đoàn|phòng|chi nhánh|ngân hàng|kho bạc|thanh tra|tòa án|viện|doanh nghiệp|tổ chức|thành phố|xã|phường)";
const UNIT_HEAD = new RegExp(
  `^(?:(?:đề nghị|giao|trách nhiệm(?: của)?)\\s)?(?:đối với |${UNIT}(?![A-Za-zÀ-ỹ]))`,
  "iu",
);
const ADDRESSED =
  /^[\s\p{P}]*(?:giao |đề nghị |yêu cầu )?(?:sở|ban|ủy ban|uỷ ban|ubnd|hội|công an|bộ chỉ huy|các (?:sở|cơ quan|đơn vị|địa phương)|văn phòng|tỉnh đoàn|thành đoàn)(?![A-Za-zÀ-ỹ])/iu;

/** What a heading over a paragraph says of whom the paragraph speaks to, folded; undefined where it names nobody. */
export function unitOf(section: OutlineSection | undefined): string | undefined {
  for (let at = section ?? null; at !== null; at = at.parent) {
    const text = (at.title ?? at.heading.passage.text.slice(at.label.end)).trim().replace(/^[*_\s]+/u, "");
    if (UNIT_HEAD.test(text)) return fold(text);
  }
  return undefined;
}

/** A duty given to two units, or a task of the plan that is given to its unit further on; the same unit twice is told. */
function isAssignment({ first, again }: ClausePair, { outline }: Subject): boolean {
  if (first.at === again.at) return false;
  const [a, b] = [first, again].map((clause) => addressee(clause, outline.sectionOf.get(clause.piece.block)));
  if (a === undefined && b === undefined) return false;
  return a === undefined || b === undefined || !(a.startsWith(b) || b.startsWith(a));
}

function addressee({ piece, from, to }: Clause, section: OutlineSection | undefined): string | undefined {
  const text = piece.passage.text.slice(from, to);
  const whole = piece.passage.text;
  if (ADDRESSED.test(text)) return nameOf(text);
  return ADDRESSED.test(whole) ? nameOf(whole) : unitOf(section);
}

/** `Giao Công an tỉnh chủ trì …`: the unit up to its verb. */
const nameOf = (text: string): string =>
  fold(text.split(/chủ trì|phối hợp|có trách nhiệm|tham mưu|tổ chức|[:,(]/iu)[0] ?? "").replace(
    /^(?:giao|de nghi|yeu cau) /u,
    "",
  );

/** Names of indicators differ in a word or two by their nature. */
function isIndicator({ first, again, same }: ClausePair): boolean {
  const own = (clause: Clause) => clause.piece.passage.text.slice(clause.from, clause.to);
  return (
    !same &&
    [own(first), own(again)].some((text) =>
      /^[\s\p{P}\d.a-zđ]{0,8}(?:\([^)]*\)\s*:?\s*)?(?:tỷ lệ|tỉ lệ|số)(?![A-Za-zÀ-ỹ])/iu.test(text),
    )
  );
}
