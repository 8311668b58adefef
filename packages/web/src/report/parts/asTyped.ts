import {
  type FundingAnswer,
  type ProgrammeAnswer,
  parseTaskAnswer,
  type TaskAnswer,
} from "@lotrinh/core/report/answers";

/** What a unit says of a task before it has said anything. */
export const blankTask: TaskAnswer = {
  status: "not-started",
  progress: null,
  result: null,
  obstacle: null,
  extension: null,
};

/**
 * A task's answer as it stands in the form, also while a part of it isn't right yet (150 %, more time asked for without a reason): the
 * server refuses it and says why, but the form goes on from what was typed. Undefined: nothing was typed.
 */
export function taskAsTyped(typed: unknown): TaskAnswer | undefined {
  const parts = partsOf(typed);
  if (parts === undefined) return undefined;
  const sound = parseTaskAnswer({ ...parts, progress: null, extension: null });
  const { progress } = parts;
  return {
    ...(sound.ok ? sound.value : blankTask),
    progress: typeof progress === "number" ? progress : null,
    extension: extensionAsTyped(parts.extension),
  };
}

function extensionAsTyped(typed: unknown): TaskAnswer["extension"] {
  const parts = partsOf(typed);
  if (parts === undefined) return null;
  const { to, reason } = parts;
  return { to: typeof to === "string" ? to : "", reason: typeof reason === "string" ? reason : "" };
}

/** Amounts of a source as they stand in the form, also one that isn't right yet (below zero). */
export function fundingAsTyped(typed: unknown): FundingAnswer {
  const { committed, disbursed } = partsOf(typed) ?? {};
  return {
    committed: typeof committed === "number" ? committed : null,
    disbursed: typeof disbursed === "number" ? disbursed : null,
  };
}

/** A line of money by programme as it stands in the form, also while it has no name yet. */
export function programmeAsTyped(typed: unknown): ProgrammeAnswer {
  const { name, source } = partsOf(typed) ?? {};
  return {
    name: typeof name === "string" ? name : "",
    source: typeof source === "string" && source !== "" ? source : null,
    ...fundingAsTyped(typed),
  };
}

function partsOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === "object" && value !== null ? { ...value } : undefined;
}
