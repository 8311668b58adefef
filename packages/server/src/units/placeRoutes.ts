import { fold } from "@lotrinh/core/text/fold";
import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import {
  addPlace,
  findPlace,
  findPlaceShapes,
  findPlaces,
  type PlaceHead,
  setPlaceShape,
  updatePlace,
} from "@lotrinh/store/organisation/places";
import { z } from "zod";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { answers, idParams } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { placeNotFound, referenceUnknown, shapesUnusable } from "./errors.js";
import { mayManageUnits, maySeeUnits } from "./policy.js";
import { presentPlace } from "./presenter.js";
import { addedSchema, placeBody, placesSchema, shapesSchema, shapesTakenSchema } from "./schema.js";
import { type ReadFeature, readShapes } from "./shapes.js";

/** Largest file of shapes taken, in bytes: 3,000 communes at 500 points each. */
const largestShapes = 40 * 1024 * 1024;

/** Places with their codes and shapes. */
export function placeRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/places",
    config: { policy: maySeeUnits },
    schema: { summary: "Places by level and name", response: answers({ 200: placesSchema }) },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(
        deps,
        effects,
        person,
        async (context) => ({
          items: (await findPlaces(context)).map(presentPlace),
          can: { manage: mayManageUnits.allows(person) },
        }),
        "read",
      );
    },
  });
  app.route({
    method: "GET",
    url: "/api/places/shapes",
    config: { policy: maySeeUnits },
    schema: { summary: "Shapes of places as GeoJSON", response: answers({ 200: shapesSchema }) },
    handler: (request) =>
      inTenant(
        deps,
        effects,
        personOf(request),
        async (context) => ({
          type: "FeatureCollection" as const,
          features: (await findPlaceShapes(context)).map(({ id, name, code, level, shape }) => ({
            type: "Feature" as const,
            id,
            properties: { name, code, level },
            geometry: shape,
          })),
        }),
        "read",
      ),
  });
  changingRoutes(app, deps, effects);
}

function changingRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "POST",
    url: "/api/places",
    config: { policy: mayManageUnits },
    schema: { summary: "Add a place", body: placeBody, response: answers({ 201: addedSchema }) },
    handler: async (request, reply) => {
      const id = await inTenant(deps, effects, personOf(request), async (context) => {
        await assertParent(context, request.body.parentId);
        const added = await addPlace(context, request.body);
        await record(context, "place-added", added, request.body.name);
        return added;
      });
      return reply.code(201).send({ id });
    },
  });
  app.route({
    method: "PUT",
    url: "/api/places/:id",
    config: { policy: mayManageUnits },
    schema: {
      summary: "Change a place",
      params: idParams,
      body: placeBody,
      response: answers({ 204: z.null() }),
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      await inTenant(deps, effects, personOf(request), async (context) => {
        if ((await findPlace(context, id)) === undefined) throw placeNotFound();
        await assertParent(context, request.body.parentId);
        await updatePlace(context, id, request.body);
        await record(context, "place-changed", id, request.body.name);
      });
      return reply.code(204).send(null);
    },
  });
  app.route({
    method: "POST",
    url: "/api/places/shapes",
    bodyLimit: largestShapes + 1024,
    config: { policy: mayManageUnits },
    schema: {
      summary: "Take shapes of places from GeoJSON: each goes to the place of its code, else of its name",
      body: z.object({ text: z.string().max(largestShapes).describe("The file's text.") }),
      response: answers({ 200: shapesTakenSchema }),
    },
    handler: (request) => {
      const features = readShapes(request.body.text);
      if (features === undefined) throw shapesUnusable();
      return inTenant(deps, effects, personOf(request), (context) => takeShapes(context, features));
    },
  });
}

async function assertParent(context: TenantContext, parentId: string | null): Promise<void> {
  if (parentId !== null && (await findPlace(context, parentId)) === undefined)
    throw referenceUnknown({ vi: "Địa bàn cấp trên không có trong danh mục.", en: "No such place." });
}

async function record(context: TenantContext, action: string, id: string, name: string): Promise<void> {
  await addAuditEntry(context, { action, subjectKind: "place", subjectId: id, detail: { name } });
}

async function takeShapes(context: TenantContext, features: readonly ReadFeature[]) {
  const places = await findPlaces(context);
  const faults: { feature: number; message: string }[] = [];
  let taken = 0;
  for (const [at, feature] of features.entries()) {
    const place = feature.ok ? placeOf(feature, places) : undefined;
    if (feature.ok && place !== undefined) {
      await setPlaceShape(context, place.id, feature.shape);
      taken += 1;
      continue;
    }
    const message = feature.ok
      ? `không có địa bàn nào mang mã hoặc tên “${feature.code ?? feature.name}”`
      : feature.problem;
    faults.push({ feature: at + 1, message });
  }
  const detail = { taken, faults: faults.length };
  await addAuditEntry(context, {
    action: "place-shapes-taken",
    subjectKind: "place",
    subjectId: "all",
    detail,
  });
  return { taken, faults: faults.slice(0, 200) };
}

/** By code; by a name that only one place has. */
function placeOf({ code, name }: ReadFeature & { ok: true }, places: readonly PlaceHead[]) {
  const coded = code === null ? undefined : places.find((place) => place.code === code);
  if (coded !== undefined || name === null) return coded;
  const [only, ...others] = places.filter((place) => fold(place.name) === fold(name));
  return others.length === 0 ? only : undefined;
}
