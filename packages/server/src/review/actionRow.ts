import type { ReviewStep, StoredAction } from "@lotrinh/core/review/action";
import { listKinds } from "@lotrinh/core/review/item";
import type { ReviewActionInput } from "@lotrinh/store/reviewActions";
import type { ReviewActionRow } from "@lotrinh/store/schema";
import { z } from "zod";

/** What a stored action holds beside its columns. */
const envelopeSchema = z.object({
  /** Absent for steps without one; validated by kind where it came in. */
  value: z.custom<Extract<ReviewStep, { type: "correct" }>["value"]>().optional(),
  kind: z.enum(listKinds).optional(),
  reason: z.string().optional(),
  group: z.string().optional(),
});

type Envelope = z.infer<typeof envelopeSchema>;

/** A step with the group it was sent with. */
export type GroupedStep = ReviewStep & { readonly group?: string };

/** A step as the store takes it. An undo has no envelope: it concerns the group of what it takes back. */
export function toRow(step: GroupedStep): ReviewActionInput {
  if (step.type === "undo") return { action: "undo", item: `#${step.of}`, undoes: step.of };
  const group = step.group === undefined ? {} : { group: step.group };
  return { action: step.type, item: step.key, value: { ...detailsOf(step), ...group } };
}

function detailsOf(step: Exclude<ReviewStep, { type: "undo" }>): Envelope {
  switch (step.type) {
    case "confirm":
      return {};
    case "correct":
      return { value: step.value };
    case "reject":
      return step.reason === undefined ? {} : { reason: step.reason };
    case "add":
      return { kind: step.kind, value: step.value };
  }
}

/** A stored action as the core computes with it; `nameOf` gives the name of a person's id. */
export function fromRow(row: ReviewActionRow, nameOf: (person: string) => string): StoredAction {
  const { kind, value, reason, group } = envelopeSchema.parse(row.value ?? {});
  const base = {
    seq: row.sequence,
    person: nameOf(row.person_id),
    at: row.at.toISOString(),
    readingId: row.reading_id,
    ...(group === undefined ? {} : { group }),
  };
  switch (row.action) {
    case "undo":
      return { ...base, type: "undo", of: row.undoes ?? 0 };
    case "confirm":
      return { ...base, type: "confirm", key: row.item };
    case "reject":
      return { ...base, type: "reject", key: row.item, ...(reason === undefined ? {} : { reason }) };
    case "correct":
      return { ...base, type: "correct", key: row.item, value: value ?? null };
    case "add":
      return { ...base, type: "add", key: row.item, kind: kind ?? "tasks", value: value ?? null };
  }
}
