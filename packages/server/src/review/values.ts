import type { Confidence } from "@lotrinh/core/read/confidence";
import { reasonTexts } from "@lotrinh/core/read/confidence";
import type {
  Assignment,
  Citation,
  Deadline,
  Difficulty,
  Duty,
  Funding,
  Goal,
  Indicator,
  Meta,
  MetaField,
  Milestone,
  Proposal,
  Reading,
  Result,
  Review,
  Target,
  Task,
} from "@lotrinh/core/read/reading";
import type { ItemValue, ListKind } from "@lotrinh/core/review/item";
import { z } from "zod";
import { targetValueSchema } from "./targetValue.js";

/**
 * What a correction may say, by kind of item: the shapes of the core's `read/reading`, checked where they come in.
 * Texts are bounded, so that no correction is larger than a page.
 */
const text = z.string().max(20_000);
const orNull = text.nullable();
const names = z.array(z.string().max(2000)).max(500);
const line = z.number().int().min(1);

export const spanSchema = z.object({ line, endLine: line, page: z.number().int().min(1).exactOptional() });

const reasons = z
  .string()
  .refine((reason): reason is Confidence["reasons"][number] => Object.hasOwn(reasonTexts, reason));

const confidenceSchema = z.object({
  level: z.enum(["clear", "inferred", "doubtful"]),
  reasons: z.array(reasons).max(20),
}) satisfies z.ZodType<Confidence>;

const placed = { span: spanSchema, confidence: confidenceSchema };

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
const dateSchema = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);

const relations = ["basis", "implements", "amends", "replaces", "reviews", "mentions"] as const;

const citation = z.object({
  number: orNull,
  date: dateSchema.nullable(),
  issuer: orNull,
  type: orNull,
  title: orNull,
  relation: z.enum(relations),
  spans: z.array(spanSchema).max(1000),
  confidence: confidenceSchema,
}) satisfies z.ZodType<Citation>;

const goal = z.object({ number: z.number(), title: text, ...placed }) satisfies z.ZodType<Goal>;

const target = z.object({
  code: z.string().max(60),
  goal: z.number().nullable(),
  priority: z.enum(["MTUT", "MTKK"]).nullable(),
  title: text,
  parts: z
    .array(
      z.object({
        letter: orNull,
        lead: names,
        coordinating: names,
        tasks: z.array(text).max(500),
        ...placed,
      }),
    )
    .max(100),
  ...placed,
}) satisfies z.ZodType<Target>;

const milestone = z.object({
  raw: orNull,
  value: targetValueSchema,
  confidence: confidenceSchema,
}) satisfies z.ZodType<Milestone>;

const indicator = z.object({
  code: orNull,
  name: text,
  target: orNull,
  group: orNull,
  groupTitle: orNull.default(null),
  parent: orNull,
  priority: z.enum(["UT", "KK"]).nullable(),
  measure: orNull,
  responsible: names,
  responsibleInherited: z.boolean(),
  milestones: z.record(z.string().regex(/^\d{4}$/), milestone),
  spanning: orNull,
  ...placed,
}) satisfies z.ZodType<Indicator>;

const task = z.object({
  text,
  section: orNull,
  target: orNull,
  letter: orNull,
  lead: names,
  coordinating: names,
  due: orNull,
  output: orNull,
  ...placed,
}) satisfies z.ZodType<Task>;

const assignment = z.object({ unit: text, targets: names, ...placed }) satisfies z.ZodType<Assignment>;

const frequencies = [
  "annual",
  "semiannual",
  "quarterly",
  "monthly",
  "once",
  "interim",
  "final",
  "adhoc",
] as const;

const everyYears = z.templateLiteral(["every:", z.number().int().min(1).max(100)]);

const duty = z.object({
  who: names,
  what: text,
  to: orNull,
  via: orNull,
  onwardTo: names,
  frequency: z.union([z.enum(frequencies), everyYears]),
  deadline: z
    .union([
      z.object({ month: z.number().int().min(1).max(12), day: z.number().int().min(1).max(31) }),
      z.object({ date: dateSchema }),
      z.object({ year: z.number().int().min(1900).max(2200) }),
    ])
    .nullable(),
  ...placed,
}) satisfies z.ZodType<Duty>;

const deadline = z.object({
  what: text,
  who: names,
  date: dateSchema,
  ...placed,
}) satisfies z.ZodType<Deadline>;

const review = z.object({
  year: z.number().int().nullable(),
  kind: z.enum(["interim", "final"]),
  text,
  ...placed,
}) satisfies z.ZodType<Review>;

const funding = z.object({
  source: text,
  text,
  amount: z.number().nullable(),
  ...placed,
}) satisfies z.ZodType<Funding>;

const result = z.object({ text, value: z.number(), measure: orNull, ...placed }) satisfies z.ZodType<Result>;
const proposal = z.object({ to: orNull, text, ...placed }) satisfies z.ZodType<Proposal>;
const difficulty = z.object({ text, ...placed }) satisfies z.ZodType<Difficulty>;

/** The shape of an entry, by the list it stands in. */
export const entrySchemas = {
  citations: citation,
  goals: goal,
  targets: target,
  indicators: indicator,
  tasks: task,
  assignments: assignment,
  duties: duty,
  deadlines: deadline,
  reviews: review,
  funding,
  results: result,
  proposals: proposal,
  difficulties: difficulty,
} satisfies { readonly [K in ListKind]: z.ZodType<Reading[K][number]> };

/** The shape of a field of the letterhead. */
export const fieldSchemas = {
  number: orNull,
  date: dateSchema.nullable(),
  place: orNull,
  issuer: orNull,
  type: orNull,
  title: orNull,
  addressedTo: names,
  recipients: names,
  signer: z.object({ name: text, position: orNull, authority: orNull }).nullable(),
  period: z.object({ from: z.number().int(), to: z.number().int() }).nullable(),
  standingUnit: orNull,
} satisfies { readonly [F in MetaField]: z.ZodType<Meta[F]> };

/** Whether a value can stand for an entry of a list; undefined where it can't, else the value as far as it is known. */
export function parseEntry(kind: ListKind, value: unknown): ItemValue | undefined {
  return entrySchemas[kind].safeParse(value).data;
}

/** The same of a field of the letterhead, where null is a value too. */
export function parseField(field: MetaField, value: unknown): { readonly value: ItemValue } | undefined {
  const parsed = fieldSchemas[field].safeParse(value);
  return parsed.success ? { value: parsed.data } : undefined;
}
