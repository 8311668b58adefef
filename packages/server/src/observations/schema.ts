import { z } from "zod";
import {
  figureStatusSchema,
  instant,
  pageQuery,
  unitRefSchema,
  verdictSchema,
} from "../indicators/shapes.js";

export const observationSchema = z.object({
  id: z.string(),
  placeId: z.string().nullable(),
  place: z.string().nullable(),
  breakdown: z.string(),
  period: z.string(),
  value: z.number().nullable(),
  missing: z.string().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  status: figureStatusSchema,
  origin: z.enum(["report", "import", "document", "entry"]),
  originId: z.string().nullable(),
  reason: z.string().nullable(),
  note: z.string().nullable(),
  unit: unitRefSchema.nullable(),
  recordedBy: z.string().nullable(),
  recordedAt: instant,
  counts: z.boolean().describe("Whether it is the one that is shown."),
});

export const observationQuery = pageQuery.extend({
  place: z.string().max(100).optional().describe("Empty: the province."),
  breakdown: z.string().max(200).optional(),
  period: z.string().max(20).optional(),
});

export const observationListSchema = z.object({
  items: z.array(observationSchema),
  next: z.string().nullable(),
});

const number = z.number().nullable();

export const recordBody = z.object({
  observations: z
    .array(
      z.object({
        placeId: z.uuid().nullable().optional(),
        breakdown: z.string().max(200).optional(),
        period: z.string().max(20),
        value: number,
        missing: z.string().max(60).nullable().optional(),
        numerator: number.optional(),
        denominator: number.optional(),
        status: figureStatusSchema,
        reason: z.string().max(2000).nullable().optional(),
        note: z.string().max(2000).nullable().optional(),
        unitId: z.uuid().nullable().optional(),
      }),
    )
    .min(1)
    .max(1000),
});

export const recordedSchema = z.object({
  observations: z.array(observationSchema),
  verdicts: z.array(z.object({ planIndicatorId: z.string(), verdict: verdictSchema })),
});
