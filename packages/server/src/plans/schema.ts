import { z } from "zod";
import { daySchema, namedSchema, outlineSchema, timeSchema } from "../programmeSchema.js";
import { textSchema } from "../schema.js";

const count = z.number().int();

export const subjectSchema = z.enum(["task", "indicator", "duty"]);
export const roleSchema = z.enum(["lead", "coordinating", "responsible", "reporter"]);

export const planSchema = z
  .object({
    id: z.string(),
    documentId: z.string(),
    number: z.string().nullable(),
    title: z.string(),
    period: z.object({ from: count, to: count }).nullable(),
    standingUnit: namedSchema.nullable(),
    state: z.enum(["in-force", "ended"]),
    inForceFrom: daySchema,
    endedOn: daySchema.nullable(),
    facts: z.object({
      tasks: count,
      tasksDone: count,
      tasksLate: count,
      indicators: count,
      duties: count,
      roundsOpen: count,
      reportsOpen: count.describe("Owed: not submitted yet."),
      reportsLate: count,
      reportsWaiting: count.describe("Submitted, to be looked at."),
      unitsGone: count.describe("Assignments whose unit is no more."),
      nextDue: z
        .object({
          roundId: z.string().nullable().describe("null: not opened yet."),
          title: z.string(),
          dueOn: daySchema,
          daysLeft: count,
        })
        .nullable(),
    }),
    can: z.object({ manage: z.boolean(), split: z.boolean() }),
  })
  .meta({ id: "PlanSummary" });

/** Why a unit was given something, as it is sent in. */
export const basisBody = z.object({
  printed: z.string().nullable().describe("The unit or group as printed; null: given by hand."),
  how: z.enum(["named", "group", "successor", "inherited", "given"]),
  note: z.string().nullable(),
  act: z.string().nullable().optional().describe("The legal act by which it passed on."),
  from: z.string().nullable().optional().describe("Id of the unit that it passed on from."),
});

export const basisSchema = basisBody.extend({}).meta({ id: "AssignmentBasis" });

export const assignmentSchema = z
  .object({
    id: z.string(),
    subject: subjectSchema,
    subjectId: z.string(),
    unit: namedSchema.extend({ validTo: daySchema.nullable() }),
    role: roleSchema,
    basis: basisSchema,
    from: daySchema.nullable(),
    to: daySchema.nullable(),
  })
  .meta({ id: "Assignment" });

export const plansSchema = z.object({ plans: z.array(planSchema) });
export const plansQuery = z.object({ state: z.enum(["in-force", "ended"]).optional() });
export const onePlanSchema = z.object({ plan: planSchema });

export const planDetailSchema = z
  .object({
    plan: planSchema,
    goals: z.array(z.object({ number: count, title: z.string(), framework: z.string().nullable() })),
    targets: z.array(
      z.object({
        code: z.string(),
        goal: count.nullable(),
        title: z.string(),
        priority: z.string().nullable(),
      }),
    ),
    documents: z.array(
      z.object({
        position: count,
        documentId: z.string(),
        readingId: z.string(),
        number: z.string().nullable(),
        title: z.string().nullable(),
        date: z.string().nullable(),
        role: z.enum(["plan", "amendment"]),
        addedAt: timeSchema,
        addedBy: z.string().nullable(),
      }),
    ),
    history: z.array(
      z.object({
        sequence: count,
        at: timeSchema,
        by: z.string().nullable(),
        action: z.string(),
        subjectId: z.string().nullable(),
        before: z.unknown(),
        after: z.unknown(),
        reason: z.string().nullable(),
        documentId: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: "PlanDetail" });

export const indicatorSchema = z
  .object({
    id: z.string(),
    item: z.string(),
    code: z.string().nullable(),
    name: z.string(),
    measure: z.string().nullable(),
    goal: count.nullable(),
    target: z.string().nullable(),
    groupTitle: z.string().nullable(),
    parentName: z.string().nullable(),
    priority: z.string().nullable(),
    indicatorId: z.string().nullable(),
    link: z.enum(["none", "proposed", "confirmed"]),
    breakdown: z.string(),
    withdrawnAt: timeSchema.nullable(),
    milestones: z.array(z.object({ year: count, raw: z.string().nullable(), value: z.unknown() })),
    assignments: z.array(assignmentSchema),
    verdict: z
      .object({
        status: z.string(),
        reason: z.string().nullable(),
        latestPeriod: z.string().nullable(),
        latestValue: z.number().nullable(),
      })
      .nullable(),
  })
  .meta({ id: "PlanIndicator" });

export const indicatorsSchema = z.object({ indicators: z.array(indicatorSchema) });

export const dutySchema = z
  .object({
    id: z.string(),
    item: z.string(),
    what: z.string(),
    sentTo: z.string().nullable(),
    via: z.string().nullable(),
    frequency: z.string(),
    deadline: z.unknown(),
    schedule: z.unknown().describe("The core's `schedule/schedule` Schedule."),
    outline: outlineSchema,
    notices: z.array(z.object({ code: z.string(), message: textSchema })).describe("What is odd about it."),
    withdrawnAt: timeSchema.nullable(),
    assignments: z.array(assignmentSchema),
  })
  .meta({ id: "PlanDuty" });

export const calendarSchema = z
  .object({
    dutyId: z.string().nullable(),
    roundId: z.string().nullable().describe("null: not opened yet."),
    title: z.string(),
    period: z.string(),
    cutoff: daySchema.nullable(),
    opensOn: daySchema,
    dueOn: daySchema,
    dueMoved: textSchema.nullable().describe("Why it isn't the printed day."),
    locksOn: daySchema.nullable(),
  })
  .meta({ id: "CalendarRound" });

export const dutiesSchema = z.object({ duties: z.array(dutySchema), calendar: z.array(calendarSchema) });
export const dutiesQuery = z.object({ from: daySchema.optional(), to: daySchema.optional() });
export const oneDutySchema = z.object({ duty: dutySchema });

export type PlanAnswer = z.infer<typeof planSchema>;
export type PlanDetailAnswer = z.infer<typeof planDetailSchema>;
export type AssignmentAnswer = z.infer<typeof assignmentSchema>;
export type BasisAnswer = z.infer<typeof basisSchema>;
export type IndicatorAnswer = z.infer<typeof indicatorSchema>;
export type DutyAnswer = z.infer<typeof dutySchema>;
export type CalendarAnswer = z.infer<typeof calendarSchema>;
