import type { Reading } from "@lotrinh/core/read/reading";
import type { TenantContext } from "@lotrinh/store/context";
import { findReading } from "@lotrinh/store/readings";

/** Gives a stored reading. Throws where it isn't there: its id comes from the store itself. */
export type GetReading = (context: TenantContext, id: string) => Promise<Reading>;

/** Keeps the last readings that were asked for: they never change, and a person confirms item after item. */
export function cacheReadings(most = 8): GetReading {
  const kept = new Map<string, Reading>();
  return async (context, id) => {
    const key = `${context.tenant}/${id}`;
    const reading = kept.get(key) ?? (await fetchReading(context, id));
    kept.delete(key);
    kept.set(key, reading);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return reading;
  };
}

/** Gives a stored reading without keeping it. */
export async function fetchReading(context: TenantContext, id: string): Promise<Reading> {
  const row = await findReading(context, id);
  if (row === undefined) throw new Error(`reading ${id} is not there`);
  return row.reading;
}
