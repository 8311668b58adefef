import { z } from "zod";
import { longestPassword } from "./passwordRules.js";

/** Longer than any that is taken, so that the answer says what is wrong with it. */
const password = z
  .string()
  .min(1)
  .max(longestPassword * 4);
const code = z.string().min(6).max(20).describe("The six digits that the authenticator application shows.");
const token = z.string().min(1).max(100);

export const signInBody = z.object({ login: z.string().min(1).max(200), password });
export const codeBody = z.object({ ticket: token, code });

export const signInStepSchema = z
  .object({
    step: z.enum(["signed-in", "second-factor"]),
    ticket: z.string().nullable().describe("To be sent along with the code; good for ten minutes."),
  })
  .meta({ id: "SignInStep" });

export const askPasswordBody = z.object({
  who: z.string().min(1).max(254).describe("The login or the e-mail address."),
});
export const linkBody = z.object({ token });
export const linkSchema = z.object({ login: z.string(), name: z.string(), invitation: z.boolean() });
export const newPasswordBody = z.object({ token, password });

export const signInWaysSchema = z.object({
  province: z.string(),
  provider: z
    .object({ name: z.string() })
    .nullable()
    .describe("The province's own provider of sign-ins (OpenID Connect), where there is one."),
});

export const oidcStartQuery = z.object({ to: z.string().max(500).optional() });

export const ownSessionSchema = z.object({
  id: z.string(),
  agent: z.string().nullable(),
  address: z.string().nullable(),
  createdAt: z.string(),
  seenAt: z.string().nullable(),
  current: z.boolean(),
});

export const accountSchema = z
  .object({
    name: z.string(),
    account: z
      .object({
        login: z.string(),
        email: z.string().nullable(),
        hasPassword: z.boolean(),
        passwordAt: z.string().nullable(),
        secondFactor: z.boolean(),
      })
      .nullable()
      .describe("null: who uses the server's own machine has no account."),
    posts: z.array(
      z.object({
        role: z.string(),
        unit: z.string().nullable(),
        plan: z.string().nullable(),
        onBehalfOf: z.string().nullable(),
      }),
    ),
    sessions: z.array(ownSessionSchema),
    hasCalendar: z.boolean(),
    secondFactorNeeded: z.boolean(),
  })
  .meta({ id: "OwnAccount" });

export const changePasswordBody = z.object({ current: password.nullable(), password });
export const confirmBody = z.object({ password: password.nullable().describe("The present password.") });
export const totpOfferSchema = z.object({
  uri: z.string(),
  secret: z.string().describe("The secret to type where no picture can be taken."),
  picture: z.string().describe("The QR code, SVG."),
});
export const confirmCodeBody = z.object({ code });
export const calendarSchema = z.object({ url: z.string() });
