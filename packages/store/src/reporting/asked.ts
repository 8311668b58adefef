import type { ReportsRow } from "../schema/reporting.js";

/** What one unit answers for in one round: kept with the report, so that it stays what it was when plans change. */
export interface AskedItems {
  readonly figures: readonly AskedCell[];
  readonly tasks: readonly AskedTask[];
  /** Sources of funding. */
  readonly funding: readonly string[];
}

export interface AskedCell {
  /** Id of the plan's indicator. */
  readonly indicator: string;
  /** null: the province, or the whole of the unit. */
  readonly place: string | null;
  readonly breakdown: string | null;
}

export interface AskedTask {
  readonly task: string;
  readonly role: string;
}

export const nothingAsked: AskedItems = { figures: [], tasks: [], funding: [] };

/** What a report asks. The column is written by this program alone. */
export function askedOf({ asked }: Pick<ReportsRow, "asked">): AskedItems {
  return { ...nothingAsked, ...(asked as Partial<AskedItems>) };
}
