import type { TenantContext } from "@lotrinh/store/context";
import { findPerson } from "@lotrinh/store/people";
import { findHeldPosts } from "@lotrinh/store/posts";
import type { SessionRow } from "@lotrinh/store/schema";
import { loadSignInSettings } from "../account/settings.js";
import type { Access } from "../deps.js";
import type { Person } from "../person.js";
import { vietnamDay } from "../vietnamDay.js";

/**
 * Whether a session gives less than its person's posts would: that of an administrator who showed no second factor, on a
 * server for others, unless the province doesn't ask for one. TCVN 11930 asks it of administrators from level 3 on.
 */
export async function factorMissing(
  context: TenantContext,
  { local }: Access,
  { strong, person_id }: SessionRow,
): Promise<boolean> {
  if (local || strong || !(await isAdministrator(context, person_id))) return false;
  return (await loadSignInSettings(context)).secondFactor;
}

async function isAdministrator(context: TenantContext, personId: string): Promise<boolean> {
  const person = await findPerson(context, personId);
  if (person?.role === "administrator") return true;
  const posts = await findHeldPosts(context, personId, vietnamDay(context.now()));
  return posts.some(({ role }) => role === "administrator");
}

/** The person without what needs a second factor: what they are beside stays. */
export function withoutAdministration(person: Person): Person {
  return { ...person, posts: person.posts.filter(({ role }) => role !== "administrator") };
}
