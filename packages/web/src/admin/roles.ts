/** Roles that a post may give, as the server names them. */
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
