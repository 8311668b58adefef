import { findObservationImports, type ObservationImport } from "@lotrinh/store/catalogue/observationImports";
import { undoImport } from "@lotrinh/store/catalogue/undoImport";
import type { TenantContext } from "@lotrinh/store/context";
import { z } from "zod";
import { ApiError } from "../apiError.js";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { mayKeepCatalogue, maySeeCatalogue } from "../indicators/policy.js";
import type { Person } from "../person.js";
import { readEvidence } from "../reports/evidenceContent.js";
import { answers, idParams, sentAsIs } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { importReasonBody, importsSchema, undoneSchema } from "./importSchema.js";

const importNotFound = () =>
  new ApiError(404, "import-not-found", { vi: "Không tìm thấy lần nhập số liệu.", en: "No such import." });

/** Tables that were taken: who took them when, the file itself, and undoing one by revision. */
export function importHistoryRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/observations/imports",
    config: { policy: maySeeCatalogue },
    schema: { summary: "Imports of past series, newest first", response: answers({ 200: importsSchema }) },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(
        deps,
        effects,
        person,
        async (context) => ({
          imports: (await findObservationImports(context)).map((row) => presentImport(row, person)),
          can: { import: mayKeepCatalogue.allows(person) },
        }),
        "read",
      );
    },
  });
  app.route({
    method: "GET",
    url: "/api/observations/imports/:id/file",
    config: { policy: maySeeCatalogue },
    schema: {
      summary: "The file that an import came from, as it was uploaded",
      params: idParams,
      produces: ["application/octet-stream"],
      response: answers({ 200: sentAsIs(z.unknown()) }),
    },
    handler: async (request, reply) => {
      const { name, bytes } = await inTenant(
        deps,
        effects,
        personOf(request),
        async (context) => {
          const found = await loadImport(context, request.params.id);
          return { name: found.fileName, bytes: await readEvidence(context, found.fileId) };
        },
        "read",
      );
      return reply
        .header("content-type", "application/octet-stream")
        .header("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
        .header("x-content-type-options", "nosniff")
        .header("content-security-policy", "default-src 'none'; sandbox")
        .send(bytes);
    },
  });
  undoRoute(app, deps, effects);
}

function undoRoute(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "POST",
    url: "/api/observations/imports/:id/undo",
    config: { policy: mayKeepCatalogue },
    schema: {
      summary: "Undo an import by revising its figures; nothing is erased",
      params: idParams,
      body: importReasonBody,
      response: answers({ 200: undoneSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(deps, effects, person, async (context) => {
        const { id } = await loadImport(context, request.params.id);
        const undone = await undoImport(context, id, request.body.reason);
        return { import: presentImport(await loadImport(context, id), person), ...undone };
      });
    },
  });
}

async function loadImport(context: TenantContext, id: string): Promise<ObservationImport> {
  const [found] = await findObservationImports(context, { id });
  if (found === undefined) throw importNotFound();
  return found;
}

function presentImport(
  row: ObservationImport,
  person: Person,
): z.infer<typeof importsSchema>["imports"][number] {
  const { id, fileId, fileName, sheet, taken, same, leftOut, reason, by, at } = row;
  return {
    id,
    file: { id: fileId, name: fileName },
    sheet,
    taken,
    same,
    left: leftOut,
    imported: { by, at: at.toISOString(), reason },
    undone:
      row.undoneAt === null
        ? null
        : { by: row.undoneBy, at: row.undoneAt.toISOString(), reason: row.undoneReason },
    can: { undo: row.undoneAt === null && mayKeepCatalogue.allows(person) },
  };
}
