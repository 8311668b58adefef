import { z } from "zod";

const cell = z.string().max(4000);
const row = z.array(cell).max(200);

export const tablesBody = z.object({
  title: z.string().trim().min(1).max(500),
  tables: z
    .array(
      z.object({
        name: z.string().max(300),
        head: row,
        rows: z.array(row).max(20_000),
        foot: row.optional().describe("The row of totals."),
      }),
    )
    .min(1)
    .max(30)
    .describe("Texts as the screen shows them, numbers as `1.234,5`, days as `15/11/2026`."),
});
