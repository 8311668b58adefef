import { hasRole, type Person } from "../person.js";
import { allow, isAdministrator } from "../policy.js";

/** An administrator keeps people, their accounts and posts. */
export const mayManagePeople = allow(
  "An administrator keeps people, their accounts and posts.",
  isAdministrator,
);

/** Officers and administrators see who holds which post: they have to know whom to ask. */
export const maySeePeople = allow(
  "Officers and administrators see who holds which post: they have to know whom to ask.",
  (person) => isAdministrator(person) || hasRole(person, "officer"),
);

/** A head of a unit sees who belongs to their own unit. */
export const maySeePeopleOf = allow<string>(
  "A head of a unit sees who belongs to their own unit; officers and administrators see all.",
  (person, unit) => maySeePeople.allows(person) || isHeadOf(person, unit),
);

/** A post that somebody may give to a deputy for a time. */
export interface PostSubject {
  readonly personId: string;
  readonly unitId: string | null;
}

/** Whoever holds a post, the head of its unit, and an administrator let somebody act in it for a time. */
export const mayDelegate = allow<PostSubject>(
  "Whoever holds a post, the head of its unit, and an administrator let somebody act in it for a time.",
  (person, { personId, unitId }) =>
    person.id === personId || isAdministrator(person) || (unitId !== null && isHeadOf(person, unitId)),
);

function isHeadOf(person: Person, unit: string): boolean {
  return person.posts.some(
    (post) => post.role === "unit-head" && post.unit === unit && post.onBehalfOf === null,
  );
}
