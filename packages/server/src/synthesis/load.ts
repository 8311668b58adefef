import type { SynthesisDraft } from "@lotrinh/core/synthesis/draft";
import type { DraftAction, DraftStep } from "@lotrinh/core/synthesis/editing/action";
import { readSnapshot, type Snapshot } from "@lotrinh/core/synthesis/editing/freeze";
import { type EditedReport, editReport } from "@lotrinh/core/synthesis/editing/state";
import { synthesise } from "@lotrinh/core/synthesis/synthesise";
import type { TenantContext } from "@lotrinh/store/context";
import { findPlan } from "@lotrinh/store/plans";
import { findSnapshot } from "@lotrinh/store/publication/snapshots";
import { findSynthesis, findSynthesisActions } from "@lotrinh/store/publication/syntheses";
import { findRound } from "@lotrinh/store/reporting/rounds";
import type { PlanRow } from "@lotrinh/store/schema";
import type {
  SynthesesRow,
  SynthesisActionsRow,
  SynthesisSnapshotsRow,
} from "@lotrinh/store/schema/publication";
import type { RoundsRow } from "@lotrinh/store/schema/reporting";
import type { Person } from "../person.js";
import { planNotFound, roundNotFound } from "../programmeErrors.js";
import { synthesisNotFound } from "./errors.js";
import { type LoadedInput, loadSynthesisInput, storedOutline } from "./input.js";
import { maySeeSynthesis, type SynthesisSubject } from "./policy.js";

/** A synthesis report as it stands now, with what it is written from. */
export interface OpenSynthesis {
  readonly row: SynthesesRow;
  readonly plan: PlanRow;
  readonly round: RoundsRow;
  readonly actions: readonly DraftAction[];
  readonly loaded: LoadedInput;
  /** Written from the data as they are now. */
  readonly draft: SynthesisDraft;
  /** The draft after everything that people did. */
  readonly report: EditedReport;
}

/** The synthesis report of an id that this person may see. Throws `synthesis-not-found`. */
export async function loadSynthesis(
  context: TenantContext,
  person: Person,
  id: string,
): Promise<SynthesesRow> {
  const row = await findSynthesis(context, id);
  if (row === undefined || !maySeeSynthesis.allows(person, subjectOf(row))) throw synthesisNotFound();
  return row;
}

/** What the rules look at of a synthesis report. */
export function subjectOf({ plan_id, state }: SynthesesRow): SynthesisSubject {
  return { plan: plan_id, isFrozen: state === "frozen" };
}

/** Writes the draft from the data as they are now and applies what people did. */
export async function openSynthesis(context: TenantContext, row: SynthesesRow): Promise<OpenSynthesis> {
  const plan = await findPlan(context, row.plan_id);
  if (plan === undefined) throw planNotFound();
  const round = await findRound(context, row.round_id);
  if (round === undefined) throw roundNotFound();
  const loaded = await loadSynthesisInput(context, plan, round, storedOutline(row.outline));
  const draft = synthesise(loaded.input);
  const actions = (await findSynthesisActions(context, row.id)).flatMap(actionOf);
  return { row, plan, round, actions, loaded, draft, report: editReport(draft, actions) };
}

/** Who did it, where the program did it by itself. */
export const nobody = "";

/** A stored action as the core has it. */
export function actionOf({ action, sequence, person_id, at }: SynthesisActionsRow): DraftAction[] {
  return isStep(action) ? [{ ...action, sequence, person: person_id ?? nobody, at: at.toISOString() }] : [];
}

/** Steps are written by this program alone, from what it has checked. */
function isStep(value: unknown): value is DraftStep {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** What was frozen, with the row that keeps it. */
export interface FrozenSynthesis {
  readonly row: SynthesisSnapshotsRow;
  readonly snapshot: Snapshot;
}

/** The snapshot of a frozen report; undefined where it isn't frozen, or was by a later program in a form that isn't known. */
export async function findFrozen(context: TenantContext, id: string): Promise<FrozenSynthesis | undefined> {
  const row = await findSnapshot(context, id);
  const snapshot = row === undefined ? undefined : readSnapshot(JSON.stringify(row.snapshot));
  return row === undefined || snapshot === undefined ? undefined : { row, snapshot };
}
