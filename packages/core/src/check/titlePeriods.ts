import { fold } from "../text/fold.js";
import type { Finding } from "./diagnostic.js";
import { isOfReplaced, type PeriodMention, periodMentions, schemeWords } from "./periodMentions.js";
import type { Subject } from "./subject.js";
import { titlePeriod } from "./titleYears.js";
import { whereabouts } from "./whereabouts.js";

const filler = new Set(
  "ban hanh phe duyet viec giai doan tren dia ban tinh thanh pho thuc hien khai ke hoach chuong trinh de an cua va ve nam den cac".split(
    " ",
  ),
);

function subjectWords(text: string): readonly string[] {
  return fold(text)
    .split(" ")
    .filter((word) => word !== "" && !/^\d/u.test(word) && !filler.has(word));
}

/** Places that call the document by its name, or its kind, with another period than its title. */
export function againstTitle(subject: Subject): readonly Finding[] {
  const { title, spans } = subject.reading.meta;
  if (title === null || spans.title === undefined) return [];
  const own = titlePeriod(title);
  if (own === undefined) return [];
  const words = subjectWords(title.slice(0, own.at));
  const { from, to, printed } = own;
  const titleSpan = spans.title;
  return periodMentions(subject).flatMap((mention) => {
    if (mention.inTitle || (mention.from === from && mention.to === to)) return [];
    if (mention.from !== from && mention.to !== to) return [];
    if (isWider(mention, { from, to }) || isOfReplaced(mention)) return [];
    if (
      !namesSelf(mention, subject) &&
      !enacts(mention, subject) &&
      !carriedOutBeyond(mention, { from, to }, subject) &&
      (words.length < 3 || !(callsOwn(mention, words) || isTitle(mention, words)))
    )
      return [];
    const place = whereabouts(titleSpan);
    return [
      {
        message: {
          vi: `Tại đây ghi ${mention.printed}, nhưng tên văn bản (${place.vi}) ghi ${printed}.`,
          en: `Found ${mention.printed}, expected ${printed} as in the title (${place.en}).`,
        },
        span: mention.span,
        quote: mention.printed,
        related: [
          {
            span: titleSpan,
            quote: printed,
            message: { vi: `Tên văn bản ghi ${printed}.`, en: `The title says ${printed}.` },
          },
        ],
        suggestion: printed,
        data: { found: [mention.from, mention.to], expected: [from, to] },
      },
    ];
  });
}

/** A scheme of a higher level, so not named for a province or commune, that runs longer than the plan that carries it out. */
export function isWider(
  mention: PeriodMention,
  own: { readonly from: number; readonly to: number },
): boolean {
  if (/\s(?:tỉnh|thành phố|huyện|xã|phường)\s\p{Lu}/u.test(schemeWords(mention) ?? "")) return false;
  const higher = /(?:Quyết định|Nghị quyết|Kết luận|Chỉ thị) số|quốc gia|Chính phủ|Trung ương/iu;
  return mention.from <= own.from && mention.to >= own.to && higher.test(mention.sentence);
}

/** `tổng kết việc thực hiện Kế hoạch giai đoạn 2015 - 2020` in a plan: the bare word for its type is the document itself. */
function namesSelf({ before }: PeriodMention, { reading }: Subject): boolean {
  const kind = ownKind(reading.meta);
  return (
    kind !== undefined &&
    new RegExp(
      `(?:thực hiện|triển khai|sơ kết|tổng kết|đánh giá|kinh phí) ${kind}(?: này)?,?\\s*$`,
      "iu",
    ).test(before)
  );
}

/** `Ủy ban nhân dân tỉnh ban hành Kế hoạch … giai đoạn 2021 - 2025, với những nội dung sau:` is the document itself, however it is called. */
function enacts({ sentence, after }: PeriodMention, { reading }: Subject): boolean {
  const kind = ownKind(reading.meta);
  if (kind === undefined || !/^\)?,?\s(?:với (?:những |các )?nội dung|như sau|cụ thể như)/iu.test(after))
    return false;
  const enacted = new RegExp(`\\s(?:ban hành|xây dựng) ${kind}\\s([^;]*)$`, "u").exec(sentence)?.[1];
  return enacted !== undefined && !/\ssố\s\d|giai đoạn|quốc gia|ngày \d/iu.test(enacted);
}

/**
 * `Kế hoạch này được thực hiện trong giai đoạn 2020 - 2025` of a plan for 2021 - 2025. A plan that is issued late begins late: only
 * years outside its own contradict.
 */
function carriedOutBeyond(
  { before, from, to }: PeriodMention,
  own: { readonly from: number; readonly to: number },
  { reading }: Subject,
): boolean {
  const kind = ownKind(reading.meta);
  return (
    kind !== undefined &&
    (from < own.from || to > own.to) &&
    new RegExp(
      `(?:^|\\s)${kind} này,? (?:được |sẽ được )?(?:tổ chức )?(?:thực hiện|triển khai)(?: thực hiện)?(?: trong| từ)?\\s*$`,
      "iu",
    ).test(before)
  );
}

/** `Kế hoạch`; of a decision what it issues or approves: `Phê duyệt Đề án …`. */
function ownKind({ type, title }: Subject["reading"]["meta"]): string | undefined {
  const issued =
    type === "Quyết định"
      ? /^(?:Về việc )?(?:Ban hành|Phê duyệt)\s+(.{6,12})/iu.exec(title ?? "")?.[1]
      : type;
  return /^(?:Kế hoạch|Chương trình|Đề án)/iu.exec(issued ?? "")?.[0];
}

/** The clause names a plan by nearly all the words of the title. */
function callsOwn(mention: PeriodMention, words: readonly string[]): boolean {
  const found = new Set(subjectWords(schemeWords(mention) ?? ""));
  const shared = words.filter((word) => found.has(word)).length;
  return shared >= words.length * 0.85 && found.size <= words.length * 1.6;
}

/** The title once more, above the plan that a decision issues or above an annex. */
function isTitle({ before, after }: PeriodMention, words: readonly string[]): boolean {
  const found = subjectWords(before);
  const shared = words.filter((word) => found.includes(word)).length;
  return shared >= words.length * 0.9 && found.length <= words.length * 1.15 && /^[\s.,;)”"]*$/u.test(after);
}
