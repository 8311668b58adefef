import { z } from "zod";
import { signInSettingsSchema } from "../account/settings.js";
import { mailSettingsSchema } from "../mail/settings.js";
import { daySchema } from "../programmeSchema.js";

export const calendarDaySchema = z.object({
  day: daySchema,
  off: z.boolean().describe("True: a day off beside the rules. False: offices work in spite of them."),
  name: z.string().trim().min(1).max(500),
  basis: z.string().trim().min(1).max(500).describe("The act by which it is so."),
});

export const settingsSchema = z.object({
  province: z.string().nullable().describe("Name of the province without its kind: `Lam Giang`."),
  signIn: signInSettingsSchema,
  calendar: z.array(calendarDaySchema),
  mail: mailSettingsSchema.extend({ hasPassword: z.boolean() }).nullable(),
  provider: z.string().nullable().describe("Issuer of the provider of sign-ins the server was started with."),
  canSeal: z.boolean().describe("Whether the server has a key to seal passwords and second factors with."),
  provinces: z
    .array(
      z.object({
        name: z.string(),
        city: z.boolean(),
        centre: z.string().nullable(),
        predecessors: z.array(z.string()),
        since: z.string().nullable(),
        basis: z.string().nullable(),
      }),
    )
    .describe("The provinces and cities to choose from."),
});

export const provinceBody = z.object({ province: z.string().min(1).max(100) });
export const calendarBody = z.object({ changes: z.array(calendarDaySchema).max(2000) });
export const calendarMovedSchema = z.object({
  moved: z.number().int().describe("Open rounds whose deadline moved to the next working day."),
});
export const mailBody = mailSettingsSchema.extend({
  password: z.string().max(500).nullable().optional().describe("Left out: as before; null: none."),
});
export const testMailBody = z.object({ address: z.email().max(254) });
export const testMailSchema = z.object({ sent: z.boolean(), problem: z.string().nullable() });

export const systemSchema = z.object({
  version: z.string(),
  database: z.object({ kind: z.enum(["embedded", "server"]), version: z.number() }),
  mails: z.object({
    waiting: z.number(),
    failed: z.number(),
    sent: z.number(),
    oldest: z.string().nullable().describe("When the oldest mail that waits was written."),
  }),
  routines: z.array(z.object({ name: z.string(), ranAt: z.string() })),
  jobs: z.number().describe("Work that waits or runs: documents being read."),
  now: z.string(),
});
