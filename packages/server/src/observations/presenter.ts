import type { ObservationRow } from "@lotrinh/store/catalogue/observations";
import type { z } from "zod";
import { observationSchema } from "./schema.js";

const stored = observationSchema.pick({ status: true, origin: true });

export function presentObservation(row: ObservationRow): z.infer<typeof observationSchema> {
  const { indicatorId: _, status, origin, recordedAt, ...rest } = row;
  return { ...rest, ...stored.parse({ status, origin }), recordedAt: recordedAt.toISOString() };
}
