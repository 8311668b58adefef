import { clear } from "@lotrinh/core/read/confidence";
import type { Duty, Indicator, Milestone, Reading, Section, Task } from "@lotrinh/core/read/reading";
import { describe, expect, it } from "vitest";
import { dutyCalendar } from "./dutyCalendar.js";
import { indicatorTable, searchIndicators } from "./indicatorTable.js";
import { outlineRows } from "./outline.js";
import { filterWork, listWork, workBySection, workByUnit } from "./work.js";

const span = { line: 1, endLine: 1 };

const emptyReading: Reading = {
  meta: {
    number: null,
    date: null,
    place: null,
    issuer: null,
    type: null,
    title: null,
    addressedTo: [],
    recipients: [],
    signer: null,
    isDraft: false,
    period: null,
    standingUnit: null,
    spans: {},
    confidence: {},
  },
  citations: [],
  laws: [],
  sections: [],
  goals: [],
  targets: [],
  indicators: [],
  tasks: [],
  assignments: [],
  duties: [],
  deadlines: [],
  reviews: [],
  funding: [],
  results: [],
  proposals: [],
  difficulties: [],
  units: {},
  notices: [],
};
const exact = (value: number): Milestone => ({
  raw: String(value),
  value: { kind: "exact", value },
  confidence: clear,
});

function indicatorOf(name: string, changes: Partial<Indicator> = {}): Indicator {
  return {
    code: null,
    name,
    target: null,
    group: null,
    groupTitle: null,
    parent: null,
    priority: null,
    measure: "%",
    responsible: [],
    responsibleInherited: false,
    milestones: {},
    spanning: null,
    span,
    confidence: clear,
    ...changes,
  };
}

describe("indicatorTable", () => {
  const table = indicatorTable([
    indicatorOf("Nhà ở bình quân", { group: "Nhà ở", milestones: { "2030": exact(30) } }),
    indicatorOf("Thành thị", {
      group: "Nhà ở",
      parent: "Nhà ở bình quân",
      milestones: { "2025": exact(28) },
    }),
    indicatorOf("Nông thôn", { group: "Nhà ở", parent: "Nhà ở bình quân", spanning: "Duy trì" }),
    indicatorOf("Tỷ lệ hộ nghèo", { group: "An sinh" }),
  ]);

  it("has a column for each year that any row names", () => expect(table.years).toEqual(["2025", "2030"]));

  it("heads a group with its number and title, and with its title once where it has no number", () => {
    const { rows } = indicatorTable([
      indicatorOf("Hộ dùng nước sạch", { group: "I", groupTitle: "Cấp nước sạch" }),
      indicatorOf("Hộ có nhà tiêu", { group: "Vệ sinh", groupTitle: "Vệ sinh" }),
    ]);
    const heads = rows.flatMap((row) => (row.kind === "group" ? [row.title] : []));
    expect(heads).toEqual(["I. Cấp nước sạch", "Vệ sinh"]);
  });

  it("puts rows under their groups and children under their parents", () => {
    const shape = table.rows.map((row) =>
      row.kind === "group" ? row.title : `${row.depth} ${row.indicator.name}`,
    );
    expect(shape).toEqual([
      "Nhà ở",
      "0 Nhà ở bình quân",
      "1 Thành thị",
      "1 Nông thôn",
      "An sinh",
      "0 Tỷ lệ hộ nghèo",
    ]);
  });

  it("says what isn't there, and gives a text for all years one cell", () => {
    const cells = table.rows.flatMap((row) =>
      row.kind === "indicator" ? [row.cells.map(({ kind }) => kind)] : [],
    );
    expect(cells).toEqual([
      ["absent", "milestone"],
      ["milestone", "absent"],
      ["spanning"],
      ["absent", "absent"],
    ]);
  });

  it("is searched without diacritics", () => {
    expect(
      searchIndicators([indicatorOf("Tỷ lệ hộ nghèo"), indicatorOf("Nước sạch")], "ho ngheo"),
    ).toHaveLength(1);
  });
});

function taskOf(
  text: string,
  lead: readonly string[],
  coordinating: readonly string[],
  section: string,
): Task {
  const none = { target: null, letter: null, due: null, output: null };
  return { text, lead, coordinating, section, ...none, span, confidence: clear };
}

describe("work", () => {
  const names = { "Sở YT": "Sở Y tế" };
  const work = listWork({
    tasks: [
      taskOf("Tiêm chủng", ["Sở YT"], ["UBND các xã"], "II.1"),
      taskOf("Khám sàng lọc", ["Sở Y tế"], [], "II.1"),
      taskOf("Tuyên truyền", [], ["Sở YT"], "II.2"),
    ],
    targets: [],
  });

  it("brings the spellings of a unit together, and what has no lead to the end", () => {
    const shape = workByUnit(work, names).map(({ unit, lead, coordinating }) => [
      unit,
      lead.length,
      coordinating.length,
    ]);
    expect(shape).toEqual([
      ["Sở Y tế", 2, 1],
      ["UBND các xã", 0, 1],
      [null, 1, 0],
    ]);
  });

  it("is filtered by unit, role and words", () => {
    const found = (filter: Parameters<typeof filterWork>[1]) =>
      filterWork(work, filter, names).flatMap(({ lines }) => lines);
    expect(found({ unit: "Sở Y tế", role: "lead" })).toEqual(["Tiêm chủng", "Khám sàng lọc"]);
    expect(found({ unit: "Sở Y tế", role: "coordinating" })).toEqual(["Tuyên truyền"]);
    expect(found({ q: "kham sang loc" })).toEqual(["Khám sàng lọc"]);
  });

  it("is grouped by section", () => {
    expect(workBySection(work).map(({ section, work: held }) => [section, held.length])).toEqual([
      ["II.1", 2],
      ["II.2", 1],
    ]);
  });
});

describe("outlineRows", () => {
  const section = (
    label: string,
    title: string | null,
    line: number,
    children: readonly Section[] = [],
  ): Section => ({
    label,
    title,
    span: { line, endLine: line },
    children,
  });
  const at = (line: number) => ({ ...taskOf("Tiêm chủng", [], [], "II.1"), span: { line, endLine: line } });

  it("counts from a heading to the next of its rank, and leaves bare numbers out", () => {
    const sections = [
      section("I", "MỤC TIÊU", 5, [section("1", null, 6)]),
      section("II", "NHIỆM VỤ", 10, [section("1", "Y tế", 11), section("2", "Giáo dục", 20)]),
    ];
    const rows = outlineRows({ ...emptyReading, sections, tasks: [at(12), at(13), at(21)] });
    expect(rows.map(({ section: { title }, counts }) => [title, counts[0]?.count ?? 0])).toEqual([
      ["MỤC TIÊU", 0],
      ["NHIỆM VỤ", 3],
      ["Y tế", 2],
      ["Giáo dục", 1],
    ]);
  });
});

describe("dutyCalendar", () => {
  const duty = (deadline: Duty["deadline"]): Duty => ({
    who: [],
    what: "Báo cáo",
    to: null,
    via: null,
    onwardTo: [],
    frequency: "annual",
    deadline,
    span,
    confidence: clear,
  });

  it("goes through the year, then single dates, then what has no day", () => {
    const calendar = dutyCalendar([
      duty(null),
      duty({ date: "2026-03-01" }),
      duty({ month: 11, day: 15 }),
      duty({ month: 6, day: 10 }),
      duty({ month: 11, day: 5 }),
    ]);
    expect(calendar.map(({ month }) => month)).toEqual([6, 11, "once", "undated"]);
    expect(calendar[1]?.duties.map(({ deadline }) => deadline)).toEqual([
      { month: 11, day: 5 },
      { month: 11, day: 15 },
    ]);
  });
});
