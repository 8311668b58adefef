import { signingPowers } from "@lotrinh/core/document/signingPower";
import { z } from "zod";
import { idSchema, planNameSchema, timeSchema } from "../programmeSchema.js";

const count = z.number().int();

export const statusSchema = z.enum(["editing", "sent", "signed", "frozen"]);

export const synthesisSummarySchema = z
  .object({
    id: z.string(),
    title: z.string(),
    plan: planNameSchema,
    round: z.object({ id: z.string(), title: z.string(), period: z.string() }),
    state: statusSchema,
    version: count.describe("Sequence of the last action: `seen` of the next one."),
    createdBy: z.string().nullable(),
    createdAt: timeSchema,
    can: z.object({
      edit: z.boolean(),
      comment: z.boolean(),
      send: z.boolean(),
      sign: z.boolean(),
      return: z.boolean(),
      freeze: z.boolean(),
      register: z.boolean(),
    }),
  })
  .meta({ id: "SynthesisSummary" });

export const synthesesSchema = z.object({ syntheses: z.array(synthesisSummarySchema) });

export const synthesesQuery = z.object({ plan: idSchema.optional(), round: idSchema.optional() });

const figureChangeSchema = z.object({
  key: z.string(),
  before: z.object({ value: z.number(), asPrinted: z.string() }),
  now: z.object({ value: z.number(), asPrinted: z.string() }).nullable(),
});

export const factSourceSchema = z
  .object({
    label: z.string(),
    indicatorId: z.string().nullable(),
    observationId: z.string().nullable(),
    reportId: z.string().nullable(),
    unit: z.string().nullable(),
    recordedAt: timeSchema.nullable(),
  })
  .meta({ id: "FactSource" });

/** Blocks are described where they are made (core/synthesis/draft.ts). */
const block = z.looseObject({ key: z.string(), kind: z.string() });

const contentSchema = z.object({
  heading: z.looseObject({ title: z.string(), issuer: z.string(), province: z.string(), period: z.string() }),
  opening: z.array(block),
  sections: z.array(
    z.looseObject({
      key: z.string(),
      label: z.string().nullable(),
      title: z.string(),
      level: count,
      state: z.enum(["filled", "empty"]),
      reason: z.string().nullable(),
      blocks: z.array(block),
    }),
  ),
  closing: z.array(block),
  annexes: z.array(block),
});

const shortText = z.string().trim().min(1).max(1000);
const lines = z.array(shortText).max(60);

export const framingSchema = z.object({
  addressedTo: lines,
  basis: lines,
  recipients: lines,
  filedAt: z.string().trim().max(200),
  powers: z.array(z.object({ power: z.enum(signingPowers), of: z.string().trim().min(1).max(300) })).max(4),
  position: shortText.nullable(),
  signer: shortText.nullable().describe("null: whoever signs the report off."),
  template: idSchema.nullable().describe("The office's own .docx; null: the form of Decree 30/2020."),
});

const registrationSchema = z.object({
  number: count.min(1).max(999_999).nullable(),
  date: z.iso.date().nullable(),
});

export const synthesisSchema = z
  .object({
    synthesis: synthesisSummarySchema,
    content: contentSchema.describe(
      "Sections in order of printing, none within another: `level` says how deep.",
    ),
    marks: z.record(
      z.string(),
      z.object({
        state: z.enum(["accepted", "edited", "added", "merged", "changed-since-accepted"]),
        by: z.string().nullable(),
        at: timeSchema,
        changed: z.array(figureChangeSchema),
        orphaned: z.boolean(),
      }),
    ),
    comments: z.array(
      z.object({
        id: z.string(),
        block: z.string().nullable(),
        text: z.string(),
        by: z.string().nullable(),
        at: timeSchema,
        resolved: z.boolean(),
      }),
    ),
    returned: z.string().nullable(),
    framing: framingSchema.describe("As said last, else the usual one."),
    registration: registrationSchema,
    findings: z.array(
      z.looseObject({
        key: z.string(),
        kind: z.string(),
        message: z.string(),
        places: z.array(
          z.looseObject({ report: z.string(), unit: z.string(), paragraph: z.string(), quote: z.string() }),
        ),
      }),
    ),
    unplaced: z.array(block).describe("Units' paragraphs that no section of the outline took up."),
    sources: z
      .record(z.string(), factSourceSchema)
      .describe("By the name of a fact: `observation:…`, `target:…`, `field:…`."),
    reports: z.object({ accepted: count, all: count }),
    changed: z
      .array(figureChangeSchema.extend({ blocks: z.array(z.string()) }))
      .describe("Of a frozen report: numbers that have changed at their source since."),
    frozen: z.object({ at: timeSchema, by: z.string().nullable(), hash: z.string() }).nullable(),
    history: z.array(
      z.object({
        sequence: count,
        type: z.string(),
        by: z.string().nullable(),
        at: timeSchema,
        undone: z.boolean(),
      }),
    ),
  })
  .meta({ id: "Synthesis" });

export const startBody = z.object({
  outline: z
    .discriminatedUnion("from", [
      z.object({ from: z.literal("default"), kind: z.enum(["annual", "interim", "final"]) }),
      z.object({ from: z.literal("plan") }),
      z.object({ from: z.literal("template"), id: idSchema }),
    ])
    .optional()
    .describe("Absent: the plan's own outline where it has one, else the default one of the round's kind."),
});

const key = z.string().min(1).max(500);
const words = z.string().trim().min(1).max(20_000);

export const stepSchema = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("accept"),
    block: key,
    text: z.string().max(200_000).describe("As it was read."),
  }),
  z.object({ type: z.literal("edit"), block: key, text: words }),
  z.object({ type: z.literal("move"), block: key, section: key, before: key.nullable() }),
  z.object({ type: z.literal("remove"), block: key }),
  z.object({ type: z.literal("add"), section: key, before: key.nullable(), text: words }),
  z.object({ type: z.literal("merge"), blocks: z.array(key).min(1).max(200), text: words }),
  z.object({ type: z.literal("rename"), section: key, title: z.string().trim().min(1).max(500) }),
  z.object({ type: z.literal("comment"), block: key.nullable(), text: z.string().trim().min(1).max(4000) }),
  z.object({ type: z.literal("resolve"), comment: key }),
  z.object({ type: z.literal("frame"), framing: framingSchema }),
  registrationSchema.extend({ type: z.literal("register") }),
  z.object({ type: z.literal("send") }),
  z.object({ type: z.literal("return"), reason: z.string().trim().min(1).max(4000) }),
  z.object({ type: z.literal("sign") }),
  z.object({ type: z.literal("freeze") }),
  z.object({ type: z.literal("undo"), of: count.min(1) }),
]);

export const actionsBody = z.object({
  seen: count.min(0).describe("`version` of what was looked at."),
  steps: z.array(stepSchema).min(1).max(100),
});

export type SynthesisAnswer = z.infer<typeof synthesisSchema>;
export type SummaryAnswer = z.infer<typeof synthesisSummarySchema>;
export type StepInput = z.infer<typeof stepSchema>;
export type StartInput = z.infer<typeof startBody>;

export const outlineAnswerSchema = z.object({
  outline: z.looseObject({}).describe("core/synthesis/outline.ts"),
  version: count,
  can: z.object({ change: z.boolean() }),
});

export const outlineChangeBody = z.object({
  seen: count.min(0).describe("`version` of what was looked at."),
  outline: z.looseObject({}).describe("core/synthesis/outline.ts; what is wrong with it is told."),
});
