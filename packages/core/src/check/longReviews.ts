import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { goalSections } from "./goalClauses.js";
import { isLocalPlan } from "./localPlans.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** A review of more years than the plan runs. */
export interface LongReview {
  readonly printed: string;
  readonly count: number;
  readonly from: number;
  readonly to: number;
  readonly span: Span;
}

/** `tổng kết 10 năm` of the plan itself: nothing else is named behind. */
const REVIEWED =
  /(?<!\p{L})((?:sơ kết|tổng kết)(?: (?:giai đoạn|sau|qua))? 0?(\d{1,2}) năm)(?= (?:triển khai |tổ chức )?(?:thực hiện )?(?:Kế hoạch|Đề án|Chương trình)(?: hành động)?(?: này)?\s?(?:[,;.)]|$|theo|và)|\s?[,;.)]|$)/gu;

/** Reviews of more years than lie between the document's first and last year, those counted. Linear. */
export const longReviews = perSubject((subject: Subject): readonly LongReview[] => {
  const years = isLocalPlan(subject) ? ownRun(subject) : undefined;
  if (years === undefined) return [];
  return figurePiecesWith(subject, "kết").flatMap(({ passage }) => {
    const { text } = passage;
    if (text.length > 10_000 || !/\d năm/u.test(text)) return [];
    return matchesIn(text, REVIEWED).flatMap((match): readonly LongReview[] => {
      const [, printed = "", figure] = match;
      const count = Number(figure);
      // The year of issue and the last one may both count.
      if (count <= years.to - years.from + 1) return [];
      const span = spanAt(passage, match.index, match.index + printed.length);
      return [{ printed, count, ...years, span }];
    });
  });
});

/** The years of the title, or from the issue to the last year that the goals name. */
function ownRun(subject: Subject): { readonly from: number; readonly to: number } | undefined {
  const { period, date, title } = subject.reading.meta;
  if (/tổng kết|sơ kết/iu.test(title ?? "") || date === null) return undefined;
  const issued = Number(date.slice(0, 4));
  if (period !== null) return { from: Math.min(period.from, issued), to: period.to };
  const named = goalSections(subject).flatMap(({ section, clauses }) => [
    section.title ?? "",
    ...clauses.map(({ text }) => text),
  ]);
  const last = Math.max(...named.flatMap((text) => (text.match(/20\d\d/gu) ?? []).map(Number)));
  return last > issued ? { from: issued, to: last } : undefined;
}
