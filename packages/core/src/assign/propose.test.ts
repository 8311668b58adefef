import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDocument } from "../read/read.js";
import type { Reading } from "../read/reading.js";
import { listItems } from "../review/item.js";
import { makeUnitResolver } from "../text/units.js";
import { makeDirectory } from "../units/directory.js";
import { lamGiang, lamGiangActs, unitOf } from "../units/testing/units.js";
import type { AssignmentProposal } from "./assignment.js";
import { proposeDuties } from "./duties.js";
import { proposeAssignments } from "./propose.js";

const directory = makeDirectory({ units: lamGiang, successions: lamGiangActs, province: "Lam Giang" });

function read(text: string): Reading {
  const lines = text.normalize("NFC").split(/\r?\n/u);
  return readDocument({ format: "markdown", lines, pages: null, blocks: null, notices: [] });
}

const plan = read(`ỦY BAN NHÂN DÂN
TỈNH LAM GIANG

Số: 83/KH-UBND

Lam Giang, ngày 15 tháng 3 năm 2022

KẾ HOẠCH
Phát triển xã hội tỉnh Lam Giang giai đoạn 2022 - 2026

I. NHIỆM VỤ

| STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
|---|---|---|---|---|
| 1 | Rà soát hộ nghèo, hộ cận nghèo hằng năm | Sở Lao động - Thương binh và Xã hội | UBND các huyện, thành phố | Hằng năm |
| 2 | Bố trí vốn đầu tư công cho kế hoạch | Sở KH&ĐT | Sở Tài chính | 2023 |
| 3 | Khảo sát mức sống của người dân | Sở Lao động - Thương binh và Xã hội | Các đơn vị liên quan | 2024 |
| 4 | Xây dựng trang thông tin của kế hoạch | Trung tâm Dữ liệu Sông Lam | Các sở, ban, ngành | 2023 |

II. TỔ CHỨC THỰC HIỆN
1. Các sở, ban, ngành, UBND các huyện, thành phố báo cáo kết quả thực hiện 6 tháng trước ngày 10/6 và hằng năm trước ngày 10/12, gửi Sở Kế hoạch và Đầu tư tổng hợp.
`);

function propose(on: string): AssignmentProposal[] {
  return proposeAssignments({ items: listItems(plan), directory, issued: "2022-03-15", on });
}

/** `role: units` or what is to be decided, by name as printed. */
function summary(proposals: readonly AssignmentProposal[], subject: string): string[] {
  return proposals
    .filter((each) => each.subject === subject)
    .map(({ role, basis, units, decision }) => {
      const named = units.map((id) => directory.byId.get(id)?.name).join(", ");
      return `${role} ${basis.printed}: ${decision === null ? named : `${decision.kind} ${named}`}`.trim();
    });
}

describe("proposed assignments", () => {
  it("are the units of the plan's own time while they exist", () => {
    expect(summary(propose("2023-01-01"), "task")).toEqual([
      "lead Sở Lao động - Thương binh và Xã hội: Sở Lao động - Thương binh và Xã hội",
      "coordinating UBND các huyện, thành phố: confirm-group UBND huyện Lam Sơn, UBND thành phố Lam Giang",
      "lead Sở KH&ĐT: Sở Kế hoạch và Đầu tư",
      "coordinating Sở Tài chính: Sở Tài chính",
      "lead Sở Lao động - Thương binh và Xã hội: Sở Lao động - Thương binh và Xã hội",
      "coordinating Các đơn vị liên quan: choose-members",
      "lead Trung tâm Dữ liệu Sông Lam: unknown-unit",
      expect.stringMatching(/^coordinating Các sở, ban, ngành: confirm-group Công an tỉnh, Sở /u),
    ]);
  });

  it("pass to whoever has the work since, by field, with the act and what is to be decided", () => {
    const proposals = propose("2026-01-05");
    expect(summary(proposals, "task").slice(0, 6)).toEqual([
      "lead Sở Lao động - Thương binh và Xã hội: Sở Nông nghiệp và Môi trường",
      "coordinating UBND các huyện, thành phố: confirm-group UBND phường Tân Lập, UBND xã An Bình, UBND xã Hòa Lạc",
      "lead Sở KH&ĐT: Sở Tài chính",
      "coordinating Sở Tài chính: Sở Tài chính",
      "lead Sở Lao động - Thương binh và Xã hội: choose-successor",
      "coordinating Các đơn vị liên quan: choose-members",
    ]);
    const [first] = proposals;
    expect(first?.basis).toMatchObject({
      printed: "Sở Lao động - Thương binh và Xã hội",
      resolved: "succession",
      steps: [{ act: "Quyết định của UBND tỉnh ngày 2025-03-01", field: "poverty" }],
    });
  });

  it("offer the usual successors where the directory was made after 2025 and knows no department of before", () => {
    const today = lamGiang.filter(({ validTo }) => validTo === null);
    const young = makeDirectory({ units: today, successions: [], province: "Lam Giang" });
    const proposals = proposeAssignments({
      items: listItems(plan),
      directory: young,
      issued: "2022-03-15",
      on: "2026-01-05",
    });
    const [poverty, , investment] = proposals.map(({ decision }) => decision);
    expect(poverty).toMatchObject({ kind: "choose-successor", among: ["so-nong-nghiep-va-moi-truong"] });
    expect(investment).toMatchObject({ kind: "choose-successor", among: ["so-tai-chinh"] });
  });

  it("carry the keys of the reading's items", () => {
    const keys = new Set(listItems(plan).map(({ key }) => key));
    expect(propose("2026-01-05").every(({ item }) => keys.has(item))).toBe(true);
  });

  it("are the same each time", () => {
    expect(propose("2026-01-05")).toEqual(propose("2026-01-05"));
  });

  it("say that nobody is named, or take the lead of the item's target", () => {
    const task = { text: "Tổ chức hội nghị", section: null, coordinating: [], due: null, output: null };
    const common = { span: { line: 1, endLine: 1 }, confidence: { level: "clear", reasons: [] } } as const;
    const items = listItems({
      ...plan,
      targets: [
        {
          code: "1.1",
          goal: 1,
          priority: null,
          title: "Giảm nghèo",
          parts: [{ letter: "a", lead: ["Sở Y tế"], coordinating: [], tasks: [], ...common }],
          ...common,
        },
      ],
      tasks: [
        { ...task, lead: [], target: "1.1", letter: "a", ...common },
        { ...task, lead: [], target: null, letter: null, ...common },
      ],
      indicators: [],
      duties: [],
    });
    const proposals = proposeAssignments({ items, directory, issued: null, on: "2024-01-01" });
    expect(
      proposals.map(({ units, basis, decision }) => [units, basis.from, decision?.kind ?? null]),
    ).toEqual([
      [["so-y-te"], "target", null],
      [[], "item", "nobody"],
    ]);
  });
});

describe("proposed duties", () => {
  it("leave the second half of the year to the annual report", () => {
    const duties = proposeDuties(listItems(plan), { from: "2022-03-15", to: "2026-12-31" });
    expect(duties.map(({ schedule }) => [schedule.frequency, schedule.deadlines, schedule.lastPart])).toEqual(
      [
        ["semiannual", [{ month: 6, day: 10 }], "annual"],
        ["annual", [{ month: 12, day: 10 }], "own"],
      ],
    );
  });

  it("give a review without a day the year that the plan names for it", () => {
    const common = { span: { line: 9, endLine: 9 }, confidence: { level: "clear", reasons: [] } } as const;
    const duty = {
      who: ["Sở Y tế"],
      what: "Báo cáo sơ kết",
      to: null,
      via: null,
      onwardTo: [],
      deadline: null,
    };
    const items = listItems({
      ...plan,
      duties: [{ ...duty, frequency: "interim", ...common }],
      reviews: [
        { year: 2026, kind: "final", text: "Tổng kết năm 2026", ...common },
        { year: 2024, kind: "interim", text: "Sơ kết năm 2024", ...common },
      ],
    });
    const [interim] = proposeDuties(items, { from: "2022-01-01", to: "2026-12-31" });
    expect(interim?.schedule.deadlines).toEqual([{ year: 2024 }]);
  });

  it("join deadlines that are printed one by one", () => {
    const common = {
      who: ["Sở Y tế"],
      what: "Báo cáo",
      to: null,
      via: null,
      onwardTo: [],
      span: { line: 9, endLine: 9 },
      confidence: { level: "clear", reasons: [] },
    } as const;
    const items = listItems({
      ...plan,
      duties: [
        { ...common, frequency: "semiannual", deadline: { month: 6, day: 15 } },
        { ...common, frequency: "semiannual", deadline: { month: 12, day: 15 } },
      ],
    });
    const [duty, second] = proposeDuties(items, { from: "2022-01-01", to: "2026-12-31" });
    expect(second).toBeUndefined();
    expect(duty?.items).toHaveLength(2);
    expect(duty?.schedule).toMatchObject({
      deadlines: [
        { month: 6, day: 15 },
        { month: 12, day: 15 },
      ],
      lastPart: "own",
    });
  });
});

const seeds = "../shared/seeds";

describe.skipIf(!existsSync(seeds))(
  "real plans of ../shared/seeds, with a directory of their own unit names",
  () => {
    const files = existsSync(seeds) ? readdirSync(seeds).filter((file) => file.endsWith(".txt")) : [];

    it.each(files)("%s: nine of ten names find their units, the rest is told", (file) => {
      const reading = read(readFileSync(`${seeds}/${file}`, "utf8"));
      const resolve = makeUnitResolver();
      const names = new Set(Object.values(reading.units).filter((name) => name !== null));
      const units = [...names].filter((name) => resolve(name)?.kind === "unit").map((name) => unitOf(name));
      const own = makeDirectory({ units, successions: [], province: null });
      const issued = reading.meta.date?.length === 10 ? reading.meta.date : null;
      const named = proposeAssignments({
        items: listItems(reading),
        directory: own,
        issued,
        on: "2024-01-01",
      }).filter(({ decision }) => decision?.kind !== "nobody");
      const lost = named.filter(
        ({ decision }) => decision?.kind === "unknown-unit" || decision?.kind === "choose-unit",
      );
      expect(lost.length).toBeLessThanOrEqual(named.length / 10);
      for (const { units: proposed, decision } of named)
        expect(proposed.length > 0 || decision !== null).toBe(true);
    });
  },
);
