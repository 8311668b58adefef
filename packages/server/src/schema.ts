import { z } from "zod";

export const textSchema = z.object({ vi: z.string(), en: z.string() });

/** What every answer that isn't a success looks like. */
export const errorSchema = z.object({
  error: z.looseObject({
    code: z.string().describe("For programs: it never changes."),
    message: textSchema.describe("For people."),
  }),
});

type Schemas = Readonly<Record<number, z.ZodType>>;

/** The answers of a route: its own, and the errors that any route may give. */
export function answers<Own extends Schemas>(own: Own): Own & { readonly "4xx": typeof errorSchema } {
  return { ...own, "4xx": errorSchema };
}

export const idParams = z.object({ id: z.string().max(100) });

/** An answer that is sent as a stream or as stored text: described, but not built and checked from an object. */
export function sentAsIs(schema: z.ZodType): z.ZodType {
  return schema;
}
