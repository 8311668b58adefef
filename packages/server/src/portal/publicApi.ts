import { distributions } from "@lotrinh/publish/opendata/dcat";
import { programVersion } from "@lotrinh/store/version";
import { filesPerMinute } from "./dataFiles.js";
import { figuresSchema } from "./figuresSchema.js";
import type { Site } from "./site.js";

/** Media types of the files by the end of their address, as they are sent. */
const mediaTypes: Readonly<Record<(typeof distributions)[number]["end"], string>> = {
  "figures.csv": "text/csv",
  "figures.xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "figures.json": "application/json",
  "datapackage.json": "application/json",
  "sdmx.csv": "application/vnd.sdmx.data+csv",
  "sdmx.json": "application/vnd.sdmx.data+json",
};

/**
 * The public read API as OpenAPI 3.1: the catalogue, the feed of revisions and the files of each data set, with what their answers carry to be asked
 * for again cheaply (ETag, RFC 9110) and how often anybody may ask. The whole server's own description is at `/api/openapi.json`.
 */
export function publicApi(site: Site): object {
  return {
    openapi: "3.1.0",
    info: {
      title: `Dữ liệu mở: ${site.publisher}`,
      version: programVersion,
      description:
        "Published figures of plans and their indicators. Nobody needs to sign in. Send back an answer's ETag as If-None-Match: what hasn't changed is answered by 304 without a body. " +
        `Files are given ${filesPerMinute} times a minute to one reader; 429 says in Retry-After when to come again.`,
      license: { name: "CC-BY-4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
    },
    servers: [{ url: site.address }],
    security: [],
    paths: {
      "/danh-muc.jsonld": path("catalogue", "Catalogue of all data sets (DCAT-AP 3.0.1)", {
        media: "application/ld+json",
      }),
      "/cap-nhat.atom": path("revisions", "Feed of revised figures, newest first (Atom, RFC 4287)", {
        media: "application/atom+xml",
        parameters: [{ $ref: "#/components/parameters/lang" }],
      }),
      ...Object.fromEntries(distributions.map(({ end, title }) => filePath(end, title))),
    },
    components: { parameters, headers, responses, schemas: figuresSchema },
  };
}

interface PathOptions {
  readonly media: string;
  readonly schema?: object;
  readonly parameters?: readonly object[];
  /** Answers besides the usual ones. */
  readonly responses?: Readonly<Record<string, object>>;
}

function path(operationId: string, summary: string, options: PathOptions): object {
  const { media, schema } = options;
  return {
    get: {
      operationId,
      summary,
      parameters: [...(options.parameters ?? []), { $ref: "#/components/parameters/known" }],
      responses: {
        200: {
          description: "The file.",
          headers: {
            ETag: { $ref: "#/components/headers/ETag" },
            "Cache-Control": { $ref: "#/components/headers/CacheControl" },
          },
          content: { [media]: schema === undefined ? {} : { schema } },
        },
        304: { $ref: "#/components/responses/unchanged" },
        ...options.responses,
        429: { $ref: "#/components/responses/tooOften" },
      },
    },
  };
}

/** `figures.csv` → its path and operation `figuresCsv`. */
function filePath(end: keyof typeof mediaTypes, title: string): [string, object] {
  const operationId = end.replace(/\.(.)/u, (_, letter: string) => letter.toUpperCase());
  const options = {
    media: mediaTypes[end],
    parameters: [{ $ref: "#/components/parameters/slug" }],
    responses: { 404: { $ref: "#/components/responses/nothing" } },
    ...(end === "figures.json" ? { schema: { $ref: "#/components/schemas/DataSet" } } : {}),
  };
  return [`/du-lieu/{slug}/${end}`, path(operationId, `Figures of a data set: ${title}`, options)];
}

const parameters = {
  slug: {
    name: "slug",
    in: "path",
    required: true,
    description:
      "`tat-ca` for all published indicators, or the name of one as its address in the catalogue ends.",
    schema: { type: "string", maxLength: 120, pattern: "^[a-z0-9-]+$" },
    example: "tat-ca",
  },
  lang: {
    name: "lang",
    in: "query",
    description: "Language of the texts that the portal writes; names stay as they are.",
    schema: { type: "string", enum: ["vi", "en"], default: "vi" },
  },
  known: {
    name: "If-None-Match",
    in: "header",
    description: "ETag of the answer that the reader has.",
    schema: { type: "string" },
  },
};

const headers = {
  ETag: { description: "Changes when the file changes.", schema: { type: "string" } },
  CacheControl: { description: "How long it may be kept without asking again.", schema: { type: "string" } },
  RetryAfter: { description: "Seconds to wait.", schema: { type: "integer" } },
};

const responses = {
  unchanged: {
    description: "The reader has it already.",
    headers: { ETag: { $ref: "#/components/headers/ETag" } },
  },
  nothing: { description: "Nothing is published there.", content: { "text/html": {} } },
  tooOften: {
    description: "Asked too often.",
    headers: { "Retry-After": { $ref: "#/components/headers/RetryAfter" } },
  },
};
