import { z } from "zod";

export const healthSchema = z.object({
  status: z.enum(["ok", "failing"]),
  version: z.string(),
  database: z.enum(["ok", "unreachable"]),
});
