import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import { addDelegation, endDelegation, findDelegation } from "@lotrinh/store/organisation/delegations";
import { addNotice } from "@lotrinh/store/organisation/notices";
import { findPeople, findPerson } from "@lotrinh/store/people";
import { findPost, findPosts } from "@lotrinh/store/posts";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { type Person, unitsOf } from "../person.js";
import { allow } from "../policy.js";
import { answers, idParams } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { referenceUnknown } from "../units/errors.js";
import { delegationNotFound, personGone, postNotFound } from "./errors.js";
import { loadAround, presentPost } from "./list.js";
import { mayDelegate, maySeePeople } from "./policy.js";
import { addedSchema, delegationBody, delegationsSchema } from "./schema.js";

/** Whoever is signed in sees their own posts, and lets others act in them. */
const mayKeepOwnPosts = allow(
  "Whoever is signed in sees their own posts, and lets others act in them.",
  () => true,
);

/** While somebody is away another acts in their post. */
export function delegationRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/delegations",
    config: { policy: mayKeepOwnPosts },
    schema: {
      summary: "One's own posts, to whom they are delegated, and whom one may let act",
      response: answers({ 200: delegationsSchema }),
    },
    handler: (request) =>
      inTenant(deps, effects, personOf(request), (c) => describe(c, personOf(request)), "read"),
  });
  app.route({
    method: "POST",
    url: "/api/delegations",
    config: { policy: mayKeepOwnPosts },
    schema: {
      summary: "Let somebody act in a post for a time",
      body: delegationBody,
      response: answers({ 201: addedSchema }),
    },
    handler: async (request, reply) => {
      const { id } = await inTenant(deps, effects, personOf(request), (context) =>
        delegate(context, request, request.body),
      );
      return reply.code(201).send({ id });
    },
  });
  app.route({
    method: "DELETE",
    url: "/api/delegations/:id",
    config: { policy: mayKeepOwnPosts },
    schema: { summary: "End a delegation", params: idParams, response: answers({ 204: z.null() }) },
    handler: async (request, reply) => {
      await inTenant(deps, effects, personOf(request), (c) => end(c, request, request.params.id));
      return reply.code(204).send(null);
    },
  });
}

async function describe(context: TenantContext, person: Person): Promise<z.infer<typeof delegationsSchema>> {
  const people = await findPeople(context);
  const around = await loadAround(context, people, false);
  const own = around.posts.filter(({ person_id }) => person_id === person.id);
  const units = new Set(unitsOf(person));
  const near = new Set(
    around.posts
      .filter(({ unit_id }) => unit_id !== null && units.has(unit_id))
      .map((post) => post.person_id),
  );
  const everybody = maySeePeople.allows(person);
  return {
    posts: own.map((post) => presentPost(post, around)).filter(({ held }) => held),
    people: people
      .filter(({ id, ended_at }) => ended_at === null && id !== person.id && (everybody || near.has(id)))
      .map(({ id, name }) => ({ id, name })),
  };
}

/** Throws `post-not-found` also for posts that the person may not delegate: nobody learns of them. */
async function delegate(
  context: TenantContext,
  request: FastifyRequest,
  body: z.infer<typeof delegationBody>,
) {
  const post = await findPost(context, body.postId);
  const subject = post === undefined ? undefined : { personId: post.person_id, unitId: post.unit_id };
  if (post === undefined || subject === undefined || !mayDelegate.allows(personOf(request), subject))
    throw postNotFound();
  const deputy = await findPerson(context, body.toPerson);
  if (deputy === undefined || deputy.id === post.person_id)
    throw referenceUnknown({ vi: "Người được ủy quyền không có trong danh sách.", en: "No such person." });
  if (deputy.ended_at !== null) throw personGone();
  await assertNear(context, post.unit_id, deputy.id);
  const row = await addDelegation(context, body);
  const holder = await findPerson(context, post.person_id);
  const facts = { name: holder?.name ?? "", from: body.from, until: body.until };
  await addNotice(context, { personId: deputy.id, kind: "post-delegated", link: "/tai-khoan", facts });
  await record(context, "post-delegated", row.id, { post: post.id, to: deputy.id });
  return row;
}

/** A unit's post goes to somebody of that unit: who has nothing to do with it doesn't see its drafts. */
async function assertNear(context: TenantContext, unitId: string | null, personId: string): Promise<void> {
  if (unitId === null) return;
  const posts = await findPosts(context, { personId });
  if (posts.some(({ unit_id }) => unit_id === unitId)) return;
  throw referenceUnknown({
    vi: "Người được ủy quyền phải có vai trò trong cùng đơn vị.",
    en: "The deputy has to hold a post in the same unit.",
  });
}

async function end(context: TenantContext, request: FastifyRequest, id: string): Promise<void> {
  const delegation = await findDelegation(context, id);
  const post = delegation === undefined ? undefined : await findPost(context, delegation.post_id);
  const subject = post === undefined ? undefined : { personId: post.person_id, unitId: post.unit_id };
  if (subject === undefined || !mayDelegate.allows(personOf(request), subject)) throw delegationNotFound();
  await endDelegation(context, id);
  await record(context, "delegation-ended", id, { post: post?.id });
}

async function record(context: TenantContext, action: string, id: string, detail: object): Promise<void> {
  await addAuditEntry(context, { action, subjectKind: "delegation", subjectId: id, detail });
}
