import type { Paragraph, Style } from "./block.js";
import { parseLabel } from "./label.js";
import { unmark } from "./markup.js";
import { foldLines, type Passage, passageOf, type SourceLine } from "./passage.js";

/** A paragraph from a passage that carries no markup. */
export function paragraphOf(passage: Passage, style: Style = {}): Paragraph {
  return { kind: "paragraph", passage, style, label: parseLabel(passage.text) };
}

/**
 * A paragraph from the source lines it was wrapped over: markup is taken off the whole, and each word keeps
 * the line it came from. null when nothing but markup stands there.
 */
export function paragraphFromLines(lines: readonly SourceLine[]): Paragraph | null {
  const joined = foldLines(lines);
  if (joined.text === "") return null;
  const { text, style } = unmark(joined.text);
  if (text === "") return null;
  return paragraphOf(text === joined.text ? joined : alignPassage(joined, text, lines), style);
}

/** Carries line marks over from marked-up text to the same text without its markup. */
function alignPassage(joined: Passage, text: string, lines: readonly SourceLine[]): Passage {
  const [first] = lines;
  if (joined.marks.length < 2) {
    const mark = joined.marks[0];
    return passageOf(text, mark?.line ?? first?.line ?? 0, mark?.page);
  }
  const marks: { at: number; line: number; page?: number }[] = [];
  let at = 0;
  let from = 0;
  for (const mark of joined.marks) {
    for (; from < mark.at && at < text.length; from += 1) if (joined.text[from] === text[at]) at += 1;
    from = Math.max(from, mark.at);
    if (at >= text.length && marks.length > 0) break;
    const last = marks.at(-1);
    if (last !== undefined && last.at === at) marks.pop();
    marks.push({ ...mark, at: marks.length === 0 ? 0 : at });
  }
  return { text, marks };
}
