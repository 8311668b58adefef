import { z } from "zod";
import { idSchema, timeSchema } from "../programmeSchema.js";

export const templateSchema = z
  .object({
    id: z.string(),
    kind: z.enum(["outline", "document"]),
    name: z.string(),
    outline: z.unknown().describe("Of an outline: core/synthesis/outline.ts; null for a document."),
    addedBy: z.string().nullable(),
    addedAt: timeSchema,
  })
  .meta({ id: "Template" });

export const templatesSchema = z.object({
  templates: z.array(templateSchema),
  usual: z.string().nullable().describe("Id of the usual .docx template; null: the form of the decree."),
  can: z.object({ add: z.boolean() }),
});

export const addedSchema = z.object({ template: templateSchema });

const name = z.string().trim().min(1).max(300);

export const outlineBody = z.object({
  name,
  outline: z.looseObject({}).describe("core/synthesis/outline.ts; what is wrong with it is told."),
});

export const usualBody = z.object({ id: idSchema.nullable() });

export const documentQuery = z.object({ name });

export type TemplateAnswer = z.infer<typeof templateSchema>;
