import { z } from "zod";

const relations = ["basis", "implements", "amends", "replaces", "reviews", "mentions"] as const;

export const relationSchema = z.enum(relations);

const spanSchema = z.object({
  line: z.number().int(),
  endLine: z.number().int(),
  page: z.number().int().optional(),
});

export const citedSchema = z.object({
  citation: z.object({
    number: z.string().nullable(),
    date: z.string().nullable(),
    issuer: z.string().nullable(),
    type: z.string().nullable(),
    title: z.string().nullable(),
    relation: relationSchema,
    spans: z.array(spanSchema),
  }),
  document: z
    .object({ id: z.string(), number: z.string().nullable(), title: z.string().nullable() })
    .nullable(),
});

export const citedBySchema = z.object({
  document: z.object({
    id: z.string(),
    number: z.string().nullable(),
    title: z.string().nullable(),
    date: z.string().nullable(),
    type: z.string().nullable(),
  }),
  relation: relationSchema,
  spans: z.array(spanSchema),
});

export const documentGraphSchema = z.object({ cites: z.array(citedSchema), citedBy: z.array(citedBySchema) });

export const graphQuery = z.object({
  limit: z.coerce.number().int().min(1).max(5000).default(1000).describe("Citations at most."),
});

export const graphSchema = z.object({
  nodes: z.array(
    z.object({
      key: z.string().describe("What edges name the node by."),
      id: z.string().nullable().describe("null: cited, but not stored."),
      number: z.string().nullable(),
      date: z.string().nullable(),
      type: z.string().nullable(),
      title: z.string().nullable(),
      stored: z.boolean(),
    }),
  ),
  edges: z.array(z.object({ from: z.string(), to: z.string(), relation: relationSchema })),
});
