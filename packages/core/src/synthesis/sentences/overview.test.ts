import { describe, expect, it } from "vitest";
import { standingIn } from "../indicatorStanding.js";
import type { FundingFacts, RoundFacts, TaskFacts, UnitDiscipline } from "../input.js";
import { makeIndicator, milestone, observations } from "../testing/facts.js";
import { makeRound } from "../testing/round.js";
import { sayDiscipline, sayUnits } from "./discipline.js";
import { sayFunding } from "./funding.js";
import { sayOverdueTask, sayTasks } from "./tasks.js";
import { sayVerdicts } from "./verdicts.js";

/** Indicators with these values against a target of 100 that should be reached. */
function assessed(values: readonly (number | null)[]) {
  return values.map((value, at) =>
    standingIn(
      makeIndicator({
        id: `i${at}`,
        direction: "increase",
        series: observations({ "2025": value }),
        milestones: [milestone(2025, { kind: "exact", value: 100 })],
      }),
      "2025",
    ),
  );
}

describe("counts of verdicts", () => {
  it("are a distribution, with what isn't known beside it", () => {
    expect(sayVerdicts("plan", assessed([101, 100, 100, 90, null, null]))?.text).toBe(
      "Trong 4 chỉ tiêu có số liệu, 1 chỉ tiêu vượt mục tiêu, 2 chỉ tiêu đạt mục tiêu và 1 chỉ tiêu chưa đạt mục tiêu; còn 2 chỉ tiêu chưa có số liệu.",
    );
  });

  it("get a percentage only from ten judged on", () => {
    const values = [...Array.from({ length: 7 }, () => 100), 90, 90, 90, null];
    expect(sayVerdicts("plan", assessed(values))?.text).toContain(
      "(tỷ lệ đạt và vượt: 70% số chỉ tiêu đến hạn đã đánh giá)",
    );
  });

  it("of one kind, of none with data, of no indicators", () => {
    expect(sayVerdicts("plan", assessed([100, 100, 100]))?.text).toBe(
      "Cả 3 chỉ tiêu có số liệu đều đạt mục tiêu.",
    );
    expect(sayVerdicts("plan", assessed([null, null]))?.text).toBe("Cả 2 chỉ tiêu đều chưa có số liệu.");
    expect(sayVerdicts("plan", [])).toBeUndefined();
  });

  it("know which indicators they count", () => {
    const [counted] = sayVerdicts("plan", assessed([101, 90]))?.figures ?? [];
    expect(counted?.origin).toEqual({ kind: "count", of: "plan:with-data", ids: ["i0", "i1"] });
  });
});

describe("the evaluation's verdict", () => {
  it("holds where there is one, and is told apart from the comparison", () => {
    const verdict = { outcome: "off-track", method: "Destatis", reason: null } as const;
    const one = makeIndicator({
      direction: "increase",
      series: observations({ "2025": 50 }),
      verdict,
      milestones: [milestone(2030, { kind: "exact", value: 100 })],
    });
    expect(standingIn(one, "2025").standing).toBe("off-track");
    expect(standingIn({ ...one, verdict: null }, "2025").standing).toBe("under-way");
  });

  it("on the way to a later year gives way to a milestone that is due", () => {
    const verdict = { outcome: "off-track", method: "Destatis", reason: null } as const;
    const one = makeIndicator({
      direction: "increase",
      series: observations({ "2025": 60 }),
      verdict,
      milestones: [
        milestone(2025, { kind: "exact", value: 50 }),
        milestone(2030, { kind: "exact", value: 100 }),
      ],
    });
    expect(standingIn(one, "2025").standing).toBe("exceeded");
  });
});

describe("tasks", () => {
  const task = (id: string, fields: Partial<TaskFacts>): TaskFacts => ({
    id,
    label: null,
    text: "Nâng cấp trạm y tế xã.",
    goal: null,
    lead: ["Sở Y tế"],
    due: "2025-06-30",
    dueText: null,
    status: "done",
    finished: "2025-06-30",
    progress: null,
    result: null,
    obstacle: null,
    report: "r1",
    ...fields,
  });

  it("are counted by status and due day", () => {
    const tasks = [
      task("a", {}),
      task("b", { finished: "2025-07-01" }),
      task("c", { status: "under-way" }),
      task("d", { status: "under-way", due: "2026-01-31" }),
      task("e", { status: null }),
    ];
    expect(sayTasks("plan", tasks, "2025-12-14")?.text).toBe(
      "Trong 5 nhiệm vụ được giao, 1 nhiệm vụ hoàn thành đúng hạn, 1 nhiệm vụ hoàn thành nhưng chậm so với thời hạn, 1 nhiệm vụ đang thực hiện, còn trong hạn, 1 nhiệm vụ quá hạn chưa hoàn thành và 1 nhiệm vụ chưa có báo cáo.",
    );
    expect(sayTasks("plan", [], "2025-12-14")).toBeUndefined();
  });

  it("that are overdue are named with their lead and obstacle", () => {
    expect(
      sayOverdueTask(task("a", { status: "under-way", obstacle: "Chờ phân bổ vốn." }), "2025-07-10").text,
    ).toBe(
      "Nhiệm vụ “Nâng cấp trạm y tế xã” do Sở Y tế chủ trì, quá hạn 10 ngày (thời hạn 30/6/2025); vướng mắc: chờ phân bổ vốn.",
    );
  });
});

describe("funding", () => {
  const fact = (source: string, committed: number | null, disbursed: number | null): FundingFacts => ({
    report: `r-${source}`,
    unit: "Sở Y tế",
    source,
    committed,
    disbursed,
    status: "reported",
  });

  it("is said in the measure that suits it, by source, with the share disbursed", () => {
    expect(
      sayFunding([
        fact("Ngân sách tỉnh", 40_500_000_000, 30_000_000_000),
        fact("Ngân sách trung ương", 80_000_000_000, 66_000_000_000),
      ])?.text,
    ).toBe(
      "Tổng kinh phí đã bố trí là 120,5 tỷ đồng, trong đó ngân sách trung ương 80 tỷ đồng; ngân sách tỉnh 40,5 tỷ đồng; đã giải ngân 96 tỷ đồng, bằng 79,7% số đã bố trí.",
    );
    expect(sayFunding([fact("Xã hội hóa", 750_000_000, null)])?.text).toBe(
      "Tổng kinh phí đã bố trí là 750 triệu đồng; chưa có số liệu giải ngân.",
    );
    expect(sayFunding([fact("Xã hội hóa", null, 750_000_000)])?.text).toBe(
      "Chưa có số liệu kinh phí bố trí; đã giải ngân 750 triệu đồng.",
    );
    expect(sayFunding([fact("Xã hội hóa", null, null)])).toBeUndefined();
  });
});

describe("discipline", () => {
  const unit = (name: string, submitted: string | null, daysLate = 0): UnitDiscipline => ({
    unit: name,
    submitted,
    daysLate,
    returns: 0,
    accepted: submitted !== null,
    sections: null,
  });
  const round = (units: readonly UnitDiscipline[]): RoundFacts => ({
    id: "r",
    period: "2025",
    due: "2025-11-15",
    cutOff: null,
    units,
  });

  it("is told in numbers, then by name", () => {
    const units = [
      unit("Sở Y tế", "2025-11-14"),
      unit("Sở Nội vụ", "2025-11-18", 3),
      unit("Công an tỉnh", null),
    ];
    expect(sayDiscipline(round(units))?.text).toBe(
      "Thời hạn gửi báo cáo là ngày 15/11/2025; đã có 2/3 đơn vị gửi báo cáo (66,7%), trong đó 1 đơn vị gửi đúng hạn và 1 đơn vị gửi chậm; còn 1 đơn vị chưa gửi báo cáo.",
    );
    expect(sayUnits("late", "các đơn vị gửi báo cáo chậm", units.slice(1, 2))?.text).toBe(
      "Các đơn vị gửi báo cáo chậm: Sở Nội vụ (chậm 3 ngày).",
    );
    expect(sayDiscipline(round([unit("Sở Y tế", null)]))?.text).toBe(
      "Đến nay chưa có đơn vị nào trong 1 đơn vị gửi báo cáo (thời hạn 15/11/2025).",
    );
    expect(sayDiscipline(round([]))).toBeUndefined();
  });
});

describe("sources of a sentence", () => {
  it("are the facts at the bottom, through sums and ratios", () => {
    const amount = (report: string) =>
      ({
        report,
        unit: "Sở Y tế",
        source: "Ngân sách tỉnh",
        committed: 4_000_000,
        disbursed: 1_000_000,
        status: "reported",
      }) as const;
    expect(sayFunding([amount("r1"), amount("r2")])?.sources).toEqual([
      "field:r1:funding:Ngân sách tỉnh:committed",
      "field:r1:funding:Ngân sách tỉnh:disbursed",
      "field:r2:funding:Ngân sách tỉnh:committed",
      "field:r2:funding:Ngân sách tỉnh:disbursed",
    ]);
  });
});

describe("where all are alike", () => {
  const inTime = (name: string) => ({
    unit: name,
    submitted: "2025-11-10",
    daysLate: 0,
    returns: 0,
    accepted: true,
    sections: null,
  });

  it("says so of units that all reported in time", () => {
    const round = { ...makeRound().round, units: [inTime("Sở Y tế"), inTime("Sở Nội vụ")] };
    expect(sayDiscipline(round)?.text).toBe(
      "Thời hạn gửi báo cáo là ngày 15/11/2025; cả 2 đơn vị đều gửi báo cáo đúng hạn.",
    );
  });

  it("says so of tasks that all stand alike", () => {
    const tasks = makeRound()
      .tasks.slice(0, 3)
      .map((task) => ({ ...task, status: "under-way" as const, due: "2030-12-31", finished: null }));
    expect(sayTasks("plan:tasks", tasks, "2025-12-14")?.text).toBe(
      "Cả 3 nhiệm vụ được giao đều đang thực hiện, còn trong hạn.",
    );
  });
});
