import { plainToRichText } from "@lotrinh/core/report/richTextPlain";
import type { Caller } from "./caller.js";
import {
  difficulties,
  funding,
  programmes,
  proposals,
  usualDifficulty,
  usualFunding,
  usualProposal,
  usualWords,
  words,
} from "./results.js";
import type { SampleUnit } from "./units.js";

interface AskedSection {
  readonly key: string;
  readonly kind: string;
  readonly required: boolean;
}

/** What is needed of a report to fill it in. */
interface AskedReport {
  readonly report: { readonly id: string; readonly round: { readonly period: string } };
  readonly outline: { readonly sections: readonly AskedSection[] };
  readonly asked: {
    readonly figures: readonly { readonly key: string; readonly name: string }[];
    readonly tasks: readonly { readonly key: string; readonly text: string; readonly dueOn: string | null }[];
    readonly funding: readonly { readonly key: string }[];
  };
  readonly fields: readonly { readonly field: string; readonly revision: number }[];
}

/** The value of an indicator; null where nobody has it yet, undefined where it isn't to be filled in. */
export type ResultOf = (indicator: string) => number | null | undefined;

let requests = 0;

function newRequest(): string {
  requests += 1;
  return `sample-${requests.toString().padStart(6, "0")}`;
}

/** Fills a unit's report in; tasks due by `until` are done. Where `resultOf` leaves figures out, the report stays a draft. */
export async function fillReport(
  unit: SampleUnit,
  id: string,
  until: string,
  resultOf: ResultOf,
): Promise<void> {
  const asked = await unit.focal.get<AskedReport>(`/api/reports/${id}`);
  const revisions = new Map(asked.fields.map(({ field, revision }) => [field, revision]));
  const fields = answersTo(asked, unit.name, until, resultOf).map(([field, value]) => ({
    field,
    value,
    base: revisions.get(field) ?? 0,
  }));
  await unit.focal.send("PUT", `/api/reports/${id}/fields`, { requestId: newRequest(), fields });
}

type Answer = readonly [field: string, value: unknown];

function answersTo(
  { report, outline, asked }: AskedReport,
  unit: string,
  until: string,
  resultOf: ResultOf,
): readonly Answer[] {
  const year = report.round.period.slice(0, 4);
  const told = words[unit] ?? usualWords;
  const textOf = ({ key, required }: AskedSection) =>
    (told[key] ?? usualWords[key] ?? (required ? "Không có nội dung phát sinh." : undefined))?.replaceAll(
      "{năm}",
      year,
    );
  // lessons are asked for in reviews, which tell of all the plan's years
  const years = outline.sections.some(({ key }) => key === "bai-hoc") ? 5 : 1;
  return [
    ...outline.sections
      .filter(({ kind }) => kind === "text")
      .flatMap((section): Answer[] => {
        const text = textOf(section);
        return text === undefined ? [] : [[`section:${section.key}`, plainToRichText(text)]];
      }),
    ...asked.figures.flatMap(({ key, name }): Answer[] => {
      const value = resultOf(name);
      return value === undefined ? [] : [[key, figureOf(value)]];
    }),
    ...asked.tasks.map(({ key, dueOn }): Answer => [key, taskAnswer(dueOn !== null && dueOn <= until)]),
    ...asked.funding.map(({ key }, at): Answer => [key, fundingAnswer(unit, at, years)]),
    ...(asked.funding.length === 0 ? [] : (programmes[unit] ?? [])).map(
      (programme, at): Answer => [
        `programme:${at + 1}`,
        {
          ...programme,
          committed: programme.committed * years,
          disbursed: programme.disbursed * years,
        },
      ],
    ),
    ["difficulty:1", { text: difficulties[unit] ?? usualDifficulty }],
    ["proposal:1", proposals[unit] ?? usualProposal],
  ];
}

function figureOf(value: number | null) {
  const missing = value === null ? "not-reported" : null;
  return { value, status: "reported", missing, note: null, numerator: null, denominator: null };
}

/** Sources of money come in the order of the usual list: the centre, the province, other. */
function fundingAnswer(unit: string, at: number, years: number) {
  const [committed, disbursed] = (funding[unit] ?? usualFunding)[at] ?? [0, 0];
  return { committed: committed * years * 1_000_000, disbursed: disbursed * years * 1_000_000 };
}

function taskAnswer(isDue: boolean) {
  return {
    status: isDue ? "done" : "under-way",
    progress: isDue ? 100 : 60,
    result: isDue ? "Đã hoàn thành, sản phẩm đã được nghiệm thu." : "Đang thực hiện theo tiến độ.",
    obstacle: null,
    extension: null,
  };
}

/** Takes a step with a report. */
export async function takeStep(caller: Caller, id: string, type: string, more: object = {}): Promise<void> {
  await caller.send("POST", `/api/reports/${id}/actions`, { requestId: newRequest(), type, ...more });
}
