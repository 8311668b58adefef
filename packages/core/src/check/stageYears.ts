import type { OutlineSection } from "../document/outline.js";
import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { sentencesIn, textPieces } from "./textPieces.js";
import { lateMonth, standsOnce } from "./titleYears.js";

/** A target for a year that doesn't lie in the stage whose heading it stands under. */
export interface StageYear {
  readonly year: number;
  readonly text: string;
  readonly span: Span;
  /** The heading's years, as printed. */
  readonly stage: string;
  readonly heading: Span;
}

interface Stage {
  readonly from: number;
  readonly to: number;
  readonly printed: string;
  readonly heading: Span;
  /** Words of its own stand before the year (`Một số chỉ tiêu chung đến năm 2030`): another heading may well have the same year. */
  readonly named: boolean;
}

const SPAN = /(?:giai đoạn|thời kỳ)\s(?:từ\s)?(?:năm\s)?\(?(20\d{2})\s?(?:[-–]|đến)\s?(?:năm\s)?(20\d{2})/iu;
const UNTIL =
  /^(?:mục tiêu |chỉ tiêu |phấn đấu |định hướng |tầm nhìn |cụ thể )*(?:đến|tới)\s(?:hết |cuối )?năm\s(20\d{2})/iu;
const NAMED_UNTIL =
  /^(?:(?:các|một số|mục tiêu|chỉ tiêu|nhiệm vụ|phấn đấu|định hướng|tầm nhìn|cụ thể|chủ yếu|chung|tổng quát|phát triển) )*(?:đến|tới)\s(?:hết |cuối )?năm\s(20\d{2})/iu;
const YEAR = /(?:đến|vào|trong)\s(?:cuối |hết )?năm\s(20\d{2})(?!\s?[-–/]\s?\d|\s(?:trở đi|so với))/giu;
/** What was reached, is compared with, or names a scheme or an outlook. */
const OTHER =
  /(?<![A-Za-zÀ-ỹ])(?:đã|ước|(?<!thực |thể |phát |xuất |biểu )hiện|so với|năm gốc|kết quả|từ năm|giai đoạn|thời kỳ|trước|tầm nhìn|định hướng|quyết định|nghị quyết|chiến lược|quy hoạch|chương trình|đề án|kế hoạch|kết luận|chỉ thị|luật|dự án)(?![A-Za-zÀ-ỹ])/iu;

/** Targets with a figure under headings of a stage (`2. Giai đoạn 2026 - 2030`, `2.1. Đến năm 2030`). Linear. */
export const stageYears = perSubject((subject: Subject): readonly StageYear[] => {
  const stages = new Map<OutlineSection, Stage | undefined>();
  return textPieces(subject).flatMap(({ passage, block, inTable }) => {
    if (inTable || passage.text.length > 5000 || !/năm\s20\d\d/u.test(passage.text)) return [];
    const section = subject.outline.sectionOf.get(block);
    if (section === undefined || section.heading === block) return [];
    const stage = stageOf(section, stages);
    if (stage === undefined) return [];
    return sentencesIn(passage).flatMap(({ text, from }): readonly StageYear[] => {
      const years = matchesIn(text, YEAR);
      const [found] = years;
      const year = Number(found?.[1]);
      if (found === undefined || years.length > 1 || (year >= stage.from && year <= stage.to)) return [];
      if (
        OTHER.test(text) ||
        !/\d/u.test(text.replace(/20\d\d|\d+\/\S+/gu, " ").replace(/^[\s\d.)*-]+/u, ""))
      )
        return [];
      // A figure before the year is the stage's own, the year a further step.
      if (
        /\d/u.test(
          text
            .slice(0, found.index)
            .replace(/20\d\d/gu, " ")
            .replace(/^[\s\d.)*-]+/u, ""),
        )
      )
        return [];
      const at = from + found.index;
      return [
        {
          year,
          text: text.trim(),
          span: spanAt(passage, at, at + found[0].length),
          stage: stage.printed,
          heading: stage.heading,
        },
      ];
    });
  });
});

function stageOf(section: OutlineSection, known: Map<OutlineSection, Stage | undefined>): Stage | undefined {
  if (known.has(section)) return known.get(section);
  const title = section.title ?? "";
  const heading = spanAt(section.heading.passage);
  const span = SPAN.exec(title);
  const until = UNTIL.exec(title) ?? NAMED_UNTIL.exec(title);
  const named = !UNTIL.test(title);
  const own =
    span !== null && matchesIn(title, /20\d\d/gu).length === 2
      ? { from: Number(span[1]), to: Number(span[2]), printed: span[0], heading, named }
      : until !== null && matchesIn(title, /20\d\d/gu).length === 1
        ? { from: 0, to: Number(until[1]), printed: until[0], heading, named }
        : undefined;
  const stage = own ?? (section.parent === null ? undefined : stageOf(section.parent, known));
  known.set(section, stage);
  return stage;
}

/** Headings side by side whose stages overlap (`Giai đoạn 2026 - 2032`, `Giai đoạn 2031 - 2035`) or name one year twice. Linear. */
export const stageSteps = perSubject((subject: Subject): readonly StageYear[] => {
  const stages = new Map<OutlineSection, Stage | undefined>();
  const inSiblings = (sections: readonly OutlineSection[]): readonly StageYear[] =>
    sections.flatMap((section, at) => {
      const before = sections[at - 1];
      const below = inSiblings(section.children);
      const [earlier, later] = [before, section].map((one) => ownStage(one, stages));
      if (earlier === undefined || later === undefined || !areOutOfStep(earlier, later)) return below;
      const text = section.title ?? "";
      return [
        { year: later.to, text, span: later.heading, stage: earlier.printed, heading: earlier.heading },
        ...below,
      ];
    });
  return inSiblings(subject.outline.sections);
});

/** The stage that the heading itself names. */
function ownStage(
  section: OutlineSection | undefined,
  stages: Map<OutlineSection, Stage | undefined>,
): Stage | undefined {
  const stage = section === undefined ? undefined : stageOf(section, stages);
  return section !== undefined && stage?.heading.line === spanAt(section.heading.passage).line
    ? stage
    : undefined;
}

/** A year that both share is style; of two horizons the second lies further off. */
function areOutOfStep(earlier: Stage, later: Stage): boolean {
  if (earlier.from > 0 && later.from > 0) return later.from > earlier.from && later.from < earlier.to;
  if (earlier.from > 0 || later.from > 0) return false;
  return later.to < earlier.to || (later.to === earlier.to && !earlier.named && !later.named);
}

/**
 * Years of headings and lead-ins of goals that don't fit the title: over, or nearly so, when the document was issued
 * (`II. Mục tiêu đến năm 2025` in a plan of late 2025 to 2030), or behind its end and named nowhere else.
 */
export const headingYears = perSubject((subject: Subject): readonly StageYear[] => {
  const { meta } = subject.reading;
  if (/^báo cáo/iu.test(meta.type ?? "") || meta.date === null) return [];
  const title = meta.title ?? "";
  const named = matchesIn(title, /20\d\d/gu).map(([year]) => Number(year));
  const end = Math.max(...named, Number(meta.period?.to ?? 0));
  const [issued, month] = [Number(meta.date.slice(0, 4)), Number(meta.date.slice(5, 7))];
  return textPieces(subject).flatMap(({ passage, block, inTable }): readonly StageYear[] => {
    const { text } = passage;
    if (inTable || block.kind !== "paragraph" || text.length > 200 || !/20\d\d/u.test(text)) return [];
    if (!GOAL_HEAD.test(text) || /[.;]\s*$/u.test(text)) return [];
    const years = matchesIn(text, YEAR);
    const [found] = years;
    const year = Number(found?.[1]);
    if (found === undefined || years.length > 1 || named.includes(year) || year === end) return [];
    const over = year < end && (year < issued || (year === issued && month >= lateMonth));
    if (!over && (year < end || end < issued || !standsOnce(year, subject))) return [];
    if (OUTLOOK.test(text)) return [];
    return [
      {
        year,
        text: text.trim(),
        span: spanAt(passage, found.index, found.index + found[0].length),
        stage: title,
        heading: meta.spans.title ?? spanAt(passage),
      },
    ];
  });
});

/** `Mục tiêu cụ thể đến năm 2030`, `Đến hết năm 2030, phấn đấu đạt các mục tiêu sau:`. */
const GOAL_HEAD = /mục tiêu|chỉ tiêu|phấn đấu/iu;
const OUTLOOK = /tầm nhìn|định hướng|giai đoạn|so với|đã/iu;
