import type { TenantContext } from "@lotrinh/store/context";
import { findSuccessions } from "@lotrinh/store/organisation/successions";
import { findUnit } from "@lotrinh/store/organisation/units";

/** The name of a plan's standing unit on a day; of one that was taken over since, with who it is now: `Sở A (nay là Sở B)`. */
export async function standingUnitName(
  context: TenantContext,
  id: string,
  day: string,
): Promise<string | null> {
  const unit = await findUnit(context, id);
  if (unit === undefined) return null;
  const passed = (await findSuccessions(context)).filter((each) => each.day <= day);
  const seen = new Set([id]);
  let now = id;
  for (const { parts } of passed) {
    const to = parts.find(({ from, field }) => from === now && field === null)?.to ?? null;
    if (to === null || seen.has(to)) continue;
    seen.add(to);
    now = to;
  }
  const successor = now === id ? undefined : await findUnit(context, now);
  return successor === undefined ? unit.name : `${unit.name} (nay là ${successor.name})`;
}
