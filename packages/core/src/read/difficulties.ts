import { spanAt } from "../document/passage.js";
import { clear, inferred } from "./confidence.js";
import type { ReadContext } from "./context.js";
import { findStatements, type Statement } from "./duties/statements.js";
import type { Difficulty } from "./reading.js";
import { isReport } from "./tasks.js";

const heading = /tồn tại|hạn chế|khó khăn|vướng mắc|bất cập|yếu kém|khuyết điểm|thách thức/iu;
const otherPart = /nguyên nhân|ưu điểm|giải pháp|bài học|phương hướng|đề xuất|kiến nghị|tháo gỡ/iu;

/** Whether a statement stands in a section on difficulties or limitations, causes and remedies apart. */
export function isDifficulty({ titles }: Statement): boolean {
  const innermost = titles.findLast((title) => heading.test(title) || otherPart.test(title));
  return (
    innermost !== undefined &&
    heading.test(innermost) &&
    !/^\s*(?:nguyên nhân|giải pháp|ưu điểm|bài học|đề xuất|kiến nghị)/iu.test(innermost)
  );
}

/**
 * Difficulties and limitations that a report names: paragraphs and items of its sections Tồn tại, hạn chế,
 * Khó khăn, vướng mắc; elsewhere sentences that begin with `Tuy nhiên` and say what is wanting.
 */
export function readDifficulties(ctx: ReadContext): readonly Difficulty[] {
  if (!isReport(ctx)) return [];
  return findStatements(ctx).flatMap((statement) => {
    const { passage } = statement;
    if ((statement.opens && /:\s*$/u.test(passage.text)) || /^nguyên nhân/iu.test(passage.text)) return [];
    if (isDifficulty(statement)) return [{ text: passage.text, span: spanAt(passage), confidence: clear }];
    const at =
      /(?:^|[.]\s)(?:Tuy nhiên|Bên cạnh đó, (?:vẫn )?còn|Khó khăn)(?=[,\s])[^.]{0,400}(?:chưa|còn|thiếu|khó khăn|hạn chế|chậm)/u.exec(
        passage.text,
      )?.index;
    if (at === undefined) return [];
    const from = passage.text[at] === "." ? at + 2 : at;
    const end = /[.](?=\s|$)/u.exec(passage.text.slice(from))?.index;
    const to = end === undefined ? passage.text.length : from + end + 1;
    return [
      {
        text: passage.text.slice(from, to),
        span: spanAt(passage, from, to),
        confidence: inferred("running-text"),
      },
    ];
  });
}
