import { hasRole, type Person } from "../person.js";
import { allow } from "../policy.js";
import { runsPlan } from "../reports/access.js";

/** Whoever belongs to the province may ask for rounds: which rows they get is decided for each. */
export const mayAskForRounds = allow(
  "Whoever belongs to the province asks for rounds; which rows they get is decided for each.",
  () => true,
);

export const maySeeBoard = allow<string>(
  "The plan's officers, leaders and oversight see the whole board of a round; others the rows of their own units.",
  seesBoard,
);

function seesBoard(person: Person, plan: string): boolean {
  return runsPlan(person, plan) || hasRole(person, "leader") || hasRole(person, "oversight");
}

export const mayManageRounds = allow<string>(
  "The plan's officers and administrators open rounds, move deadlines, remind and lock.",
  runsPlan,
);

export const maySeeDiscipline = allow<string>(
  "Administrators, officers, leaders and oversight see the record of every unit; a unit's people their own.",
  (person, unit) =>
    ["administrator", "officer", "leader", "oversight"].some((role) =>
      person.posts.some((post) => post.role === role),
    ) || person.posts.some((post) => post.unit === unit),
);
