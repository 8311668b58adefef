import { z } from "zod";
import { indicatorBody, indicatorSchema } from "./schema.js";
import {
  candidateSchema,
  indicatorSummarySchema,
  milestoneSchema,
  pageQuery,
  planRefSchema,
  verdictSchema,
} from "./shapes.js";

const linkState = z.enum(["none", "proposed", "confirmed"]);

export const linksQuery = pageQuery.extend({
  plan: z.string().max(100).optional(),
  link: linkState.optional(),
});

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
      candidates: z.array(candidateSchema),
    }),
  ),
  total: z.number().int(),
  next: z.string().nullable(),
  counts: z.object({ none: z.number().int(), proposed: z.number().int(), confirmed: z.number().int() }),
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
