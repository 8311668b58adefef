import type { TenantContext } from "@lotrinh/store/context";
import { findRounds, type RoundFilter } from "@lotrinh/store/reporting/rounds";
import { notAllowed } from "../apiError.js";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import type { Person } from "../person.js";
import { loadPlan } from "../plans/load.js";
import { mayManageSomePlan } from "../plans/policy.js";
import { unitNotFound } from "../programmeErrors.js";
import { answers, idParams } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { actOnRound } from "./act.js";
import { openAdHoc } from "./adHoc.js";
import { loadRound, presentBoard } from "./board.js";
import { compareSection } from "./compare.js";
import { presentDiscipline } from "./discipline.js";
import { mayAskForRounds, mayManageRounds, maySeeDiscipline } from "./policy.js";
import { remindUnits } from "./remind.js";
import {
  adHocBody,
  boardSchema,
  comparisonSchema,
  disciplineQuery,
  disciplineSchema,
  openedSchema,
  type RoundAnswer,
  remindBody,
  remindedSchema,
  roundActionBody,
  roundsQuery,
  roundsSchema,
  sectionParams,
} from "./schema.js";
import { presentRounds } from "./summary.js";

/** Rounds of reporting: lists, the board, opening, moving, reminding; the record of units. */
export function roundRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  listRoutes(app, deps, effects);
  boardRoutes(app, deps, effects);
  managingRoutes(app, deps, effects);
}

async function listRounds(
  context: TenantContext,
  person: Person,
  filter: RoundFilter,
  state: RoundAnswer["state"] | undefined,
): Promise<{ rounds: RoundAnswer[] }> {
  const rounds = await presentRounds(context, person, await findRounds(context, filter));
  return { rounds: rounds.filter((round) => state === undefined || round.state === state) };
}

function listRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/rounds",
    config: { policy: mayAskForRounds },
    schema: {
      summary: "Rounds of all plans, the next due first",
      querystring: roundsQuery,
      response: answers({ 200: roundsSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      const { plan, state } = request.query;
      return inTenant(
        deps,
        effects,
        person,
        async (context) => {
          const filter = plan === undefined ? {} : { planId: (await loadPlan(context, plan)).id };
          return listRounds(context, person, filter, state);
        },
        "read",
      );
    },
  });
  app.route({
    method: "GET",
    url: "/api/plans/:id/rounds",
    config: { policy: mayAskForRounds },
    schema: {
      summary: "Rounds of one plan, the next due first",
      params: idParams,
      response: answers({ 200: roundsSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(
        deps,
        effects,
        person,
        async (context) => {
          const plan = await loadPlan(context, request.params.id);
          return listRounds(context, person, { planId: plan.id }, undefined);
        },
        "read",
      );
    },
  });
}

function boardRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/rounds/:id",
    config: { policy: mayAskForRounds },
    schema: {
      summary: "A round's board: units by sections, timeliness, figures that disagree",
      params: idParams,
      response: answers({ 200: boardSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(
        deps,
        effects,
        person,
        async (context) => presentBoard(context, person, await loadRound(context, person, request.params.id)),
        "snapshot",
      );
    },
  });
  app.route({
    method: "GET",
    url: "/api/rounds/:id/sections/:key",
    config: { policy: mayAskForRounds },
    schema: {
      summary: "What units wrote in one section, side by side",
      params: sectionParams,
      response: answers({ 200: comparisonSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      const { id, key } = request.params;
      return inTenant(
        deps,
        effects,
        person,
        async (context) => compareSection(context, person, await loadRound(context, person, id), key),
        "read",
      );
    },
  });
  app.route({
    method: "GET",
    url: "/api/units/:id/discipline",
    config: { policy: mayAskForRounds },
    schema: {
      summary: "How a unit kept its duties over the years",
      params: idParams,
      querystring: disciplineQuery,
      response: answers({ 200: disciplineSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      const { id } = request.params;
      if (!maySeeDiscipline.allows(person, id)) throw unitNotFound();
      return inTenant(
        deps,
        effects,
        person,
        (context) => presentDiscipline(context, id, request.query),
        "read",
      );
    },
  });
}

function managingRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "POST",
    url: "/api/plans/:id/rounds",
    config: { policy: mayManageSomePlan },
    schema: {
      summary: "Open a round outside of any duty (đột xuất)",
      params: idParams,
      body: adHocBody,
      response: answers({ 200: openedSchema.describe("This request opened it before."), 201: openedSchema }),
    },
    handler: async (request, reply) => {
      const person = personOf(request);
      const { round, added } = await inTenant(deps, effects, person, async (context) => {
        const plan = await loadPlan(context, request.params.id);
        if (!mayManageRounds.allows(person, plan.id)) throw notAllowed();
        const opened = await openAdHoc(context, plan, request.body);
        const [answer] = await presentRounds(context, person, [opened.round]);
        if (answer === undefined) throw new Error("the round that was opened isn't there");
        return { round: answer, added: opened.added };
      });
      return reply.code(added ? 201 : 200).send({ round });
    },
  });
  app.route({
    method: "POST",
    url: "/api/rounds/:id/actions",
    config: { policy: mayManageSomePlan },
    schema: {
      summary: "Move the deadline or the cut-off, add units, lock: with the reason",
      params: idParams,
      body: roundActionBody,
      response: answers({ 200: boardSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(deps, effects, person, async (context) => {
        const round = await loadManaged(context, person, request.params.id);
        await actOnRound(context, round.id, request.body);
        return presentBoard(context, person, await loadRound(context, person, round.id));
      });
    },
  });
  app.route({
    method: "POST",
    url: "/api/rounds/:id/remind",
    config: { policy: mayManageSomePlan },
    schema: {
      summary: "Remind units that owe a report: each at most once a day",
      params: idParams,
      body: remindBody,
      response: answers({ 200: remindedSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      const { units, note } = request.body;
      return inTenant(deps, effects, person, async (context) => {
        const round = await loadManaged(context, person, request.params.id);
        return remindUnits(context, round.id, units === "all" ? undefined : units, note ?? null);
      });
    },
  });
}

/** A round that this person manages. Throws `round-not-found`, `not-allowed`. */
async function loadManaged(context: TenantContext, person: Person, id: string) {
  const round = await loadRound(context, person, id);
  if (!mayManageRounds.allows(person, round.plan_id)) throw notAllowed();
  return round;
}
