import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paragraphOf } from "../document/paragraph.js";
import { passageOf } from "../document/passage.js";
import { readAssignments } from "./assignments.js";
import { readGoals } from "./goals.js";
import { readIndicators } from "./indicators.js";
import type { Indicator } from "./reading.js";
import { readTargets } from "./targets.js";
import { contextOf, contextOfBlocks, mergedTable } from "./testing/samples.js";

/** Values by year, short: `2030: 45`, `2030: < 1`. */
function values({ milestones }: Indicator): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(milestones).map(([year, { value }]) => [
      year,
      "value" in value ? value.value : value.kind,
    ]),
  );
}

const plan = `KẾ HOẠCH

Phát triển kinh tế - xã hội tỉnh Lam Giang giai đoạn 2026-2030
`;

describe("a table with years", () => {
  const found = readIndicators(
    contextOf(`${plan}
PHỤ LỤC I
HỆ THỐNG CHỈ TIÊU

| TT | Chỉ tiêu | ĐVT | Thực hiện 2024 | Ước TH 2025 | Năm 2030 | Cơ quan theo dõi |
|---|---|---|---|---|---|---|
| I | Kinh tế | | | | | |
| 1 | Tốc độ tăng GRDP | % | 7,1 | 8,0 | 10 | Sở Tài chính |
| | Trong đó: | | | | | |
| | - Nông, lâm nghiệp, thủy sản | % | 3,2 | 3,5 | 4 | nt |
| 2 | Tổng vốn đầu tư | Tỷ đồng | 12.500 | | 25.000 | |
| II | Xã hội | | | | | |
| 3 | Số bác sĩ trên 1 vạn dân | Bác sĩ | 9,5 | 10.5 | 14 | Sở Y tế |
| 3.1 | Tuyến tỉnh | Bác sĩ | 5 | 5,5 | 8 | |`),
  );

  it("gives a row for each indicator, not for groups, with its group's printed number", () => {
    expect(found.map(({ name, group }) => [name, group])).toEqual([
      ["Tốc độ tăng GRDP", "I"],
      ["Nông, lâm nghiệp, thủy sản", "I"],
      ["Tổng vốn đầu tư", "I"],
      ["Số bác sĩ trên 1 vạn dân", "II"],
      ["Tuyến tỉnh", "II"],
    ]);
  });

  it("values by year; the year of an empty cell is absent", () => {
    expect(found.map(values)).toEqual([
      { 2024: 7.1, 2025: 8, 2030: 10 },
      { 2024: 3.2, 2025: 3.5, 2030: 4 },
      { 2024: 12500, 2030: 25000 },
      { 2024: 9.5, 2025: 10.5, 2030: 14 },
      { 2024: 5, 2025: 5.5, 2030: 8 },
    ]);
    expect(found[3]?.milestones["2025"]?.confidence.reasons).toEqual(["number-format"]);
  });

  it("parents of rows after a dash, after `Trong đó` and with deeper ordinals", () => {
    expect(found.map(({ parent }) => parent)).toEqual([
      null,
      "Tốc độ tăng GRDP",
      null,
      null,
      "Số bác sĩ trên 1 vạn dân",
    ]);
  });

  it("units of empty cells and of `nt` are inherited, but not over a group", () => {
    expect(found.map(({ responsible, responsibleInherited }) => [responsible, responsibleInherited])).toEqual(
      [
        [["Sở Tài chính"], false],
        [["Sở Tài chính"], true],
        [["Sở Tài chính"], true],
        [["Sở Y tế"], false],
        [["Sở Y tế"], true],
      ],
    );
  });
});

describe("a .docx table with merged cells", () => {
  const table = mergedTable([
    [
      { text: "STT", rows: 2 },
      { text: "Tên chỉ tiêu", rows: 2 },
      { text: "Đơn vị tính", rows: 2 },
      { text: "Lộ trình", columns: 2 },
      { text: "Đơn vị chịu trách nhiệm", rows: 2 },
    ],
    [
      { text: "2028", at: 3 },
      { text: "2030", at: 4 },
    ],
    [{ text: "A. Môi trường", columns: 6 }],
    ["1", "Tỷ lệ thu gom rác", "%", "85", "trên 95", { text: "Sở Nông nghiệp và Môi trường", rows: 3 }],
    ["2", "Tỷ lệ che phủ rừng", "%", { text: "Duy trì như hiện nay", columns: 2 }],
    ["3", "Số trạm quan trắc", "Trạm", { text: "12", columns: 2 }],
  ]);
  const found = readIndicators(contextOfBlocks([paragraphOf(passageOf("KẾ HOẠCH", 1)), table]));

  it("a merged value stands for all the years it covers", () => {
    expect(found.map(values)).toEqual([
      { 2028: 85, 2030: 95 },
      { 2028: "maintain", 2030: "maintain" },
      { 2028: 12, 2030: 12 },
    ]);
    expect(found.map(({ spanning }) => spanning)).toEqual([null, "Duy trì như hiện nay", null]);
  });

  it("a merged unit holds for all its rows; a merged row is a group", () => {
    expect(found.map(({ responsibleInherited }) => responsibleInherited)).toEqual([false, true, true]);
    expect(found.every(({ responsible }) => responsible[0] === "Sở Nông nghiệp và Môi trường")).toBe(true);
    expect(found.every(({ group }) => group === "A")).toBe(true);
  });
});

describe("codes, targets and what is lost", () => {
  const head = `| Mục tiêu | Cơ quan báo cáo | Chỉ tiêu giám sát | Đơn vị tính | Lộ trình | | |
|---|---|---|---|---|---|---|
| | | | | 2020 | 2025 | 2030 |`;

  it("code and priority stand before the name; the target's column gives the target", () => {
    const found = readIndicators(
      contextOf(`${plan}\n${head}
| Mục tiêu 1. Xóa nghèo | | | | | | |
| (1) Mục tiêu 1.1 (MTUT): Giảm nghèo | Sở Nội vụ | 1.1a (UT): Tỷ lệ hộ nghèo | % | * | 3 | 1 |
| | | 1.1 b(KK) Số hộ tái nghèo | Hộ | 90 40 20 | | |
| (2) Mục tiêu 1.2 (MTKK): Bảo trợ | Sở Y tế | 1.2. Phấn đấu mọi trẻ em được bảo trợ | | | | |`),
    );
    expect(found.map(({ code, priority, target, name }) => [code, priority, target, name])).toEqual([
      ["1.1a", "UT", "1.1", "Tỷ lệ hộ nghèo"],
      ["1.1b", "KK", "1.1", "Số hộ tái nghèo"],
      ["1.2", null, "1.2", "Phấn đấu mọi trẻ em được bảo trợ"],
    ]);
    expect(found.map(values)).toEqual([
      { 2020: "pending", 2025: 3, 2030: 1 },
      { 2020: 90, 2025: 40, 2030: 20 },
      { 2020: "qualitative", 2025: "qualitative", 2030: "qualitative" },
    ]);
    expect(found[1]?.milestones["2020"]?.confidence.level).toBe("doubtful");
    expect(found[2]?.spanning).toBe("Phấn đấu mọi trẻ em được bảo trợ");
  });

  it("a value ten times its neighbours is doubtful", () => {
    const [found] = readIndicators(
      contextOf(
        `${plan}\n${head}\n| Mục tiêu 1.1 (MTUT): Giảm nghèo | Sở Nội vụ | 1.1. Tỷ lệ A | % | 10,0 | 150 | 12 |`,
      ),
    );
    expect(found?.milestones["2025"]?.confidence.reasons).toContain("number-suspect");
  });
});

describe("other shapes", () => {
  it("the value stands inside the text; the heading names the year", () => {
    const found = readIndicators(
      contextOf(`${plan}\n| STT | Chỉ tiêu đến năm 2028 | Cơ quan chủ trì |\n|---|---|---|
| 1 | Tỷ lệ hồ sơ trực tuyến đạt tối thiểu 90% | Sở Khoa học và Công nghệ |
| 2 | Có ít nhất 50 doanh nghiệp công nghệ số | Sở Tài chính |`),
    );
    expect(found.map(({ measure, responsible }) => [measure, responsible[0]])).toEqual([
      ["%", "Sở Khoa học và Công nghệ"],
      ["doanh nghiệp", "Sở Tài chính"],
    ]);
    expect(found.map(values)).toEqual([{ 2028: 90 }, { 2028: 50 }]);
    expect(found[0]?.milestones["2028"]).toMatchObject({
      raw: "đạt tối thiểu 90%",
      value: { kind: "bound", op: ">=" },
    });
  });

  it("without a column of measures the name or the line above the table tells", () => {
    const found = readIndicators(
      contextOf(`${plan}\nPHỤ LỤC\n\nĐơn vị tính: %\n\n| TT | Chỉ tiêu | Năm 2028 | Năm 2030 |\n|---|---|---|---|
| 1 | Tỷ lệ đô thị hóa | 40 | 45 |\n| 2 | Số cây trồng mới (cây) | 500 | 600 |`),
    );
    expect(found.map(({ measure }) => measure)).toEqual(["%", "cây"]);
  });

  it("a column of deadlines gives the year, else the plan's title does", () => {
    const found = readIndicators(
      contextOf(`${plan}\n| STT | Tên chỉ tiêu | Giá trị | Thời gian hoàn thành |\n|---|---|---|---|
| 1 | Tỷ lệ đô thị hóa | 45% | Quý IV/2028 |
| 2 | Số đô thị loại I | 2 | |`),
    );
    expect(found.map(values)).toEqual([{ 2028: 45 }, { 2030: 2 }]);
  });

  it("in a table of results the plan's figure is the milestone", () => {
    const found = readIndicators(
      contextOf(`BÁO CÁO\n\nKết quả năm 2025\n\n| TT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2025 | Thực hiện năm 2025 | Tỷ lệ TH/KH (%) |
|---|---|---|---|---|---|---|\n| 1 | Thu ngân sách | Tỷ đồng | 10.500 | 11.200 | 106,7 |`),
    );
    expect(found.map(values)).toEqual([{ 2025: 10500 }]);
  });

  it("money by year is no indicator, nor are tasks", () => {
    const money =
      "KINH PHÍ THỰC HIỆN\n\n| TT | Nội dung | Tổng | Năm 2026 | Năm 2027 |\n|---|---|---|---|---|\n| 1 | Mua máy | 5 | 2 | 3 |";
    const tasks =
      "| TT | Nhiệm vụ | Chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Mở lớp cho 50 cán bộ | Sở Nội vụ | 2027 |";
    expect(readIndicators(contextOf(`${plan}\n${money}\n\nDANH MỤC\n\n${tasks}`))).toEqual([]);
  });
});

describe("any table", () => {
  const word = fc.constantFrom(
    "TT",
    "Chỉ tiêu",
    "ĐVT",
    "Năm 2028",
    "2030",
    "Lộ trình",
    "%",
    "12,5",
    "> 8",
    "*",
    "",
    "",
    "I",
    "1.1",
    "Mục tiêu 1.1 (MTUT): A",
    "Mục tiêu 2: B",
    "Tỷ lệ hộ nghèo",
    "- Thành thị",
    "Trong đó:",
    "Sở Y tế",
    "Chủ trì: Sở Y tế Phối hợp: các xã",
    "a.",
    "- Mở lớp.",
    "nt",
    "Giảm 5% so với năm trước",
    "Nhiệm vụ",
    "Chủ trì",
    "Phân công trách nhiệm",
    "và Đào tạo",
    "Duy trì",
  );
  const row = fc.array(word, { minLength: 1, maxLength: 9 }).map((cells) => `| ${cells.join(" | ")} |`);
  const lines = fc.array(
    fc.oneof(
      { weight: 8, arbitrary: row },
      fc.constantFrom("", "|---|---|---|", "Mục tiêu 3: C", "PHỤ LỤC II", "7"),
    ),
    {
      maxLength: 40,
    },
  );

  it("is read without an exception; spans lie in the document, years are years", () => {
    fc.assert(
      fc.property(lines, (table) => {
        const ctx = contextOf([plan, ...table].join("\n"));
        const count = ctx.source.lines.length;
        const items = [
          ...readIndicators(ctx, { planYear: "2030" }),
          ...readTargets(ctx),
          ...readGoals(ctx),
          ...readAssignments(ctx),
        ];
        for (const { span } of items) {
          expect(span.line).toBeGreaterThan(0);
          expect(span.endLine).toBeGreaterThanOrEqual(span.line);
          expect(span.endLine).toBeLessThanOrEqual(count);
        }
        for (const { milestones } of readIndicators(ctx))
          for (const year of Object.keys(milestones)) expect(year).toMatch(/^\d{4}$/u);
      }),
      { numRuns: 300 },
    );
  });
});

describe("readIndicators: group rows", () => {
  it("keeps the number and the title of the group", () => {
    const found = readIndicators(
      contextOf(`| TT | Chỉ tiêu | Đơn vị tính | Năm 2026 | Năm 2030 |
|---|---|---|---|---|
| I | Cấp nước sạch | | | |
| 1 | Tỷ lệ hộ dùng nước sạch | % | 70 | 95 |
| II | Thoát nước | | | |
| 1 | Tỷ lệ nước thải được xử lý | % | 20 | 60 |`),
    );
    expect(found.map(({ group, groupTitle }) => [group, groupTitle])).toEqual([
      ["I", "Cấp nước sạch"],
      ["II", "Thoát nước"],
    ]);
  });

  it("takes a numbered title without a figure for a group, in plain letters too", () => {
    const found = readIndicators(
      contextOf(`| TT | Chỉ tiêu | Đơn vị tính | Năm 2026 | Năm 2030 |
|---|---|---|---|---|
| | Nhóm 1. Cấp nước sạch | | | |
| 1 | Tỷ lệ hộ dùng nước sạch | % | 70 | 95 |
| | Mục tiêu 2. Thoát nước | | | |
| 2 | Tỷ lệ nước thải được xử lý | % | 20 | 60 |`),
    );
    expect(found.map(({ name }) => name)).toEqual(["Tỷ lệ hộ dùng nước sạch", "Tỷ lệ nước thải được xử lý"]);
  });
});
