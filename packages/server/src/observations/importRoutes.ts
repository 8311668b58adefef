import { createHash } from "node:crypto";
import { columnName } from "@lotrinh/core/catalogue/import/cell";
import { type ColumnChoice, isColumnRole } from "@lotrinh/core/catalogue/import/layout";
import { countLinked } from "@lotrinh/store/catalogue/links";
import { addObservationImport } from "@lotrinh/store/catalogue/observationImports";
import type { ObservationInput } from "@lotrinh/store/catalogue/observationInput";
import { recordObservations } from "@lotrinh/store/catalogue/recordObservations";
import type { TenantContext } from "@lotrinh/store/context";
import { addFile } from "@lotrinh/store/files";
import { z } from "zod";
import { ApiError } from "../apiError.js";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { mayKeepCatalogue } from "../indicators/policy.js";
import { figureStatusSchema } from "../indicators/shapes.js";
import { answers } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { previewSchema, readBody, takeBody, takenSchema } from "./importSchema.js";
import { keepImports, type PendingImport, type PendingImports, type TableReading } from "./pending.js";
import { type ComparedFigure, compareTable } from "./preview.js";
import { presentPreview, sheetOf } from "./previewPresenter.js";
import { largestTable, type ReceivedTable, receiveTable } from "./receiveTable.js";

const importQuery = z.object({
  status: figureStatusSchema.default("reported").describe("What figures are unless the file says otherwise."),
  sheet: z.string().max(200).optional(),
});

const tokenParams = z.object({ token: z.string().max(100) });

const importGone = () =>
  new ApiError(404, "import-not-found", {
    vi: "Bảng xem trước đã hết hạn. Vui lòng tải tệp lên lại.",
    en: "The preview is gone. Upload the file again.",
  });

const reasonNeeded = () =>
  new ApiError(400, "reason-needed", {
    vi: "Tệp có số liệu khác với số liệu đang dùng. Vui lòng nêu lý do điều chỉnh.",
    en: "The file revises figures: say why.",
  });

/** Past series from .xlsx and CSV: shown with every problem first, then taken; taking twice adds nothing. */
export function importRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  const pending = keepImports(effects.randomBytes);
  previewRoute(app, deps, effects, pending);
  rereadRoute(app, deps, effects, pending);
  takeRoute(app, deps, effects, pending);
}

function previewRoute(app: App, deps: ServerDeps, effects: Effects, pending: PendingImports): void {
  app.route({
    method: "POST",
    url: "/api/observations/import",
    bodyLimit: largestTable + 1024 * 1024,
    config: { policy: mayKeepCatalogue },
    schema: {
      summary:
        "What a table of past series holds: multipart/form-data with one field `file`; nothing is taken",
      consumes: ["multipart/form-data"],
      querystring: importQuery,
      response: answers({ 200: previewSchema }),
    },
    handler: async (request) => {
      const person = personOf(request);
      const { status, sheet: wanted } = request.query;
      const file = await receiveTable(request);
      const sheet = sheetOf(file, wanted);
      const reading: TableReading = { sheet: sheet.name, status, indicators: {} };
      const table = await inTenant(
        deps,
        effects,
        person,
        (context) => compareTable(context, sheet.cells, reading),
        "read",
      );
      const token = pending.keep({ person: person.id, file, reading }, effects.now());
      return presentPreview(token, file, reading, table);
    },
  });
}

function rereadRoute(app: App, deps: ServerDeps, effects: Effects, pending: PendingImports): void {
  app.route({
    method: "POST",
    url: "/api/observations/import/:token/preview",
    config: { policy: mayKeepCatalogue },
    schema: {
      summary:
        "Read an uploaded table otherwise: another sheet, other columns, what names mean; nothing is taken",
      params: tokenParams,
      body: readBody,
      response: answers({ 200: previewSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      const { token } = request.params;
      const shown = pending.find(token, person.id, effects.now());
      if (shown === undefined) throw importGone();
      const reading = changedReading(shown.reading, request.body);
      pending.change(token, reading);
      const { cells } = sheetOf(shown.file, reading.sheet ?? undefined);
      return inTenant(
        deps,
        effects,
        person,
        async (context) =>
          presentPreview(token, shown.file, reading, await compareTable(context, cells, reading)),
        "read",
      );
    },
  });
}

/** What was said of the file so far with what is said now; another sheet begins with its own headings. */
function changedReading(
  before: TableReading,
  { sheet, columns, status, indicators }: z.infer<typeof readBody>,
): TableReading {
  const isOther = sheet !== undefined && sheet !== before.sheet;
  return {
    sheet: sheet ?? before.sheet,
    columns: columns === undefined ? (isOther ? undefined : before.columns) : choiceOf(columns),
    status: status ?? before.status,
    indicators: { ...before.indicators, ...indicators },
  };
}

function choiceOf({ headRow, roles }: NonNullable<z.infer<typeof readBody>["columns"]>): ColumnChoice {
  const known = Object.entries(roles).flatMap(([index, role]) =>
    isColumnRole(role) ? [[Number(index), role] as const] : [],
  );
  return { headRow, roles: Object.fromEntries(known) };
}

function takeRoute(app: App, deps: ServerDeps, effects: Effects, pending: PendingImports): void {
  app.route({
    method: "POST",
    url: "/api/observations/import/:token",
    config: { policy: mayKeepCatalogue },
    schema: {
      summary: "Take what a preview showed; revisions need a reason",
      params: tokenParams,
      body: takeBody,
      response: answers({ 201: takenSchema }),
    },
    handler: async (request, reply) => {
      const person = personOf(request);
      const shown = pending.find(request.params.token, person.id, effects.now());
      if (shown === undefined) throw importGone();
      const taken = await inTenant(deps, effects, person, (context) =>
        takeTable(context, shown, request.body),
      );
      return reply.code(201).send(taken);
    },
  });
}

/** Takes what a table holds, and keeps the file beside it: every figure leads back to its cell. */
async function takeTable(
  context: TenantContext,
  { file, reading }: PendingImport,
  { take, reason, status, indicators }: z.infer<typeof takeBody>,
): Promise<z.infer<typeof takenSchema>> {
  const asked = {
    ...reading,
    status: status ?? reading.status,
    indicators: { ...reading.indicators, ...indicators },
  };
  const { cells } = sheetOf(file, reading.sheet ?? undefined);
  const table = await compareTable(context, cells, asked);
  const wanted = table.figures.filter(({ is }) => is === "new" || (is === "revision" && take !== "new"));
  if (wanted.some(({ is }) => is === "revision") && (reason ?? "").trim() === "") throw reasonNeeded();
  const id = context.newId();
  const recorded = await recordObservations(
    context,
    wanted.flatMap((figure) => inputOf(figure, id, reason)),
  );
  const same = table.figures.filter(({ is }) => is === "same").length;
  const left = table.figures.length - same - recorded.length;
  if (recorded.length > 0) {
    const fileId = await keepFile(context, file);
    const columns = { headRow: table.layout?.headRow ?? 0, columns: table.layout?.columns ?? [] };
    const counts = { taken: recorded.length, same, leftOut: left };
    await addObservationImport(context, {
      ...{ id, fileId, sheet: reading.sheet, columns, reason: reason ?? null },
      ...counts,
    });
  }
  return {
    import: recorded.length > 0 ? id : null,
    taken: recorded.length,
    same,
    left,
    verdicts: await countLinked(context, [...new Set(recorded.map(({ indicatorId }) => indicatorId))]),
  };
}

async function keepFile(
  context: TenantContext,
  { fileName, mediaType, bytes }: ReceivedTable,
): Promise<string> {
  const sha256 = createHash("sha256").update(bytes).digest();
  const { file } = await addFile(context, {
    name: fileName,
    mediaType,
    sha256,
    size: bytes.length,
    content: [bytes],
  });
  return file.id;
}

function inputOf(figure: ComparedFigure, importId: string, reason: string | undefined): ObservationInput[] {
  const { indicatorId, placeId, breakdown, period, value, numerator, denominator, status } = figure;
  if (indicatorId === null || value === null) return [];
  return [
    {
      indicatorId,
      placeId,
      breakdown,
      period,
      value,
      missing: null,
      numerator,
      denominator,
      status,
      origin: "import",
      originId: importId,
      reason: figure.is === "revision" ? (reason ?? null) : null,
      note: [figure.note, cellName(figure)].filter((part) => part !== null).join("; "),
    },
  ];
}

/** The cell that a figure stands in: `ô D12`. */
const cellName = ({ row, column }: ComparedFigure): string => `ô ${columnName(column)}${row}`;
