import { fold } from "@lotrinh/core/text/fold";
import { unitKindNames, unitKinds } from "@lotrinh/core/units/kind";
import { writeXlsx } from "@lotrinh/publish/xlsx/xlsxFile";
import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import { addUnit, correctUnitName, findUnits, updateUnit } from "@lotrinh/store/organisation/units";
import { z } from "zod";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { sendFile } from "../documentsOut/sendFile.js";
import { answers, sentAsIs } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { type PlannedUnit, planUnits, type UnitValues } from "./importPlan.js";
import { takenSchema, takeUnitsBody, type UnitRowInput, unitPreviewSchema } from "./importSchema.js";
import { mayManageUnits } from "./policy.js";
import { receiveRows } from "./receiveWorkbook.js";
import type { ColumnWanted } from "./sheet.js";

type Column = Exclude<keyof UnitRowInput, "line">;

const columns: readonly ColumnWanted<Column>[] = [
  { key: "name", titles: ["Tên đơn vị", "Đơn vị", "Tên cơ quan, đơn vị", "Cơ quan"], needed: true },
  { key: "kind", titles: ["Loại", "Loại đơn vị", "Loại hình"] },
  { key: "parent", titles: ["Đơn vị cấp trên", "Trực thuộc", "Cơ quan chủ quản"] },
  { key: "aliases", titles: ["Tên khác", "Tên viết tắt", "Viết tắt"] },
  { key: "code", titles: ["Mã định danh", "Mã đơn vị", "Mã"] },
  { key: "email", titles: ["Thư điện tử", "Email", "Hộp thư"] },
  { key: "from", titles: ["Từ ngày", "Ngày thành lập"] },
  { key: "to", titles: ["Đến ngày", "Ngày kết thúc"] },
];

/** Takes the directory of units in from a sheet: first shown with every difference and error, then taken. */
export function unitImportRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/units/import/form.xlsx",
    config: { policy: mayManageUnits },
    schema: {
      summary: "The form for a sheet of units, with the units that are there",
      response: answers({ 200: sentAsIs(z.string()) }),
    },
    handler: async (request, reply) => {
      const rows = await inTenant(deps, effects, personOf(request), formRows, "read");
      const file = await writeXlsx(formOf(rows));
      return sendFile(reply, "xlsx", "danh-muc-don-vi", file);
    },
  });
  app.route({
    method: "POST",
    url: "/api/units/import/preview",
    bodyLimit: 21 * 1024 * 1024,
    config: { policy: mayManageUnits },
    schema: {
      summary: "What a sheet of units would change: multipart/form-data with one field `file`",
      consumes: ["multipart/form-data"],
      response: answers({ 200: unitPreviewSchema }),
    },
    handler: async (request) => {
      const { rows, notices } = await receiveRows(request, columns);
      const units = await inTenant(deps, effects, personOf(request), (context) => findUnits(context), "read");
      return { ...present(planUnits(rows, units)), notices };
    },
  });
  app.route({
    method: "POST",
    url: "/api/units/import",
    bodyLimit: 16 * 1024 * 1024,
    config: { policy: mayManageUnits },
    schema: {
      summary: "Take rows of a sheet of units; those with errors are left out",
      body: takeUnitsBody,
      response: answers({ 200: takenSchema }),
    },
    handler: (request) =>
      inTenant(deps, effects, personOf(request), (context) => take(context, request.body.rows)),
  });
}

function present(planned: readonly PlannedUnit[]) {
  const count = (state: PlannedUnit["state"]) => planned.filter((row) => row.state === state).length;
  return {
    rows: planned.map(({ row, state, changes, problems }) => ({
      row,
      state,
      changes: [...changes],
      problems: [...problems],
    })),
    counts: { new: count("new"), changed: count("changed"), same: count("same"), error: count("error") },
  };
}

async function take(context: TenantContext, rows: readonly UnitRowInput[]) {
  const units = await findUnits(context);
  const planned = planUnits(rows, units);
  const ids = new Map(units.map(({ id, name }) => [fold(name), id]));
  const done: { id: string; values: UnitValues }[] = [];
  let added = 0;
  for (const { state, unitId, values } of planned) {
    if (values === null || state === "same") continue;
    const id = unitId ?? (await addUnit(context, { ...values, validFrom: null, validTo: null })).id;
    if (unitId === null) added += 1;
    else await correctUnitName(context, id, values.name);
    ids.set(fold(values.name), id);
    done.push({ id, values });
  }
  for (const { id, values } of done) await apply(context, id, values, ids);
  const changed = done.length - added;
  if (done.length > 0)
    await addAuditEntry(context, {
      action: "units-imported",
      subjectKind: "unit",
      subjectId: "sheet",
      detail: { added, changed },
    });
  return { added, changed, left: planned.filter(({ values }) => values === null).length };
}

/** Once all units of the sheet are there, so that each finds its parent. */
async function apply(
  context: TenantContext,
  id: string,
  values: UnitValues,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const parent = values.parent === null ? null : (ids.get(fold(values.parent)) ?? null);
  await updateUnit(context, id, {
    kind: values.kind,
    aliases: [...values.aliases],
    parent_id: parent,
    official_code: values.officialCode,
    email: values.email,
    valid_from: values.validFrom,
    valid_to: values.validTo,
  });
}

async function formRows(context: TenantContext): Promise<string[][]> {
  const units = await findUnits(context);
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return units.map((unit) => [
    unit.name,
    unitKinds.some((kind) => kind === unit.kind) ? nameOfKind(unit.kind) : unit.kind,
    unit.parent_id === null ? "" : (names.get(unit.parent_id) ?? ""),
    unit.aliases.join("; "),
    unit.official_code ?? "",
    unit.email ?? "",
    unit.valid_from ?? "",
    unit.valid_to ?? "",
  ]);
}

function nameOfKind(kind: string): string {
  const known = unitKinds.find((key) => key === kind);
  return known === undefined ? kind : unitKindNames[known].vi;
}

/** Room for new units under those that are there. */
const emptyRows = 200;

function formOf(rows: readonly (readonly string[])[]) {
  const kinds = unitKinds.map((kind) => unitKindNames[kind].vi);
  const widths: Readonly<Record<Column, number>> = {
    name: 46,
    kind: 24,
    parent: 36,
    aliases: 28,
    code: 16,
    email: 28,
    from: 13,
    to: 13,
  };
  const days: readonly string[] = ["from", "to"];
  const blank = Array.from({ length: emptyRows }, () => columns.map(() => ""));
  return {
    title: "Danh mục đơn vị",
    sheets: [
      {
        name: "Đơn vị",
        heading: ["DANH MỤC ĐƠN VỊ", "Mỗi dòng một đơn vị; tên khác cách nhau bằng dấu chấm phẩy."],
        columns: columns.map(({ key, titles }) => ({
          title: titles[0] ?? key,
          type: days.includes(key) ? ("date" as const) : ("text" as const),
          width: widths[key],
          input: key === "kind" ? { choices: kinds } : {},
        })),
        rows: [...rows, ...blank].map((cells) => ({
          cells: cells.map((cell) => (cell === "" ? null : cell)),
        })),
      },
    ],
  };
}
