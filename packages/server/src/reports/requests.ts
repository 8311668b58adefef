import { z } from "zod";
import { daySchema, idSchema, requestIdSchema, statusSchema, timeSchema } from "../programmeSchema.js";
import { textSchema } from "../schema.js";
import { commentSchema, doubtSchema, evidenceSchema, fieldSchema, stepTypes } from "./schema.js";

const fieldKey = z.string().min(1).max(700);

export const saveBody = z.object({
  requestId: requestIdSchema,
  fields: z
    .array(
      z.object({
        field: fieldKey,
        value: z.unknown().describe("null takes the field out."),
        base: z.number().int().min(0).describe("The revision that it changes; 0: never filled in."),
      }),
    )
    .min(1)
    .max(2000),
});

export const savedSchema = z
  .object({
    change: z.number().int(),
    results: z.array(
      z.discriminatedUnion("outcome", [
        z.object({ field: z.string(), outcome: z.literal("saved"), revision: z.number().int() }),
        z.object({ field: z.string(), outcome: z.literal("conflict"), theirs: fieldSchema }),
        z.object({ field: z.string(), outcome: z.literal("refused"), faults: z.array(textSchema) }),
      ]),
    ),
    shared: z
      .array(z.object({ reportId: z.string(), field: z.string() }))
      .describe("Fields of other reports that took the same figure."),
  })
  .meta({ id: "SavedFields" });

export type SavedAnswer = z.infer<typeof savedSchema>;

export const sinceQuery = z.object({ since: z.coerce.number().int().min(0).default(0) });

export const changesSchema = z
  .object({
    change: z.number().int(),
    fields: z.array(fieldSchema),
    status: statusSchema,
    dueOn: daySchema,
    cutoff: daySchema.nullable(),
    comments: z.number().int().describe("Not settled yet."),
    people: z.array(z.string()).describe("Who else has it open now."),
  })
  .meta({ id: "ReportChanges" });

export const actionBody = z.object({
  requestId: requestIdSchema,
  type: z.enum(stepTypes),
  reason: z.string().max(4000).nullable().optional(),
  items: z.record(fieldKey, z.string().trim().min(1).max(4000)).optional().describe("Reasons by field."),
  seen: z
    .number()
    .int()
    .min(0)
    .optional()
    .describe("The change that was looked at: an act on something newer is refused."),
});

export const commentBody = z.object({
  requestId: requestIdSchema,
  field: fieldKey.nullable().optional(),
  text: z.string().trim().min(1).max(10_000),
});

export const commentedSchema = z.object({ comment: commentSchema });

export const doubtBody = z.object({
  field: fieldKey,
  code: z.string().min(1).max(100),
  answer: z.string().trim().min(1).max(4000),
});

export const doubtsSchema = z.object({ doubts: z.array(doubtSchema) });

export const fileQuery = z.object({ field: fieldKey.optional() });

export const filedSchema = z.object({ file: evidenceSchema });

export const submissionParams = z.object({ id: idSchema, number: z.string().max(100) });

export const submissionSchema = z.object({
  number: z.number().int(),
  at: timeSchema,
  by: z.string().nullable(),
  content: z.record(z.string(), z.unknown()),
});

export const partParams = z.object({ id: idSchema, part: idSchema });

export const similarSchema = z.object({
  texts: z.array(
    z.object({
      reportId: z.string(),
      planTitle: z.string(),
      section: z.string(),
      title: z.string(),
      text: z.unknown(),
    }),
  ),
});

export const sheetSchema = z
  .object({
    base: z.number().int().describe("The report's change when the form went out."),
    differences: z.array(
      z.object({
        field: z.string(),
        label: z.string(),
        where: z.string().describe("Sheet and row of the form."),
        before: z.unknown(),
        after: z.unknown(),
        base: z.number().int().describe("To be sent as `base` when it is taken by saving the field."),
        conflict: z.boolean().describe("Somebody changed the field since the form went out."),
      }),
    ),
    errors: z.array(z.object({ where: z.string(), message: textSchema })),
    notices: z.array(z.string()).describe("What is odd about the file, in Vietnamese."),
  })
  .meta({ id: "ReturnedSheet" });
