import { z } from "zod";

export const sessionSchema = z.object({
  person: z.object({ id: z.string(), name: z.string() }),
  tenant: z.object({ id: z.string(), name: z.string(), province: z.string().nullable() }),
  can: z.object({
    importDocument: z.boolean(),
    reviewDocument: z.boolean(),
    deleteDocument: z.boolean(),
    manageUnits: z.boolean(),
    managePeople: z.boolean(),
    seePeople: z.boolean(),
    seeAudit: z.boolean(),
    changeSettings: z.boolean(),
  }),
  roles: z.array(z.string()).describe("Roles that the person acts in today, in any unit or plan."),
  units: z.array(z.string()).describe("Units in which the person holds a post."),
  needs: z
    .array(z.enum(["second-factor"]))
    .describe("What the person has to set up before all of their posts count."),
  signedOutBy: z
    .enum(["local", "account"])
    .describe("`local`: this machine's user, who has no account to sign out of."),
  csrf: z.string().describe("To be sent as header `x-csrf` with every request that changes something."),
});

export type SessionAnswer = z.infer<typeof sessionSchema>;

export const idleSchema = z.object({
  secondsLeft: z.number().int().nullable().describe("null: it doesn't end by not being used."),
});

export const enterQuery = z.object({ secret: z.string().min(1).max(200) });
