import { z } from "zod";
import { candidateSchema, figureStatusSchema, instant, unitRefSchema } from "../indicators/shapes.js";
import { textSchema } from "../schema.js";
import { observationSchema } from "./schema.js";

const problemSchema = z.object({
  code: z.string(),
  message: textSchema,
  row: z.number().int().nullable(),
  column: z.number().int().nullable(),
  raw: z.string().nullable(),
  blocks: z.boolean(),
});

const isSchema = z.enum(["new", "same", "revision", "unusable"]);

export const previewSchema = z.object({
  token: z.string().describe("Takes what is shown; valid for an hour."),
  fileName: z.string(),
  layout: z.enum(["wide", "long"]).nullable(),
  sheet: z.string().nullable(),
  sheets: z.array(z.string()),
  columns: z
    .array(z.object({ index: z.number().int(), heading: z.string(), role: z.string() }))
    .describe("What each column is taken for; a guess where no table was found yet."),
  headRow: z.number().int().describe("The row of the headings, from 0."),
  sample: z.array(z.array(z.string())).describe("The sheet's first rows as printed."),
  rows: z.number().int(),
  observations: z.array(
    z.object({
      row: z.number().int(),
      column: z.number().int(),
      printed: z.string(),
      indicator: unitRefSchema.nullable(),
      place: unitRefSchema.nullable(),
      breakdown: z.string(),
      period: z.string(),
      value: z.number().nullable(),
      missing: z.string().nullable(),
      numerator: z.number().nullable(),
      denominator: z.number().nullable(),
      status: figureStatusSchema,
      raw: z.string(),
      is: isSchema,
      before: z.number().nullable(),
      problems: z.array(problemSchema),
    }),
  ),
  counts: z.object({
    new: z.number().int(),
    same: z.number().int(),
    revision: z.number().int(),
    unusable: z.number().int(),
  }),
  problems: z.array(problemSchema),
});

const meanings = z.record(z.string(), z.uuid()).describe("What printed names mean.");

export const readBody = z.object({
  sheet: z.string().max(200).optional(),
  columns: z
    .object({
      headRow: z.number().int().min(0).max(10_000),
      roles: z.record(z.string().regex(/^\d{1,4}$/u), z.string().max(40)),
    })
    .optional()
    .describe("Which row holds the headings, and what columns (from 0) are."),
  status: figureStatusSchema.optional(),
  indicators: meanings.optional(),
});

export const takeBody = z.object({
  reason: z.string().max(2000).optional(),
  status: figureStatusSchema.optional(),
  take: z.enum(["new", "new-and-revisions"]).default("new-and-revisions"),
  indicators: meanings.optional(),
});

export const takenSchema = z.object({
  import: z.string().nullable().describe("The import that the figures name; null where none was taken."),
  taken: z.number().int(),
  same: z.number().int(),
  left: z.number().int().describe("Unusable, or revisions that weren't asked for."),
  verdicts: z.number().int(),
});

export const claimsSchema = z.object({
  document: z.object({
    id: z.string(),
    number: z.string().nullable(),
    title: z.string().nullable(),
    date: z.string().nullable(),
  }),
  claims: z.array(
    z.object({
      key: z.string(),
      kind: z.enum(["result", "milestone"]),
      text: z.string(),
      value: z.number(),
      measure: z.string().nullable(),
      period: z.string().nullable(),
      span: z.object({
        line: z.number().int(),
        endLine: z.number().int(),
        page: z.number().int().optional(),
      }),
      candidates: z.array(candidateSchema),
      taken: z.string().nullable(),
    }),
  ),
});

export const takeClaimsBody = z.object({
  take: z
    .array(
      z.object({
        key: z.string().max(100),
        indicatorId: z.uuid(),
        period: z.string().max(20),
        value: z.number(),
        status: figureStatusSchema,
        placeId: z.uuid().nullable().optional(),
        breakdown: z.string().max(200).optional(),
      }),
    )
    .min(1)
    .max(500),
});

export const claimsTakenSchema = z.object({ observations: z.array(observationSchema) });

const whoSchema = z.object({
  by: z.string().nullable(),
  at: instant,
  reason: z.string().nullable(),
});

const importSchema = z.object({
  id: z.string(),
  file: z.object({ id: z.string(), name: z.string() }),
  sheet: z.string().nullable(),
  taken: z.number().int(),
  same: z.number().int(),
  left: z.number().int(),
  imported: whoSchema,
  undone: whoSchema.nullable(),
  can: z.object({ undo: z.boolean() }),
});

export const importsSchema = z.object({
  imports: z.array(importSchema),
  can: z.object({ import: z.boolean() }),
});

export const importReasonBody = z.object({ reason: z.string().min(1).max(2000) });

export const undoneSchema = z.object({
  import: importSchema,
  restored: z.number().int().describe("Figures brought back to what stood before."),
  withdrawn: z.number().int().describe("Figures that nothing stood before: now missing, with the reason."),
  kept: z.number().int().describe("Figures that were revised since: they stay."),
});
