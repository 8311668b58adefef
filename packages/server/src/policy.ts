import { hasRole, type Person } from "./person.js";

/**
 * A permission, as one sentence and as the rule that decides it. `Subject` is what it is about; a rule
 * without one is about the person alone. What no policy allows is denied.
 */
export interface Policy<Subject = void> {
  readonly sentence: string;
  /** `null`: nobody is signed in. */
  readonly allows: (person: Person | null, subject: Subject) => boolean;
}

/** A rule for people who are signed in. */
export function allow<Subject = void>(
  sentence: string,
  rule: (person: Person, subject: Subject) => boolean,
): Policy<Subject> {
  return { sentence, allows: (person, subject) => person !== null && rule(person, subject) };
}

/** A rule for what the whole world may see. */
export function allowAnybody(sentence: string): Policy {
  return { sentence, allows: () => true };
}

export const isAdministrator = (person: Person): boolean => hasRole(person, "administrator");
