import { findFramework } from "@lotrinh/core/catalogue/frameworks";
import { refreshVerdicts } from "@lotrinh/store/catalogue/verdicts";
import type { TenantContext } from "@lotrinh/store/context";
import { proposeGoalFrameworks, setGoalFramework } from "@lotrinh/store/plan/goalFrameworks";
import { findPlanGoals } from "@lotrinh/store/plan/items";
import { findPlan } from "@lotrinh/store/plans";
import { z } from "zod";
import { ApiError } from "../apiError.js";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { mayKeepCatalogue } from "../indicators/policy.js";
import { answers, idParams } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { planGoalBody, planGoalParams, proposedGoalsSchema } from "./schema.js";

const goalNotFound = () =>
  new ApiError(404, "goal-not-found", { vi: "Không tìm thấy mục tiêu.", en: "No such goal." });

/** What a plan's goals are of the frameworks that plans share: guessed from their words, corrected by a person. */
export function planGoalRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "PATCH",
    url: "/api/plans/:id/goals/:number",
    config: { policy: mayKeepCatalogue },
    schema: {
      summary: "Say which goal of a shared framework a plan's goal is",
      params: planGoalParams,
      body: planGoalBody,
      response: answers({ 204: z.null() }),
    },
    handler: async (request, reply) => {
      const { id, number } = request.params;
      await inTenant(deps, effects, personOf(request), async (context) => {
        const plan = await requireGoal(context, id, number);
        await setGoalFramework(context, plan, number, refOf(request.body));
      });
      return reply.code(204).send(null);
    },
  });
  app.route({
    method: "POST",
    url: "/api/plans/:id/goals/propose",
    config: { policy: mayKeepCatalogue },
    schema: {
      summary: "Guess by their words what the goals are that nobody said anything of",
      params: idParams,
      response: answers({ 200: proposedGoalsSchema }),
    },
    handler: (request) =>
      inTenant(deps, effects, personOf(request), async (context) => {
        const plan = await findPlan(context, request.params.id);
        if (plan === undefined) throw goalNotFound();
        const proposed = await proposeGoalFrameworks(context, plan.id);
        await refreshVerdicts(context, { planId: plan.id });
        return { proposed };
      }),
  });
}

async function requireGoal(context: TenantContext, id: string, number: number): Promise<string> {
  const plan = await findPlan(context, id);
  const goals = plan === undefined ? [] : await findPlanGoals(context, plan.id);
  if (plan === undefined || !goals.some((goal) => goal.number === number)) throw goalNotFound();
  return plan.id;
}

function refOf({ framework }: z.infer<typeof planGoalBody>): string | null {
  if (framework === null) return null;
  const known = findFramework(framework.framework)?.goals.some(({ code }) => code === framework.code);
  if (known !== true) throw goalNotFound();
  return `${framework.framework}:${framework.code}`;
}
