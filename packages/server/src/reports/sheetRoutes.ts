import { parseFieldKey } from "@lotrinh/core/report/fieldKey";
import { type CellContent, type ReadCell, type ReadWorkbook, stampOf } from "@lotrinh/intake/xlsx/workbook";
import { type FilledCell, type FilledSheet, readFilledForm } from "@lotrinh/publish/reportSheet/filled";
import { reportWorkbook } from "@lotrinh/publish/reportSheet/form";
import { formKind, sheetNames } from "@lotrinh/publish/reportSheet/labels";
import { writeXlsx } from "@lotrinh/publish/xlsx/xlsxFile";
import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import { askedOf } from "@lotrinh/store/reporting/asked";
import { findFields } from "@lotrinh/store/reporting/fields";
import type { ReportHead } from "@lotrinh/store/reporting/reports";
import { z } from "zod";
import { ApiError } from "../apiError.js";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { reportNotEditable } from "../programmeErrors.js";
import { answers, idParams, sentAsIs } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { receiveWorkbook } from "../units/receiveWorkbook.js";
import { askedWithNames } from "./asked.js";
import { loadAskedRows } from "./askedRows.js";
import { contentOfRows, outlineOf } from "./content.js";
import { askedFields } from "./decide.js";
import { loadReport, subjectOf } from "./load.js";
import { mayAskForReports, mayEditReport } from "./policy.js";
import { sheetSchema } from "./requests.js";
import { differencesOf, type Standing } from "./sheetDifferences.js";
import { formOf } from "./sheetForm.js";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const notThisForm = () =>
  new ApiError(400, "sheet-of-another", {
    vi: "Tệp này không phải biểu mẫu của báo cáo đang mở. Vui lòng tải lại biểu mẫu từ báo cáo này.",
    en: "The file isn't the form of this report.",
  });

/** A report goes out as an Excel form and comes back: shown as differences first, taken by saving those chosen. */
export function sheetRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/reports/:id/sheet.xlsx",
    config: { policy: mayAskForReports },
    schema: {
      summary: "The report as a protected Excel form",
      params: idParams,
      produces: [xlsxType],
      response: answers({ 200: sentAsIs(z.unknown()) }),
    },
    handler: async (request, reply) => {
      const person = personOf(request);
      const form = await inTenant(
        deps,
        effects,
        person,
        async (context) => formOf(context, await loadReport(context, person, request.params.id)),
        "read",
      );
      const bytes = await writeXlsx(reportWorkbook(form));
      const name = encodeURIComponent(`Báo cáo - ${form.unit}.xlsx`);
      return reply
        .header("content-type", xlsxType)
        .header("content-disposition", `attachment; filename*=UTF-8''${name}`)
        .send(Buffer.from(bytes));
    },
  });
  app.route({
    method: "POST",
    url: "/api/reports/:id/sheet",
    bodyLimit: 21 * 1024 * 1024,
    config: { policy: mayAskForReports },
    schema: {
      summary:
        "A form that was filled in: what it would change and what is wrong with it; nothing is saved yet",
      consumes: ["multipart/form-data"],
      params: idParams,
      response: answers({ 200: sheetSchema }),
    },
    handler: async (request) => {
      const person = personOf(request);
      const { id } = request.params;
      const load = async (context: TenantContext) => {
        const head = await loadReport(context, person, id);
        const subject = subjectOf(head);
        if (!mayEditReport.allows(person, subject)) throw reportNotEditable(subject.status);
        return head;
      };
      await inTenant(deps, effects, person, load, "read");
      const { workbook, notices } = await receiveWorkbook(request);
      const stamp = stampOf(workbook);
      if (stamp.form !== formKind || stamp.report !== id) throw notThisForm();
      const filled = readFilledForm(workbook.sheets.map(sheetOf));
      return inTenant(deps, effects, person, async (context) => {
        const head = await load(context);
        const { differences, errors } = differencesOf(filled.fields, await standingOf(context, head));
        await addAuditEntry(context, {
          action: "report-sheet-received",
          subjectKind: "report",
          subjectId: id,
          detail: { differences: differences.length, errors: errors.length + filled.errors.length },
        });
        const base = Number(stamp.change) || 0;
        return { base, differences, errors: [...filled.errors, ...errors], notices };
      });
    },
  });
}

async function standingOf(context: TenantContext, head: ReportHead): Promise<Standing> {
  const asked = askedOf(head);
  const outline = outlineOf(head.outline);
  const fields = await findFields(context, head.id);
  const revisions = new Map(fields.map(({ field, revision }) => [field, revision]));
  const { figures, tasks, funding } = askedWithNames(outline, asked, await loadAskedRows(context, [asked]));
  const names = new Map<string, string>([
    ...[...figures, ...tasks, ...funding].map(({ key, name }): [string, string] => [key, name]),
    ...outline.sections.map(({ key, title }): [string, string] => [`section:${key}`, title]),
  ]);
  return {
    content: contentOfRows(fields),
    revisionOf: (key) => revisions.get(key) ?? 0,
    isAsked: askedFields(outline, asked),
    nameOf: (key) => names.get(key) ?? addedName(key),
  };
}

/** What entries that a unit adds are called: they have no name of their own. */
function addedName(key: string): string {
  switch (parseFieldKey(key)?.kind) {
    case "programme":
      return sheetNames.programmes;
    case "difficulty":
      return sheetNames.difficulties;
    case "proposal":
      return sheetNames.proposals;
    default:
      return "";
  }
}

function sheetOf({ name, cells }: ReadWorkbook["sheets"][number]): FilledSheet {
  const rows = new Map<number, Map<number, FilledCell>>();
  for (const cell of cells.values()) {
    const row = rows.get(cell.row) ?? new Map<number, FilledCell>();
    rows.set(cell.row, row.set(cell.column, cellOf(cell)));
  }
  return { name, rows };
}

function cellOf({ content, isFormula }: ReadCell): FilledCell {
  const kind = isFormula ? "formula" : kinds[content.kind];
  const number = content.kind === "number" ? content.number : null;
  return { kind, text: textOfCell(content), number };
}

const kinds = { text: "text", number: "number", date: "other", boolean: "other", error: "error" } as const;

function textOfCell(content: CellContent): string {
  if (content.kind === "text") return content.text;
  if (content.kind === "number") return content.number.toString();
  return content.kind === "date" ? content.date : "";
}
