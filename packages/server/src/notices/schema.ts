import { z } from "zod";
import { textSchema } from "../schema.js";

export const noticesQuery = z.object({
  before: z.string().max(100).optional().describe("Id of the last notice of the page before."),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});

const noticeSchema = z
  .object({
    id: z.string(),
    kind: z.string(),
    text: textSchema,
    link: z.string().nullable().describe("A path of the web application."),
    at: z.string(),
    read: z.boolean(),
  })
  .meta({ id: "Notice" });

export const noticesSchema = z.object({
  unread: z.number(),
  items: z.array(noticeSchema),
  next: z.string().nullable(),
});
export type NoticesAnswer = z.infer<typeof noticesSchema>;

export const readBody = z.object({
  ids: z.array(z.string().max(100)).max(200).nullable().describe("null: all of them."),
});
