import { z } from "zod";
import { indicatorBody, indicatorSchema } from "./schema.js";
import {
  candidateSchema,
  indicatorSummarySchema,
  instant,
  milestoneSchema,
  pageQuery,
  planRefSchema,
  verdictSchema,
} from "./shapes.js";

const linkState = z
  .enum(["none", "proposed", "confirmed", "apart"])
  .describe("apart: a person said that it means nothing of the catalogue.");

export const linksQuery = pageQuery.extend({
  plan: z.string().max(100).optional(),
  link: linkState.optional(),
});

const differenceSchema = z
  .object({
    kind: z.enum(["measure", "group", "area", "words"]),
    ours: z.array(z.string()),
    theirs: z.array(z.string()),
  })
  .describe("What the plan's name says and the entry's doesn't, and the other way round, as printed.");

export const linksSchema = z.object({
  items: z.array(
    z.object({
      planIndicatorId: z.string(),
      plan: planRefSchema,
      code: z.string().nullable(),
      name: z.string(),
      parentName: z.string().nullable(),
      measure: z.string().nullable(),
      goal: z.number().int().nullable(),
      target: z.string().nullable(),
      milestones: z.array(milestoneSchema),
      breakdown: z.string(),
      link: linkState,
      indicator: indicatorSummarySchema.nullable(),
      decided: z
        .object({ by: z.string().nullable(), at: instant })
        .nullable()
        .describe("Who confirmed the link or left the indicator apart; null where nobody has yet."),
      candidates: z.array(candidateSchema.extend({ differences: z.array(differenceSchema) })),
    }),
  ),
  total: z.number().int(),
  next: z.string().nullable(),
  counts: z.object({
    none: z.number().int(),
    proposed: z.number().int(),
    confirmed: z.number().int(),
    apart: z.number().int(),
  }),
  can: z.object({ confirm: z.boolean() }),
});

export const linkBody = z.object({
  links: z
    .array(
      z.object({
        planIndicatorId: z.uuid(),
        indicatorId: z.uuid().nullable().describe("null: take the link away."),
        breakdown: z.string().max(200).default(""),
        confirm: z.literal(true),
      }),
    )
    .min(1)
    .max(500),
});

const linkSchema = z.object({
  planIndicatorId: z.string(),
  indicatorId: z.string().nullable(),
  link: linkState,
  verdict: verdictSchema.nullable(),
});

export const linkedSchema = z.object({ links: z.array(linkSchema) });

export const createBody = indicatorBody
  .partial({ name: true, direction: true })
  .extend({ planIndicatorId: z.uuid() });
export const createdSchema = z.object({ indicator: indicatorSchema, link: linkSchema });

export const proposeBody = z.object({ plan: z.uuid() });
export const proposedSchema = z.object({ proposed: z.number().int() });

export const reopenBody = z.object({ planIndicatorIds: z.array(z.uuid()).min(1).max(500) });
