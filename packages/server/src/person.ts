/** What a person may act as, in a unit or for a plan (`store/schema/organisation.ts`, posts). */
export const roles = [
  "administrator",
  "officer",
  "focal-point",
  "unit-head",
  "leader",
  "oversight",
  "viewer",
] as const;
export type Role = (typeof roles)[number];

/** One post that a person holds today, or acts in for somebody who is away. */
export interface Post {
  readonly role: Role;
  /** null: not bound to a unit. */
  readonly unit: string | null;
  /** null: for all plans. */
  readonly plan: string | null;
  /** Id of the person whose post it is, where it is delegated; null: their own. */
  readonly onBehalfOf: string | null;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly posts: readonly Post[];
}

/** The role of a stored name; a name this program doesn't know gives the least rights. */
export function roleOf(name: string): Role {
  return roles.find((role) => role === name) ?? "viewer";
}

/** Whether a person holds a role at all. */
export function hasRole(person: Person, role: Role): boolean {
  return person.posts.some((post) => post.role === role);
}

/** Whether a person holds a role in a unit. */
export function hasRoleIn(person: Person, role: Role, unit: string): boolean {
  return person.posts.some((post) => post.role === role && post.unit === unit);
}

/** Whether a person is the standing unit's officer of a plan, or of all plans. */
export function isOfficerOf(person: Person, plan: string): boolean {
  return person.posts.some((post) => post.role === "officer" && (post.plan === null || post.plan === plan));
}

/** Units in which a person holds any post. */
export function unitsOf(person: Person): string[] {
  return [...new Set(person.posts.flatMap(({ unit }) => (unit === null ? [] : [unit])))];
}
