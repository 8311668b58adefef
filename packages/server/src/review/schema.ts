import { listKinds } from "@lotrinh/core/review/item";
import { z } from "zod";
import { countsSchema, documentSchema } from "../documents/schema.js";

const key = z.string().min(1).max(400).describe("The item's key, as the core's `listItems` makes it.");
const group = z.string().min(1).max(100).optional().describe("Actions of one group are undone together.");

const listKindSchema = z.enum(listKinds);

export const stepSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("confirm"), key, group }),
  z.object({ type: z.literal("correct"), key, value: z.unknown(), group }),
  z.object({ type: z.literal("reject"), key, reason: z.string().max(2000).optional(), group }),
  z.object({ type: z.literal("add"), key, kind: listKindSchema, value: z.unknown(), group }),
  z.object({ type: z.literal("undo"), of: z.number().int().min(1), group }),
]);

export type StepInput = z.infer<typeof stepSchema>;

export const reviewBody = z.object({
  readingId: z.string().max(100).describe("The reading that the keys speak of."),
  steps: z.array(stepSchema).min(1).max(1000),
});

export const confirmClearBody = z.object({
  readingId: z.string().max(100),
  kinds: z
    .array(z.enum(["meta", ...listKinds]))
    .optional()
    .describe("Only items of these kinds."),
});

/** `person` is the person's name. */
export const actionSchema = z
  .object({
    seq: z.number().int(),
    person: z.string(),
    at: z.string(),
    readingId: z.string(),
    type: z.enum(["confirm", "correct", "reject", "add", "undo"]),
    key: z.string().optional(),
    kind: listKindSchema.optional(),
    value: z.unknown().optional(),
    reason: z.string().optional(),
    of: z.number().int().optional(),
    group: z.string().optional(),
  })
  .meta({ id: "ReviewAction" });

export const reviewedSchema = z.object({ actions: z.array(actionSchema), counts: countsSchema });

/** The reading is sent as it is stored. */
export const readingSchema = z.object({
  readingId: z.string(),
  reading: z
    .unknown()
    .describe("What the machine read: the core's `read/reading`, the JSON of `lotrinh read --json`."),
  actions: z.array(actionSchema).describe("What people did, in order, with keys of this reading."),
  lost: z.array(actionSchema).describe("Actions on earlier readings whose item this one doesn't have."),
});

export const planSchema = z.object({
  document: documentSchema,
  readingId: z.string(),
  reading: z.unknown().describe("The reading with corrections in place."),
  unitsByName: z
    .record(z.string(), z.string().nullable())
    .describe("Names of units as printed, and their canonical names."),
});
