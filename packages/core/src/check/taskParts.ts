import type { Span } from "../document/span.js";
import type { Task } from "../read/reading.js";
import { findUnits } from "../text/unitMentions.js";
import { type Worded, wordingOf } from "./alignment.js";
import { perSubject } from "./perSubject.js";
import type { ReadDocument } from "./subject.js";

/**
 * What a document orders, piece by piece: a task of running text holds several (`đưa kho dữ liệu vào vận hành, do Sở A chủ trì;
 * làm sạch dữ liệu, do Công an tỉnh chủ trì`), each with who leads it. Needs the reading alone, so that documents kept
 * earlier can be compared.
 */
export interface TaskPart {
  readonly text: string;
  /** As printed; empty where nobody is named. */
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  readonly due: string | null;
  readonly span: Span;
}

/** All parts of all tasks; a task whose pieces name no lead is one, led by whom its label or row names. */
export const taskParts = perSubject((document: ReadDocument): readonly TaskPart[] =>
  document.reading.tasks.flatMap(partsOf),
);

/** The same in the form they are compared by. */
export const wordedParts = perSubject((document: ReadDocument): readonly Worded<TaskPart>[] =>
  taskParts(document).map((part) => ({ of: part, wording: wordingOf(withoutWho(part.text)) })),
);

function partsOf(task: Task): readonly TaskPart[] {
  const { lead, coordinating, due, span } = task;
  const text = task.text.slice(0, longest);
  const pieces = text.split(/;\s+|\.\s+(?=\p{Lu})/u).filter((piece) => piece.trim().length > 0);
  const leads = pieces.map(leadIn);
  if (leads.every((own) => own === undefined)) return [{ text, lead, coordinating, due, span }];
  return pieces.map((piece, at) => ({
    text: piece,
    lead: leads[at] ?? [],
    coordinating,
    due,
    span,
  }));
}

/** Longer paragraphs say too much to be one task. */
const longest = 1500;

/** The unit that a piece names as its lead: `…, do Sở A chủ trì`, `giao Sở A chủ trì …`. */
function leadIn(piece: string): readonly string[] | undefined {
  const at = piece.search(/(?<![A-Za-zÀ-ỹ])chủ trì(?! phối hợp)/u);
  if (at === -1) return undefined;
  const before = piece.slice(Math.max(0, at - 120), at).trimEnd();
  const unit = findUnits(before).findLast(({ to }) => to >= before.length - 1);
  return unit === undefined ? undefined : [unit.text];
}

/** What is to be done, without who does it: two documents may give one task to two. */
function withoutWho(text: string): string {
  return text
    .replace(/,?\s*(?<![A-Za-zÀ-ỹ])do [^;.]{3,120}? chủ trì(?:[^;.]*phối hợp[^;.]*)?/u, "")
    .replace(/^(?:Giao |Đề nghị )?[^;.,]{3,100}? chủ trì(?:, phối hợp với [^;.]*?)?(?=[\s,:])/u, "");
}
