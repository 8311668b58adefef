import { verdictReasons, verdictStatuses } from "@lotrinh/core/progress/verdict";
import { z } from "zod";
import { targetValueSchema } from "../review/targetValue.js";
import { textSchema } from "../schema.js";

/** Shapes that the catalogue, its figures and the evaluation share. */

export const instant = z.string().describe("ISO 8601, UTC.");

export const unitRefSchema = z.object({ id: z.string(), name: z.string() });

export const planRefSchema = z.object({
  id: z.string(),
  number: z.string().nullable(),
  title: z.string(),
});

export const statusSchema = z.enum(verdictStatuses);

export const verdictSchema = z.object({
  status: statusSchema,
  reason: z.enum(verdictReasons).nullable().describe("Only where there is no verdict."),
  latestPeriod: z.string().nullable(),
  latestValue: z.number().nullable(),
  targetYear: z.number().int().nullable(),
  computedAt: instant,
  changedAt: instant,
  statusBefore: statusSchema.nullable(),
});

export const distributionSchema = z.object({
  "on-track": z.number().int(),
  "slightly-off": z.number().int(),
  "off-track": z.number().int(),
  adverse: z.number().int(),
  met: z.number().int(),
  missed: z.number().int(),
  "not-assessable": z.number().int(),
  total: z.number().int(),
});

export const milestoneSchema = z.object({
  year: z.number().int(),
  printed: z.string(),
  value: targetValueSchema,
  threshold: z.number().nullable(),
  op: z.enum(["<", "<=", ">", ">=", "="]).nullable(),
});

export const figureStatusSchema = z.enum(["reported", "estimated", "official"]);

export const figureSchema = z.object({
  period: z.string().describe("`2026`, `2026-S1`, `2026-9M`, `2026-Q3`, `2026-07`."),
  year: z.number().int(),
  value: z.number().nullable(),
  missing: z.string().nullable().describe("Why there is no value."),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  status: figureStatusSchema,
  basis: z.enum(["observed", "rolled-up"]),
  unitsReported: z.number().int().nullable(),
  unitsExpected: z.number().int().nullable(),
  observationId: z.string().nullable(),
  revisions: z.number().int(),
  recordedAt: instant,
});

export const pathPointSchema = z.object({ year: z.number().int(), value: z.number() });

export const projectionSchema = z.object({
  method: z.literal("last-five-changes"),
  name: textSchema,
  limits: textSchema,
  points: z.array(pathPointSchema),
  clipped: z.boolean(),
  others: z.array(
    z.object({
      method: z.enum(["ols", "cagr"]),
      name: textSchema,
      year: z.number().int(),
      value: z.number(),
    }),
  ),
});

export const breakSchema = z.object({
  id: z.string(),
  year: z.number().int(),
  reason: z.string(),
  placeId: z.string().nullable(),
  addedAt: instant,
  addedBy: z.string().nullable(),
  can: z.object({ withdraw: z.boolean() }),
});

export const lackingSchema = z.enum(["data", "definition", "owner", "direction"]);

export const indicatorSummarySchema = z.object({
  id: z.string(),
  code: z.string().nullable(),
  name: z.string(),
  measure: z.string().nullable(),
  direction: z.enum(["increase", "decrease"]).nullable(),
  state: z.enum(["proposed", "confirmed"]),
  frequency: z.string(),
  decimals: z.number().int(),
  plans: z.number().int().describe("Plans that use it."),
  latest: z
    .object({
      period: z.string(),
      value: z.number().nullable(),
      missing: z.string().nullable(),
      status: figureStatusSchema,
    })
    .nullable(),
  missingFacts: z.array(lackingSchema),
  mergedInto: z.string().nullable(),
  can: z.object({ edit: z.boolean(), merge: z.boolean(), confirm: z.boolean() }),
});

export const candidateSchema = z.object({
  indicator: indicatorSummarySchema,
  sameMeaning: z.boolean(),
  shared: z.array(z.string()).describe("Words of meaning in common."),
});

export const pageQuery = z.object({
  cursor: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
