import { z } from "zod";

const cell = z.string().max(2000);

/** One row of a sheet of units, as text; it goes back as it came, and is checked anew. */
export const unitRowSchema = z.object({
  line: z.int().min(1),
  name: cell,
  kind: cell,
  parent: cell,
  aliases: cell,
  code: cell,
  email: cell,
  from: cell,
  to: cell,
});
export type UnitRowInput = z.infer<typeof unitRowSchema>;

export const rowStateSchema = z.enum(["new", "changed", "same", "error"]);

/** One row of a sheet of places, as text. */
export const placeRowSchema = z.object({
  line: z.int().min(1),
  code: cell,
  name: cell,
  level: cell,
  parent: cell,
  from: cell,
  to: cell,
});
export type PlaceRowInput = z.infer<typeof placeRowSchema>;

const changeSchema = z.object({ field: z.string(), before: z.string(), after: z.string() });

export const unitPreviewSchema = z.object({
  rows: z.array(
    z.object({
      row: unitRowSchema,
      state: rowStateSchema,
      changes: z.array(changeSchema),
      problems: z.array(z.string()),
    }),
  ),
  counts: z.object({ new: z.number(), changed: z.number(), same: z.number(), error: z.number() }),
  notices: z.array(z.string()),
});

export const placePreviewSchema = unitPreviewSchema.extend({
  rows: z.array(unitPreviewSchema.shape.rows.element.extend({ row: placeRowSchema })),
});

export const takePlacesBody = z.object({ rows: z.array(placeRowSchema).max(20_000) });
export const takeUnitsBody = z.object({ rows: z.array(unitRowSchema).max(20_000) });
export const takenSchema = z.object({ added: z.number(), changed: z.number(), left: z.number() });
