import { z } from "zod";
import {
  daySchema,
  idSchema,
  namedSchema,
  outlineBody,
  outlineSchema,
  planNameSchema,
  reasonSchema,
  requestIdSchema,
  sectionSchema,
  statusSchema,
  timelinessSchema,
  timeSchema,
} from "../programmeSchema.js";

const count = z.number().int();

export const roundSchema = z
  .object({
    id: z.string(),
    plan: planNameSchema,
    dutyId: z.string().nullable().describe("null: asked for ad hoc (đột xuất)."),
    title: z.string(),
    period: z.string(),
    periodFrom: daySchema.nullable(),
    periodTo: daySchema.nullable(),
    cutoffFrom: daySchema.nullable(),
    cutoff: daySchema.nullable(),
    opensOn: daySchema,
    dueOn: daySchema,
    locksOn: daySchema.nullable(),
    state: z.enum(["open", "closed"]),
    daysLeft: count.describe("Negative: late."),
    counts: z.object({
      units: count,
      notStarted: count,
      draft: count,
      sent: count,
      submitted: count,
      returned: count,
      accepted: count,
      locked: count,
      late: count.describe("Submitted late, or overdue."),
    }),
    can: z.object({ manage: z.boolean() }),
  })
  .meta({ id: "RoundSummary" });

export const roundsSchema = z.object({ rounds: z.array(roundSchema) });

export const roundsQuery = z.object({
  plan: idSchema.optional(),
  state: z.enum(["open", "closed"]).optional(),
});

export const adHocBody = z.object({
  requestId: requestIdSchema,
  title: z.string().trim().min(1).max(1000),
  period: z.string().min(4).max(20).describe("The core's `schedule/period`: `2026`, `2026-Q3`…"),
  dueOn: daySchema,
  cutoff: daySchema.nullable().optional(),
  units: z
    .union([z.literal("all"), z.array(idSchema).min(1).max(1000)])
    .describe("`all`: whoever has anything of the plan."),
  outline: outlineBody.optional(),
  asks: z.array(z.enum(["figures", "tasks", "funding"])).optional(),
  reason: z.string().max(4000).nullable().optional(),
});

export const openedSchema = z.object({ round: roundSchema });

const cellSchema = z.object({
  section: z.string(),
  required: count,
  filled: count,
  state: z.enum(["empty", "partial", "filled", "none-asked"]),
});

export const boardRowSchema = z
  .object({
    reportId: z.string(),
    unit: namedSchema,
    holder: namedSchema.describe("Who answers now."),
    state: statusSchema,
    timeliness: timelinessSchema,
    dueOn: daySchema,
    submittedAt: timeSchema.nullable(),
    acceptedAt: timeSchema.nullable(),
    returns: count,
    submissions: count,
    completeness: z.object({ required: count, filled: count }),
    cells: z.array(cellSchema).describe("In the order of the outline's sections."),
    openComments: count,
    doubts: count.describe("Doubts that were answered: worth a look."),
    remindedAt: timeSchema.nullable(),
  })
  .meta({ id: "BoardRow" });

export const disagreementSchema = z
  .object({
    indicatorId: z.string().nullable(),
    planIndicatorId: z.string(),
    name: z.string(),
    measure: z.string().nullable(),
    place: namedSchema.nullable(),
    breakdown: z.string(),
    values: z.array(
      z.object({
        reportId: z.string(),
        unit: namedSchema,
        planId: z.string(),
        value: z.number(),
        status: z.string(),
      }),
    ),
  })
  .meta({ id: "Disagreement" });

export const roundActionSchema = z
  .object({
    sequence: count,
    action: z.string(),
    change: z.unknown(),
    reason: z.string().nullable(),
    by: z.string().nullable(),
    at: timeSchema,
  })
  .meta({ id: "RoundAction" });

export const boardSchema = z
  .object({
    round: roundSchema,
    outline: outlineSchema,
    rows: z.array(boardRowSchema).describe("A unit's own people see their own rows only."),
    disagreements: z.array(disagreementSchema),
    actions: z.array(roundActionSchema),
  })
  .meta({ id: "Board" });

export const roundActionBody = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("move-deadline"),
    dueOn: daySchema,
    units: z.array(idSchema).min(1).optional().describe("Absent: all units."),
    reason: reasonSchema,
  }),
  z.object({ type: z.literal("change-cutoff"), cutoff: daySchema.nullable(), reason: reasonSchema }),
  z.object({ type: z.literal("move-lock"), locksOn: daySchema.nullable(), reason: reasonSchema }),
  z.object({ type: z.literal("lock"), reason: z.string().max(4000).optional() }),
  z.object({ type: z.literal("add-units"), units: z.array(idSchema).min(1).max(1000), reason: reasonSchema }),
]);

export const remindBody = z.object({
  units: z.union([z.literal("all"), z.array(idSchema).min(1).max(1000)]),
  note: z.string().max(2000).optional(),
});

export const remindedSchema = z.object({
  reminded: count.describe("Units whose people were told."),
  skipped: count.describe("Units that owe nothing, have nobody, or were reminded today."),
});

export const sectionParams = z.object({ id: idSchema, key: z.string().max(60) });

export const comparisonSchema = z.object({
  section: sectionSchema,
  answers: z.array(
    z.object({
      reportId: z.string(),
      unit: namedSchema,
      state: statusSchema,
      fields: z.array(z.object({ field: z.string(), name: z.string().nullable(), value: z.unknown() })),
    }),
  ),
});

export const disciplineQuery = z.object({
  plan: idSchema.optional(),
  from: z.coerce.number().int().min(1).max(9999).optional().describe("Year in which reports were due."),
  to: z.coerce.number().int().min(1).max(9999).optional(),
});

export const disciplineSchema = z.object({
  unit: namedSchema,
  years: z.array(
    z.object({
      year: count,
      owed: count,
      onTime: count,
      late: count,
      missing: count.describe("Not submitted, the due day past."),
      due: count.describe("Not submitted, still in time."),
      accepted: count,
      returned: count.describe("Reports that were returned at least once."),
      returns: count,
      longestDelay: count.describe("Days."),
      daysLate: z.number().describe("Mean of late and missing ones, in days."),
    }),
  ),
  reports: z.array(
    z.object({
      reportId: z.string(),
      roundId: z.string(),
      roundTitle: z.string(),
      plan: planNameSchema,
      period: z.string(),
      dueOn: daySchema,
      submittedAt: timeSchema.nullable(),
      timeliness: timelinessSchema,
      returns: count,
      state: statusSchema,
    }),
  ),
});

export type RoundAnswer = z.infer<typeof roundSchema>;
export type BoardAnswer = z.infer<typeof boardSchema>;
export type BoardRowAnswer = z.infer<typeof boardRowSchema>;
export type DisagreementAnswer = z.infer<typeof disagreementSchema>;
export type RoundActionInput = z.infer<typeof roundActionBody>;
