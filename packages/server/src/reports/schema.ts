import { z } from "zod";
import {
  daySchema,
  extensionSchema,
  namedSchema,
  outlineSchema,
  planNameSchema,
  statusSchema,
  timelinessSchema,
  timeSchema,
} from "../programmeSchema.js";
import { textSchema } from "../schema.js";

const personName = z.string().nullable().describe("A person's name; null: the system.");

export const fieldSchema = z
  .object({
    field: z.string().describe("Key of the field: the core's `report/fieldKey`."),
    value: z.unknown().describe("By kind, the core's `report/content` FieldValues; null: taken out."),
    revision: z.number().int(),
    change: z.number().int().describe("The report's change in which it was saved."),
    by: personName,
    at: timeSchema,
  })
  .meta({ id: "ReportField" });

const lastValueSchema = z.object({
  period: z.string(),
  value: z.number().nullable(),
  missing: z.string().nullable(),
  status: z.string(),
});

export const askedFigureSchema = z
  .object({
    key: z.string(),
    planIndicatorId: z.string(),
    indicatorId: z.string().nullable().describe("In the province's catalogue."),
    code: z.string().nullable(),
    name: z.string(),
    measure: z.string().nullable(),
    groupTitle: z.string().nullable(),
    parentName: z.string().nullable(),
    place: namedSchema.nullable(),
    breakdown: z.string().nullable(),
    decimals: z.number().int(),
    target: z
      .object({ year: z.number().int(), raw: z.string().nullable(), value: z.unknown() })
      .nullable()
      .describe("Of the round's year, or the next that the plan names."),
    last: z.array(lastValueSchema).describe("Newest first, at most 5."),
    sharedWith: z
      .array(z.object({ reportId: z.string(), planTitle: z.string() }))
      .describe("Other reports of this unit that get the same figure."),
  })
  .meta({ id: "AskedFigure" });

export const askedTaskSchema = z
  .object({
    key: z.string(),
    taskId: z.string(),
    text: z.string(),
    section: z.string().nullable(),
    role: z.string(),
    due: z.string().nullable().describe("As printed."),
    dueOn: daySchema.nullable().describe("What holds for this unit, more time granted included."),
    output: z.string().nullable(),
    last: z
      .object({
        status: z.string(),
        percent: z.number().int().nullable(),
        result: z.string().nullable(),
        at: timeSchema,
      })
      .nullable(),
    extension: extensionSchema.nullable(),
    mayAskExtension: z.boolean(),
    parts: z.array(
      z.object({
        id: z.string(),
        text: z.string(),
        dueOn: daySchema.nullable(),
        person: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: "AskedTask" });

export const reportActionSchema = z
  .object({
    sequence: z.number().int(),
    type: z.string(),
    reason: z.string().nullable(),
    items: z.record(z.string(), z.string()).nullable().describe("Reasons by field."),
    submission: z.number().int().nullable(),
    by: personName,
    onBehalfOf: personName,
    as: z.string(),
    at: timeSchema,
  })
  .meta({ id: "ReportAction" });

export const commentSchema = z
  .object({
    id: z.string(),
    field: z.string().nullable(),
    text: z.string(),
    by: personName,
    at: timeSchema,
    resolvedAt: timeSchema.nullable(),
    resolvedBy: personName,
    can: z.object({ resolve: z.boolean() }),
  })
  .meta({ id: "ReportComment" });

export const doubtSchema = z
  .object({
    field: z.string(),
    code: z.string(),
    message: textSchema,
    answer: z.object({ text: z.string(), by: personName, at: timeSchema }).nullable(),
  })
  .meta({ id: "ReportDoubt" });

export const evidenceSchema = z
  .object({
    id: z.string(),
    field: z.string().nullable(),
    name: z.string(),
    mediaType: z.string(),
    size: z.number().int().describe("Bytes."),
    addedBy: personName,
    addedAt: timeSchema,
    can: z.object({ remove: z.boolean() }),
  })
  .meta({ id: "EvidenceFile" });

export const stepTypes = ["send", "takeBack", "submit", "return", "accept", "lock", "reopen"] as const;

const abilitiesSchema = z.object({
  edit: z.boolean(),
  steps: z.array(z.enum(stepTypes)),
  comment: z.boolean(),
  answerDoubts: z.boolean(),
  addFiles: z.boolean(),
  exportSheet: z.boolean(),
  importSheet: z.boolean(),
});

const headSchema = z
  .object({
    id: z.string(),
    unit: namedSchema.describe("Who was asked."),
    holder: namedSchema.describe("Who answers: its successor where the unit was dissolved meanwhile."),
    plan: planNameSchema,
    round: z.object({
      id: z.string(),
      title: z.string(),
      period: z.string(),
      periodFrom: daySchema.nullable(),
      periodTo: daySchema.nullable(),
      cutoffFrom: daySchema.nullable(),
      cutoff: daySchema.nullable(),
      locksOn: daySchema.nullable(),
      adHoc: z.boolean(),
    }),
    dueOn: daySchema,
    daysLeft: z.number().int().describe("Negative: late."),
    status: statusSchema,
    state: z.unknown().describe("The core's `report/state` ReportState."),
    timeliness: timelinessSchema,
    change: z.number().int().describe("Number of the last change: ask for changes from here on."),
    deadlineMoves: z.array(
      z.object({ from: daySchema, to: daySchema, reason: z.string(), at: timeSchema, by: personName }),
    ),
    can: abilitiesSchema,
  })
  .meta({ id: "ReportHead" });

export const reportSchema = z
  .object({
    report: headSchema,
    outline: outlineSchema,
    asked: z.object({
      figures: z.array(askedFigureSchema),
      tasks: z.array(askedTaskSchema),
      funding: z.array(z.object({ key: z.string(), name: z.string() })),
      programmes: z
        .array(z.string())
        .describe(
          "Programmes, schemes and projects that the plan names: offered where funding is told by programme.",
        ),
    }),
    fields: z.array(fieldSchema),
    submissions: z.array(z.object({ number: z.number().int(), at: timeSchema, by: personName })),
    actions: z.array(reportActionSchema),
    comments: z.array(commentSchema),
    doubts: z.array(doubtSchema),
    files: z.array(evidenceSchema),
    missing: z.array(z.object({ key: z.string(), message: textSchema })),
    changed: z
      .array(z.object({ key: z.string(), change: z.enum(["added", "changed", "removed"]) }))
      .describe("Since the last submission."),
    previous: z
      .object({
        reportId: z.string(),
        roundTitle: z.string(),
        period: z.string(),
        submittedAt: timeSchema,
        content: z.record(z.string(), z.unknown()),
      })
      .nullable()
      .describe("The last report of the same duty and unit."),
  })
  .meta({ id: "Report" });

export type ReportAnswer = z.infer<typeof reportSchema>;
export type ReportHeadAnswer = z.infer<typeof headSchema>;
export type AskedFigureAnswer = z.infer<typeof askedFigureSchema>;
export type AskedTaskAnswer = z.infer<typeof askedTaskSchema>;
export type FieldAnswer = z.infer<typeof fieldSchema>;
export type CommentAnswer = z.infer<typeof commentSchema>;
export type DoubtAnswer = z.infer<typeof doubtSchema>;
export type EvidenceAnswer = z.infer<typeof evidenceSchema>;
