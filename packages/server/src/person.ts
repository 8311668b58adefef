/** What a person is in a province. Sign-in and further roles come with reporting rounds. */
export const roles = ["administrator", "viewer"] as const;
export type Role = (typeof roles)[number];

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

/** The role of a stored name; a name this program doesn't know gives the least rights. */
export function roleOf(name: string): Role {
  return roles.find((role) => role === name) ?? "viewer";
}
