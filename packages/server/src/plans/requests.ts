import { amendableFields } from "@lotrinh/core/assign/amendment";
import { z } from "zod";
import {
  daySchema,
  idSchema,
  namedSchema,
  outlineBody,
  outlineSchema,
  reasonSchema,
  statusSchema,
} from "../programmeSchema.js";
import { textSchema } from "../schema.js";
import { assignmentSchema, basisBody, basisSchema, roleSchema, subjectSchema } from "./schema.js";

const itemKey = z.string().min(1).max(400).describe("Key of the reviewed item.");

const giveSchema = z.object({ unit: idSchema, role: roleSchema, basis: basisBody.optional() });

export const proposalBody = z.object({ inForceFrom: daySchema.optional() });

export const blockerSchema = z.object({ code: z.string(), message: textSchema });

const proposedSchema = z.object({ unit: namedSchema, role: roleSchema, basis: basisSchema });

/** What a person has to decide before an item is assigned. */
export const decisionSchema = z.object({
  kind: z.string(),
  printed: z.string(),
  role: roleSchema,
  message: textSchema,
  among: z.array(namedSchema).describe("Units to choose from; empty: any."),
});

export const proposedSubjectSchema = z
  .object({
    item: z.string(),
    subject: subjectSchema,
    label: z.string(),
    section: z.string().nullable(),
    span: z.unknown(),
    assignments: z.array(proposedSchema),
    decisions: z.array(decisionSchema),
    dueOn: daySchema.nullable().describe("Of a task: the last day of its printed term."),
    schedule: z.unknown().describe("Of a duty: the core's `schedule/schedule`; null otherwise."),
    outline: outlineSchema.nullable(),
    items: z.array(z.string()).describe("Of a duty: the items that were put together in it."),
  })
  .meta({ id: "ProposedSubject" });

export const proposalSchema = z
  .object({
    readingId: z.string(),
    planId: z.string().nullable().describe("In force already."),
    inForceFrom: daySchema,
    standingUnit: namedSchema.nullable(),
    blockers: z.array(blockerSchema),
    subjects: z.array(proposedSubjectSchema),
    units: z.array(namedSchema.extend({ kind: z.string() })).describe("All that exist on the day."),
  })
  .meta({ id: "AssignmentsProposal" });

export const putIntoForceBody = z.object({
  readingId: idSchema,
  inForceFrom: daySchema,
  standingUnit: idSchema.nullable(),
  subjects: z
    .array(
      z.object({
        item: itemKey,
        assignments: z.array(giveSchema).max(2000),
        schedule: z.unknown().optional(),
        outline: outlineBody.optional(),
      }),
    )
    .max(20_000)
    .describe("Items left out keep the proposal's assignments."),
});

export const amendmentProposalBody = z.object({ documentId: idSchema });

export const itemFieldSchema = z.object({
  field: z.enum(amendableFields),
  year: z.number().int().nullable().describe("Of a milestone."),
  value: z.string().nullable(),
});

export const amendmentChangeSchema = z
  .object({
    type: z.enum(["add", "replace", "withdraw"]),
    id: z.string().nullable().describe("The plan's item; null: a new one."),
    subject: subjectSchema,
    clear: z.boolean().describe("False where a person has to decide whether it is meant at all."),
    before: z.string().nullable(),
    after: z.string().nullable(),
    fields: z.array(itemFieldSchema).describe("What the amending document says of the item."),
    proposed: proposedSubjectSchema.nullable().describe("The amending document's item."),
  })
  .meta({ id: "AmendmentChange" });

export const amendmentProposalSchema = z
  .object({
    documentId: z.string(),
    readingId: z.string(),
    from: daySchema.describe("The day on which the document was issued, or today."),
    blockers: z.array(blockerSchema),
    changes: z.array(amendmentChangeSchema),
    unchanged: z.number().int().describe("Items that the document repeats as they stand."),
    standing: z
      .array(
        z.object({
          id: z.string(),
          subject: subjectSchema,
          text: z.string(),
          fields: z.array(itemFieldSchema),
        }),
      )
      .describe("The plan's items as they stand."),
    units: z.array(namedSchema.extend({ kind: z.string() })),
  })
  .meta({ id: "AmendmentProposal" });

export const amendBody = z.object({
  documentId: idSchema,
  readingId: idSchema,
  from: daySchema.describe("The first day on which it holds."),
  reason: reasonSchema,
  changes: z
    .array(
      z.discriminatedUnion("type", [
        z.object({ type: z.literal("add"), item: itemKey, assignments: z.array(giveSchema).max(2000) }),
        z.object({
          type: z.literal("replace"),
          id: idSchema,
          item: itemKey,
          assignments: z
            .array(giveSchema)
            .max(2000)
            .optional()
            .describe("Who has it from then on, role by role; roles left out stay as they are."),
        }),
        z.object({ type: z.literal("withdraw"), id: idSchema, subject: subjectSchema }),
      ]),
    )
    .min(1)
    .max(5000),
});

export const assignmentsQuery = z.object({ ended: z.enum(["true", "false"]).optional() });

export const assignmentsSchema = z.object({ assignments: z.array(assignmentSchema) });

export const changeAssignmentsBody = z.object({
  changes: z
    .array(
      z.discriminatedUnion("type", [
        z.object({
          type: z.literal("add"),
          subject: subjectSchema,
          subjectId: idSchema,
          unit: idSchema,
          role: roleSchema,
        }),
        z.object({ type: z.literal("end"), id: idSchema }),
      ]),
    )
    .min(1)
    .max(5000),
  on: daySchema.optional().describe("First day of what is added; the day before is the last of what ends."),
  reason: reasonSchema,
});

export const passSchema = z
  .object({
    assignment: assignmentSchema,
    label: z.string(),
    to: namedSchema.nullable().describe("null: a person has to choose, or nobody took it over."),
    candidates: z.array(namedSchema),
    basis: basisSchema,
    message: textSchema.nullable().describe("Why a person has to choose."),
    reports: z.array(z.object({ id: z.string(), roundTitle: z.string(), state: statusSchema })),
  })
  .meta({ id: "SuccessionPass" });

export const passesSchema = z.object({ passes: z.array(passSchema) });

export const passBody = z.object({
  passes: z
    .array(
      z.object({
        assignmentId: idSchema,
        to: idSchema.nullable().describe("null: ended, nobody takes it over."),
        note: z.string().max(2000).optional(),
      }),
    )
    .min(1)
    .max(5000),
});

export const passedSchema = z.object({
  passed: z.number().int(),
  reports: z.number().int().describe("Open reports that another unit answers now."),
});

export const dutyChangeBody = z.object({
  schedule: z.unknown().optional(),
  outline: outlineBody.optional(),
  reason: reasonSchema,
});

export const endBody = z.object({ on: daySchema, reason: reasonSchema });

export type ProposalAnswer = z.infer<typeof proposalSchema>;
export type ProposedSubjectAnswer = z.infer<typeof proposedSubjectSchema>;
export type PutIntoForceInput = z.infer<typeof putIntoForceBody>;
export type AmendmentChangeAnswer = z.infer<typeof amendmentChangeSchema>;
export type AmendInput = z.infer<typeof amendBody>;
export type ChangeAssignmentsInput = z.infer<typeof changeAssignmentsBody>;
export type PassAnswer = z.infer<typeof passSchema>;
export type PassInput = z.infer<typeof passBody>;
export type Blocker = z.infer<typeof blockerSchema>;
