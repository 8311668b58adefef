import type { FastifyRequest } from "fastify";
import { fileMissing, fileTooLarge, uploadBroken } from "../apiError.js";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { answers } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { importFile } from "./importFile.js";
import { mayImport } from "./policy.js";
import { presentOne } from "./presenter.js";
import { withReceivedFile } from "./receive.js";
import { uploadSchema } from "./schema.js";

/** Largest file taken unless the server is told otherwise, in bytes. */
export const largestFile = 200 * 1024 * 1024;

/** Takes one file in a request and has it read. */
export function uploadRoute(app: App, deps: ServerDeps, effects: Effects): void {
  const most = deps.largestFile ?? largestFile;
  app.route({
    method: "POST",
    url: "/api/documents",
    bodyLimit: most + 1024 * 1024,
    config: { policy: mayImport },
    schema: {
      summary: "Import a document: multipart/form-data with one field `file`, 200 MB at most",
      consumes: ["multipart/form-data"],
      response: answers({
        200: uploadSchema.describe("The same file was there already."),
        201: uploadSchema,
      }),
    },
    handler: async (request, reply) => {
      const person = personOf(request);
      const part = await takePart(request, most);
      const answer = await withReceivedFile(part.file, part.filename, (received) => {
        // The parser cuts a stream off where the limit is, and goes on as if that were the end.
        if (part.file.truncated) throw fileTooLarge();
        return inTenant(deps, effects, person, async (context) => {
          const { document, duplicate } = await importFile(context, received);
          return { document: await presentOne(context, document, person), duplicate };
        });
      }).catch(brokenUpload);
      deps.wakeRunner();
      return reply.code(answer.duplicate ? 200 : 201).send(answer);
    },
  });
}

async function takePart(request: FastifyRequest, fileSize: number) {
  const part = await request.file({ limits: { fileSize, files: 1, fields: 5 } }).catch(brokenUpload);
  if (part === undefined || part.fieldname !== "file") throw fileMissing();
  return part;
}

/** What the multipart parser says of a body that isn't one is an error without a code. */
function brokenUpload(error: unknown): never {
  if (error instanceof Error && !("code" in error)) throw uploadBroken();
  throw error;
}
