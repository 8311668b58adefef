import { annexNumber, annexReferences } from "./annexReferences.js";
import { isFullDate, type NumberedMention, numberedMentions, quoteOf } from "./citedMentions.js";
import type { Finding } from "./diagnostic.js";
import { type PeriodMention, periodMentions } from "./periodMentions.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { printedDate, whereabouts } from "./whereabouts.js";

/** `giai đoạn 2016 - 2020 đã ban hành 36 văn bản (Phụ lục đính kèm)`: what an annex lists is said to be of some years. */
interface IssuedClaim {
  readonly period: PeriodMention;
  readonly from: number;
  readonly to: number;
}

const ISSUED =
  /^[^.;]{0,80}đã (?:tham mưu )?(?:ban hành|xây dựng|trình ban hành)[^.;]{0,80}(?:văn bản|kế hoạch|quyết định|nghị quyết)/iu;

/** Documents of an annex whose days lie outside of the years that the text claims for the whole list. */
export const issuedOutside = perSubject((subject: Subject): readonly Finding[] =>
  claimsOf(subject).flatMap((claim) => {
    const listed = entriesOf(subject, claim);
    const outside = listed.filter(({ date }) => !within(date, claim.period));
    // Most of the list must bear the claim out: otherwise the annex is about something else.
    return listed.length < 4 || outside.length > listed.length * 0.4 ? [] : findingOf(claim, outside);
  }),
);

/** The claim and the annex that it points to, by lines. */
function claimsOf(subject: Subject): readonly IssuedClaim[] {
  const annexes = subject.anatomy.attachments.filter(({ kind }) => kind === "annex");
  const starts = annexes.map(({ title }) => title?.marks[0]?.line ?? 0);
  const references = annexReferences(subject);
  return periodMentions(subject).flatMap((period) => {
    if (!ISSUED.test(period.after)) return [];
    const reference = references.find(({ span }) => span.line === period.span.line);
    const at =
      reference?.label == null
        ? annexes.length - 1
        : annexes.findIndex(({ label }) => annexNumber(label) === annexNumber(reference.label));
    const from = starts[at];
    if (reference === undefined || from === undefined || from === 0) return [];
    return [{ period, from, to: starts[at + 1] ?? Number.POSITIVE_INFINITY }];
  });
}

type Listed = NumberedMention & { readonly date: string };

/** Documents that open an entry of the annex. */
function entriesOf(subject: Subject, { from, to }: IssuedClaim): readonly Listed[] {
  return numberedMentions(subject).flatMap((mention) => {
    const { date, span, start, passage } = mention;
    const opens = start <= 12 || /[-–+•.]\s*$/u.test(passage.text.slice(Math.max(0, start - 3), start));
    return isFullDate(date) && opens && span.line >= from && span.line < to ? [{ ...mention, date }] : [];
  });
}

function within(date: string, { from, to }: PeriodMention): boolean {
  const year = Number(date.slice(0, 4));
  return year >= from && year <= to;
}

function findingOf({ period }: IssuedClaim, outside: readonly Listed[]): readonly Finding[] {
  const [first] = outside;
  if (first === undefined) return [];
  const place = whereabouts(first.span);
  const days = outside
    .map(({ date }) => printedDate(date))
    .slice(0, 6)
    .join(", ");
  return [
    {
      message: {
        vi: `Văn bản được nói là ban hành trong ${period.printed}, nhưng danh mục ở phụ lục có ${outside.length} văn bản ngoài giai đoạn đó (${days}; ${place.vi}).`,
        en: `Found documents said to be of ${period.printed}, expected none of other years in the annex: ${outside.length} are (${days}; ${place.en}).`,
      },
      span: period.span,
      quote: period.printed,
      related: outside.slice(0, 12).map((mention) => ({
        span: mention.span,
        quote: quoteOf(mention),
        message: { vi: "Ngày ban hành ngoài giai đoạn.", en: "Issued in another year." },
      })),
      data: { from: period.from, to: period.to, outside: outside.length },
    },
  ];
}

/** `Giai đoạn 2016-2020: 7%; Giai đoạn 2020-2030: 8%`: two values for one year. */
export const sharedYears = perSubject((subject: Subject): readonly Finding[] => {
  const mentions = periodMentions(subject);
  return mentions.flatMap((second, at) => {
    const first = mentions[at - 1];
    if (first === undefined || first.span.line !== second.span.line || first.to !== second.from) return [];
    if (![first, second].every(({ after }) => /^\s*:?\s*(?:là|đạt)?\s*[\d>≥]/u.test(after))) return [];
    return [
      {
        severity: "info" as const,
        message: {
          vi: `${first.printed} và ${second.printed} đều gồm năm ${second.from}; cần ghi từ năm ${second.from + 1}.`,
          en: `Found ${second.printed} after ${first.printed}, expected it to begin in ${second.from + 1}.`,
        },
        span: second.span,
        quote: second.printed,
        data: { year: second.from },
      },
    ];
  });
});
