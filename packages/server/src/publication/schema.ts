import { z } from "zod";
import { textSchema } from "../schema.js";

export const subjectSchema = z.enum(["plan", "indicator"]);

export const publicationSchema = z
  .object({
    id: z.string(),
    subject: subjectSchema,
    subjectId: z.string(),
    name: z.string(),
    path: z.string().describe("Its permanent address on the portal."),
    publishedAt: z.string(),
    publishedBy: z.string().nullable(),
    can: z.object({ withdraw: z.boolean() }),
  })
  .meta({ id: "Publication" });

export const publicationsSchema = z.object({
  publications: z.array(publicationSchema),
  can: z.object({ publish: z.boolean(), moderate: z.boolean() }),
});

export const subjectBody = z.object({ subject: subjectSchema, subjectId: z.uuid() });

/** What becomes public by publishing, and what stands against it. */
export const publishCheckSchema = z
  .object({
    name: z.string(),
    isPublic: z.boolean(),
    blockers: z.array(z.object({ code: z.string(), message: textSchema })),
    shows: z.array(textSchema).describe("What readers will see."),
    hides: z.array(textSchema).describe("What stays inside."),
  })
  .meta({ id: "PublishCheck" });

export const onePublicationSchema = z.object({ publication: publicationSchema });

export const feedbackSchema = z
  .object({
    id: z.string(),
    page: z.string(),
    text: z.string(),
    contact: z.string().nullable(),
    state: z.enum(["waiting", "shown", "hidden"]),
    answer: z.string().nullable(),
    at: z.string(),
  })
  .meta({ id: "Feedback" });

export const feedbackListSchema = z.object({ feedback: z.array(feedbackSchema) });
export const feedbackQuery = z.object({ state: z.enum(["waiting", "shown", "hidden"]).optional() });
export const moderateBody = z.object({
  state: z.enum(["shown", "hidden"]),
  answer: z.string().trim().max(4000).nullable().default(null),
});
export const oneFeedbackSchema = z.object({ feedback: feedbackSchema });
