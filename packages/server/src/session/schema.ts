import { z } from "zod";

export const sessionSchema = z.object({
  person: z.object({ id: z.string(), name: z.string() }),
  tenant: z.object({ id: z.string(), name: z.string(), province: z.string().nullable() }),
  can: z.object({ importDocument: z.boolean(), reviewDocument: z.boolean(), deleteDocument: z.boolean() }),
  csrf: z.string().describe("To be sent as header `x-csrf` with every request that changes something."),
});

export type SessionAnswer = z.infer<typeof sessionSchema>;

export const enterQuery = z.object({ secret: z.string().min(1).max(200) });
