import { slicePassage, spanAt } from "../document/passage.js";
import { clear, inferred } from "./confidence.js";
import type { ReadContext } from "./context.js";
import { yearIn } from "./duties/frequency.js";
import { clausesOf, type Stretch, sentencesOf } from "./duties/sentences.js";
import { findStatements, type Statement } from "./duties/statements.js";
import type { Review } from "./reading.js";
import { isReport } from "./tasks.js";

const interim = /sơ kết|giữa (?:kỳ|kì|giai đoạn|nhiệm kỳ)/iu;
const final = /tổng kết|cuối (?:kỳ|kì|giai đoạn)/iu;
const phaseReview = /đánh giá (?:kết quả|việc|tình hình)[^;.]{0,40}giai đoạn/iu;
/** Names of bodies and of reviews that other documents order. */
const otherReview =
  /(?:hội nghị|báo cáo) (?:sơ kết|tổng kết) (?:\d+ năm )?thực hiện (?:Chỉ thị|Nghị quyết|Kết luận) số/iu;

/** Whether a clause orders a review of the plan. */
export function isReviewClause(clause: string): boolean {
  return (
    interim.test(clause) ||
    final.test(clause) ||
    (phaseReview.test(clause) && /^(?:đến |vào )?năm \d{4}/iu.test(clause))
  );
}

/**
 * Reviews of the plan that it sets a year for: `Năm 2028: sơ kết`, `tổng kết … giai đoạn 2026-2030` (the last
 * year of the phase), `báo cáo giữa kỳ (năm 2028)`. Each kind and year once, where it is first set.
 */
export function readReviews(ctx: ReadContext): readonly Review[] {
  if (isReport(ctx)) return [];
  const seen = new Set<string>();
  return findStatements(ctx)
    .filter(
      ({ role, titles }) => role !== "other" || /thời gian|lộ trình|tiến độ/iu.test(titles.at(-1) ?? ""),
    )
    .flatMap(reviewsOf)
    .filter(({ kind, year }) => !seen.has(`${kind} ${year}`) && seen.add(`${kind} ${year}`));
}

const yearAtStart = /^(?:đến |vào |trong |cuối |đầu )?năm (\d{4})/iu;

function bothKinds(text: string): boolean {
  return interim.test(text) && final.test(text);
}

function reviewsOf(statement: Statement): readonly Review[] {
  return sentencesOf(statement.passage.text).flatMap((sentence) => {
    const years = sentence.text.match(/năm \d{4}/giu) ?? [];
    const opening =
      years.length > 1 && bothKinds(sentence.text) ? undefined : yearAtStart.exec(sentence.text)?.[1];
    return clausesOf(sentence).flatMap((clause) =>
      reviewsIn(statement, clause, opening === undefined ? undefined : Number(opening)),
    );
  });
}

function reviewsIn({ passage }: Statement, clause: Stretch, opening: number | undefined): readonly Review[] {
  if (!isReviewClause(clause.text) || otherReview.test(clause.text)) return [];
  const kinds: Review["kind"][] = [];
  if (interim.test(clause.text) || !final.test(clause.text)) kinds.push("interim");
  if (final.test(clause.text)) kinds.push("final");
  const part = slicePassage(passage, clause.from, clause.to);
  return kinds.flatMap((kind) => {
    const year = opening ?? yearOf(kind, kinds, clause.text);
    if (year === undefined) return [];
    const confidence = opening === undefined ? inferred("running-text") : clear;
    return [{ year, kind, text: part.text.replace(/[\s.;]+$/u, ""), span: spanAt(part), confidence }];
  });
}

/** Where a clause names both kinds, each takes the year after its own word, or before it where the years come first. */
function yearOf(kind: Review["kind"], kinds: readonly string[], clause: string): number | undefined {
  if (kinds.length < 2) return yearIn(clause);
  const own = (kind === "interim" ? interim : final).exec(clause)?.index ?? 0;
  const other = (kind === "interim" ? final : interim).exec(clause)?.index ?? 0;
  const firstYear = /năm \d{4}/iu.exec(clause)?.index ?? clause.length;
  if (firstYear < Math.min(own, other)) return yearIn(clause.slice(own > other ? other : 0, own));
  return yearIn(clause.slice(own, other > own ? other : clause.length));
}
