import { defaultOutline } from "@lotrinh/core/report/defaultOutline";
import { newRequest, type Programme, type TestUnit } from "./programme.js";

/** Opens a round outside of any duty with the whole outline; gives its id. */
export async function openAdHocRound(
  { officer }: Programme,
  planId: string,
  dueOn: string,
  more: object = {},
): Promise<string> {
  const asked = { units: "all", outline: defaultOutline("annual"), ...more };
  const body = { requestId: newRequest(), title: "Báo cáo đột xuất", period: "2026", dueOn, ...asked };
  const response = await officer.send("POST", `/api/plans/${planId}/rounds`, body);
  if (response.statusCode !== 201) throw new Error(response.body);
  return response.json<{ round: { id: string } }>().round.id;
}

/** What tests look at of a board. */
export interface TestBoard {
  readonly round: {
    readonly dueOn: string;
    readonly counts: Readonly<Record<string, number>>;
    readonly state: string;
  };
  readonly rows: readonly {
    readonly reportId: string;
    readonly unit: { readonly id: string; readonly name: string };
    readonly holder: { readonly name: string };
    readonly state: string;
    readonly dueOn: string;
    readonly timeliness: { readonly kind: string; readonly daysLate?: number };
    readonly completeness: { readonly required: number; readonly filled: number };
    readonly returns: number;
    readonly remindedAt: string | null;
  }[];
  readonly disagreements: readonly { readonly name: string; readonly values: readonly unknown[] }[];
  readonly actions: readonly { readonly action: string; readonly reason: string | null }[];
}

export async function getBoard({ officer }: Programme, roundId: string): Promise<TestBoard> {
  const response = await officer.get(`/api/rounds/${roundId}`);
  if (response.statusCode !== 200) throw new Error(response.body);
  return response.json<TestBoard>();
}

/** The report of a unit in a round. */
export async function reportIn(programme: Programme, roundId: string, unit: TestUnit): Promise<string> {
  const { rows } = await getBoard(programme, roundId);
  const row = rows.find((each) => each.unit.name === unit.name);
  if (row === undefined) throw new Error(`no report of ${unit.name}`);
  return row.reportId;
}
