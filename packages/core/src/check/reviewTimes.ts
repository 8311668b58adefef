import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { listedTasks } from "./alignedTasks.js";
import { dueSpan } from "./dueDates.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { sentencesIn } from "./textPieces.js";
import type { TimeClash } from "./timeClashes.js";
import { piecesWith } from "./wordPlaces.js";

/** Two times for one thing that is done once: as printed, and where. */
export interface TimePair {
  readonly there: string;
  readonly here: string;
  readonly first: Span;
  readonly other: Span;
}

type Kind = "sơ kết" | "tổng kết";

interface ReviewTime {
  readonly kind: Kind;
  readonly printed: string;
  readonly first: string;
  readonly last: string;
  readonly span: Span;
  readonly listed: boolean;
}

/** Reviews of something else than the document. */
const OTHER =
  /mô hình|phong trào|cuộc thi|hội thi|năm học|thí điểm|chỉ thị|kết luận|luật|pháp lệnh|đợt|tuần lễ|tháng (?:hành động|cao điểm)|cuộc vận động|hội nghị/iu;
const EACH = /(?:hằng|hàng|mỗi|từng) (?:năm|quý|tháng)/iu;
const REVIEW = /(sơ kết|tổng kết)/giu;
const TIME =
  /(?:cuối\s|đầu\s|trước\s)?((?:quý\s[IVX\d]{1,3}|tháng\s\d{1,2}|ngày\s\d{1,2}[/.-]\d{1,2}|năm)(?:\s?[/.-]\s?|\snăm\s|\s)?(?:20\d{2})|ngày\s\d{1,2}\stháng\s\d{1,2}\snăm\s20\d{2})/iu;

/** `tổng kết năm 2025 trong tháng 01/2026`: the year looked back on, not the time. */
const OF_YEAR = /^(?:sơ|tổng) kết năm 20\d\d[\s,(]+(?:trong|vào|trước|xong|hoàn thành)(?!\p{L})/iu;

/** Each review of the document with a time, in the text and in its lists of tasks. */
const reviewTimes = perSubject((subject: Subject): readonly ReviewTime[] => {
  const listed = listedTasks(subject).flatMap(({ of }) =>
    listedTimes(of.text, of.due ?? "").map((time) => ({ ...time, span: of.span, listed: true })),
  );
  const told = piecesWith(subject, "kết").flatMap(({ passage, inTable }) => {
    if (inTable || passage.text.length > 5000 || !/tổng kết|sơ kết/iu.test(passage.text)) return [];
    const { line } = spanAt(passage);
    return listed.some(({ span }) => span.line <= line && line <= span.endLine) ? [] : toldTimes(passage);
  });
  return [...told, ...listed];
});

/** `tổ chức sơ kết vào cuối năm 2018, tổng kết vào năm 2020`: the time behind each, up to the next. */
function toldTimes(passage: Passage): readonly ReviewTime[] {
  return sentencesIn(passage).flatMap(({ text, from }) => {
    const found = matchesIn(text, REVIEW);
    return found.flatMap((match, at) => {
      const end = Math.min(found[at + 1]?.index ?? text.length, match.index + 140);
      const words = text.slice(match.index, end).split(/[;.]\s/u)[0] ?? "";
      const time = TIME.exec(words);
      const span = time === null ? undefined : dueSpan(time[1] ?? "");
      if (time === null || span === undefined || OTHER.test(words.slice(0, time.index))) return [];
      if (OF_YEAR.test(words)) return [];
      const before =
        text
          .slice(Math.max(0, match.index - 40), match.index)
          .split(/[;.]/u)
          .at(-1) ?? "";
      if (OTHER.test(before.slice(-24)) || EACH.test(before) || EACH.test(words)) return [];
      if (/(?:^|\s)(?:đã|căn cứ|theo báo cáo|qua)\s/iu.test(before)) return [];
      const start = from + match.index + time.index + time[0].length - (time[1] ?? "").length;
      return [
        {
          kind: kindOf(match[0]),
          printed: time[1] ?? "",
          ...span,
          span: spanAt(passage, start, start + (time[1] ?? "").length),
          listed: false,
        },
      ];
    });
  });
}

function kindOf(word: string): Kind {
  return fold(word) === "so ket" ? "sơ kết" : "tổng kết";
}

/** A row gives its reviews one time each, named in the cell or in the order of the row. */
function listedTimes(
  text: string,
  due: string,
): readonly Pick<ReviewTime, "kind" | "printed" | "first" | "last">[] {
  if (OTHER.test(text) || /hằng năm|hàng năm|định kỳ/iu.test(`${text} ${due}`)) return [];
  const kinds = [...new Set(matchesIn(text, REVIEW).map(([word]) => kindOf(word)))];
  const parts = due.split(/[;,]\s/u);
  const named = parts.filter((part) => /sơ kết|tổng kết/iu.test(part));
  const pairs =
    named.length > 0
      ? named.map((part) => [kindOf(/sơ kết/iu.test(part) ? "sơ kết" : "tổng kết"), part] as const)
      : kinds.length === parts.length
        ? kinds.map((kind, at) => [kind, parts[at] ?? ""] as const)
        : [];
  return pairs.flatMap(([kind, part]) => {
    const printed = part.replace(/^.*?(?:sơ kết|tổng kết):?\s*/iu, "").trim();
    const span = dueSpan(printed);
    return span === undefined ? [] : [{ kind, printed, ...span }];
  });
}

/** Between the two reviews of one sentence nothing else is told. */
const REVIEW_PAIR =
  /(?:giữa kỳ|giữa nhiệm kỳ|sơ kết)[^;.:]{0,120}?\(?(?:vào\s|trong\s)?(?:quý\s[IVX]+\s?[/,]?\s?)?(?:năm\s)?(20\d{2})\)?[\s*_,]*(?:và|;|,)?\s*(?:tổ chức\s|báo cáo\s|đánh giá\s)*tổng kết[^;.:]{0,120}?(?:năm\s|[/(])(20\d{2})/giu;

/** The review at the end comes no later than the one in between: `sơ kết (năm 2028) và tổng kết (năm 2028)`. */
export interface ReviewDisorder {
  readonly between: string;
  readonly last: string;
  readonly span: Span;
  readonly quote: string;
}

/** Sentences that set the final review for the year of the mid-term one, or before it. Linear. */
export function reviewDisorders(subject: Subject): readonly ReviewDisorder[] {
  return piecesWith(subject, "tổng").flatMap(({ passage, inTable }) => {
    if (inTable || passage.text.length > 5000 || !/tổng kết/iu.test(passage.text)) return [];
    return matchesIn(passage.text, REVIEW_PAIR).flatMap((match) => {
      const [quote, between = "", last = ""] = match;
      if (last > between || OTHER.test(quote) || EACH.test(quote) || /quý|tháng|giai đoạn/iu.test(quote))
        return [];
      const end = match.index + quote.length;
      return [{ between, last, span: spanAt(passage, end - last.length, end), quote }];
    });
  });
}

/** `- Đến năm 2025, đánh giá giữa kỳ …`: an item of a list that says what is reviewed in a year. */
const REVIEW_ITEM =
  /^[\s*_–+-]*(?:[a-zđ\d]{1,2}[.)]\s)?[*_]*(?:(?:Đến|Vào|Trong|Cuối)\s)?(?:cuối\s|hết\s)?[Nn]ăm\s(20\d\d)[*_]*\s?[:,]\s/u;

/** Items of a list that set the final review for the year of the mid-term one, or before it. Linear. */
export function listedDisorders(subject: Subject): readonly ReviewDisorder[] {
  const items = piecesWith(subject, "kết", "kỳ").flatMap(({ passage, inTable }) => {
    const match = inTable || passage.text.length > 1000 ? null : REVIEW_ITEM.exec(passage.text);
    if (match === null) return [];
    const { text } = passage;
    const isMiddle = /giữa kỳ|sơ kết/iu.test(text) && !/tổng kết|cuối kỳ/iu.test(text);
    const isLast = /tổng kết|cuối kỳ/iu.test(text) && !/sơ kết|giữa kỳ|giai đoạn/iu.test(text);
    if ((!isMiddle && !isLast) || OTHER.test(text.slice(0, match[0].length + 40))) return [];
    return [{ year: match[1] ?? "", isLast, quote: match[0].trim(), span: spanAt(passage) }];
  });
  const [first, second, third] = items;
  if (first === undefined || second === undefined || third !== undefined) return [];
  const [middle, last] = first.isLast ? [second, first] : [first, second];
  if (middle.isLast || !last.isLast || last.year > middle.year) return [];
  return [{ between: middle.year, last: last.year, span: last.span, quote: last.quote }];
}

/** Between the word for a review and its time stands nothing but the document itself. */
const OWN_REVIEW =
  /(sơ kết|tổng kết)(?:\s(?:giữa kỳ|cuối kỳ|việc|thực hiện|triển khai|Kế hoạch|kế hoạch|này|đánh giá|kết quả|vào|trong|cuối|đầu|\d{1,2} năm(?= thực)|(?:quý|tháng)\s[IVX\d]{1,3}(?:\s?\/)?))*\s?(?:năm\s)?(20\d\d)(?![\d/]|\s?[-–]\s?\d)/gu;

/** Reviews of a plan years behind its end, or interim ones behind it. Linear. */
export function reviewsOutside(subject: Subject): readonly TimeClash[] {
  const { type, period } = subject.reading.meta;
  const end = period?.to;
  if (end === undefined || !/^kế hoạch/iu.test(type ?? "")) return [];
  return piecesWith(subject, "kết").flatMap(({ passage, inTable }) =>
    inTable || passage.text.length > 5000 || !passage.text.includes("20")
      ? []
      : matchesIn(passage.text, OWN_REVIEW).flatMap((match): readonly TimeClash[] => {
          const [quote, kind = "", year] = match;
          // The final review comes in the year after the end at the latest.
          if (Number(year) <= Number(end) + (kind === "tổng kết" ? 1 : 0)) return [];
          const span = spanAt(passage, match.index, match.index + quote.length);
          const why = {
            vi: `văn bản thực hiện đến năm ${end}`,
            en: `a review by ${end}, the plan's last year`,
          };
          return [{ quote, span, why, certain: false }];
        }),
  );
}

/** Reviews that the text and a list of tasks, or two places of the text, set for times without a day in common. */
export function reviewConflicts(subject: Subject): readonly TimePair[] {
  const times = reviewTimes(subject);
  const listed = times.flatMap((time) => {
    if (!time.listed) return [];
    const told = times.filter(({ listed, kind }) => !listed && kind === time.kind);
    const [first] = told;
    const meets = told.some((each) => each.first <= time.last && time.first <= each.last);
    if (first === undefined || meets || told.length > 2) return [];
    return [{ there: first.printed, here: time.printed, first: first.span, other: time.span }];
  });
  return listed.length > 0 ? listed : toldTwice(times);
}

/**
 * One review of a kind is told of in two places: for two parts of one year, since nobody reviews a plan twice in a year, or the last one for
 * two years.
 */
function toldTwice(times: readonly ReviewTime[]): readonly TimePair[] {
  return (["sơ kết", "tổng kết"] as const).flatMap((kind) => {
    const [first, second, third] = times.filter((time) => !time.listed && time.kind === kind);
    if (first === undefined || second === undefined || third !== undefined) return [];
    const inOneYear = [first, second].every((time) => time.last.slice(0, 4) === first.first.slice(0, 4));
    const apart = first.last < second.first || second.last < first.first;
    if ((kind === "sơ kết" && !inOneYear) || !apart || first.span.line === second.span.line) return [];
    return [{ there: first.printed, here: second.printed, first: first.span, other: second.span }];
  });
}
