import { findLinkProblem } from "@lotrinh/core/catalogue/measureLinks";
import { z } from "zod";
import { textSchema } from "../schema.js";
import {
  breakSchema,
  candidateSchema,
  figureSchema,
  indicatorSummarySchema,
  instant,
  lackingSchema,
  milestoneSchema,
  pageQuery,
  planRefSchema,
  projectionSchema,
  unitRefSchema,
  verdictSchema,
} from "./shapes.js";

const frequencySchema = z.enum(["annual", "semiannual", "quarterly", "monthly", "irregular"]);
const overUnitsSchema = z.enum(["sum", "ratio", "weighted-mean", "province-only"]);
const overTimeSchema = z.enum(["sum", "mean", "last", "none"]);
const frameworkLinkSchema = z.object({ framework: z.string().max(60), code: z.string().max(60) });

export const listQuery = pageQuery.extend({
  q: z.string().max(400).optional(),
  framework: z.string().max(60).optional(),
  code: z.string().max(60).optional(),
  state: z.enum(["proposed", "confirmed"]).optional(),
  reporter: z.string().max(100).optional(),
  missing: lackingSchema.optional(),
  merged: z.enum(["true", "false"]).optional(),
  plan: z.string().max(100).optional(),
});

const facet = z.array(z.object({ value: z.string(), count: z.number().int() }));

export const listSchema = z.object({
  items: z.array(indicatorSummarySchema),
  total: z.number().int(),
  next: z.string().nullable(),
  facets: z.object({ states: facet, frequencies: facet, frameworks: facet }),
  can: z.object({ create: z.boolean(), import: z.boolean() }),
});

const words = (longest: number) => z.string().max(longest).nullable().optional();

/** What a person says of an entry; a confirmed one needs a direction. */
export const indicatorBody = z.object({
  name: z.string().min(1).max(1000),
  direction: z.enum(["increase", "decrease"]),
  code: words(60),
  measure: words(100),
  definition: words(5000),
  source: words(2000),
  method: words(5000),
  frequency: frequencySchema.optional(),
  numerator: words(1000),
  denominator: words(1000),
  overUnits: overUnitsSchema.optional(),
  overTime: overTimeSchema.optional(),
  decimals: z.number().int().min(0).max(9).optional(),
  breakdowns: z.array(z.string().min(1).max(200)).max(100).optional(),
  reporters: z.array(z.uuid()).max(500).optional(),
  frameworks: z
    .array(frameworkLinkSchema.refine((link) => findLinkProblem(link) === undefined))
    .max(50)
    .optional(),
});

export const indicatorUpdateBody = indicatorBody.partial().extend({
  state: z.enum(["proposed", "confirmed"]).optional(),
  reason: z.string().max(2000).optional(),
});

export const indicatorSchema = indicatorSummarySchema.extend({
  definition: z.string().nullable(),
  source: z.string().nullable(),
  method: z.string().nullable(),
  numerator: z.string().nullable(),
  denominator: z.string().nullable(),
  overUnits: overUnitsSchema,
  overTime: overTimeSchema,
  breakdowns: z.array(z.string()),
  reporters: z.array(unitRefSchema),
  frameworks: z.array(frameworkLinkSchema.extend({ title: textSchema.nullable() })),
  createdAt: instant,
  createdBy: z.string().nullable(),
  mergedFrom: z.array(
    z.object({ id: z.string(), name: z.string(), code: z.string().nullable(), at: instant }),
  ),
});

export const oneSchema = z.object({ indicator: indicatorSchema });

export const historySchema = z.object({
  changes: z.array(
    z.object({
      sequence: z.number().int(),
      at: instant,
      person: z.string().nullable(),
      kind: z.enum(["created", "changed", "merged", "unmerged", "received"]),
      reason: z.string().nullable(),
      before: z.record(z.string(), z.unknown()),
      after: z.record(z.string(), z.unknown()),
      other: unitRefSchema.nullable(),
    }),
  ),
});

export const mergeBody = z.object({ into: z.uuid(), reason: z.string().min(1).max(2000) });
export const mergeQuery = z.object({ into: z.uuid() });
export const mergePreviewSchema = z.object({
  into: indicatorSummarySchema,
  links: z.array(z.object({ planIndicatorId: z.string(), name: z.string(), plan: planRefSchema })),
  observations: z
    .number()
    .int()
    .describe("Recorded for the one that goes; they stay where they were recorded."),
  newFigures: z.number().int().describe("Cells that only the one that goes has."),
  clashes: z
    .array(
      z.object({
        place: z.string().nullable(),
        breakdown: z.string(),
        period: z.string(),
        from: z.number().nullable(),
        into: z.number().nullable(),
        shown: z.enum(["from", "into"]).describe("Whose value is shown after the merge."),
      }),
    )
    .describe("Cells that both have, with another value; at most 200."),
  clashCount: z.number().int(),
  measureDiffers: z.boolean(),
  directionDiffers: z.boolean(),
});
export const reasonBody = z.object({ reason: z.string().min(1).max(2000) });
export const similarSchema = z.object({ items: z.array(candidateSchema) });

export const seriesQuery = z.object({
  place: z.string().max(100).optional(),
  breakdown: z.string().max(200).default(""),
  asOf: z.iso.date().optional().describe("What was known at the end of this day in Vietnam."),
});

export const seriesSchema = z.object({
  indicator: indicatorSummarySchema,
  place: unitRefSchema.nullable(),
  breakdown: z.string(),
  asOf: z.string().nullable(),
  figures: z.array(figureSchema),
  yearly: z.array(
    z.object({
      year: z.number().int(),
      value: z.number(),
      from: z.enum(["year", "last", "sum", "mean"]),
      periods: z.array(z.string()),
    }),
  ),
  paths: z.array(
    z.object({
      plan: planRefSchema,
      planIndicatorId: z.string(),
      name: z.string(),
      milestones: z.array(milestoneSchema),
      verdict: verdictSchema,
      projection: projectionSchema.nullable(),
    }),
  ),
  comparisons: z.array(z.object({ code: z.string(), figures: z.array(figureSchema) })),
  breaks: z.array(breakSchema),
  breakdowns: z.array(z.string()),
  places: z.array(unitRefSchema.extend({ figures: z.number().int() })),
  projection: projectionSchema.nullable(),
  can: z.object({ record: z.boolean() }),
});

export const plansSchema = z.object({
  items: z.array(
    z.object({
      plan: planRefSchema,
      planIndicatorId: z.string(),
      code: z.string().nullable(),
      name: z.string(),
      measure: z.string().nullable(),
      goal: z.number().int().nullable(),
      target: z.string().nullable(),
      milestones: z.array(milestoneSchema),
      verdict: verdictSchema,
      agrees: z.boolean().describe("Asks for the same as the other plans in the years they share."),
      link: z.enum(["none", "proposed", "confirmed"]),
    }),
  ),
  years: z.array(z.number().int()),
});

export const breakBody = z.object({
  year: z.number().int().min(1900).max(2200),
  reason: z.string().min(1).max(1000),
  placeId: z.uuid().nullable().optional(),
});
export const breakAnswer = z.object({ break: breakSchema });

export const rollUpQuery = z.object({
  period: z.string().max(20),
  breakdown: z.string().max(200).default(""),
  level: z.enum(["commune", "district"]).default("commune"),
});

export const rollUpSchema = z.object({
  rule: z.enum(["sum", "ratio", "weighted-mean", "mean-of-units"]),
  ruleText: textSchema,
  value: z.number().nullable(),
  valueNumerator: z.number().nullable(),
  valueDenominator: z.number().nullable(),
  reported: z.number().int(),
  expected: z.number().int(),
  coverage: z.number().nullable(),
  coverageOf: z.enum(["denominator", "units"]),
  complete: z.boolean(),
  shown: z.boolean().describe("Whether enough units reported for a total."),
  weights: textSchema.nullable(),
  meanOfUnits: z.object({ value: z.number(), n: z.number().int() }).nullable(),
  breaks: z.array(breakSchema),
  units: z.array(
    z.object({
      placeId: z.string(),
      name: z.string(),
      value: z.number().nullable(),
      numerator: z.number().nullable(),
      denominator: z.number().nullable(),
      missing: z.string().nullable(),
    }),
  ),
});
