import { type Figure, missingNames, type TaskAnswer, taskStatusNames } from "@lotrinh/core/report/answers";
import { type Content, fieldsOf } from "@lotrinh/core/report/content";
import { figureKey, sectionKey, taskKey } from "@lotrinh/core/report/fieldKey";
import { richTextToPlain } from "@lotrinh/core/report/richTextPlain";
import { capitalFirst } from "@lotrinh/core/synthesis/words/name";
import { sayPeriod } from "@lotrinh/core/synthesis/words/period";
import { printNumber } from "@lotrinh/core/text/printNumber";
import type { Block, OfficialDocument } from "@lotrinh/publish/official/content";
import {
  type IndicatorResult,
  type TaskResult,
  unitReportDocument,
} from "@lotrinh/publish/official/documents/unitReport";
import type { TenantContext } from "@lotrinh/store/context";
import { askedOf } from "@lotrinh/store/reporting/asked";
import { findFields } from "@lotrinh/store/reporting/fields";
import type { ReportHead } from "@lotrinh/store/reporting/reports";
import { loadPlan } from "../plans/load.js";
import type { AskedRows } from "../reports/asked.js";
import { loadAskedRows } from "../reports/askedRows.js";
import { contentOfRows, outlineOf } from "../reports/content.js";
import { loadCells, presentFigures } from "../reports/figures.js";
import { statusOf } from "../reports/load.js";
import type { AskedFigureAnswer } from "../reports/schema.js";
import { fundingTables } from "./fundingBlocks.js";
import { issueOf } from "./province.js";

/** A unit's report as a document of the unit, as it stands now; one that isn't submitted is a draft. */
export async function unitReportFile(context: TenantContext, head: ReportHead): Promise<OfficialDocument> {
  const plan = await loadPlan(context, head.plan_id);
  const { issuer, province, year } = await issueOf(context, plan);
  const rows = await loadAskedRows(context, [askedOf(head)]);
  const content = contentOfRows(await findFields(context, head.id));
  const figures = await presentFigures(context, head, await loadCells(context, head, rows));
  const status = statusOf(head.state);
  const number = plan.number === null ? "" : ` số ${plan.number}`;
  return unitReportDocument(
    {
      letterhead: {
        parentAgency: issuer,
        agency: head.holder_name,
        number: { value: null, agency: "…" },
        place: province.replace(/^(?:tỉnh|thành phố)\s+/iu, ""),
        date: null,
        year,
      },
      signature: { position: "Thủ trưởng đơn vị", name: null },
      recipients: ["Như trên"],
      filedAt: "VT",
      addressedTo: [issuer],
      isDraft: status !== "submitted" && status !== "accepted" && status !== "locked",
    },
    {
      title: titleOf(head, number),
      opening: [
        {
          kind: "paragraph",
          text: `Thực hiện Kế hoạch${number} của ${issuer}, ${head.holder_name} báo cáo như sau:`,
        },
      ],
      sections: outlineOf(head.outline).sections.map(({ key, title, kind }) => ({
        title,
        blocks: sectionBlocks(key, kind, content, rows),
      })),
      indicators: figures.map((figure) => indicatorResult(figure, content)),
      tasks: askedOf(head).tasks.flatMap(({ task }) => taskResult(task, content, rows)),
    },
  );
}

function sectionBlocks(key: string, kind: string, content: Content, rows: AskedRows): readonly Block[] {
  const text = content[sectionKey(key)];
  const own = text === undefined ? [] : paragraphs(richTextToPlain(text));
  switch (kind) {
    case "figures":
      return [...own, annexLine("Kết quả từng chỉ tiêu")];
    case "tasks":
      return [...own, annexLine(`Tình hình thực hiện ${rows.tasks.size} nhiệm vụ`)];
    case "funding":
      return [...own, ...fundingTables(content)];
    case "difficulties":
      return [...own, ...listOf(fieldsOf(content, "difficulty").map(({ value }) => value.text))];
    case "proposals":
      return [...own, ...listOf(fieldsOf(content, "proposal").map(({ value }) => proposalText(value)))];
    default:
      return own;
  }
}

function proposalText({ to, text }: { readonly to: string | null; readonly text: string }): string {
  return to === null ? text : `Đối với ${to}: ${text}`;
}

const annexLine = (what: string): Block => ({ kind: "paragraph", text: `${what} nêu tại phụ lục kèm theo.` });

function paragraphs(text: string): readonly Block[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => ({ kind: "paragraph", text: line.trim() }));
}

function listOf(texts: readonly string[]): readonly Block[] {
  return texts.length === 0 ? [] : [{ kind: "list", items: texts.map((text) => ({ text })) }];
}

function indicatorResult(asked: AskedFigureAnswer, content: Content): IndicatorResult {
  const { planIndicatorId, place, breakdown } = asked;
  const figure = content[figureKey({ indicator: planIndicatorId, place: place?.id ?? null, breakdown })];
  const last = asked.last[0]?.value ?? null;
  return {
    code: asked.code,
    name: place === null ? asked.name : `${asked.name} (${place.name})`,
    measure: asked.measure,
    before: last === null ? "" : printNumber(last),
    target: asked.target?.raw ?? "",
    result: figure?.value == null ? "" : printNumber(figure.value),
    status: figure === undefined ? "Chưa báo cáo" : figureStatus(figure),
    note: figure?.note ?? "",
  };
}

function figureStatus({ value, missing, status }: Figure): string {
  if (value === null) return missing === null ? "Chưa có số liệu" : missingNames[missing].vi;
  return status === "estimated" ? "Ước tính" : status === "official" ? "Chính thức" : "Đơn vị báo cáo";
}

function taskResult(id: string, content: Content, { tasks }: AskedRows): TaskResult[] {
  const row = tasks.get(id);
  if (row === undefined) return [];
  const answer: TaskAnswer | undefined = content[taskKey(id)];
  return [
    {
      text: row.text,
      due: row.due ?? "",
      status: answer === undefined ? "Chưa báo cáo" : taskStatusNames[answer.status].vi,
      result: answer?.result ?? "",
      obstacle: answer?.obstacle ?? "",
    },
  ];
}

/** What the report is about: the word Báo cáo stands above it, and whom a round's reports go to below it. */
function titleOf({ duty_id, round_title, period }: ReportHead, number: string): string {
  if (duty_id !== null) return `Kết quả thực hiện Kế hoạch${number} ${sayPeriod(period)}`;
  return capitalFirst(round_title.replace(/^báo cáo\s+(?=\p{L})/iu, ""));
}
