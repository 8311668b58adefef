import { nameOfField, workFields } from "@lotrinh/core/units/field";
import { findSuccessionFaults } from "@lotrinh/core/units/succession";
import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import {
  addSuccession,
  findSuccession,
  findSuccessions,
  withdrawSuccession,
} from "@lotrinh/store/organisation/successions";
import { findUnit, findUnits } from "@lotrinh/store/organisation/units";
import { z } from "zod";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { answers, idParams } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { unitOf } from "./directory.js";
import { successionNotFound, unitUnknown } from "./errors.js";
import { mayManageUnits, maySeeUnits } from "./policy.js";
import { presentSuccession } from "./presenter.js";
import { addedSchema, successionBody, successionsSchema } from "./schema.js";

/** What became of units by legal acts: recorded, taken back, never changed. */
export function successionRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/successions",
    config: { policy: maySeeUnits },
    schema: {
      summary: "What became of units, by day; those taken back, too",
      response: answers({ 200: successionsSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(
        deps,
        effects,
        person,
        async (context) => ({ ...(await describe(context)), can: { manage: mayManageUnits.allows(person) } }),
        "read",
      );
    },
  });
  app.route({
    method: "POST",
    url: "/api/successions",
    config: { policy: mayManageUnits },
    schema: {
      summary: "Record what became of units by a legal act; units that end by it end the day before",
      body: successionBody,
      response: answers({ 201: addedSchema }),
    },
    handler: async (request, reply) => {
      const { id } = await inTenant(deps, effects, personOf(request), (context) =>
        record(context, request.body),
      );
      return reply.code(201).send({ id });
    },
  });
  app.route({
    method: "POST",
    url: "/api/successions/:id/withdraw",
    config: { policy: mayManageUnits },
    schema: {
      summary: "Take a succession back that was recorded wrongly; units that it ended go on",
      params: idParams,
      response: answers({ 204: z.null() }),
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      await inTenant(deps, effects, personOf(request), async (context) => {
        if ((await findSuccession(context, id)) === undefined) throw successionNotFound();
        if (await withdrawSuccession(context, id))
          await addAuditEntry(context, {
            action: "succession-withdrawn",
            subjectKind: "succession",
            subjectId: id,
          });
      });
      return reply.code(204).send(null);
    },
  });
}

async function describe(context: TenantContext) {
  const units = await findUnits(context);
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const all = await findSuccessions(context, { all: true });
  const known = new Map(units.map((row) => [row.id, unitOf(row)]));
  const faults = findSuccessionFaults(
    known,
    all.filter(({ withdrawn_at }) => withdrawn_at === null),
  );
  return {
    items: all.map((succession) => presentSuccession(succession, names)),
    faults: faults.map(({ succession, message: { vi, en } }) => ({ succession, message: { vi, en } })),
    fields: workFields.map(({ key }) => ({ key, name: nameOfField(key).vi })),
  };
}

async function record(context: TenantContext, body: z.infer<typeof successionBody>) {
  const units = body.parts.flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
  for (const id of new Set(units)) {
    if ((await findUnit(context, id)) === undefined) throw unitUnknown();
  }
  const succession = await addSuccession(context, body);
  await addAuditEntry(context, {
    action: "succession-recorded",
    subjectKind: "succession",
    subjectId: succession.id,
    detail: { kind: body.kind, day: body.day, act: body.act },
  });
  return succession;
}
