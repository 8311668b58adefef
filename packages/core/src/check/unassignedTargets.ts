import type { Span } from "../document/span.js";
import { type LeadClaim, leadClaims } from "./leadClaims.js";
import type { Subject } from "./subject.js";

/** A target that the annex gives to a unit, though the list of who leads what passes over it. */
export interface UnassignedTarget {
  readonly target: string;
  readonly stated: LeadClaim;
  /** Where the list gives that unit, or the first one, its targets. */
  readonly list: Span;
}

/** Fewer targets make no list. */
const fewest = 6;
/** The list has all but so large a part of the annex's targets. */
const lost = 0.1;

/** Linear. */
export function unassignedTargets(subject: Subject): readonly UnassignedTarget[] {
  const claims = leadClaims(subject);
  const stated = claims.filter((claim) => claim.stated.some(({ printed }) => printed.length > 0));
  const open = stated.filter(({ listed }) => listed.length === 0);
  const lists = stated.flatMap(({ listed }) => listed);
  const [first] = lists;
  if (first === undefined || stated.length < fewest || open.length > Math.max(1, stated.length * lost))
    return [];
  return open.flatMap(({ target, stated: places }) => {
    const [place] = places;
    if (place === undefined) return [];
    const own = lists.find(({ families }) =>
      [...(families ?? [])].some((family) => place.families?.has(family) === true),
    );
    return [{ target, stated: place, list: (own ?? first).span }];
  });
}
