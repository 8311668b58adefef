import { z } from "zod";
import { textSchema } from "../schema.js";

export const documentStates = ["queued", "reading", "read", "failed"] as const;

export const problemSchema = z.object({ code: z.string(), message: textSchema });

export const progressSchema = z.object({
  stage: z
    .string()
    .describe(
      "`read` bytes, `page` pages, `recognise` pages by OCR, `understand` and `store` without a count.",
    ),
  done: z.number(),
  total: z.number(),
});

export const countsSchema = z.object({
  total: z.number().int(),
  open: z.number().int(),
  doubtful: z.number().int(),
  clear: z.number().int(),
  confirmed: z.number().int(),
  corrected: z.number().int(),
  rejected: z.number().int(),
  added: z.number().int(),
});

export const documentSchema = z
  .object({
    id: z.string(),
    fileName: z.string(),
    fileSize: z.number().int().describe("Bytes."),
    mediaType: z.string(),
    state: z.enum(documentStates),
    progress: progressSchema.nullable(),
    problem: problemSchema.nullable(),
    number: z.string().nullable(),
    date: z.string().nullable().describe("`YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as far as it is printed."),
    type: z.string().nullable(),
    title: z.string().nullable(),
    issuer: z.string().nullable(),
    standingUnit: z.string().nullable(),
    isDraft: z.boolean(),
    uploadedAt: z.string().describe("ISO 8601, UTC."),
    uploadedBy: z.string().nullable(),
    readAt: z.string().nullable(),
    pages: z.number().int().nullable(),
    counts: countsSchema.nullable(),
    can: z.object({
      review: z.boolean(),
      reread: z.boolean(),
      delete: z.boolean(),
      download: z.boolean(),
    }),
  })
  .meta({ id: "DocumentSummary" });

export type DocumentAnswer = z.infer<typeof documentSchema>;

export const uploadSchema = z.object({
  document: documentSchema,
  duplicate: z.boolean().describe("The same bytes were there already: nothing was added."),
});

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

export const listQuery = z.object({
  q: z
    .string()
    .max(400)
    .optional()
    .describe('Words with or without accents, "phrases", numbers of documents.'),
  type: z.string().max(200).optional(),
  state: z.enum(documentStates).optional(),
  year: whole(1, 9999).optional(),
  sort: z.enum(["newest", "date", "title", "relevance"]).optional(),
  cursor: z.string().max(2000).optional().describe("`next` of the page before."),
  limit: whole(1, 200).optional().describe("Default 50."),
});

const facetSchema = z.array(z.object({ value: z.string(), count: z.number().int() }));

export const listSchema = z.object({
  items: z.array(documentSchema),
  total: z.number().int(),
  next: z.string().nullable(),
  facets: z.object({ types: facetSchema, years: facetSchema, states: facetSchema }),
});

export const documentDetailSchema = z.object({
  document: documentSchema,
  readings: z.array(
    z.object({
      id: z.string(),
      program: z.string().describe("Version of the program that read."),
      at: z.string(),
    }),
  ),
});

export const rereadSchema = z.object({ document: documentSchema });

export const blocksQuery = z.object({
  from: whole(0, 10_000_000).default(0).describe("Number of the first block wanted, from 0."),
  count: whole(1, 500).default(200),
});

/** Sent as it is stored, without validation: a long document has tens of thousands of blocks. */
export const blocksSchema = z.object({
  total: z.number().int(),
  blocks: z.array(z.unknown()).describe("Blocks as the core's `document/block` has them."),
  index: z
    .object({
      lines: z.array(z.number().int()).describe("First line of each block."),
      kinds: z.string().describe("One letter a block: `p` paragraph, `t` table."),
      sizes: z.array(z.number().int()).describe("Characters of each block."),
    })
    .optional()
    .describe("Of all blocks; only with the first of them."),
});
