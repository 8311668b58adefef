import type { OutlineSection } from "../document/outline.js";
import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import type { Said } from "./diagnostic.js";
import { periodMentions } from "./periodMentions.js";
import { sectionsAround } from "./sectionTitles.js";
import type { Subject } from "./subject.js";
import { printedDate, whereabouts } from "./whereabouts.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** A time that the words beside it, the heading above or the document's own day don't leave room for. */
export interface TimeClash {
  readonly quote: string;
  readonly span: Span;
  readonly why: Said;
  readonly certain: boolean;
}

/** `ở dòng 8 ghi “…”`: why of a time that another place of the text tells otherwise. */
export function toldOtherwise(span: Span, printed: string): Said {
  const place = whereabouts(span);
  return { vi: `ở ${place.vi} ghi “${printed}”`, en: `“${printed}” as at ${place.en}` };
}

const longest = 5000;
const SPAN = "((?:19|20)\\d\\d)\\s?[-–—]\\s?((?:19|20)\\d\\d)(?!\\d)";

/** `giai đoạn 2017 - 2020 và 2022 - 2025`: the stages of one list follow one another. */
const STAGES = new RegExp(
  `(?:giai đoạn|thời kỳ)\\s${SPAN}\\)?(?:,|;)?\\s(?:và\\s)?(?:\\(?(?:giai đoạn|thời kỳ)\\s)?${SPAN}`,
  "giu",
);
/** Terms of office and school years share their last and first year. */
const TERMS = /nhiệm kỳ|khóa|khoá|năm học|so với/iu;
/** `đến năm 2030, tầm nhìn đến năm 2045`. */
const OUTLOOK =
  /(?:(?:19|20)\d\d\s?[-–—]\s?|(?:đến|tới)\s(?:hết\s)?(?:năm\s)?)((?:19|20)\d\d),?\s(?:và\s|có\s)?(?:tầm nhìn|định hướng|xét)\s(?:phát triển\s)?(?:đến|tới)\s(?:năm\s)?((?:19|20)\d\d)(?!\d)/giu;
/** `Đến năm 2020, đánh giá kết quả giai đoạn 2017 - 2020`. */
const REVIEWED = new RegExp(
  `(?:đến|trong|vào|cuối|^[^A-Za-zÀ-ỹ]{0,8}(?:[a-zđ]\\)\\s)?)\\s?(?:cuối\\s)?năm\\s(20\\d\\d)(?![\\d/-])\\s?[,:]?\\s(?:[^.;:\\d]{0,60}\\s)?(đánh giá|sơ kết|tổng kết)((?:[^.;\\d]|\\d{1,2}\\snăm){0,160}?)\\s(?:giai đoạn|thời kỳ)\\s${SPAN}`,
  "giu",
);
/** `tổng kết giai đoạn 2021 - 2025 vào năm 2024`. */
const REVIEWED_IN = new RegExp(
  `(tổng kết|đánh giá cuối kỳ)([^.;\\d]{0,120}?)\\s(?:giai đoạn|thời kỳ)\\s${SPAN}[^.;\\d]{0,30}?\\s(?:vào|trong|quý\\s[IV]+)\\s[^.;\\d]{0,16}?năm\\s(20\\d\\d)(?![\\d/-])`,
  "giu",
);
/** `sơ kết 05 năm thực hiện Đề án giai đoạn 2016 - 2020`. */
const COUNTED = new RegExp(
  `(?:sơ kết|tổng kết|đánh giá|kết quả)\\s0?(\\d{1,2})\\snăm(?:\\s(?:thực hiện|triển khai)[^.;:()\\d]{0,80})?,?\\s(?:giai đoạn|thời kỳ)\\s${SPAN}`,
  "giu",
);
const MIDDLE = /giữa (?:kỳ|giai đoạn|nhiệm kỳ)|sơ kết/iu;

/** Linear. */
export function timeClashes(subject: Subject): readonly TimeClash[] {
  const periods = new Set(periodMentions(subject).map(({ from, to }) => `${from} ${to}`));
  const found = figurePiecesWith(subject, "giai", "thời", "nhìn", "hướng", "xét").flatMap(
    ({ passage, inTable }) =>
      passage.text.length > longest
        ? []
        : [...stagesIn(passage, periods), ...outlooksIn(passage), ...(inTable ? [] : reviewsIn(passage))],
  );
  return [
    ...found,
    ...behindStages(subject),
    ...listedReviews(subject),
    ...oldBudgets(subject),
    ...begunBefore(subject),
  ];
}

function clash(passage: Passage, match: RegExpExecArray, why: Said, certain = false): TimeClash {
  const quote = match[0].trim();
  const at = match.index + match[0].indexOf(quote);
  return { quote, span: spanAt(passage, at, at + quote.length), why, certain };
}

function stagesIn(passage: Passage, periods: ReadonlySet<string>): readonly TimeClash[] {
  return matchesIn(passage.text, STAGES).flatMap((match) => {
    const [start = 0, end = 0, from = 0, to = 0] = match.slice(1).map(Number);
    const step = from - end;
    if (step === 1 || step < 0 || step > 3 || to <= from || end <= start) return [];
    if (step === 0 && !periods.has(`${start} ${end - 1}`) && !periods.has(`${end + 1} ${to}`)) return [];
    if (TERMS.test(passage.text.slice(Math.max(0, match.index - 80), match.index))) return [];
    if (step === 0)
      return [
        clash(passage, match, {
          vi: `năm ${end} thuộc cả hai giai đoạn`,
          en: `stages without a common year`,
        }),
      ];
    const lost = step === 2 ? `năm ${end + 1}` : `các năm ${end + 1}, ${end + 2}`;
    return [
      clash(passage, match, {
        vi: `hai giai đoạn không nối tiếp, ${lost} không thuộc giai đoạn nào`,
        en: `stages that follow one another (${end + 1} belongs to none)`,
      }),
    ];
  });
}

function outlooksIn(passage: Passage): readonly TimeClash[] {
  return matchesIn(passage.text, OUTLOOK).flatMap((match) =>
    Number(match[2]) > Number(match[1])
      ? []
      : [
          clash(
            passage,
            match,
            {
              vi: `định hướng, tầm nhìn (${match[2]}) phải sau năm cuối của giai đoạn (${match[1]})`,
              en: `an outlook behind ${match[1]}`,
            },
            true,
          ),
        ],
  );
}

function reviewsIn(passage: Passage): readonly TimeClash[] {
  const { text } = passage;
  if (!/sơ kết|tổng kết|đánh giá|kết quả/iu.test(text)) return [];
  const told = [
    ...matchesIn(text, REVIEWED).map((match) => ({
      match,
      years: [match[1], match[4], match[5]],
      what: `${match[2]} ${match[3]}`,
    })),
    ...matchesIn(text, REVIEWED_IN).map((match) => ({
      match,
      years: [match[5], match[3], match[4]],
      what: match[1] ?? "",
    })),
  ];
  const early = told.flatMap(({ match, years, what }) => {
    const [year = 0, from = 0, to = 0] = years.map(Number);
    const middle = MIDDLE.test(what) && !/tổng kết|cuối kỳ/iu.test(what);
    const fits = middle ? year > from && year <= to : year >= to;
    if (fits || /xây dựng|kế hoạch cho/iu.test(what)) return [];
    const why = {
      vi: `năm ${year} chưa hết giai đoạn ${from}-${to} được đánh giá`,
      en: `a year in which ${from}-${to} can be reviewed`,
    };
    const outside = {
      vi: `năm ${year} không nằm giữa giai đoạn ${from}-${to}`,
      en: `a year within ${from}-${to}`,
    };
    return [clash(passage, match, middle ? outside : why, true)];
  });
  const counted = matchesIn(text, COUNTED).flatMap((match) => {
    const [count = 0, from = 0, to = 0] = match.slice(1).map(Number);
    const held = to - from + 1;
    // Before its end a period is reviewed for the years so far.
    const whole = /^(?:tổng kết|kết quả)/iu.test(match[0]);
    if (held < 2 || count === held || (count < held && (!whole || count === held - 1))) return [];
    return [
      clash(
        passage,
        match,
        { vi: `giai đoạn ${from}-${to} có ${held} năm`, en: `${held} years, which ${from}-${to} holds` },
        true,
      ),
    ];
  });
  return [...early, ...counted];
}

/** `b) Năm 2020: Đánh giá giữa kỳ; tổ chức sơ kết 05 năm thực hiện …`, a year's items of a list. */
const YEAR_ITEM = /^[\s*_–+-]*(?:[a-zđ\d]{1,2}[.)]\s)?[*_]*(?:Trong\s)?[Nn]ăm\s(20\d\d)[*_]*\s?:/u;

/** The items of a year tell of reviewing what isn't over then. */
function listedReviews(subject: Subject): readonly TimeClash[] {
  const end = subject.reading.meta.period?.to;
  return figurePiecesWith(subject, "kết", "kỳ").flatMap(({ passage, inTable }) => {
    const item = inTable || passage.text.length > longest ? null : YEAR_ITEM.exec(passage.text);
    if (item === null) return [];
    const year = Number(item[1]);
    const counted = matchesIn(passage.text, COUNTED).filter((match) => {
      const [count = 0, from = 0, to = 0] = match.slice(1).map(Number);
      return year < to && count >= to - from;
    });
    const [whole] = counted;
    if (whole !== undefined)
      return [
        clash(
          passage,
          whole,
          {
            vi: `mục này là việc của năm ${year}, khi giai đoạn chưa kết thúc`,
            en: `a review after ${year}, whose items these are`,
          },
          true,
        ),
      ];
    const last = matchesIn(passage.text, /đánh giá cuối kỳ|tổng kết(?! (?:năm|công tác))/giu)[0];
    if (
      last === undefined ||
      end === undefined ||
      year >= end ||
      /giai đoạn|mô hình|thí điểm|chỉ thị|nghị quyết/iu.test(passage.text)
    )
      return [];
    return [
      clash(passage, item, {
        vi: `văn bản thực hiện đến năm ${end}, chưa thể ${last[0].toLowerCase()}`,
        en: `the final review in ${end} or later`,
      }),
    ];
  });
}

const STAGE_TITLE = new RegExp(
  `^[\\s*_]*(?:mục tiêu\\s|nhiệm vụ\\s)?giai đoạn\\s(?:\\d\\s?[(:]\\s?(?:giai đoạn\\s|từ\\s)?)?(?:năm\\s)?${SPAN}`,
  "iu",
);
const SET_FOR = /(?:đến|tới)\s(?:hết\s|cuối\s)?năm\s(20\d\d)(?![\d/-])/giu;

/** `Đến năm 2035 đạt 30%` below the heading `Giai đoạn 2026 - 2030`. */
function behindStages({ outline }: Subject): readonly TimeClash[] {
  const inSection = (section: OutlineSection): readonly TimeClash[] => {
    const stage = STAGE_TITLE.exec(section.title ?? "");
    if (stage === null) return section.children.flatMap(inSection);
    const end = Number(stage[2]);
    return section.blocks.flatMap((block) => {
      if (block.kind !== "paragraph" || block.passage.text.length > longest) return [];
      const { passage } = block;
      return matchesIn(passage.text, SET_FOR).flatMap((match) => {
        const year = Number(match[1]);
        const around = passage.text.slice(Math.max(0, match.index - 100), match.index + 120);
        if (year <= end || !/phấn đấu|đạt|tối thiểu|ít nhất|hoàn thành|trên \d|%/iu.test(around)) return [];
        if (
          /tầm nhìn|định hướng|chiến lược|chương trình|đề án|quy hoạch|quyết định|nghị quyết/iu.test(around)
        )
          return [];
        return [
          clash(passage, match, {
            vi: `mục này là ${section.title?.trim() ?? ""}, kết thúc năm ${end}`,
            en: `a year of the stage above, which ends in ${end}`,
          }),
        ];
      });
    });
  };
  return outline.sections.flatMap(inSection);
}

const BUDGET =
  /(?:dự toán(?:\schi)?|ngân sách|kinh phí)(?:\s(?!quyết|đã|theo|của Luật)[^\s.;:\d]+){0,12}\snăm\s(20\d\d)(?![\d/-]|\s?[-–])/giu;

/** Money out of a budget that was spent when the plan was issued. */
function oldBudgets(subject: Subject): readonly TimeClash[] {
  const { date, type } = subject.reading.meta;
  if (date === null || /^báo cáo/iu.test(type ?? "")) return [];
  const issued = Number(date.slice(0, 4));
  return figurePiecesWith(subject, "toán", "sách", "phí").flatMap(({ passage, inTable }) => {
    const { text } = passage;
    if (inTable || text.length > longest || !text.includes("năm 20")) return [];
    return matchesIn(text, BUDGET).flatMap((match) => {
      if (Number(match[1]) >= issued) return [];
      const before = text.slice(Math.max(0, match.index - 120), match.index);
      if (
        /đã|kết quả|còn dư|chuyển nguồn|quyết toán|thực hiện năm|căn cứ|số \d|ngày \d/iu.test(
          `${before}${match[0]}`,
        )
      )
        return [];
      if (
        !/kinh phí|nguồn lực|nguồn vốn|tài chính|tổ chức thực hiện/iu.test(
          sectionsAround(spanAt(passage).line, subject),
        )
      )
        return [];
      return [
        clash(passage, match, {
          vi: `văn bản ban hành ngày ${printedDate(date)}, ngân sách năm ${match[1]} đã hết`,
          en: `the budget of ${issued} or later`,
        }),
      ];
    });
  });
}

const BEGINS =
  /(?:đợt thi đua|phong trào|cuộc vận động|kế hoạch|chương trình|cuộc thi|chiến dịch|thời gian(?:\s(?:thực hiện|triển khai|tổ chức|phát động))?)(?:\s(?!số|của|ngày|tại)[^\s.;:,\d]+){0,8}\s?:?\s(?:kể\s)?từ\s(?:ngày\s)?(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)\s?(?:đến|[-–])/giu;

const lateDays = 14;

/** What the document starts begins before its own day. */
function begunBefore(subject: Subject): readonly TimeClash[] {
  const { date, type } = subject.reading.meta;
  if (date === null || date.length < 10 || /^báo cáo/iu.test(type ?? "")) return [];
  return figurePiecesWith(subject, "từ").flatMap(({ passage }) =>
    passage.text.length > longest
      ? []
      : matchesIn(passage.text, BEGINS).flatMap((match) => {
          const [, day = "", month = "", year = ""] = match;
          const begins = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
          // A month of action of the whole country is often planned some days late.
          if (Date.parse(date) - Date.parse(begins) < lateDays * 86_400_000) return [];
          if (/đã|số liệu|báo cáo|kỳ /iu.test(match[0])) return [];
          return [
            clash(passage, match, {
              vi: `văn bản ban hành ngày ${printedDate(date)}, không thể bắt đầu trước ngày đó`,
              en: `a beginning on or after ${printedDate(date)}, the document's own day`,
            }),
          ];
        }),
  );
}
