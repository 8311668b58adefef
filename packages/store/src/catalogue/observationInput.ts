import { isFigureStatus } from "@lotrinh/core/catalogue/counts";
import type { FigureStatus } from "@lotrinh/core/report/answers";
import { parsePeriod, yearOfPeriod } from "@lotrinh/core/schedule/period";
import type { TenantContext } from "../context.js";
import { StoreError } from "../errors.js";
import { isId } from "../ids.js";
import { storable, storableOrNull } from "../validate.js";

/** Where a figure came in: an accepted report, an imported table, a report document, by hand. */
export type ObservationOrigin = "report" | "import" | "document" | "entry";

/** One figure to be recorded: a value, or why there is none. */
export interface ObservationInput {
  readonly indicatorId: string;
  /** null: the province. */
  readonly placeId: string | null;
  /** '' for the whole; what begins with `#` is a series to compare with (`#national-average`). */
  readonly breakdown: string;
  /** core/schedule/period.ts: `2026`, `2026-S1`, `2026-Q3`, `2026-07`. */
  readonly period: string;
  readonly value: number | null;
  readonly missing: string | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly status: FigureStatus;
  readonly origin: ObservationOrigin;
  readonly originId: string | null;
  /** Why it revises what was recorded before. */
  readonly reason?: string | null;
  readonly note?: string | null;
  readonly unitId?: string | null;
}

/** An input that was looked over, with its id and the year its period ends in. */
export interface CheckedObservation extends ObservationInput {
  readonly id: string;
  readonly year: number;
}

/** Looks inputs over. Throws `input-invalid` with the place in the list. */
export function checkObservations(
  context: TenantContext,
  inputs: readonly ObservationInput[],
): CheckedObservation[] {
  // ids ascend in the order given: of two figures of one cell recorded at the same moment the later is the newer
  const ids = inputs.map(() => context.newId()).sort();
  return inputs.map((input, at) => {
    const fault = faultOf(input);
    if (fault !== undefined) throw new StoreError("input-invalid", `observation ${at}: ${fault}`);
    const period = parsePeriod(input.period);
    return {
      ...input,
      id: ids[at] ?? context.newId(),
      year: period === undefined ? 0 : yearOfPeriod(period),
      breakdown: storable(input.breakdown).normalize("NFC").trim(),
      reason: storableOrNull(input.reason ?? null),
      note: storableOrNull(input.note ?? null),
    };
  });
}

function faultOf(input: ObservationInput): string | undefined {
  if (!isId(input.indicatorId)) return "not an indicator's id";
  if (input.placeId !== null && !isId(input.placeId)) return "not a place's id";
  if (parsePeriod(input.period) === undefined) return "not a period";
  if (!isFigureStatus(input.status)) return "not a status";
  if ((input.value === null) === (input.missing === null)) return "a value or a reason why there is none";
  const numbers = [input.value, input.numerator ?? null, input.denominator ?? null];
  if (numbers.some((number) => number !== null && !Number.isFinite(number))) return "not a number";
  if (input.breakdown.length > 200) return "breakdown too long";
  return undefined;
}
