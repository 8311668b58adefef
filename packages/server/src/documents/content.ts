import { Readable } from "node:stream";
import { type BlockIndex, findBlockIndex, readBlockRange } from "@lotrinh/store/blockIndex";
import { findFileChunk } from "@lotrinh/store/fileChunk";
import { findFile } from "@lotrinh/store/files";
import type { FileRow } from "@lotrinh/store/schema";
import { readLines } from "@lotrinh/store/sources";
import { z } from "zod";
import { documentNotFound } from "../apiError.js";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { sendJson } from "../reply.js";
import { answers, idParams, sentAsIs } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { loadDocument, loadReadDocument } from "./load.js";
import { mayDownload, mayRead } from "./policy.js";
import { blocksQuery, blocksSchema } from "./schema.js";

/** What a document says: its blocks, its text, its file. */
export function contentRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  blocksRoute(app, deps, effects);
  textRoute(app, deps, effects);
  fileRoute(app, deps, effects);
}

const noIndex: BlockIndex = { lines: [], kinds: "", sizes: [], pieces: [] };

function blocksRoute(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/documents/:id/blocks",
    config: { policy: mayRead },
    schema: {
      summary: "Blocks of a document, some at a time",
      params: idParams,
      querystring: blocksQuery,
      response: answers({ 200: sentAsIs(blocksSchema) }),
    },
    handler: async (request, reply) => {
      const { from, count } = request.query;
      const work = async (context: Parameters<typeof loadDocument>[0]) => {
        const { sourceId } = await loadReadDocument(context, request.params.id);
        const index = (await findBlockIndex(context, sourceId)) ?? noIndex;
        return { index, blocks: await readBlockRange(context, sourceId, index, from, count) };
      };
      const { index, blocks } = await inTenant(deps, effects, personOf(request), work, "read");
      const { lines, kinds, sizes } = index;
      const whole = from === 0 ? { index: { lines, kinds, sizes } } : {};
      return sendJson(reply, JSON.stringify({ total: lines.length, blocks, ...whole }));
    },
  });
}

/** Lines of one query. */
const linesAtOnce = 4000;

function textRoute(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/documents/:id/text",
    config: { policy: mayRead },
    schema: {
      summary: "The text whose lines spans count, as `lotrinh read --text` prints it",
      params: idParams,
      produces: ["text/plain"],
      response: answers({ 200: sentAsIs(z.string()) }),
    },
    handler: async (request, reply) => {
      const person = personOf(request);
      const read = <T>(work: Parameters<typeof inTenant<T>>[3]) =>
        inTenant(deps, effects, person, work, "read");
      const { sourceId } = await read((context) => loadReadDocument(context, request.params.id));
      async function* text() {
        for (let from = 1; ; from += linesAtOnce) {
          const { lines } = await read((context) =>
            readLines(context, sourceId, from, from + linesAtOnce - 1),
          );
          if (lines.length > 0) yield `${lines.join("\n")}\n`;
          if (lines.length < linesAtOnce) return;
        }
      }
      return reply
        .header("content-type", "text/plain; charset=utf-8")
        .send(Readable.from(text(), { objectMode: false }));
    },
  });
}

function fileRoute(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/documents/:id/file",
    compress: false,
    config: { policy: mayDownload },
    schema: {
      summary: "The file as it was imported",
      params: idParams,
      produces: ["application/octet-stream"],
      response: answers({ 200: sentAsIs(z.string().meta({ format: "binary" })) }),
    },
    handler: async (request, reply) => {
      const person = personOf(request);
      const read = <T>(work: Parameters<typeof inTenant<T>>[3]) =>
        inTenant(deps, effects, person, work, "read");
      const file = await read(async (context) => {
        const { file_id } = await loadDocument(context, request.params.id);
        return findFile(context, file_id);
      });
      if (file === undefined) throw documentNotFound();
      async function* content({ id }: FileRow) {
        for (let chunk = 0; ; chunk += 1) {
          const bytes = await read((context) => findFileChunk(context, id, chunk));
          if (bytes === undefined) return;
          yield bytes;
        }
      }
      return reply
        .header("content-type", file.media_type)
        .header("content-length", file.size)
        .header("content-disposition", attachment(file.name))
        .send(Readable.from(content(file), { objectMode: false }));
    },
  });
}

/** RFC 6266: a plain name for old programs, the real one in UTF-8. */
function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
