import { slicePassage, spanAt } from "../document/passage.js";
import { matchesIn } from "../text/matches.js";
import { inferred } from "./confidence.js";
import type { ReadContext } from "./context.js";
import { isDifficulty } from "./difficulties.js";
import { findStatements, type Statement } from "./duties/statements.js";
import { isProposal } from "./proposals.js";
import type { Result } from "./reading.js";
import { findFigures } from "./results/figures.js";
import { isReport } from "./tasks.js";

/**
 * Quantified results that a report claims: `tổ chức 12 lớp cho 450 lượt người` gives 12 lớp and 450 lượt. `value` is the
 * figure as printed (`04 tỷ đồng`: 4 with measure `tỷ đồng`), `text` the clause it stands in. Sections on
 * difficulties, proposals and the time to come claim nothing. Only reports (Báo cáo) have results.
 */
export function readResults(ctx: ReadContext): readonly Result[] {
  if (!isReport(ctx)) return [];
  return findStatements(ctx).filter(mayClaim).flatMap(resultsOf);
}

/** Titles of what is still to be done. */
const toCome =
  /^(?:(?:một số|các|những)\s)?(?:phương hướng|nhiệm vụ|giải pháp|mục tiêu|dự kiến|kế hoạch|định hướng)(?![A-Za-zÀ-ỹ])|thời gian tới|(?:những|các) tháng cuối năm/iu;

function mayClaim(statement: Statement): boolean {
  if (isDifficulty(statement) || isProposal(statement)) return false;
  return !statement.titles.some((title) => toCome.test(title));
}

function resultsOf({ passage }: Statement): readonly Result[] {
  return findFigures(passage.text).map(({ value, measure, from, to }) => {
    const [start, end] = clauseAround(passage.text, from, to);
    return {
      text: slicePassage(passage, start, end).text,
      value,
      measure,
      span: spanAt(passage, from, to),
      confidence: inferred("running-text"),
    };
  });
}

/** The clause around a figure: between commas, semicolons, full stops and brackets that are no part of a number. */
function clauseAround(text: string, from: number, to: number): readonly [number, number] {
  const before = text.slice(Math.max(0, from - 200), from);
  const start = matchesIn(before, /[;:()]\s?|[.,]\s/gu).at(-1);
  const after = /[;()]|[.,](?=\s|$)/u.exec(text.slice(to, to + 250));
  return [
    from - before.length + (start === undefined ? 0 : start.index + start[0].length),
    to + (after?.index ?? Math.min(250, text.length - to)),
  ];
}
