import type { StoredAction } from "@lotrinh/core/review/action";
import type { z } from "zod";
import type { Recorded } from "./record.js";
import type { actionSchema, reviewedSchema } from "./schema.js";

/** A stored action is an answer as it is. */
export function presentAction(action: StoredAction): z.infer<typeof actionSchema> {
  return { ...action };
}

export function presentRecorded({ actions, counts }: Recorded): z.infer<typeof reviewedSchema> {
  return { actions: actions.map(presentAction), counts };
}

/** The stored JSON of a reading goes through as it is: a long one is never parsed on the way. */
export function presentReading(
  readingId: string,
  reading: string,
  actions: readonly StoredAction[],
  lost: readonly StoredAction[],
): string {
  const rest = JSON.stringify({ actions, lost }).slice(1);
  return `{"readingId":${JSON.stringify(readingId)},"reading":${reading},${rest}`;
}
