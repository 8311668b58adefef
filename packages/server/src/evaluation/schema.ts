import { verdictReasons } from "@lotrinh/core/progress/verdict";
import { z } from "zod";
import {
  distributionSchema,
  indicatorSummarySchema,
  instant,
  milestoneSchema,
  planRefSchema,
  projectionSchema,
  statusSchema,
  unitRefSchema,
  verdictSchema,
} from "../indicators/shapes.js";
import { idParams, textSchema } from "../schema.js";

const count = z.number().int();
export const frameworkSchema = z.enum(["sdg", "asean", "42-nq-tw"]);
const pair = z.tuple([z.number(), z.number()]);

// the working (core/progress/working.ts) and the assessment (core/progress/assessment.ts)

const sourceSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("observation"), id: z.string() }),
  z.object({ kind: z.literal("roll-up") }),
  z.object({ kind: z.literal("milestone"), year: count, raw: z.string() }),
  z.object({ kind: z.literal("catalogue") }),
  z.object({ kind: z.literal("computed") }),
]);

export const workingSchema = z.object({
  method: z.object({ id: z.string(), name: textSchema, source: z.string() }),
  inputs: z.array(
    z.object({
      label: textSchema,
      year: count.nullable(),
      value: z.number().nullable(),
      printed: z.string().nullable(),
      source: sourceSchema,
    }),
  ),
  steps: z.array(
    z.object({
      label: textSchema,
      formula: z.string(),
      substituted: z.string(),
      result: z.number().nullable(),
    }),
  ),
  thresholds: z.array(
    z.object({ status: z.string(), label: textSchema, condition: z.string(), holds: z.boolean() }),
  ),
  conclusion: textSchema,
});

const reasonSchema = z.enum(verdictReasons).nullable();
const opSchema = z.enum(["<", "<=", ">", ">=", "="]);
const directionSchema = z.enum(["increase", "decrease"]).nullable();

const milestoneVerdictSchema = z.object({
  year: count,
  printed: z.string(),
  kind: z.string(),
  state: z.enum(["met", "missed", "not-yet", "unknown", "not-assessable"]),
  reason: reasonSchema,
  threshold: z.number().nullable(),
  op: opSchema.nullable(),
  value: z.number().nullable(),
  by: z.number().nullable().describe("How much better than asked; below 0: how much is missing."),
  byShare: z.number().nullable(),
  hasPassed: z.boolean(),
  finding: textSchema,
});

const plainAssessment = z.object({
  status: statusSchema,
  symbol: z.enum(["sun", "sun_cloud", "cloud", "thunderstorm"]).nullable(),
  reason: reasonSchema,
  rule: z.string().nullable(),
  direction: directionSchema,
  directionFrom: z.enum(["catalogue", "bound", "target", "milestones"]).nullable(),
  target: z.object({ year: count, threshold: z.number(), op: opSchema }).nullable(),
  latest: z.object({ year: count, value: z.number() }).nullable(),
  milestones: z.array(milestoneVerdictSchema),
  opinions: z.array(
    z.object({
      method: z.enum(["open-sdg", "eurostat", "unsd-2023", "sdsn"]),
      name: textSchema,
      status: z.string().nullable(),
      statusText: textSchema.nullable(),
      reason: textSchema.nullable(),
      figures: z.array(z.object({ name: z.string(), value: z.number() })),
      working: workingSchema,
    }),
  ),
  projection: projectionSchema.nullable(),
  notes: z.array(z.object({ code: z.string(), text: textSchema, year: count.nullable() })),
  working: workingSchema,
});

export const assessmentSchema = plainAssessment.extend({
  parts: z.array(z.object({ label: z.string(), assessment: plainAssessment })),
});

export const asOfQuery = z.object({ asOf: z.iso.date().optional() });

export const workingAnswer = z.object({
  planIndicator: z.object({
    id: z.string(),
    plan: planRefSchema,
    code: z.string().nullable(),
    name: z.string(),
    measure: z.string().nullable(),
    goal: count.nullable(),
    target: z.string().nullable(),
    link: z.enum(["none", "proposed", "confirmed"]),
    breakdown: z.string(),
  }),
  indicator: indicatorSummarySchema.nullable(),
  verdict: verdictSchema,
  assessment: assessmentSchema,
});

// overview

export const overviewQuery = z.object({
  plan: z.string().max(100).optional(),
  since: z.iso.date().optional().describe("Default: seven days ago."),
});

const lateTaskSchema = z.object({
  id: z.string(),
  text: z.string(),
  plan: planRefSchema,
  dueOn: z.string(),
  daysLate: count,
  units: z.array(unitRefSchema),
});

export const unknownCounts = z.object({
  data: count,
  definition: count,
  owner: count,
  direction: count,
  link: count,
});

export const overviewSchema = z.object({
  asOf: instant,
  since: z.string(),
  plans: z.object({ total: count, inForce: count }),
  indicators: z.object({ inCatalogue: count, inPlans: count, linked: count }),
  distribution: distributionSchema,
  byPlan: z.array(
    z.object({
      plan: planRefSchema,
      distribution: distributionSchema,
      lateTasks: count,
      tasks: count,
      openRounds: count,
    }),
  ),
  byGoal: z.array(
    z.object({
      framework: z.string(),
      goal: z.string(),
      title: textSchema,
      distribution: distributionSchema,
    }),
  ),
  turned: z.array(
    z.object({
      planIndicatorId: z.string(),
      name: z.string(),
      plan: planRefSchema,
      from: statusSchema,
      to: statusSchema,
      at: instant,
      worse: z.boolean(),
    }),
  ),
  newFigures: count,
  lateTasks: z.object({ total: count, items: z.array(lateTaskSchema) }),
  rounds: z.object({
    open: count,
    late: count,
    items: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        plan: planRefSchema,
        dueOn: z.string(),
        reports: count,
        submitted: count,
        accepted: count,
        overdue: count,
      }),
    ),
  }),
  unknowns: unknownCounts,
  mainstreaming: z.object({ plans: count, of: count }),
});

// a plan

export const planQuery = z.object({
  goal: z.coerce.number().int().optional(),
  target: z.string().max(60).optional(),
  unit: z.string().max(100).optional(),
  status: statusSchema.optional(),
  q: z.string().max(400).optional(),
  asOf: z.iso.date().optional().describe("What was known at the end of this day in Vietnam."),
});

export const planProgressSchema = z.object({
  plan: planRefSchema.extend({ periodFrom: count.nullable(), periodTo: count.nullable() }),
  distribution: distributionSchema,
  byGoal: z.array(
    z.object({
      goal: count.nullable(),
      title: z.string().nullable(),
      framework: z.string().nullable().describe("The goal of a shared framework that it is: `sdg:3`."),
      distribution: distributionSchema,
    }),
  ),
  years: z.array(count),
  rows: z.array(
    z.object({
      planIndicatorId: z.string(),
      indicatorId: z.string().nullable(),
      code: z.string().nullable(),
      name: z.string(),
      parentName: z.string().nullable(),
      group: z.string().nullable(),
      measure: z.string().nullable(),
      decimals: count,
      goal: count.nullable(),
      target: z.string().nullable(),
      priority: z.string().nullable(),
      direction: directionSchema,
      milestones: z.array(
        milestoneSchema.extend({
          state: milestoneVerdictSchema.shape.state.nullable().describe("null: a baseline."),
          by: z.number().nullable(),
        }),
      ),
      verdict: verdictSchema,
      series: z.array(pair),
      projection: z.array(pair),
      units: z.array(unitRefSchema),
    }),
  ),
  asOf: z.string().nullable(),
  can: z.object({ setGoals: z.boolean() }),
});

export const planGoalParams = idParams.extend({ number: z.coerce.number().int() });
export const planGoalBody = z.object({
  framework: z
    .object({ framework: frameworkSchema, code: z.string().min(1).max(60) })
    .nullable()
    .describe("null: no goal of a shared framework."),
});
export const proposedGoalsSchema = z.object({ proposed: count });

// a unit

export const unitProgressSchema = z.object({
  unit: unitRefSchema,
  distribution: distributionSchema,
  indicators: z.array(
    z.object({
      planIndicatorId: z.string(),
      plan: planRefSchema,
      name: z.string(),
      measure: z.string().nullable(),
      role: z.string(),
      verdict: verdictSchema,
      series: z.array(pair),
    }),
  ),
  tasks: z.object({
    total: count,
    done: count,
    late: count,
    items: z.array(
      z.object({
        id: z.string(),
        text: z.string(),
        plan: planRefSchema,
        dueOn: z.string().nullable(),
        status: z.string().nullable(),
        daysLate: count.nullable(),
      }),
    ),
  }),
  timeliness: z.array(
    z.object({
      roundId: z.string(),
      title: z.string(),
      plan: planRefSchema,
      dueOn: z.string(),
      submittedAt: instant.nullable(),
      acceptedAt: instant.nullable(),
      state: z.string(),
      daysLate: count.nullable(),
    }),
  ),
  onTime: count,
  reports: count,
});

// goals, mainstreaming, unknowns

export const frameworkQuery = z.object({ framework: frameworkSchema.default("sdg") });

export const goalsSchema = z.object({
  framework: frameworkSchema,
  goals: z.array(
    z.object({
      code: z.string(),
      title: textSchema,
      indicators: count,
      plans: count,
      distribution: distributionSchema,
    }),
  ),
});

export const goalParams = z.object({ framework: frameworkSchema, code: z.string().max(60) });

export const goalSchema = z.object({
  code: z.string(),
  title: textSchema,
  distribution: distributionSchema,
  targets: z.array(z.object({ code: z.string(), title: textSchema, indicators: count })),
  byPlan: z.array(
    z.object({ plan: planRefSchema, goal: count.nullable(), distribution: distributionSchema }),
  ),
  rows: z.array(
    z.object({
      planIndicatorId: z.string(),
      indicatorId: z.string().nullable(),
      name: z.string(),
      measure: z.string().nullable(),
      plan: planRefSchema,
      verdict: verdictSchema,
    }),
  ),
});

const goalTitle = z.object({ code: z.string(), title: textSchema });

export const mainstreamingSchema = z.object({
  framework: frameworkSchema,
  goals: z.array(goalTitle),
  plans: z.array(
    z.object({
      plan: planRefSchema,
      cells: z.record(z.string(), z.object({ indicators: count, targets: count, tasks: count })),
      mainstreams: z.boolean(),
    }),
  ),
  units: z.array(
    z.object({
      unit: unitRefSchema,
      cells: z.record(z.string(), z.object({ indicators: count, tasks: count })),
    }),
  ),
  uncovered: z.array(goalTitle),
  share: z.object({ plans: count, of: count }),
});

export const unknownsQuery = z.object({
  kind: z.enum(["data", "definition", "owner", "direction", "link"]).optional(),
});

export const unknownsSchema = z.object({
  counts: unknownCounts,
  items: z.array(
    z.object({
      kind: z.enum(["data", "definition", "owner", "direction", "link"]),
      indicator: indicatorSummarySchema.nullable(),
      planIndicator: z.object({ id: z.string(), name: z.string(), plan: planRefSchema }).nullable(),
      since: instant.nullable(),
      plans: count,
    }),
  ),
  total: count,
});

export const frameworksSchema = z.object({
  frameworks: z.array(
    z.object({
      id: frameworkSchema,
      name: textSchema,
      source: z.object({ number: z.string(), date: z.string() }).nullable(),
      goals: z.array(goalTitle.extend({ targets: z.array(goalTitle) })),
    }),
  ),
});

// the map

const levelSchema = z.enum(["commune", "district"]).default("commune");

export const mapQuery = z.object({
  indicator: z.string().max(100).optional().describe("Without one: the first that places have figures of."),
  period: z.string().max(20).optional().describe("Default: the newest."),
  breakdown: z.string().max(200).default(""),
  level: levelSchema,
  classes: z.coerce.number().int().min(2).max(7).default(5),
  method: z.enum(["quantile", "equal"]).default("quantile"),
});

export const mapSchema = z.object({
  indicator: indicatorSummarySchema.nullable(),
  indicators: z.array(unitRefSchema).describe("Indicators that places have figures of."),
  periods: z.array(z.string()),
  period: z.string().nullable(),
  level: z.enum(["commune", "district"]),
  classes: z.object({
    method: z.enum(["quantile", "equal"]),
    breaks: z.array(z.number()),
    labels: z.array(textSchema),
    counts: z.array(count),
    statement: textSchema,
  }),
  rows: z.array(
    z.object({
      placeId: z.string(),
      code: z.string().nullable(),
      name: z.string(),
      value: z.number().nullable(),
      missing: z.string().nullable(),
      status: z.string().nullable(),
      class: count.nullable(),
      rank: count.nullable().describe("1: best by the indicator's direction."),
    }),
  ),
  summary: z.object({
    reported: count,
    expected: count,
    min: z.number().nullable(),
    max: z.number().nullable(),
    median: z.number().nullable(),
  }),
  rollUp: z
    .object({
      value: z.number().nullable(),
      rule: z.string(),
      ruleText: textSchema,
      coverage: z.number().nullable(),
    })
    .nullable(),
  finding: textSchema,
});

export const shapesQuery = z.object({ level: levelSchema });

export const shapesSchema = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(
    z.object({
      type: z.literal("Feature"),
      id: z.string(),
      properties: z.object({ name: z.string(), code: z.string().nullable() }),
      geometry: z.unknown(),
    }),
  ),
  without: z.array(unitRefSchema),
});

/** Corners of one shape at most: the screen simplifies before it sends. */
const position = z.tuple([z.number().min(102).max(118), z.number().min(6).max(24)]);
export const setShapesBody = z.object({
  shapes: z
    .array(
      z.object({
        placeId: z.uuid(),
        geometry: z
          .object({
            type: z.literal("MultiPolygon"),
            coordinates: z
              .array(z.array(z.array(position).min(4).max(20_000)).min(1))
              .min(1)
              .max(500),
          })
          .nullable()
          .describe("null: takes the shape away."),
      }),
    )
    .min(1)
    .max(1000),
});
export const shapesSetSchema = z.object({ set: count });
