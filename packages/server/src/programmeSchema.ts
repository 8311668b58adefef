import type { ReportStatus } from "@lotrinh/core/report/action";
import { z } from "zod";

/** Pieces that answers about plans, rounds and reports have in common. */
export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe("`YYYY-MM-DD`, in Vietnam.");

export const timeSchema = z.string().describe("ISO 8601, UTC.");

export const idSchema = z.string().max(100);

export const namedSchema = z.object({ id: z.string(), name: z.string() }).meta({ id: "Named" });

export const reasonSchema = z.string().trim().min(1).max(4000);

/** Given by whoever sends: the same again does nothing twice. */
export const requestIdSchema = z
  .string()
  .min(8)
  .max(64)
  .describe("New for each thing to be done; kept while it is tried again.");

export const planNameSchema = z.object({
  id: z.string(),
  number: z.string().nullable(),
  title: z.string(),
});

export const reportStatuses = [
  "notStarted",
  "draft",
  "sent",
  "submitted",
  "returned",
  "accepted",
  "locked",
] as const satisfies readonly ReportStatus[];

export const statusSchema = z.enum(reportStatuses);

export const timelinessSchema = z
  .object({
    kind: z.enum(["onTime", "late", "due", "overdue"]),
    daysBefore: z.number().int().optional(),
    daysLate: z.number().int().optional(),
    daysLeft: z.number().int().optional(),
  })
  .meta({ id: "Timeliness" });

export const sectionSchema = z.object({
  key: z.string(),
  label: z.string().nullable(),
  title: z.string(),
  hint: z.string().nullable(),
  required: z.boolean(),
  kind: z.enum(["text", "figures", "tasks", "funding", "difficulties", "proposals"]),
});

/** An outline as it is sent in; answers have their own, named in the API's description. */
export const outlineBody = z.object({ sections: z.array(sectionSchema).min(1).max(100) });

export const outlineSchema = z.object({ sections: z.array(sectionSchema) }).meta({ id: "Outline" });

export const extensionSchema = z
  .object({
    id: z.string(),
    planId: z.string(),
    task: z.object({ id: z.string(), text: z.string() }),
    unit: namedSchema,
    reportId: z.string().nullable(),
    dueOn: daySchema.nullable(),
    to: daySchema.describe("Asked for; where granted, the day granted."),
    reason: z.string(),
    askedAt: timeSchema,
    state: z.enum(["asked", "granted", "refused"]),
    decidedAt: timeSchema.nullable(),
    decidedBy: z.string().nullable(),
    decision: z.string().nullable(),
    can: z.object({ decide: z.boolean() }),
  })
  .meta({ id: "Extension" });
