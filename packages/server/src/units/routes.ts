import type { TenantContext } from "@lotrinh/store/context";
import { findSuccessions } from "@lotrinh/store/organisation/successions";
import { findUnits } from "@lotrinh/store/organisation/units";
import { findPeople } from "@lotrinh/store/people";
import { findPosts } from "@lotrinh/store/posts";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { maySeePeopleOf } from "../people/policy.js";
import type { Person } from "../person.js";
import { answers, idParams } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { vietnamDay } from "../vietnamDay.js";
import { addToDirectory, changeInDirectory, getUnit, loadNames } from "./directory.js";
import { mayManageUnits, maySeeUnits } from "./policy.js";
import { presentSuccession, presentUnit } from "./presenter.js";
import { addedSchema, unitBody, unitDetailSchema, unitSchema, unitsQuery, unitsSchema } from "./schema.js";
import { timelineOf } from "./timeline.js";

/** The directory of units. */
export function unitRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/units",
    config: { policy: maySeeUnits },
    schema: {
      summary: "The province's units by name",
      querystring: unitsQuery,
      response: answers({ 200: unitsSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(
        deps,
        effects,
        person,
        async (context) => {
          const names = await loadNames(context);
          const today = vietnamDay(context.now());
          const rows = await findUnits(context, request.query.on);
          const items = rows.map((row) => presentUnit(row, names, today));
          return { items, can: { manage: mayManageUnits.allows(person) } };
        },
        "read",
      );
    },
  });
  app.route({
    method: "GET",
    url: "/api/units/:id",
    config: { policy: maySeeUnits },
    schema: {
      summary: "One unit: what it belongs to, what became of it, who holds its posts",
      params: idParams,
      response: answers({ 200: unitDetailSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(deps, effects, person, (c) => describeUnit(c, request.params.id, person), "read");
    },
  });
  changingRoutes(app, deps, effects);
}

async function describeUnit(context: TenantContext, id: string, person: Person) {
  const row = await getUnit(context, id);
  const names = await loadNames(context);
  const today = vietnamDay(context.now());
  const timeline = timelineOf(id, await findSuccessions(context));
  return {
    unit: presentUnit(row, names, today),
    children: (await findUnits(context))
      .filter(({ parent_id }) => parent_id === id)
      .map((child) => ({ id: child.id, name: child.name })),
    timeline: timeline.map((succession) => presentSuccession(succession, names.units)),
    people: maySeePeopleOf.allows(person, id) ? await findHoldersOf(context, id, today) : null,
    can: { manage: mayManageUnits.allows(person) },
  };
}

/** Who holds a post of a unit on a day. */
async function findHoldersOf(context: TenantContext, unitId: string, day: string) {
  const people = new Map((await findPeople(context)).map((person) => [person.id, person]));
  return (await findPosts(context, { unitId })).flatMap(({ id, person_id, role, title, ...validity }) => {
    const person = people.get(person_id);
    const begun = validity.valid_from === null || validity.valid_from <= day;
    const held = begun && (validity.valid_to === null || validity.valid_to >= day);
    if (person === undefined || person.ended_at !== null || !held) return [];
    return [{ post: id, person: { id: person.id, name: person.name }, role, title }];
  });
}

function changingRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "POST",
    url: "/api/units",
    config: { policy: mayManageUnits },
    schema: { summary: "Add a unit", body: unitBody, response: answers({ 201: addedSchema }) },
    handler: async (request, reply) => {
      const { id } = await inTenant(deps, effects, personOf(request), (context) =>
        addToDirectory(context, request.body),
      );
      return reply.code(201).send({ id });
    },
  });
  app.route({
    method: "PUT",
    url: "/api/units/:id",
    config: { policy: mayManageUnits },
    schema: {
      summary: "Change what the directory says of a unit; a new name is a succession instead",
      params: idParams,
      body: unitBody,
      response: answers({ 200: unitSchema }),
    },
    handler: (request) =>
      inTenant(deps, effects, personOf(request), async (context) => {
        const row = await changeInDirectory(context, request.params.id, request.body);
        return presentUnit(row, await loadNames(context), vietnamDay(context.now()));
      }),
  });
}
