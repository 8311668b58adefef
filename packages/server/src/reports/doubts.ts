import type { Content } from "@lotrinh/core/report/content";
import { findDoubts } from "@lotrinh/core/report/doubts";
import type { TenantContext } from "@lotrinh/store/context";
import { findDoubtAnswers } from "@lotrinh/store/reporting/comments";
import type { ReportHead } from "@lotrinh/store/reporting/reports";
import { type FigureCell, forDoubts } from "./figures.js";
import { loadNames } from "./names.js";
import type { DoubtAnswer } from "./schema.js";

/** What looks odd in a report as it stands, with what was said to it. */
export async function loadDoubts(
  context: TenantContext,
  head: ReportHead,
  cells: readonly FigureCell[],
  content: Content,
): Promise<DoubtAnswer[]> {
  const said = await findDoubtAnswers(context, [head.id]);
  const nameOf = await loadNames(
    context,
    said.map(({ person_id }) => person_id),
  );
  return findDoubts(forDoubts(cells), content).map(({ field, code, message }) => {
    const answer = said.find((each) => each.field === field && each.code === code);
    return {
      field,
      code,
      message,
      answer:
        answer === undefined
          ? null
          : { text: answer.answer, by: nameOf(answer.person_id), at: answer.at.toISOString() },
    };
  });
}
