import { differencesOf, type FieldDifference } from "@lotrinh/core/assign/amendment";
import type { AmendInput, AmendmentChange, AmendmentProposal } from "../../api/amendment.js";
import { assignmentsOf, type Choice } from "../../force/choice.js";

/** What the officer makes of one proposed change. */
export interface Chosen {
  readonly taken: boolean;
  /** The plan's item that it changes; null: a new one. */
  readonly id: string | null;
}

/** By the key of the change; those that weren't touched stay as proposed. */
export type AmendChoice = ReadonlyMap<string, Chosen>;

/** Names a change for good within its proposal. */
function keyOf({ proposed, id }: AmendmentChange): string {
  return proposed?.item ?? id ?? "";
}

export function chosenOf(choice: AmendChoice, change: AmendmentChange): Chosen {
  return choice.get(keyOf(change)) ?? { taken: change.clear, id: change.id };
}

export function choose(choice: AmendChoice, change: AmendmentChange, chosen: Partial<Chosen>): AmendChoice {
  return new Map(choice).set(keyOf(change), { ...chosenOf(choice, change), ...chosen });
}

/** Whether the amending document speaks of the item at all. */
export const isSpokenOf = (change: AmendmentChange) => change.proposed !== null;

/** What becomes of the item as chosen: added, changed or withdrawn. */
export function stepOf(choice: AmendChoice, change: AmendmentChange): AmendmentChange["type"] {
  if (change.type === "withdraw") return "withdraw";
  return chosenOf(choice, change).id === null ? "add" : "replace";
}

/** What the document says otherwise than the plan's item that was chosen for it. */
export function differencesTo(
  { standing }: Pick<AmendmentProposal, "standing">,
  change: AmendmentChange,
  id: string | null,
): readonly FieldDifference[] {
  return differencesOf(standing.find((item) => item.id === id)?.fields ?? [], change.fields);
}

const unitFields: ReadonlySet<string> = new Set(["lead", "coordinating", "responsible", "reporter"]);

/** The changes that were taken, as they are sent. Two that mean the same item of the plan are an oversight: see `meantTwice`. */
export function sentChanges(
  proposal: AmendmentProposal,
  choice: AmendChoice,
  units: Choice,
): AmendInput["changes"] {
  return proposal.changes.flatMap((change): AmendInput["changes"] => {
    const { taken, id } = chosenOf(choice, change);
    if (!taken) return [];
    if (change.type === "withdraw")
      return change.id === null ? [] : [{ type: "withdraw", id: change.id, subject: change.subject }];
    const { proposed } = change;
    if (proposed === null) return [];
    const assignments = assignmentsOf(units, proposed).map(({ unit, role, basis }) => ({
      unit: unit.id,
      role,
      basis,
    }));
    if (id === null) return [{ type: "add", item: proposed.item, assignments }];
    const moves = differencesTo(proposal, change, id).some(({ field }) => unitFields.has(field));
    return [{ type: "replace", id, item: proposed.item, ...(moves ? { assignments } : {}) }];
  });
}

/** Items of the plan that more than one taken change is about. */
export function meantTwice(changes: AmendInput["changes"]): ReadonlySet<string> {
  const ids = changes.flatMap((change) => (change.type === "add" ? [] : [change.id]));
  return new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
}
