import type { DraftBlock, ListItem } from "../draft.js";
import { goalTitle, indicatorsByGoal } from "../goals.js";
import { programmeTotals } from "../group/programmeTotals.js";
import type { IndicatorStanding, Standing } from "../indicatorStanding.js";
import { joinPhrases, phrase, withCapital } from "../sentence.js";
import { countFigure } from "../sentences/counting.js";
import { sayFunding } from "../sentences/funding.js";
import { sayIndicator } from "../sentences/indicator.js";
import { sayProgrammes } from "../sentences/programmes.js";
import { saySeries } from "../sentences/series.js";
import { targetNumbers } from "../sentences/target.js";
import { targetWords } from "../sentences/targetWords.js";
import { sayOverdueTask, sayTasks } from "../sentences/tasks.js";
import { sayVerdicts } from "../sentences/verdicts.js";
import { sayPoint, voiceOf } from "../sentences/voice.js";
import { fundingTable } from "../tables/funding.js";
import { indicatorTable } from "../tables/indicators.js";
import { programmeTable } from "../tables/programmes.js";
import { seriesTable } from "../tables/series.js";
import { taskTable } from "../tables/tasks.js";
import { taskStanding } from "../taskStanding.js";
import { compareKeys } from "../words/name.js";
import {
  type FillContext,
  itemOf,
  listBlock,
  optionalSentence,
  placeTable,
  sentenceBlock,
} from "./context.js";

/** Results by goal: its heading, the distribution of its verdicts, a sentence for each indicator. */
export function goalBlocks(key: string, context: FillContext): readonly DraftBlock[] {
  const { input, standings } = context;
  const most = input.options?.sentencesPerGoal ?? 200;
  return indicatorsByGoal(standings, input.goals).flatMap(
    ({ goal, standings: own }): readonly DraftBlock[] => {
      const of = goal === undefined ? "other" : `goal:${goal.id}`;
      const place = `${key}/${of}`;
      const heading: readonly DraftBlock[] =
        goal === undefined ? [] : [{ key: `${place}/heading`, kind: "heading", text: goalTitle(goal) }];
      const counted = goal === undefined || own.length < 2 ? undefined : sayVerdicts(of, own);
      return [
        ...heading,
        ...optionalSentence(`${place}/verdicts`, counted),
        ...own
          .slice(0, most)
          .map((assessment) =>
            sentenceBlock(
              `${place}/indicator/${assessment.indicator.id}`,
              sayIndicator(assessment, context.period, input.outline.kind),
            ),
          ),
      ];
    },
  );
}

export function indicatorTableBlocks(key: string, context: FillContext): readonly DraftBlock[] {
  const { standings, input } = context;
  if (standings.length === 0) return [];
  return placeTable(context, indicatorTable(`${key}/indicators`, standings, input.goals, context.period));
}

/** A sentence for each series that says more than its two ends (a peak, a low, a gap, a break, a mean asked for); all values in a table. */
export function seriesBlocks(key: string, context: FillContext): readonly DraftBlock[] {
  const { standings, input } = context;
  const ordered = indicatorsByGoal(standings, input.goals).flatMap((group) => group.standings);
  const sentences = ordered.flatMap(({ indicator }) => {
    const said = saySeries(indicator, input.options?.average ?? "none");
    return said?.saysMore === true ? [sentenceBlock(`${key}/series/${indicator.id}`, said.sentence)] : [];
  });
  return [...sentences, ...placeTable(context, seriesTable(`${key}/series-table`, ordered))];
}

/** The numbers, then each overdue task with its lead, longest overdue first. */
export function taskBlocks(key: string, { input: { tasks }, asOf }: FillContext): readonly DraftBlock[] {
  const overdue = tasks
    .filter((task) => taskStanding(task, asOf) === "overdue")
    .sort((a, b) => compareKeys(a.due ?? "", b.due ?? "") || compareKeys(a.id, b.id));
  const items = overdue.map((task) => {
    const sentence = sayOverdueTask(task, asOf);
    const sources =
      task.report === null
        ? []
        : task.lead.slice(0, 1).map((unit) => ({
            unit,
            report: task.report ?? "",
            section: "tasks",
            paragraph: `task:${task.id}`,
          }));
    return itemOf(`${key}/overdue/${task.id}`, sentence, sources);
  });
  return [
    ...optionalSentence(`${key}/tasks`, sayTasks("plan:tasks", tasks, asOf)),
    ...listBlock(`${key}/overdue`, phrase`các nhiệm vụ quá hạn chưa hoàn thành`, items),
  ];
}

export function taskTableBlocks(key: string, context: FillContext): readonly DraftBlock[] {
  const { input, asOf } = context;
  if (input.tasks.length === 0) return [];
  return placeTable(context, taskTable(`${key}/tasks-table`, input.tasks, asOf));
}

export function fundingBlocks(
  key: string,
  { input: { funding, programmes } }: FillContext,
): readonly DraftBlock[] {
  return [
    ...optionalSentence(`${key}/funding`, sayFunding(funding)),
    ...optionalSentence(`${key}/programmes`, sayProgrammes(programmeTotals(programmes))),
  ];
}

export function fundingTableBlocks(key: string, context: FillContext): readonly DraftBlock[] {
  const { funding, programmes } = context.input;
  const told = funding.some(({ committed, disbursed }) => committed !== null || disbursed !== null);
  return [
    ...(told ? placeTable(context, fundingTable(`${key}/funding-table`, funding)) : []),
    ...(programmes.length === 0
      ? []
      : placeTable(context, programmeTable(`${key}/programme-table`, programmeTotals(programmes)))),
  ];
}

/** What was reached: indicators exceeded, met, ahead of time, by name and value. */
export function strengthBlocks(key: string, context: FillContext): readonly DraftBlock[] {
  return [
    ...standingList(key, context, "exceeded", "chỉ tiêu vượt mục tiêu"),
    ...standingList(key, context, "ahead", "chỉ tiêu đạt mục tiêu trước thời hạn"),
    ...standingList(key, context, "met", "chỉ tiêu đạt mục tiêu"),
  ];
}

/** What wasn't reached, is slow, goes the wrong way, and what isn't known. */
export function shortfallBlocks(key: string, context: FillContext): readonly DraftBlock[] {
  return [
    ...standingList(key, context, "missed", "chỉ tiêu chưa đạt mục tiêu"),
    ...standingList(key, context, "adverse", "chỉ tiêu ngược chiều mục tiêu"),
    ...standingList(key, context, "off-track", "chỉ tiêu chậm tiến độ"),
    ...standingList(key, context, "slightly-off", "chỉ tiêu chậm nhẹ so với tiến độ"),
    ...standingList(key, context, "not-assessable", "chỉ tiêu chưa đủ căn cứ đánh giá"),
    ...standingList(key, context, "no-data", "chỉ tiêu chưa có số liệu"),
  ];
}

function standingList(
  key: string,
  { standings, input }: FillContext,
  standing: Standing,
  words: string,
): readonly DraftBlock[] {
  const own = indicatorsByGoal(standings, input.goals)
    .flatMap((group) => group.standings)
    .filter((assessment) => assessment.standing === standing);
  const ids = own.map(({ indicator }) => indicator.id);
  const items = own.map((assessment) =>
    standingItem(`${key}/${standing}/${assessment.indicator.id}`, assessment),
  );
  return listBlock(`${key}/${standing}`, phrase`có ${countFigure(`plan:${standing}`, ids)} ${words}`, items);
}

/** `Tỷ lệ hộ cận nghèo (4,3%; mục tiêu 4%)` */
function standingItem(key: string, { indicator, point, milestone, judgement }: IndicatorStanding): ListItem {
  const numbers = milestone === undefined ? [] : targetNumbers(milestone);
  const voice = voiceOf(indicator, point === undefined ? numbers : [point.value, ...numbers]);
  const reference = judgement !== undefined && "reference" in judgement ? judgement.reference : undefined;
  const value =
    point === undefined ? [] : [phrase`${point.estimated ? "ước " : ""}${sayPoint(voice, point)}`];
  const target =
    milestone === undefined ? [] : [phrase`mục tiêu ${targetWords(voice, milestone, reference)}`];
  const facts = [...value, ...target];
  const words =
    facts.length === 0 ? phrase`${voice.name}` : phrase`${voice.name} (${joinPhrases(facts, "; ")})`;
  return itemOf(key, withCapital(words), []);
}
