import { fold } from "@lotrinh/core/text/fold";
import { writeXlsx } from "@lotrinh/publish/xlsx/xlsxFile";
import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import { addPlace, findPlaces, type PlaceHead, updatePlace } from "@lotrinh/store/organisation/places";
import { z } from "zod";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { sendFile } from "../documentsOut/sendFile.js";
import { answers, sentAsIs } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { type PlaceRowInput, placePreviewSchema, takenSchema, takePlacesBody } from "./importSchema.js";
import { levelNames, planPlaces } from "./placePlan.js";
import { mayManageUnits } from "./policy.js";
import { receiveRows } from "./receiveWorkbook.js";
import type { ColumnWanted } from "./sheet.js";

type Column = Exclude<keyof PlaceRowInput, "line">;

/** The titles of the General Statistics Office's list of administrative units too. */
const columns: readonly ColumnWanted<Column>[] = [
  { key: "code", titles: ["Mã", "Mã ĐVHC", "Mã đơn vị hành chính", "Mã xã", "Mã số"] },
  {
    key: "name",
    titles: ["Tên", "Tên địa bàn", "Tên đơn vị hành chính", "Tên xã", "Xã, phường"],
    needed: true,
  },
  { key: "level", titles: ["Cấp", "Loại"] },
  { key: "parent", titles: ["Thuộc", "Tỉnh, thành phố", "Cấp trên", "Tỉnh"] },
  { key: "from", titles: ["Từ ngày", "Hiệu lực từ", "Ngày thành lập"] },
  { key: "to", titles: ["Đến ngày", "Hết hiệu lực"] },
];

/** Takes the places of the province in from a sheet: first shown with every difference and error, then taken. */
export function placeImportRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/places/import/form.xlsx",
    config: { policy: mayManageUnits },
    schema: {
      summary: "The form for a sheet of places, with those that are there",
      response: answers({ 200: sentAsIs(z.string()) }),
    },
    handler: async (request, reply) => {
      const places = await inTenant(deps, effects, personOf(request), findPlaces, "read");
      const file = await writeXlsx(formOf(places));
      return sendFile(reply, "xlsx", "danh-muc-dia-ban", file);
    },
  });
  app.route({
    method: "POST",
    url: "/api/places/import/preview",
    bodyLimit: 21 * 1024 * 1024,
    config: { policy: mayManageUnits },
    schema: {
      summary: "What a sheet of places would change: multipart/form-data with one field `file`",
      consumes: ["multipart/form-data"],
      response: answers({ 200: placePreviewSchema }),
    },
    handler: async (request) => {
      const { rows, notices } = await receiveRows(request, columns);
      const places = await inTenant(deps, effects, personOf(request), findPlaces, "read");
      return { ...present(rows, places), notices };
    },
  });
  app.route({
    method: "POST",
    url: "/api/places/import",
    bodyLimit: 16 * 1024 * 1024,
    config: { policy: mayManageUnits },
    schema: {
      summary: "Take rows of a sheet of places; those with errors are left out",
      body: takePlacesBody,
      response: answers({ 200: takenSchema }),
    },
    handler: (request) =>
      inTenant(deps, effects, personOf(request), (context) => take(context, request.body.rows)),
  });
}

function present(rows: readonly PlaceRowInput[], places: readonly PlaceHead[]) {
  const planned = planPlaces(rows, places);
  const count = (state: (typeof planned)[number]["state"]) =>
    planned.filter((each) => each.state === state).length;
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

async function take(context: TenantContext, rows: readonly PlaceRowInput[]) {
  const places = await findPlaces(context);
  const planned = planPlaces(rows, places);
  const ids = new Map(
    places.flatMap(({ id, name, code }) => [[fold(name), id] as const, [code ?? "", id] as const]),
  );
  const parents = new Map(places.map(({ id, parent_id }) => [id, parent_id]));
  const done: { readonly id: string; readonly values: NonNullable<(typeof planned)[number]["values"]> }[] =
    [];
  let added = 0;
  for (const { state, placeId, values } of planned) {
    if (values === null || state === "same") continue;
    const id = placeId ?? (await addPlace(context, values));
    if (placeId === null) added += 1;
    ids.set(fold(values.name), id);
    if (values.code !== null) ids.set(values.code, id);
    done.push({ id, values });
  }
  // Once all places of the sheet are there, so that each finds the one above it.
  for (const { id, values } of done) {
    const above =
      values.parent === null ? undefined : (ids.get(fold(values.parent)) ?? ids.get(values.parent));
    await updatePlace(context, id, { ...values, parentId: above ?? parents.get(id) ?? null });
  }
  const changed = done.length - added;
  if (done.length > 0)
    await addAuditEntry(context, {
      action: "places-imported",
      subjectKind: "place",
      subjectId: "sheet",
      detail: { added, changed },
    });
  return { added, changed, left: planned.filter(({ values }) => values === null).length };
}

/** Room for new places under those that are there. */
const emptyRows = 200;

function formOf(places: readonly PlaceHead[]) {
  const names = new Map(places.map(({ id, name }) => [id, name]));
  const widths: Readonly<Record<Column, number>> = {
    code: 10,
    name: 40,
    level: 24,
    parent: 30,
    from: 13,
    to: 13,
  };
  const rows = places.map((place) => [
    place.code,
    place.name,
    levelNames[place.level],
    place.parent_id === null ? null : (names.get(place.parent_id) ?? null),
    place.valid_from,
    place.valid_to,
  ]);
  const blank = Array.from({ length: emptyRows }, () => columns.map(() => null));
  return {
    title: "Danh mục địa bàn",
    sheets: [
      {
        name: "Địa bàn",
        heading: ["DANH MỤC ĐỊA BÀN", "Mỗi dòng một địa bàn; mã theo Danh mục đơn vị hành chính Việt Nam."],
        columns: columns.map(({ key, titles }) => ({
          title: titles[0] ?? key,
          type: key === "from" || key === "to" ? ("date" as const) : ("text" as const),
          width: widths[key],
          input: key === "level" ? { choices: Object.values(levelNames) } : {},
        })),
        rows: [...rows, ...blank].map((cells) => ({ cells })),
      },
    ],
  };
}
