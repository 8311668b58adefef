import type { TargetValue } from "@lotrinh/core/read/value";
import { z } from "zod";

const words = z.string().max(4000);
const noted = { note: words.exactOptional() };

/** What a milestone asks for: the shapes of the core's `read/value`. */
export const targetValueSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("exact"), value: z.number(), ...noted }),
  z.object({ kind: z.literal("bound"), op: z.enum(["<", "<=", ">", ">="]), value: z.number(), ...noted }),
  z.object({ kind: z.literal("range"), low: z.number(), high: z.number(), ...noted }),
  z.object({
    kind: z.literal("relative"),
    direction: z.enum(["increase", "decrease"]),
    amount: z.number().nullable(),
    amountMeasure: words.nullable(),
    base: words.nullable(),
    ...noted,
  }),
  z.object({ kind: z.literal("maintain"), of: words, ...noted }),
  z.object({
    kind: z.literal("benchmark"),
    relation: z.enum(["equal", "near", "above", "below"]),
    to: words.nullable(),
    value: z.number().nullable(),
    ...noted,
  }),
  z.object({
    kind: z.literal("composite"),
    parts: z.array(z.object({ label: words.nullable(), value: z.number() })).max(100),
    ...noted,
  }),
  z.object({ kind: z.literal("level"), value: z.number(), ...noted }),
  z.object({ kind: z.literal("qualitative"), text: words, ...noted }),
  z.object({ kind: z.literal("pending"), ...noted }),
]) satisfies z.ZodType<TargetValue>;
