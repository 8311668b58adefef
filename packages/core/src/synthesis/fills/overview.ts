import { fold } from "../../text/fold.js";
import type { DraftBlock } from "../draft.js";
import type { PlanFacts, SynthesisInput } from "../input.js";
import { phrase, type Sentence, toSentence } from "../sentence.js";
import { countFigure, countList } from "../sentences/counting.js";
import { groupDiscipline, sayDiscipline, sayUnits } from "../sentences/discipline.js";
import { sayIssued } from "../sentences/issued.js";
import { sayVerdicts } from "../sentences/verdicts.js";
import { disciplineTable } from "../tables/discipline.js";
import { issuedTable } from "../tables/issued.js";
import { capitalFirst, tidyText, titleWithin } from "../words/name.js";
import { sayDay, sayPeriod, yearOf } from "../words/period.js";
import { annexTable, type FillContext, optionalSentence, placeTable, sentenceBlock } from "./context.js";

/** `Kế hoạch số 83/KH-UBND ngày 09/6/2024 của Ủy ban nhân dân tỉnh …` */
function planName({ type, number, date, issuer }: PlanFacts): string {
  const numbered = number === null ? tidyText(type) : `${tidyText(type)} số ${tidyText(number)}`;
  return `${numbered}${date === null ? "" : ` ngày ${sayDay(date)}`} của ${tidyText(issuer)}`;
}

/** The plan's title within a sentence, with the province's name as it is written. */
function planTitle({ title, number, province, issuer }: PlanFacts): string {
  const names = [province, issuer].map((name) =>
    tidyText(name).replace(/^(?:Ủy ban nhân dân )?(?:tỉnh|thành phố) /iu, ""),
  );
  const within = titleWithin(title, names);
  return number === null || LINKED.test(within) ? within : `về ${within}`;
}

/** Beginnings of titles that follow a number as they are: `Kế hoạch số 83/KH-UBND thực hiện Nghị quyết …`. */
const LINKED = /^(?:về|v\/v|vì|thực hiện|triển khai|hành động|tổ chức|nhằm|để)(?!\p{L})/iu;

/** The years or part of a year that the report is on: reviews look back to the beginning of the plan. */
function reportedTime({ plan, round, outline }: SynthesisInput): string {
  const year = yearOf(round.period);
  if (outline.kind === "annual" || year === undefined || year <= plan.from) return sayPeriod(round.period);
  return `giai đoạn ${plan.from} - ${Math.min(year, Math.max(plan.to, plan.from))}`;
}

/** What the report says it is: `kết quả thực hiện`, `sơ kết thực hiện`, `tổng kết thực hiện`. */
const kindWords = {
  annual: "kết quả thực hiện",
  interim: "sơ kết thực hiện",
  final: "tổng kết thực hiện",
} as const;

/** `Sơ kết thực hiện Kế hoạch số … phát triển … (giai đoạn 2021 - 2023)`: what the report is about, without its type. */
export function reportTitle(input: SynthesisInput): string {
  const { plan, outline } = input;
  const number = plan.number === null ? "" : ` số ${tidyText(plan.number)}`;
  const time = reportedTime(input);
  const title = `${kindWords[outline.kind]} ${tidyText(plan.type)}${number} ${planTitle(plan)}`;
  return capitalFirst(fold(title).includes(fold(time)) ? title : `${title} (${time})`);
}

/** The paragraph before the first section: what is reported on, and on what it rests. */
export function openingBlocks({ input }: FillContext): readonly DraftBlock[] {
  const { plan, round, outline, reports } = input;
  const higher = plan.carriesOut === null ? "" : `thực hiện ${tidyText(plan.carriesOut)}; `;
  const ids = reports.map(({ id }) => id);
  const basis =
    ids.length === 0 ? phrase`` : phrase`trên cơ sở báo cáo của ${countFigure("reports", ids)} đơn vị, `;
  const opening = phrase`${higher}thực hiện ${planName(plan)} ${planTitle(plan)}, ${basis}${tidyText(plan.issuer)} báo cáo ${kindWords[outline.kind]} ${reportedTime(input)} như sau:`;
  return [sentenceBlock("opening", toSentence("opening", opening, [`plan:${plan.id}`, `round:${round.id}`]))];
}

/** The last line of the text. */
export function closingBlocks({ input }: FillContext): readonly DraftBlock[] {
  const { plan, outline } = input;
  const closing = phrase`trên đây là báo cáo ${kindWords[outline.kind]} ${planName(plan)} ${reportedTime(input)}`;
  return [sentenceBlock("closing", toSentence("closing", closing, [`plan:${plan.id}`]))];
}

/** What the plan asks for, in numbers. */
export function basisBlocks(key: string, { input }: FillContext): readonly DraftBlock[] {
  const { plan, goals, indicators, tasks } = input;
  const parts = countList([
    { of: "plan:goals", ids: goals.map(({ id }) => id), words: "mục tiêu" },
    { of: "plan:indicators", ids: indicators.map(({ id }) => id), words: "chỉ tiêu" },
    { of: "plan:tasks", ids: tasks.map(({ id }) => id), words: "nhiệm vụ" },
  ]);
  if (goals.length + indicators.length + tasks.length === 0) return [];
  const years = plan.from === plan.to ? `năm ${plan.from}` : `giai đoạn ${plan.from} - ${plan.to}`;
  const lead =
    plan.standingUnit === null
      ? ""
      : `; ${tidyText(plan.standingUnit)} là cơ quan thường trực, đầu mối tổng hợp`;
  return [
    sentenceBlock(
      `${key}/basis`,
      toSentence("basis", phrase`${tidyText(plan.type)} đề ra ${parts} cho ${years}${lead}`, [
        `plan:${plan.id}`,
      ]),
    ),
  ];
}

/** How many documents units issued; which ones stands in an annex of its own, however few, as reviews are wont to list them. */
export function issuedBlocks(key: string, { issued }: FillContext): readonly DraftBlock[] {
  return optionalSentence(`${key}/issued`, sayIssued(issued));
}

export function issuedTableBlocks(key: string, context: FillContext): readonly DraftBlock[] {
  const { issued } = context;
  if (issued.length === 0) return [];
  return [annexTable(context, issuedTable(`${key}/issued-table`, issued), "documents")];
}

/** Units that did well are many in most provinces; the table names them all. */
const mostNamed = 12;

/** How the units reported: the numbers, then who did well, was late, was returned, didn't. */
export function disciplineBlocks(key: string, { input: { round } }: FillContext): readonly DraftBlock[] {
  const { late, silent, returned, exemplary } = groupDiscipline(round.units);
  return [
    ...optionalSentence(`${key}/discipline`, sayDiscipline(round)),
    ...optionalSentence(
      `${key}/exemplary`,
      sayUnits(
        "exemplary",
        "các đơn vị thực hiện tốt chế độ báo cáo (đúng hạn, đủ nội dung, không phải chỉnh sửa)",
        exemplary,
        mostNamed,
      ),
    ),
    ...optionalSentence(`${key}/late`, sayUnits("late", "các đơn vị gửi báo cáo chậm", late)),
    ...optionalSentence(
      `${key}/returned`,
      sayUnits("returned", "các đơn vị phải chỉnh sửa, bổ sung báo cáo", returned),
    ),
    ...optionalSentence(`${key}/silent`, sayUnits("silent", "các đơn vị chưa gửi báo cáo", silent)),
  ];
}

export function disciplineTableBlocks(key: string, context: FillContext): readonly DraftBlock[] {
  return placeTable(context, disciplineTable(`${key}/discipline-table`, context.input.round));
}

/** The distribution of verdicts over the plan, and the estimates among the figures. */
export function verdictBlocks(key: string, { standings }: FillContext): readonly DraftBlock[] {
  return [
    ...optionalSentence(`${key}/verdicts`, sayVerdicts("plan", standings)),
    ...optionalSentence(`${key}/estimates`, sayEstimates(standings)),
  ];
}

function sayEstimates(standings: FillContext["standings"]): Sentence | undefined {
  const estimated = standings
    .filter(({ point }) => point?.estimated === true)
    .map(({ indicator }) => indicator.id);
  const revised = standings
    .filter(({ point }) => point?.revisedFrom !== undefined)
    .map(({ indicator }) => indicator.id);
  const parts = countList([
    { of: "plan:estimated", ids: estimated, words: "chỉ tiêu sử dụng số ước thực hiện" },
    { of: "plan:revised", ids: revised, words: "chỉ tiêu có số liệu đã điều chỉnh sau khi tiếp nhận" },
  ]);
  if (estimated.length + revised.length === 0) return undefined;
  return toSentence("estimates", phrase`trong đó có ${parts}`);
}
