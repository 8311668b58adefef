import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** `Mục tiêu 3: có 9 mục tiêu cụ thể, từ 3.1-3.9`: how many targets a goal is said to have, and which. */
export interface GoalClaim {
  readonly goal: string;
  readonly count: number;
  /** The codes said; empty where none are. */
  readonly codes: readonly string[];
  readonly text: string;
  readonly span: Span;
}

const shape =
  /^(?:[-–+•*]\s*)?mục tiêu\s+(\d{1,2})\s*[:.]?\s*(?:có|gồm|bao gồm)\s+(\d{1,3})\s+(?:mục tiêu cụ thể|chỉ tiêu|mục tiêu)/iu;

/** The counts of targets per goal that paragraphs claim, in order. */
export const goalClaims = perSubject(({ blocks }: Subject): readonly GoalClaim[] =>
  blocks.flatMap((block) => {
    if (block.kind !== "paragraph") return [];
    const { text } = block.passage;
    const match = shape.exec(text.slice(0, 200));
    if (match === null) return [];
    const [whole, goal = "", count = ""] = match;
    const codes = codesIn(text.slice(whole.length, whole.length + 200), goal);
    return [
      { goal, count: Number(count), codes, text: text.replace(/[;.\s]+$/u, ""), span: spanAt(block.passage) },
    ];
  }),
);

/** `từ 10.1-10.4, 10.6` → five codes. */
function codesIn(text: string, goal: string): readonly string[] {
  const codes: string[] = [];
  for (const match of text.matchAll(
    /(\d{1,2})\s?\.\s?(\d{1,2})(?:\s?(?:[-–]|đến)\s?(\d{1,2})\s?\.\s?(\d{1,2}))?/gu,
  )) {
    if (match[1] !== goal) continue;
    const from = Number(match[2]);
    const to = match[4] === undefined ? from : Number(match[4]);
    for (let code = from; code <= to && code - from < 60; code += 1) codes.push(`${goal}.${code}`);
  }
  return codes;
}
