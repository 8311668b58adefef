import type { Paragraph } from "../document/block.js";
import type { Subject } from "./subject.js";

/** The paragraphs before the first heading of the body that open with `Căn cứ` (or go on with their list), in order. */
export function openingBases({ anatomy: { body } }: Subject): readonly Paragraph[] {
  const bases: Paragraph[] = [];
  for (const block of body.slice(0, 60)) {
    if (block.kind !== "paragraph") break;
    const { text } = block.passage;
    if (/^(?:roman|part|chapter|article|arabic)$/u.test(block.label?.form ?? "")) break;
    if (/^[-–+*\s]*căn cứ(?![A-Za-zÀ-ỹ])/iu.test(text)) bases.push(block);
    else if (bases.length > 0 && !/^[-–+*\s]*(?:theo đề nghị|xét|thực hiện)(?![\p{L}])/iu.test(text)) break;
  }
  return bases;
}
