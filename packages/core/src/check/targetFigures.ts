import { spanAt } from "../document/passage.js";
import { fold } from "../text/fold.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { statementsByCode, type TargetStatement } from "./targetStatements.js";

/** One target worded alike in two places but for a figure. */
export interface OtherFigures {
  readonly first: TargetStatement;
  readonly other: TargetStatement;
  /** The figures as printed. */
  readonly there: string;
  readonly here: string;
}

/**
 * The first two wordings of one target that differ in a figure alone (`dưới 18%`, `dưới 16%`): the places given and the
 * paragraphs that carry its number without the word `Mục tiêu`. Undefined where all agree.
 */
export function findOtherFigures(
  statements: readonly TargetStatement[],
  subject: Subject,
): OtherFigures | undefined {
  const code = statements[0]?.code ?? "";
  const all = [...(numberedParagraphs(subject).get(code) ?? []), ...statements].sort(
    (a, b) => a.span.line - b.span.line,
  );
  const [first, ...others] = all;
  if (first === undefined) return undefined;
  for (const other of others) {
    const [there, here] = differingFigures(first, other) ?? [];
    if (there !== undefined && here !== undefined) return { first, other, there, here };
  }
  return undefined;
}

/** Paragraphs numbered as targets are (`2.2. Đến năm 2025, …`), by their number. */
const numberedParagraphs = perSubject((subject: Subject): ReadonlyMap<string, readonly TargetStatement[]> => {
  const codes = statementsByCode(subject);
  const found = new Map<string, TargetStatement[]>();
  for (const block of subject.blocks) {
    if (block.kind !== "paragraph" || block.label?.form !== "decimal") continue;
    const code = block.label.value;
    const span = spanAt(block.passage);
    const known = codes.get(code);
    if (known === undefined || known.some((one) => one.span.line === span.line)) continue;
    const title = block.passage.text.slice(block.label.end).trim();
    found.set(code, [...(found.get(code) ?? []), { code, title, priority: null, span, list: 0 }]);
  }
  return found;
});

const FIGURE = /\d+(?:[.,]\d+)*/gu;
/** Fewer letters than these may be worded alike by chance. */
const fewestLetters = 20;

/** A target's figures, those in brackets left out, and its other words, folded. */
const partsOf = perSubject(
  ({ title }: TargetStatement): { readonly figures: readonly string[]; readonly words: string } => {
    const open = title.replace(/\([^()]*\)/gu, " ");
    return { figures: open.match(FIGURE) ?? [], words: fold(open.replace(FIGURE, " ")) };
  },
);

function differingFigures(
  first: TargetStatement,
  other: TargetStatement,
): readonly [string, string] | undefined {
  if (first.title === other.title) return undefined;
  const { figures: left, words } = partsOf(first);
  const { figures: right, words: others } = partsOf(other);
  if (left.length !== right.length || words.length < fewestLetters) return undefined;
  if (left.every((figure, at) => plainFigure(figure) === plainFigure(right[at]))) return undefined;
  if (words !== others && !areNearly(words.split(" "), others.split(" "))) return undefined;
  const at = left.findIndex((figure, index) => plainFigure(figure) !== plainFigure(right[index]));
  const [there, here] = [left[at], right[at]];
  return there === undefined || here === undefined ? undefined : [there, here];
}

/** So long wordings may differ in a word of so many: one dropped, or misread by a scanner. */
const [longest, mostOther] = [16, 0.08];

function areNearly(a: readonly string[], b: readonly string[]): boolean {
  const [own, theirs] = [new Set(a), new Set(b)];
  const other = a.filter((word) => !theirs.has(word)).length + b.filter((word) => !own.has(word)).length;
  return Math.min(a.length, b.length) >= longest && other <= Math.max(a.length, b.length) * mostOther;
}

/** `05` and `5` are one figure. */
function plainFigure(figure: string | undefined): string | undefined {
  return figure?.replace(/^0+(?=\d)/u, "");
}
