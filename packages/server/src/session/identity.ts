import type { TenantContext } from "@lotrinh/store/context";
import { findPerson } from "@lotrinh/store/people";
import { findHeldPosts } from "@lotrinh/store/posts";
import { type Person, type Post, roleOf } from "../person.js";
import { vietnamDay } from "../vietnamDay.js";

/** Who a person is today: their standing role and the posts they hold or act in; undefined where they left. */
export async function findIdentity(context: TenantContext, id: string): Promise<Person | undefined> {
  const person = await findPerson(context, id);
  if (person === undefined || person.ended_at !== null) return undefined;
  const held = await findHeldPosts(context, id, vietnamDay(context.now()));
  const standing: Post = { role: roleOf(person.role), unit: null, plan: null, onBehalfOf: null };
  const posts = held.map(({ role, unit_id, plan_id, on_behalf_of }) => ({
    role: roleOf(role),
    unit: unit_id,
    plan: plan_id,
    onBehalfOf: on_behalf_of,
  }));
  return { id: person.id, name: person.name, posts: [standing, ...posts] };
}
