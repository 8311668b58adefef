import { dismissalScopes } from "@lotrinh/core/check/dismissal";
import { rules } from "@lotrinh/core/check/rules";
import { z } from "zod";
import { textSchema } from "../schema.js";

const ruleNames = new Set(rules.map(({ name }) => name));

const rule = z
  .string()
  .max(100)
  .refine((name) => ruleNames.has(name), "no such rule")
  .describe("A rule's name: `citation-date-conflict`.");
const reason = z.string().trim().min(1).max(2000);
const words = z
  .string()
  .trim()
  .min(1)
  .max(1000)
  .optional()
  .describe("Only findings that quote these words; left out: whatever they quote.");
/** What the finding said, for lists. */
const said = { message: z.string().max(4000).optional(), quote: z.string().max(4000).optional() };

export const dismissBody = z.discriminatedUnion("scope", [
  z
    .object({ scope: z.literal("place"), rule, finding: z.string().min(1).max(200), reason, ...said })
    .refine((body) => body.finding.startsWith(`${body.rule}:`), "not a key of this rule"),
  z.object({ scope: z.literal("document"), rule, words, reason, ...said }),
]);

export const dismissInProvinceBody = z.object({ rule, words, reason, ...said });

export const takeBackBody = z.object({ reason: z.string().trim().max(2000).optional() });

export const dismissalSchema = z
  .object({
    id: z.string(),
    scope: z.enum(dismissalScopes),
    rule: z.string(),
    document: z
      .object({ id: z.string(), number: z.string().nullable(), title: z.string().nullable() })
      .nullable()
      .describe("null: all documents of the province."),
    finding: z.string().nullable().describe("The finding's lasting key; null: more than one place."),
    words: z.string().nullable(),
    message: z.string().nullable().describe("What the finding said when it was dismissed."),
    quote: z.string().nullable(),
    reason: z.string(),
    person: z.string(),
    at: z.string().describe("ISO 8601, UTC."),
    ended: z
      .object({ person: z.string(), at: z.string(), reason: z.string().nullable() })
      .nullable()
      .describe("How it was taken back; null: it stands."),
    can: z.object({ takeBack: z.boolean() }),
  })
  .meta({ id: "Dismissal" });

export type DismissalAnswer = z.infer<typeof dismissalSchema>;

const abilities = z.object({
  dismiss: z.boolean().describe("One place, or a rule in this document."),
  dismissInProvince: z.boolean(),
});

export const dismissalsSchema = z.object({ dismissals: z.array(dismissalSchema), can: abilities });

const spanSchema = z.object({
  line: z.number().int(),
  endLine: z.number().int(),
  page: z.number().int().optional(),
});

const citedDocumentSchema = z.object({
  id: z.string(),
  number: z.string().nullable(),
  title: z.string().nullable(),
  file: z.string().describe("Name of its file."),
});

export const findingSchema = z
  .object({
    key: z.string().describe("Stays when the document is read again, as long as the quoted words stand."),
    rule: z.string(),
    severity: z.enum(["error", "warning", "info"]),
    message: textSchema,
    span: spanSchema,
    quote: z.string().optional(),
    suggestion: z.string().optional(),
    related: z
      .array(
        z.object({
          span: spanSchema,
          message: textSchema,
          quote: z.string().optional(),
          document: citedDocumentSchema.optional().describe("The document it stands in; left out: this one."),
        }),
      )
      .optional(),
    dismissal: dismissalSchema.nullable().describe("Why it was set aside; null: it wasn't."),
  })
  .meta({ id: "Finding" });

export const findingsSchema = z.object({
  readingId: z.string(),
  sequence: z.number().int().describe("Of the last action of people on the reading that was checked."),
  findings: z.array(findingSchema),
  can: abilities,
});

export type FindingsAnswer = z.infer<typeof findingsSchema>;

export const conflictsSchema = findingsSchema.extend({
  compared: z.number().int().describe("How many other documents of the province it was compared with."),
});

export type ConflictsAnswer = z.infer<typeof conflictsSchema>;

export const dismissalQuery = z.object({
  scope: z.enum(dismissalScopes).optional(),
  state: z.enum(["standing", "ended"]).optional(),
  rule: z.string().max(100).optional(),
  after: z.string().max(100).optional().describe("`next` of the page before."),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const dismissalListSchema = z.object({
  items: z.array(dismissalSchema),
  next: z.string().nullable(),
  can: z.object({ dismissInProvince: z.boolean() }),
});

const actSchema = z.object({
  number: z.string(),
  issued: z.string().nullable().describe("`YYYY-MM-DD`; null: its number names one act only."),
  by: z.string().describe("Number of the act that replaced it."),
  since: z.string().describe("`YYYY-MM-DD`, the day from which the later act holds."),
});

export const actsSchema = z
  .object({
    known: z.array(
      actSchema.extend({
        confirmed: z
          .boolean()
          .describe("Whether the replacement was read in a source; else it is told as a remark."),
      }),
    ),
    own: z.array(actSchema).describe("What the province added."),
    revision: z.string().nullable(),
    can: z.object({ change: z.boolean() }),
  })
  .meta({ id: "ReplacedActs" });

export type ActsAnswer = z.infer<typeof actsSchema>;

const written = z.string().trim().max(200);

export const actsBody = z.object({
  revision: z.string().nullable().describe("Of the register that was changed."),
  acts: z
    .array(z.object({ number: written, issued: written, by: written, since: written }))
    .max(2000)
    .describe("The whole register; days as `2024-07-01` or `01/7/2024`, `issued` may be empty."),
});
