import type { PeriodText } from "../schedule/period.js";
import type { DraftBlock, DraftHeading, DraftSection, SynthesisDraft } from "./draft.js";
import type { IndicatorFacts } from "./facts.js";
import { type FillContext, makeAnnexList } from "./fills/context.js";
import {
  basisBlocks,
  closingBlocks,
  disciplineBlocks,
  disciplineTableBlocks,
  issuedBlocks,
  issuedTableBlocks,
  openingBlocks,
  reportTitle,
  verdictBlocks,
} from "./fills/overview.js";
import { causeBlocks, difficultyBlocks, proposalBlocks, trainingBlocks } from "./fills/remarks.js";
import {
  fundingBlocks,
  fundingTableBlocks,
  goalBlocks,
  indicatorTableBlocks,
  seriesBlocks,
  shortfallBlocks,
  strengthBlocks,
  taskBlocks,
  taskTableBlocks,
} from "./fills/results.js";
import type { SynthesisFinding } from "./finding.js";
import { compareWithFigures } from "./group/againstFigures.js";
import { findIssuedDocuments } from "./group/issuedDocuments.js";
import { mentionsOf } from "./group/mentions.js";
import { findRepeats, placeOf } from "./group/repeats.js";
import { contradictsVerdict, standingIn, standingName } from "./indicatorStanding.js";
import type { PlanFacts, SynthesisInput } from "./input.js";
import type { Fill, SynthesisSection } from "./outline.js";
import { fieldBlocks, placeParagraphs, unitTextBlocks } from "./placement.js";
import { paragraphsOf } from "./unitText.js";
import { bareName, compareKeys, tidyText } from "./words/name.js";
import { yearOf } from "./words/period.js";

/** Raised whenever a rule writes other words than before; a frozen report keeps the version that wrote it. */
export const writerVersion = 4;

/**
 * Writes the content of a round's synthesis report along its outline, from accepted reports and the evaluation. Pure: no clock, no
 * look-up; the order of lists in the input doesn't matter. Sections that nobody filled stay, with the reason; what was odd is in
 * `findings`.
 */
export function synthesise(input: SynthesisInput): SynthesisDraft {
  const { outline, round } = input;
  const paragraphs = paragraphsOf(input.reports);
  const placement = placeParagraphs(outline, paragraphs);
  const period = valuePeriod(round.period);
  const context: FillContext = {
    input,
    standings: input.indicators.map((indicator) =>
      standingIn(withinReport(indicator, input.plan, period), period),
    ),
    paragraphs,
    placement,
    issued: findIssuedDocuments(paragraphs),
    period,
    asOf: round.cutOff ?? round.due,
    annexes: makeAnnexList(),
  };
  const sections = outline.sections.map((section) => writeSection(section, 0, context));
  const unplaced = unitTextBlocks("unplaced", placement.unplaced);
  const mentions = paragraphs.filter(({ table }) => table === null).flatMap(mentionsOf);
  return {
    writer: writerVersion,
    outline: { id: outline.id, title: tidyText(outline.title), kind: outline.kind },
    heading: headingOf(input),
    opening: openingBlocks(context),
    sections,
    closing: closingBlocks(context),
    annexes: context.annexes.tables(),
    findings: [
      ...compareWithFigures(mentions, input.indicators, period),
      ...verdictFindings(context),
      ...findRepeats(mentions),
      ...unplacedFindings(context),
    ],
    unplaced,
  };
}

/** Values that a plan prints for years before it began are no targets; figures of later years aren't the report's to tell. */
function withinReport(indicator: IndicatorFacts, { from }: PlanFacts, last: PeriodText): IndicatorFacts {
  const lastYear = yearOf(last) ?? Number.POSITIVE_INFINITY;
  return {
    ...indicator,
    milestones: indicator.milestones.filter(({ year }) => year >= from),
    series: indicator.series.filter(({ period }) => (yearOf(period) ?? lastYear) <= lastYear),
  };
}

/** `2021-2025` reports the values of 2025. */
function valuePeriod(period: PeriodText): PeriodText {
  return /^\d{4}-(\d{4})$/u.exec(period)?.[1] ?? period;
}

function headingOf(input: SynthesisInput): DraftHeading {
  const { plan, round } = input;
  return {
    title: reportTitle(input),
    issuer: tidyText(plan.issuer),
    province: tidyText(plan.province),
    period: round.period,
    plan: { id: plan.id, number: plan.number },
    round: round.id,
  };
}

function writeSection(section: SynthesisSection, level: number, context: FillContext): DraftSection {
  const { key, label, fills } = section;
  const blocks = fills.flatMap((fill) => fillBlocks(fill, key, context));
  const children = section.children.map((child) => writeSection(child, level + 1, context));
  const filled = blocks.length > 0 || children.some((child) => child.state === "filled");
  return {
    key,
    label,
    title: tidyText(section.title),
    level,
    state: filled ? "filled" : "empty",
    reason: filled ? null : emptyReason(section, context),
    blocks,
    children,
  };
}

type NamedFill = Extract<Fill, string>;

const writers: Readonly<Record<NamedFill, (key: string, context: FillContext) => readonly DraftBlock[]>> = {
  basis: basisBlocks,
  issued: issuedBlocks,
  "issued-table": issuedTableBlocks,
  discipline: disciplineBlocks,
  "discipline-table": disciplineTableBlocks,
  verdicts: verdictBlocks,
  goals: goalBlocks,
  "indicator-table": indicatorTableBlocks,
  series: seriesBlocks,
  tasks: taskBlocks,
  "task-table": taskTableBlocks,
  funding: fundingBlocks,
  "funding-table": fundingTableBlocks,
  training: trainingBlocks,
  strengths: strengthBlocks,
  shortfalls: shortfallBlocks,
  difficulties: difficultyBlocks,
  causes: causeBlocks,
  proposals: proposalBlocks,
};

function fillBlocks(fill: Fill, key: string, context: FillContext): readonly DraftBlock[] {
  if (typeof fill === "object") {
    const paragraphs = context.placement.bySection.get(key) ?? [];
    return fill.byField === true ? fieldBlocks(key, paragraphs) : unitTextBlocks(key, paragraphs);
  }
  return writers[fill](key, context);
}

function emptyReason({ fills, children }: SynthesisSection, { input }: FillContext): string {
  const named = fills.filter((fill): fill is NamedFill => typeof fill === "string");
  const asksUnits = fills.some((fill) => typeof fill === "object");
  if (fills.length === 0 && children.length === 0) return "Đề cương chưa nêu nội dung nào đưa vào mục này.";
  if (input.reports.length === 0) return "Chưa có báo cáo nào của đơn vị được tiếp nhận.";
  if (asksUnits && named.length === 0) return "Chưa có đơn vị nào báo cáo nội dung của mục này.";
  return "Chưa có số liệu, nội dung cho mục này.";
}

function verdictFindings({ standings }: FillContext): readonly SynthesisFinding[] {
  return standings
    .filter(contradictsVerdict)
    .map(({ indicator, judgement }): SynthesisFinding => {
      const compared = judgement?.judged === true ? standingName(judgement.outcome) : "";
      return {
        key: `verdict:${indicator.id}`,
        kind: "verdict-against-value",
        message: `Chỉ tiêu “${bareName(indicator.name)}”: kết quả đánh giá là “${indicator.verdict?.outcome === "met" ? "Đạt" : "Chưa đạt"}” nhưng so trực tiếp số liệu với mục tiêu là “${compared}”.`,
        places: [],
        indicators: [indicator.id],
      };
    })
    .sort((a, b) => compareKeys(a.key, b.key));
}

function unplacedFindings({ placement }: FillContext): readonly SynthesisFinding[] {
  const { unplaced } = placement;
  if (unplaced.length === 0) return [];
  return [
    {
      key: "unplaced",
      kind: "unplaced-paragraphs",
      message: `Có ${unplaced.length} đoạn trong báo cáo của các đơn vị không thuộc mục nào của đề cương; cần chọn mục để đưa vào hoặc bỏ.`,
      places: unplaced.map((paragraph) => placeOf(paragraph, paragraph.text)),
      indicators: [],
    },
  ];
}
