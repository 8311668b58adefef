import { synthesise } from "@lotrinh/core/synthesis/synthesise";
import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import { addSynthesis, findSyntheses } from "@lotrinh/store/publication/syntheses";
import { lockRound } from "@lotrinh/store/reporting/rounds";
import type { SynthesesRow } from "@lotrinh/store/schema/publication";
import { notAllowed } from "../apiError.js";
import type { Person } from "../person.js";
import { loadPlan } from "../plans/load.js";
import { loadRound } from "../rounds/board.js";
import { loadSynthesisInput } from "./input.js";
import { chooseOutline } from "./outlines.js";
import { mayEditSynthesis } from "./policy.js";
import type { StartInput } from "./schema.js";

/**
 * Begins the synthesis report of a round, or gives the one that is being written: a round has one at a time; after it is frozen another may
 * follow. Throws `round-not-found`, `not-allowed`, `outline-not-found`, `plan-without-outline`.
 */
export async function startSynthesis(
  context: TenantContext,
  person: Person,
  roundId: string,
  { outline: choice }: StartInput,
): Promise<{ readonly row: SynthesesRow; readonly added: boolean }> {
  const { id } = await loadRound(context, person, roundId);
  const round = await lockRound(context, id);
  if (!mayEditSynthesis.allows(person, { plan: round.plan_id, isFrozen: false })) throw notAllowed();
  const open = (await findSyntheses(context, { roundId: id })).find(({ state }) => state !== "frozen");
  if (open !== undefined) return { row: open, added: false };
  const plan = await loadPlan(context, round.plan_id);
  const outline = await chooseOutline(context, plan, round, choice);
  const { input } = await loadSynthesisInput(context, plan, round, outline);
  const { heading } = synthesise(input);
  const row = await addSynthesis(context, { planId: plan.id, roundId: id, title: heading.title, outline });
  await addAuditEntry(context, {
    action: "synthesis-started",
    subjectKind: "synthesis",
    subjectId: row.id,
    detail: { round: id, outline: outline.id },
  });
  return { row, added: true };
}
