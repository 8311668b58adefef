import { unitKinds } from "@lotrinh/core/units/kind";
import { z } from "zod";

export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe("`YYYY-MM-DD`, a day in Vietnam.");
const day = daySchema.nullable();

export const unitSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.string(),
    aliases: z.array(z.string()),
    parent: z.object({ id: z.string(), name: z.string() }).nullable(),
    place: z.object({ id: z.string(), name: z.string() }).nullable(),
    officialCode: z.string().nullable(),
    email: z.string().nullable(),
    validFrom: day,
    validTo: day,
    exists: z.boolean().describe("Whether it exists today."),
  })
  .meta({ id: "Unit" });

export const unitsQuery = z.object({ on: daySchema.optional().describe("Only those that exist on a day.") });

export const unitsSchema = z.object({
  items: z.array(unitSchema),
  can: z.object({ manage: z.boolean() }),
});

const line = (longest: number) => z.string().trim().min(1).max(longest);

export const unitBody = z.object({
  name: line(300),
  kind: z.enum(unitKinds),
  aliases: z.array(line(300)).max(50),
  parentId: z.string().max(100).nullable(),
  placeId: z.string().max(100).nullable(),
  officialCode: line(50).nullable(),
  email: z.email().max(254).nullable(),
  validFrom: day,
  validTo: day,
});
export type UnitBody = z.infer<typeof unitBody>;

const namedUnit = z.object({ id: z.string(), name: z.string() });

export const successionSchema = z
  .object({
    id: z.string(),
    kind: z.enum(["merge", "split", "dissolve", "rename"]),
    day: z.string(),
    act: z.string(),
    note: z.string().nullable(),
    parts: z.array(
      z.object({
        from: namedUnit,
        to: namedUnit.nullable().describe("null: nobody took it over."),
        field: z.string().nullable().describe("The part of the work that passed; null: all of it."),
        fieldName: z.string().nullable(),
      }),
    ),
    withdrawnAt: z.string().nullable(),
  })
  .meta({ id: "Succession" });

export const successionsSchema = z.object({
  items: z.array(successionSchema),
  faults: z.array(
    z.object({ succession: z.string(), message: z.object({ vi: z.string(), en: z.string() }) }),
  ),
  fields: z
    .array(z.object({ key: z.string(), name: z.string() }))
    .describe("Fields of work that are known; a province may use its own words instead."),
  can: z.object({ manage: z.boolean() }),
});

export const successionBody = z.object({
  kind: z.enum(["merge", "split", "dissolve", "rename"]),
  day: daySchema,
  act: line(500),
  note: line(2000).nullable(),
  parts: z
    .array(
      z.object({
        from: z.string().max(100),
        to: z.string().max(100).nullable(),
        field: line(300).nullable(),
      }),
    )
    .min(1)
    .max(500),
});

export const unitDetailSchema = z.object({
  unit: unitSchema,
  children: z.array(namedUnit),
  timeline: z
    .array(successionSchema)
    .describe("Acts that led to the unit, and that it led to, through all steps, by day."),
  people: z
    .array(
      z.object({
        post: z.string(),
        person: z.object({ id: z.string(), name: z.string() }),
        role: z.string(),
        title: z.string().nullable(),
      }),
    )
    .nullable()
    .describe("Who holds a post of it today; null: this person isn't shown."),
  can: z.object({ manage: z.boolean() }),
});

export const placeSchema = z
  .object({
    id: z.string(),
    code: z.string().nullable(),
    name: z.string(),
    level: z.enum(["province", "district", "commune"]),
    parentId: z.string().nullable(),
    validFrom: day,
    validTo: day,
    hasShape: z.boolean(),
  })
  .meta({ id: "Place" });

export const placesSchema = z.object({
  items: z.array(placeSchema),
  can: z.object({ manage: z.boolean() }),
});

export const placeBody = z.object({
  code: z
    .string()
    .regex(/^\d{2,5}$/)
    .nullable(),
  name: line(200),
  level: z.enum(["province", "district", "commune"]),
  parentId: z.string().max(100).nullable(),
  validFrom: day,
  validTo: day,
});

export const addedSchema = z.object({ id: z.string() });

export const shapesSchema = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(
    z.object({
      type: z.literal("Feature"),
      id: z.string(),
      properties: z.object({ name: z.string(), code: z.string().nullable(), level: z.string() }),
      geometry: z.unknown(),
    }),
  ),
});

export const shapesTakenSchema = z.object({
  taken: z.number(),
  faults: z.array(z.object({ feature: z.number(), message: z.string() })),
});
