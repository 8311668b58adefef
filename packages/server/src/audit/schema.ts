import { z } from "zod";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const auditQuery = z.object({
  person: z.string().max(100).optional(),
  action: z.string().max(100).optional(),
  kind: z.string().max(100).optional().describe("What kind of thing it was done to: `document`, `report`."),
  subject: z.string().max(200).optional().describe("Id of the thing."),
  from: day.optional().describe("First day, in Vietnam."),
  to: day.optional().describe("Last day, in Vietnam."),
  before: z.string().max(100).optional().describe("Id of the last entry of the page before."),
  limit: z.coerce.number().int().min(1).max(200).default(100),
});

export const auditSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      at: z.string(),
      person: z.object({ id: z.string(), name: z.string() }).nullable().describe("null: the program itself."),
      action: z.string(),
      kind: z.string(),
      subject: z.string(),
      detail: z.unknown(),
      sealed: z.boolean(),
    }),
  ),
  next: z.string().nullable(),
  actions: z.array(z.string()).describe("All actions that were ever recorded."),
});

export const verificationSchema = z.object({
  seals: z.number(),
  entries: z.number(),
  unsealed: z.number(),
  head: z.object({ sequence: z.number(), hash: z.string() }).nullable(),
  faults: z.array(z.object({ kind: z.string(), seal: z.number() })),
});
