import { z } from "zod";
import { roles } from "../person.js";
import { daySchema } from "../units/schema.js";

const named = z.object({ id: z.string(), name: z.string() });
const line = (longest: number) => z.string().trim().min(1).max(longest);
const day = daySchema.nullable();

const postSchema = z
  .object({
    id: z.string(),
    role: z.enum(roles),
    unit: named.nullable(),
    plan: named.nullable().describe("null: for all plans."),
    title: z.string().nullable(),
    validFrom: day,
    validTo: day,
    held: z.boolean().describe("Whether it is held today."),
    delegations: z.array(
      z.object({ id: z.string(), to: named, from: z.string(), until: z.string(), reason: z.string() }),
    ),
  })
  .meta({ id: "Post" });

export const personSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    role: z.enum(roles).describe("The standing role, beside what posts give."),
    left: z.boolean(),
    posts: z.array(postSchema),
    account: z
      .object({
        login: z.string(),
        email: z.string().nullable(),
        hasPassword: z.boolean(),
        secondFactor: z.boolean(),
        closed: z.boolean(),
        seenAt: z.string().nullable(),
      })
      .nullable()
      .describe("null: there is none, or this person doesn't see it."),
  })
  .meta({ id: "Person" });

export const peopleSchema = z.object({
  items: z.array(personSchema),
  can: z.object({ manage: z.boolean() }),
});

export const newPersonBody = z.object({
  name: line(200),
  login: line(100).nullable().describe("null: the person doesn't sign in."),
  email: z.email().max(254).nullable(),
  invite: z.boolean().describe("Make a link with which the person chooses a password, and mail it."),
});

export const invitationSchema = z.object({
  mailed: z.boolean(),
  url: z.string().nullable().describe("The link to hand over where it can't be mailed; null: it is mailed."),
});

export const personAddedSchema = z.object({ id: z.string(), invitation: invitationSchema.nullable() });

export const personBody = z.object({
  name: line(200),
  login: line(100).nullable(),
  email: z.email().max(254).nullable(),
});

export const postBody = z.object({
  role: z.enum(roles),
  unitId: z.string().max(100).nullable(),
  planId: z.string().max(100).nullable(),
  title: line(200).nullable(),
  validFrom: day,
  validTo: day,
});

export const postParams = z.object({ id: z.string().max(100), post: z.string().max(100) });
export const addedSchema = z.object({ id: z.string() });

export const delegationBody = z.object({
  postId: z.string().max(100),
  toPerson: z.string().max(100),
  from: daySchema,
  until: daySchema,
  reason: line(500),
});

export const delegationsSchema = z.object({
  posts: z.array(postSchema).describe("One's own posts today, and to whom they are delegated."),
  people: z.array(named).describe("Whom one may let act: those who hold a post in one of one's units."),
});

const cell = z.string().max(2000);
export const personRowSchema = z.object({
  line: z.int().min(1),
  name: cell,
  login: cell,
  email: cell,
  role: cell,
  unit: cell,
  title: cell,
});
export type PersonRowInput = z.infer<typeof personRowSchema>;

export const peoplePreviewSchema = z.object({
  rows: z.array(
    z.object({
      row: personRowSchema,
      state: z.enum(["new", "changed", "same", "error"]),
      changes: z.array(z.string()),
      problems: z.array(z.string()),
    }),
  ),
  counts: z.object({ new: z.number(), changed: z.number(), same: z.number(), error: z.number() }),
  notices: z.array(z.string()),
});
export const takePeopleBody = z.object({
  rows: z.array(personRowSchema).max(20_000),
  invite: z.boolean().describe("Mail each new account its invitation."),
});
export const peopleTakenSchema = z.object({ added: z.number(), changed: z.number(), left: z.number() });
