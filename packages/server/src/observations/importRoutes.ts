import { findLayout } from "@lotrinh/core/catalogue/import/layout";
import type { FigureStatus } from "@lotrinh/core/report/answers";
import { addAuditEntry } from "@lotrinh/store/audit";
import { countLinked } from "@lotrinh/store/catalogue/links";
import type { ObservationInput } from "@lotrinh/store/catalogue/observationInput";
import { recordObservations } from "@lotrinh/store/catalogue/recordObservations";
import { z } from "zod";
import { ApiError } from "../apiError.js";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { mayKeepCatalogue } from "../indicators/policy.js";
import { figureStatusSchema } from "../indicators/shapes.js";
import { answers } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { previewSchema, takeBody, takenSchema } from "./importSchema.js";
import { keepImports, type PendingImports } from "./pending.js";
import { type ComparedFigure, type ComparedTable, compareTable, type ImportEffect } from "./preview.js";
import { largestTable, type ReceivedTable, receiveTable } from "./receiveTable.js";

const importQuery = z.object({
  status: figureStatusSchema.default("reported").describe("What figures are unless the file says otherwise."),
  sheet: z.string().max(200).optional(),
});

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
      const table = await inTenant(
        deps,
        effects,
        person,
        (context) => compareTable(context, sheet.cells, status),
        "read",
      );
      const token = pending.keep(
        { person: person.id, fileName: file.fileName, sheet: sheet.cells, status },
        effects.now(),
      );
      return presentPreview(token, file, sheet.name, table);
    },
  });
}

/** The sheet asked for; else the first with a table, else the first. */
function sheetOf({ sheets }: ReceivedTable, wanted: string | undefined): ReceivedTable["sheets"][number] {
  return (
    sheets.find(({ name }) => wanted !== undefined && name === wanted) ??
    sheets.find(({ cells }) => findLayout(cells) !== undefined) ??
    sheets[0] ?? { name: null, cells: [] }
  );
}

/** Rows of a preview at most; the unusable ones come first. */
const mostShown = 500;
const order: Readonly<Record<ImportEffect, number>> = { unusable: 0, revision: 1, new: 2, same: 3 };

function presentPreview(
  token: string,
  file: ReceivedTable,
  sheet: string | null,
  table: ComparedTable,
): z.infer<typeof previewSchema> {
  const count = (is: ImportEffect) => table.figures.filter((figure) => figure.is === is).length;
  return {
    token,
    fileName: file.fileName,
    layout: table.layout?.kind ?? null,
    sheet,
    sheets: file.sheets.flatMap(({ name }) => name ?? []),
    columns: (table.layout?.columns ?? []).map((column) => ({ ...column })),
    rows: table.rows,
    observations: [...table.figures]
      .sort((a, b) => order[a.is] - order[b.is])
      .slice(0, mostShown)
      .map((figure) => presentFigure(figure, table)),
    counts: {
      new: count("new"),
      same: count("same"),
      revision: count("revision"),
      unusable: count("unusable"),
    },
    problems: table.problems.map((each) => ({ ...each })),
  };
}

function presentFigure(
  figure: ComparedFigure,
  { indicatorNames, placeNames }: ComparedTable,
): z.infer<typeof previewSchema>["observations"][number] {
  const { indicatorId, placeId, problems, note: _, ...rest } = figure;
  const named = (id: string | null, names: ReadonlyMap<string, string>) =>
    id === null ? null : { id, name: names.get(id) ?? "" };
  return {
    ...rest,
    indicator: named(indicatorId, indicatorNames),
    place: named(placeId, placeNames),
    missing: null,
    problems: problems.map((each) => ({ ...each })),
  };
}

function takeRoute(app: App, deps: ServerDeps, effects: Effects, pending: PendingImports): void {
  app.route({
    method: "POST",
    url: "/api/observations/import/:token",
    config: { policy: mayKeepCatalogue },
    schema: {
      summary: "Take what a preview showed; revisions need a reason",
      params: z.object({ token: z.string().max(100) }),
      body: takeBody,
      response: answers({ 201: takenSchema }),
    },
    handler: async (request, reply) => {
      const person = personOf(request);
      const shown = pending.find(request.params.token, person.id, effects.now());
      if (shown === undefined) throw importGone();
      const { take, reason, status, indicators } = request.body;
      const answer = await inTenant(deps, effects, person, async (context) => {
        const table = await compareTable(context, shown.sheet, status ?? shown.status, indicators);
        const wanted = table.figures.filter(
          ({ is }) => is === "new" || (is === "revision" && take !== "new"),
        );
        if (wanted.some(({ is }) => is === "revision") && (reason ?? "").trim() === "") throw reasonNeeded();
        const recorded = await recordObservations(
          context,
          wanted.flatMap((figure) => inputOf(figure, reason)),
        );
        await addAuditEntry(context, {
          action: "observations-imported",
          subjectKind: "file",
          subjectId: shown.fileName,
          detail: { taken: recorded.length, reason },
        });
        const same = table.figures.filter(({ is }) => is === "same").length;
        return {
          taken: recorded.length,
          same,
          left: table.figures.length - same - recorded.length,
          verdicts: await countLinked(context, [...new Set(recorded.map(({ indicatorId }) => indicatorId))]),
        };
      });
      return reply.code(201).send(answer);
    },
  });
}

function inputOf(figure: ComparedFigure, reason: string | undefined): ObservationInput[] {
  const { indicatorId, placeId, breakdown, period, value, numerator, denominator, note } = figure;
  if (indicatorId === null || value === null) return [];
  const status: FigureStatus = figure.status;
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
      originId: null,
      reason: figure.is === "revision" ? (reason ?? null) : null,
      note,
    },
  ];
}
