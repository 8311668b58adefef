import { z } from "zod";
import { daySchema, extensionSchema, namedSchema, planNameSchema, statusSchema } from "../programmeSchema.js";

const count = z.number().int();

export const deskItemSchema = z
  .object({
    reportId: z.string(),
    roundId: z.string(),
    title: z.string(),
    plan: planNameSchema,
    unit: namedSchema.describe("Who was asked."),
    status: statusSchema,
    dueOn: daySchema,
    daysLeft: count.describe("Negative: late."),
    returned: z.object({ reason: z.string().nullable(), items: count }).nullable(),
    required: count,
    filled: count,
    as: z.enum(["focal-point", "unit-head", "officer"]),
  })
  .meta({ id: "DeskItem" });

export const deskSchema = z
  .object({
    today: daySchema,
    groups: z.object({
      late: z.array(deskItemSchema),
      returned: z.array(deskItemSchema),
      dueThisWeek: z.array(deskItemSchema).describe("Within 7 days."),
      later: z.array(deskItemSchema),
      sent: z.array(deskItemSchema).describe("Before the head, who decides."),
      toApprove: z.array(deskItemSchema).describe("For heads: sent to me."),
      toReview: z.array(deskItemSchema).describe("For officers: submitted, the longest waiting first."),
      extensions: z.array(extensionSchema).describe("For officers: requests to be decided."),
      tasks: z.array(
        z.object({
          taskId: z.string(),
          planId: z.string(),
          planTitle: z.string(),
          text: z.string(),
          state: z.enum(["unreported", "not-started", "under-way"]),
          dueOn: daySchema.nullable(),
          daysLeft: count.nullable(),
          late: z.boolean(),
        }),
      ),
    }),
    next: z
      .object({ title: z.string(), opensOn: daySchema, dueOn: daySchema })
      .nullable()
      .describe("The next round that will ask something, for the empty page."),
  })
  .meta({ id: "Desk" });

export type DeskAnswer = z.infer<typeof deskSchema>;
export type DeskItemAnswer = z.infer<typeof deskItemSchema>;
