import type { Caller } from "@lotrinh/server/testing/programme";
import type { Page } from "playwright-core";

/** What a board says of one unit. */
export interface BoardLine {
  readonly unit: string;
  readonly state: string;
  readonly time: string;
  readonly returns: number;
}

/** What the board of a round says on the screen, by unit. */
export async function readBoard(page: Page, url: string): Promise<BoardLine[]> {
  await page.goto(url);
  await page.getByRole("table").first().waitFor();
  const lines = await page.locator("tbody tr").evaluateAll((rows) =>
    rows.map((row) => {
      const [state, sent, returns] = row.querySelectorAll("td");
      return {
        unit: row.querySelector("th a")?.textContent ?? "",
        state: (state?.textContent ?? "").replace(/^\S+ /u, ""),
        time: sent?.querySelector("span")?.textContent ?? "",
        returns: Number(returns?.textContent ?? ""),
      };
    }),
  );
  return lines.toSorted((one, other) => (one.unit < other.unit ? -1 : 1));
}

interface Action {
  readonly type: string;
  readonly at: string;
}

const lasting: Readonly<Record<string, string>> = {
  submit: "Đã gửi",
  return: "Bị trả lại",
  accept: "Đã tiếp nhận",
  lock: "Đã khóa",
  reopen: "Đang soạn",
};

/** The same, worked out anew from what people did with each report of the round, by the clock's day. */
export async function tellFromHistory(officer: Caller, round: string, today: string): Promise<BoardLine[]> {
  const { rows } = (await officer.get(`/api/rounds/${round}`)).json<{ rows: { reportId: string }[] }>();
  const lines: BoardLine[] = [];
  for (const { reportId } of rows) {
    const { report, actions } = (await officer.get(`/api/reports/${reportId}`)).json<{
      report: { unit: { name: string }; dueOn: string };
      actions: Action[];
    }>();
    const sent = actions.find(({ type }) => type === "submit");
    const late = daysBetween(report.dueOn, sent === undefined ? today : vietnamDay(sent.at));
    lines.push({
      unit: report.unit.name,
      state: lasting[actions.at(-1)?.type ?? ""] ?? "Chưa làm",
      time: late > 0 ? `chậm ${late} ngày` : "đúng hạn",
      returns: actions.filter(({ type }) => type === "return").length,
    });
  }
  return lines.toSorted((one, other) => (one.unit < other.unit ? -1 : 1));
}

const vietnamDay = (at: string) => new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 10);
const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** How often something was done, by the audit's entries and by the reports' histories of rounds. */
export async function countSteps(officer: Caller, rounds: readonly string[], type: string): Promise<number> {
  let count = 0;
  for (const round of rounds) {
    const { rows } = (await officer.get(`/api/rounds/${round}`)).json<{ rows: { reportId: string }[] }>();
    for (const { reportId } of rows) {
      const { actions } = (await officer.get(`/api/reports/${reportId}`)).json<{ actions: Action[] }>();
      count += actions.filter((action) => action.type === type).length;
    }
  }
  return count;
}
