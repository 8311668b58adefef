import { fold } from "../text/fold.js";
import { type PeriodMention, periodMentions } from "./periodMentions.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import type { TimeClash } from "./timeClashes.js";
import { titleYears } from "./titleYears.js";
import { whereabouts } from "./whereabouts.js";

/** One stage of the document's own work, or of the scheme that it carries out. */
interface Stage extends PeriodMention {
  /** The words of its heading before the years; undefined in a sentence. */
  readonly head: string | undefined;
}

/** Words between a scheme's bare kind and its years that don't make it another scheme. */
const BARE =
  "(?:\\s(?:hành động|này|chi tiết|cụ thể|thực hiện|triển khai|Đề án|Chương trình|Nghị quyết|Kế hoạch|đã được|được|phê duyệt|của tỉnh|của thành phố|của ngành|của địa phương|trên địa bàn|tỉnh|thành phố|trong|theo))*";
const KIND = new RegExp(
  `(?:^|[^\\p{L}])(?:[Kk]ế hoạch|Đề án|Chương trình|Nghị quyết)${BARE}\\s(?:các\\s)?$`,
  "u",
);
const REVIEW =
  /(?:sơ kết|tổng kết|đánh giá)(?:\s(?:giữa kỳ|cuối kỳ|kết quả|tình hình|việc|thực hiện|triển khai|\d{1,2} năm))*,?\s$/iu;
/** `Trong giai đoạn 2026 - 2030 phấn đấu có …`. */
const AIMED = /^\s*Trong\s$/u;
const AIMS = /^,?\s(?:tỉnh |thành phố )?(?:phấn đấu|tập trung|đạt|hoàn thành)/u;
/** The stages stand alone: a heading, or in brackets behind `từng giai đoạn`. */
const ALONE = /^[\s*_(–+-]*(?:(?:\d{1,2}[.)]|[IVX]{1,4}\.|[a-zđ]\)|(?:\d{1,2}\.)+\d{0,2})\s*)?$/u;
/** Of another body, or by an act with its own number. */
const OTHERS = /quốc gia|Chính phủ|Trung ương|Bộ \p{Lu}|số\s?\d|UBND xã|cấp xã/u;
const TELLING = /(?:^|\s)(?:đã|căn cứ|kế thừa|giai đoạn trước|so với|thay thế)\s/iu;
const NEXT = /^\)?(?:,|;)?\s(?:và\s)?\(?(?:giai đoạn\s)?((20\d\d)\s?[-–—]\s?(20\d\d))(?!\d)/u;

/** All of them, in order; not those of reports, which tell of other plans' stages as well. */
const stages = perSubject((subject: Subject): readonly Stage[] => {
  if (/^(?:báo cáo|tờ trình)/iu.test(subject.reading.meta.type ?? "")) return [];
  return periodMentions(subject).flatMap((mention): readonly Stage[] => {
    const { before, after, sentence, inTitle, inTable } = mention;
    if (
      inTitle ||
      inTable ||
      OTHERS.test(sentence.slice(-160)) ||
      /^\s?của (?:Bộ|Chính phủ|Trung)/u.test(after)
    )
      return [];
    const isHead = ALONE.test(sentence) && /^[\s*_]*[:.(]?[\s*_]*$/u.test(after.slice(0, 60));
    const isOwn =
      KIND.test(before) ||
      REVIEW.test(before) ||
      (AIMED.test(before) && AIMS.test(after)) ||
      ALONE.test(before);
    if (TELLING.test(sentence.slice(-80).replace(/đã được phê duyệt/gu, ""))) return [];
    if (!isOwn && !isHead) return [];
    const stage = { ...mention, head: headOf(mention) };
    const next = NEXT.exec(after);
    return next === null ? [stage] : [stage, nextOf(mention, next)];
  });
});

/** The second of `giai đoạn 2017 - 2020 và 2021 - 2025`, where it isn't told as a period of its own. */
function nextOf(mention: PeriodMention, match: RegExpExecArray): Stage {
  const [, printed = "", from, to] = match;
  return { ...mention, from: Number(from), to: Number(to), printed, head: undefined };
}

function headOf({ sentence, after }: PeriodMention): string | undefined {
  const words = fold(sentence.replace(/^[\s*_–+-]*(?:[\divx]+[.)])*\s*/iu, ""));
  return words.length < longestHead && /^[\s*_]*:?[\s*_]*$/u.test(after) ? words : undefined;
}

const longestHead = 120;

/**
 * Stages of the document's own work that go on behind the last year of its title, that run into one another, or begin when no other
 * place has them begin. Linear but for the few stages of a document.
 */
export function ownStageClashes(subject: Subject): readonly TimeClash[] {
  const found = distinct(stages(subject));
  const { date } = subject.reading.meta;
  const years = titleYears(subject);
  const last = years.length === 0 ? undefined : Math.max(...years);
  const issued = Number(date?.slice(0, 4) ?? 0);
  return found.flatMap((stage): readonly TimeClash[] => {
    const { from, to } = stage;
    if (last !== undefined && to > last && from <= last)
      return [
        clash(stage, {
          vi: `tên văn bản chỉ đến năm ${last}`,
          en: `a stage that ends by ${last}, as the title`,
        }),
      ];
    const crossed = found.find((other) => crosses(stage, other, found) && isWeaker(stage, other, found));
    if (crossed !== undefined) return [clash(stage, against(crossed, "chồng lên giai đoạn"))];
    const begun = found.find(
      (other) =>
        other.to === to && other.from < from && other.from >= issued && other.span.line !== stage.span.line,
    );
    return begun !== undefined && isLone(stage, found) && from > issued && isShort(begun) && !isFixed(stage)
      ? [clash(stage, against(begun, "trong khi ghi giai đoạn"))]
      : [];
  });
}

function against({ from, to, span }: Stage, vi: string): TimeClash["why"] {
  const place = whereabouts(span);
  return { vi: `${vi} ${from}-${to} ở ${place.vi}`, en: `stages that fit ${from}-${to} (${place.en})` };
}

const isShort = ({ from, to }: Stage): boolean => to - from < longestStage;

/** The five years of all plans of the country. */
const isFixed = ({ from, to }: Stage): boolean => from % 5 === 1 && to - from === 4;

/** Longer ones are whole programmes, which later stages end with. */
const longestStage = 6;

/** Two headings of the same words whose stages leave years out. */
export function gapsOfHeadings(subject: Subject): readonly TimeClash[] {
  const heads = periodMentions(subject).flatMap((mention): readonly Stage[] => {
    const head = mention.inTitle || mention.inTable ? undefined : headOf(mention);
    return head === undefined || head === "" ? [] : [{ ...mention, head }];
  });
  return heads.flatMap((later, at) => {
    const earlier = heads[at - 1];
    if (earlier === undefined || earlier.head !== later.head) return [];
    const step = later.from - earlier.to;
    return step < 2 || step > longestStage
      ? []
      : [
          clash(later, {
            vi: `đề mục trước là giai đoạn ${earlier.from}-${earlier.to}; các năm ${earlier.to + 1}-${later.from - 1} không thuộc giai đoạn nào`,
            en: `a stage from ${earlier.to + 1} on, behind ${earlier.from}-${earlier.to}`,
          }),
        ];
  });
}

function clash({ printed, span }: Stage, why: TimeClash["why"]): TimeClash {
  return { quote: printed, span, why, certain: false };
}

/** One of each line and years. */
function distinct(all: readonly Stage[]): readonly Stage[] {
  return [...new Map(all.map((one) => [`${one.span.line} ${one.from} ${one.to}`, one])).values()];
}

/** They share years and neither holds the other; a shared first and last year only where another place parts the two. */
function crosses(a: Stage, b: Stage, all: readonly Stage[]): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  if (!isShort(first) || !isShort(second)) return false;
  if (first.from === second.from || second.from > first.to || second.to <= first.to) return false;
  if (second.from < first.to) return true;
  return all.some(
    ({ from, to }) =>
      (from === first.from && to === first.to - 1) || (from === second.from + 1 && to === second.to),
  );
}

/** Fewer other stages begin or end with it, or join it; of equals the later. */
function isWeaker(a: Stage, b: Stage, all: readonly Stage[]): boolean {
  const [own = 0, theirs = 0] = [a, b].map((stage) => fitsOf(stage, all));
  return own < theirs || (own === theirs && all.indexOf(a) > all.indexOf(b));
}

function fitsOf({ from, to }: Stage, all: readonly Stage[]): number {
  const fits = all.map((one) => [one.from === from, one.to === to, one.to === from - 1, one.from === to + 1]);
  return fits.flat().filter(Boolean).length;
}

function isLone(stage: Stage, all: readonly Stage[]): boolean {
  return all.every((one) => one === stage || one.from !== stage.from);
}
