import { z } from "zod";
import { candidateSchema, figureStatusSchema, unitRefSchema } from "../indicators/shapes.js";
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
  columns: z.array(z.object({ index: z.number().int(), heading: z.string(), role: z.string() })),
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

export const takeBody = z.object({
  reason: z.string().max(2000).optional(),
  status: figureStatusSchema.optional(),
  take: z.enum(["new", "new-and-revisions"]).default("new-and-revisions"),
  indicators: z.record(z.string(), z.uuid()).optional().describe("What printed names mean."),
});

export const takenSchema = z.object({
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
