import { z } from "zod";
import { daySchema, extensionSchema, idSchema, namedSchema, timeSchema } from "../programmeSchema.js";
import { assignmentSchema } from "./schema.js";

export const taskSchema = z
  .object({
    id: z.string(),
    item: z.string(),
    text: z.string(),
    section: z.string().nullable(),
    target: z.string().nullable(),
    due: z.string().nullable().describe("As printed."),
    dueOn: daySchema.nullable().describe("What holds: more time granted included."),
    output: z.string().nullable(),
    parentId: z.string().nullable(),
    madeBy: namedSchema.nullable(),
    person: namedSchema.nullable(),
    span: z.unknown(),
    withdrawnAt: timeSchema.nullable(),
    state: z.enum(["not-started", "under-way", "done", "stopped", "unreported"]),
    late: z.boolean(),
    percent: z.number().int().nullable(),
    assignments: z.array(assignmentSchema),
    reported: z.array(
      z.object({
        unit: namedSchema,
        status: z.string(),
        percent: z.number().int().nullable(),
        result: z.string().nullable(),
        reportId: z.string().nullable().describe("null: said of a unit's own task, outside of any report."),
        on: daySchema.nullable().describe("The day for which it holds, where it was said."),
        at: timeSchema,
      }),
    ),
    extension: extensionSchema.nullable(),
    can: z.object({ split: z.boolean(), change: z.boolean(), progress: z.boolean() }),
  })
  .meta({ id: "PlanTask" });

export type TaskAnswer = z.infer<typeof taskSchema>;

export const tasksSchema = z.object({ tasks: z.array(taskSchema) });

export const tasksQuery = z.object({
  unit: idSchema.optional(),
  state: z.enum(["late", "open", "done", "withdrawn"]).optional(),
});

export const taskParams = z.object({ id: idSchema, part: idSchema });

export const splitBody = z.object({
  unit: idSchema.describe("One of mine, which has the task."),
  tasks: z
    .array(
      z.object({
        text: z.string().trim().min(1).max(20_000),
        dueOn: daySchema.nullable(),
        output: z.string().max(4000).nullable().optional(),
        person: idSchema.nullable().optional(),
        unit: idSchema.optional().describe("A unit below mine; absent: mine."),
      }),
    )
    .min(1)
    .max(200),
});

export const changeTaskBody = z.object({
  text: z.string().trim().min(1).max(20_000).optional(),
  dueOn: daySchema.nullable().optional(),
  output: z.string().max(4000).nullable().optional(),
  person: idSchema.nullable().optional(),
  withdrawn: z.literal(true).optional(),
});

export const progressBody = z.object({
  status: z.enum(["not-started", "under-way", "done", "stopped"]),
  on: daySchema.describe("The day for which it holds; not in the future."),
  note: z.string().trim().max(4000).nullable(),
});

export const oneTaskSchema = z.object({ task: taskSchema });

export const extensionsSchema = z.object({ extensions: z.array(extensionSchema) });
export const oneExtensionSchema = z.object({ extension: extensionSchema });

export const decideBody = z.object({
  decision: z.enum(["granted", "refused"]),
  to: daySchema.optional().describe("The last day granted; absent: the one asked for."),
  reason: z.string().max(4000).optional(),
});
