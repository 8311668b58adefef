import type { TargetValue } from "../../read/value.js";
import { plainToRichText } from "../../report/richTextPlain.js";
import type { IndicatorFacts } from "../facts.js";
import type {
  FundingFacts,
  ProgrammeFacts,
  SynthesisInput,
  TaskFacts,
  UnitDiscipline,
  UnitReport,
} from "../input.js";
import type { ReportKind } from "../outline.js";
import { defaultSynthesisOutline } from "../outlines.js";
import { milestone } from "./facts.js";

/** A made-up round of a made-up province: tỉnh Lam Giang, 40 units, a plan of 2021 - 2025 with five goals. The same every time. */
export function makeRound(kind: ReportKind = "final"): SynthesisInput {
  const reports = units.flatMap((unit, at) => (isSilent(at) ? [] : [reportOf(unit, at)]));
  return {
    outline: defaultSynthesisOutline(kind),
    plan: {
      id: "plan",
      number: "118/KH-UBND",
      date: "2021-03-09",
      type: "Kế hoạch",
      title: "phát triển bền vững các lĩnh vực xã hội tỉnh Lam Giang giai đoạn 2021 - 2025",
      issuer: "Ủy ban nhân dân tỉnh Lam Giang",
      province: "tỉnh Lam Giang",
      from: 2021,
      to: 2025,
      carriesOut: null,
      standingUnit: "Sở Nội vụ",
    },
    round: {
      id: "2025",
      period: "2025",
      due: "2025-11-15",
      cutOff: "2025-12-14",
      units: units.map(disciplineOf),
    },
    goals: goals.map((title, at) => ({ id: `g${at + 1}`, number: at + 1, title })),
    indicators: makeIndicators(),
    tasks: makeTasks(),
    funding: makeFunding(),
    programmes: makeProgrammes(),
    reports,
  };
}

const goals = [
  "Giảm nghèo bền vững, bảo đảm an sinh xã hội",
  "Chăm sóc sức khỏe nhân dân",
  "Giáo dục, đào tạo và giáo dục nghề nghiệp",
  "Bình đẳng giới, chăm sóc và bảo vệ trẻ em",
  "Việc làm, thu nhập và môi trường sống",
];

const departments = [
  "Sở Nội vụ",
  "Sở Y tế",
  "Sở Giáo dục và Đào tạo",
  "Sở Tài chính",
  "Sở Nông nghiệp và Môi trường",
  "Sở Công Thương",
  "Sở Khoa học và Công nghệ",
  "Sở Văn hóa, Thể thao và Du lịch",
  "Sở Tư pháp",
  "Sở Xây dựng",
  "Công an tỉnh",
  "Ban Dân tộc",
  "Hội Liên hiệp Phụ nữ tỉnh",
  "Tỉnh đoàn",
  "Bảo hiểm xã hội tỉnh",
];
const communes = Array.from({ length: 25 }, (_, at) => `Ủy ban nhân dân xã An Lạc ${at + 1}`);
const units = [...departments, ...communes];

function isSilent(at: number): boolean {
  return at === 11 || at === 30 || at === 37;
}

function isLate(at: number): boolean {
  return at % 9 === 4;
}

function disciplineOf(unit: string, at: number): UnitDiscipline {
  const daysLate = isLate(at) ? 2 + (at % 5) : 0;
  const day = isLate(at) ? 15 + daysLate : 10 + (at % 6);
  return {
    unit,
    submitted: isSilent(at) ? null : `2025-11-${day}`,
    daysLate: isSilent(at) ? 0 : daysLate,
    returns: at % 13 === 7 ? 1 : 0,
    accepted: !isSilent(at),
    sections: isSilent(at) ? null : { asked: 9, filled: at % 7 === 3 ? 7 : 9 },
  };
}

/** Name, measure, direction, goal, baseline 2020, values 2021-2025, target of 2025. */
type Line = readonly [
  string,
  string | null,
  "increase" | "decrease" | null,
  number,
  number | null,
  readonly (number | null)[],
  TargetValue,
];

const lines: readonly Line[] = [
  [
    "Tỷ lệ hộ nghèo theo chuẩn đa chiều",
    "%",
    "decrease",
    1,
    6.42,
    [5.9, 5.11, 4.2, 3.35, 2.69],
    { kind: "bound", op: "<", value: 3 },
  ],
  ["Tỷ lệ hộ cận nghèo", "%", "decrease", 1, 5.2, [5.1, 4.8, 4.6, 4.1, 4.3], { kind: "exact", value: 4 }],
  [
    "Số hộ được hỗ trợ nhà ở",
    "Hộ",
    "increase",
    1,
    640,
    [700, 820, 910, 1205, 1340],
    { kind: "exact", value: 1300 },
  ],
  [
    "Tỷ lệ người dân tham gia bảo hiểm y tế",
    "%",
    "increase",
    1,
    90.5,
    [91.2, 92, 93.4, 94.1, 95.3],
    { kind: "bound", op: ">=", value: 95 },
  ],
  [
    "Số người tham gia bảo hiểm xã hội tự nguyện",
    "Người",
    "increase",
    1,
    4120,
    [5230, 6100, 7450, 8800, 9630],
    { kind: "exact", value: 10000 },
  ],
  [
    "Số bác sĩ trên 10.000 dân",
    "bác sĩ/10.000 dân",
    "increase",
    2,
    7.4,
    [7.6, 7.9, 8.2, 8.6, 9.1],
    { kind: "exact", value: 9 },
  ],
  [
    "Tỷ suất tử vong mẹ trên 100.000 trẻ đẻ sống",
    "1/100.000 trẻ đẻ sống",
    "decrease",
    2,
    42,
    [40, 38, null, 35, 33],
    { kind: "relative", direction: "decrease", amount: 20, amountMeasure: "%", base: "5y-before" },
  ],
  [
    "Tỷ suất tử vong trẻ em dưới 5 tuổi",
    "‰",
    "decrease",
    2,
    17.8,
    [17.5, 17.1, 16.6, 16.2, 15.9],
    { kind: "range", low: 15, high: 16 },
  ],
  [
    "Tỷ lệ trẻ em dưới 1 tuổi tiêm chủng đầy đủ",
    "%",
    "increase",
    2,
    96,
    [94.5, 88.2, 93, 95.6, 96],
    { kind: "maintain", of: "current" },
  ],
  [
    "Số giường bệnh trên 10.000 dân",
    "giường/10.000 dân",
    "increase",
    2,
    26,
    [26.5, 27, 28, 28.5, 29],
    { kind: "benchmark", relation: "equal", to: "national-average", value: 32 },
  ],
  [
    "Tỷ lệ trường học đạt chuẩn quốc gia",
    "%",
    "increase",
    3,
    58,
    [60.2, 62.4, 65, 68.1, 71.5],
    { kind: "range", low: 70, high: 75 },
  ],
  [
    "Tỷ lệ lao động qua đào tạo; có bằng cấp, chứng chỉ",
    "%",
    "increase",
    3,
    null,
    [null, null, null, null, 68],
    {
      kind: "composite",
      parts: [
        { label: "qua đào tạo", value: 70 },
        { label: "có bằng cấp", value: 30 },
      ],
    },
  ],
  [
    "Số lượt người được đào tạo nghề",
    "Lượt người",
    "increase",
    3,
    18200,
    [19100, 17400, 20800, 22600, 23800],
    { kind: "exact", value: 22000 },
  ],
  [
    "Dịch vụ công trực tuyến lĩnh vực giáo dục",
    "Mức độ",
    "increase",
    3,
    2,
    [2, 3, 3, 3, 4],
    { kind: "level", value: 4 },
  ],
  [
    "Hoàn thành quy hoạch mạng lưới trường học",
    null,
    null,
    3,
    null,
    [null, null, null, null, null],
    { kind: "qualitative", text: "phê duyệt quy hoạch trong năm 2025" },
  ],
  [
    "Tỷ lệ nữ tham gia cấp ủy",
    "%",
    "increase",
    4,
    18.5,
    [18.5, 18.5, 18.5, 18.5, 21.3],
    { kind: "bound", op: ">", value: 20 },
  ],
  [
    "Số vụ bạo lực gia đình",
    "Vụ",
    "decrease",
    4,
    212,
    [190, 175, 160, 149, 158],
    { kind: "relative", direction: "decrease", amount: null, amountMeasure: null, base: "baseline" },
  ],
  [
    "Tỷ lệ trẻ em có hoàn cảnh đặc biệt được chăm sóc",
    "%",
    "increase",
    4,
    82,
    [84, 86, 88.5, 90.2, null],
    { kind: "exact", value: 95 },
  ],
  [
    "Bộ chỉ tiêu về bình đẳng giới theo danh mục quốc gia mới",
    "%",
    "increase",
    4,
    null,
    [null, null, null, null, null],
    { kind: "pending" },
  ],
  [
    "Tỷ lệ thất nghiệp khu vực thành thị",
    "%",
    "decrease",
    5,
    3.4,
    [4.6, 3.9, 3.2, 2.9, 2.8],
    { kind: "bound", op: "<=", value: 3 },
  ],
  [
    "Thu nhập bình quân đầu người",
    "Triệu đồng/người/năm",
    "increase",
    5,
    41.2,
    [43, 47.5, 52.1, 57.8, 63.4],
    { kind: "exact", value: 65 },
  ],
  [
    "Vốn cho vay giải quyết việc làm",
    "Triệu đồng",
    "increase",
    5,
    182_000,
    [201_500, 254_300, 310_000, 372_450, 415_600],
    { kind: "exact", value: 400_000 },
  ],
  [
    "Tỷ lệ chất thải rắn sinh hoạt được thu gom",
    "%",
    "increase",
    5,
    78,
    [80, 82.5, 85, 87.2, 90],
    { kind: "exact", value: 92 },
  ],
  [
    "Xếp hạng chỉ số cải cách hành chính",
    "Thứ hạng",
    "decrease",
    5,
    35,
    [33, 29, 30, 26, 22],
    { kind: "exact", value: 20 },
  ],
];

function makeIndicators(): readonly IndicatorFacts[] {
  return lines.map(([name, measure, direction, goal, baseline, values, target], at): IndicatorFacts => {
    const unit = departments[at % 10] ?? "";
    return {
      id: `i${at + 1}`,
      code: `${goal}.${lines.slice(0, at + 1).filter((line) => line[3] === goal).length}`,
      name,
      measure,
      direction,
      goal: `g${goal}`,
      baseline: baseline === null ? null : { id: `b${at + 1}`, period: "2020", value: baseline },
      series: values.map((value, year) => ({
        id: `o${at + 1}-${2021 + year}`,
        period: `${2021 + year}`,
        value,
        status: year === 4 && at % 6 === 0 ? "estimated" : "reported",
        missing: value === null ? (at === 18 ? "pending-list" : "not-reported") : null,
        report: year === 4 ? `r${at % 10}` : null,
        unit,
        ...(at === 14 && year === 4 ? { fulfilled: true } : {}),
        ...(at === 3 && year === 4 ? { revisedFrom: 95.1 } : {}),
      })),
      milestones: [{ ...milestone(2025, target), id: `m${at + 1}` }],
      ...(at === 9 ? { benchmark: [{ id: "tb", period: "2025", value: 32 }] } : {}),
      verdict: null,
      responsible: [unit],
    };
  });
}

function makeTasks(): readonly TaskFacts[] {
  return Array.from({ length: 30 }, (_, at): TaskFacts => {
    const done = at % 3 !== 0;
    return {
      id: `t${at + 1}`,
      label: `${1 + Math.floor(at / 10)}.${(at % 10) + 1}`,
      text: `${taskWords[at % taskWords.length] ?? ""} (đợt ${1 + Math.floor(at / taskWords.length)})`,
      goal: `g${1 + (at % 5)}`,
      lead: [departments[at % 10] ?? ""],
      due: at % 8 === 7 ? null : `202${4 + (at % 2)}-${at % 3 === 0 ? "06" : "12"}-30`,
      dueText: at % 8 === 7 ? "Thường xuyên" : null,
      status: at % 11 === 10 ? null : done ? "done" : at % 2 === 0 ? "under-way" : "not-started",
      finished: done ? (at % 5 === 1 ? "2025-12-31" : "2024-06-10") : null,
      progress: done ? 100 : (at * 7) % 90,
      result: done ? "Đã ban hành và tổ chức thực hiện" : null,
      obstacle: done ? null : "Chờ phân bổ kinh phí",
      report: `r${at % 10}`,
    };
  });
}

const taskWords = [
  "Xây dựng cơ sở dữ liệu hộ nghèo, hộ cận nghèo",
  "Nâng cấp trạm y tế xã",
  "Mở lớp bồi dưỡng cho cán bộ làm công tác xã hội",
  "Rà soát, bổ sung chính sách hỗ trợ học nghề",
  "Tổ chức truyền thông về bình đẳng giới",
  "Kiểm tra việc thực hiện kế hoạch tại cơ sở",
  "Xây dựng mô hình sinh kế",
];

function makeFunding(): readonly FundingFacts[] {
  return departments.slice(0, 6).flatMap((unit, at): FundingFacts[] => {
    const given = (source: string, committed: number | null, disbursed: number | null): FundingFacts => ({
      report: `r${at}`,
      unit,
      source,
      committed,
      disbursed,
      status: "reported",
    });
    const social = at % 2 === 0 ? 750_000_000 : null;
    return [
      given("Ngân sách trung ương", 12_500_000_000 + at * 1_250_000_000, 9_800_000_000 + at * 1_000_000_000),
      given("Ngân sách tỉnh", 8_400_500_000, at === 3 ? null : 8_100_000_000),
      given("Nguồn xã hội hóa", social, social),
    ];
  });
}

/** Three departments tell some of it by programme, one of them with an abbreviation. */
function makeProgrammes(): readonly ProgrammeFacts[] {
  const given = (
    at: number,
    programme: string,
    source: string | null,
    committed: number,
    disbursed: number | null,
  ): ProgrammeFacts => ({
    report: `r${at}`,
    unit: departments[at] ?? "",
    id: `${at}-${source === null ? "x" : source.length}`,
    programme,
    source,
    committed,
    disbursed,
  });
  const poverty = "Chương trình mục tiêu quốc gia giảm nghèo bền vững";
  return [
    given(0, poverty, "Ngân sách trung ương", 8_000_000_000, 6_400_000_000),
    given(0, poverty, "Ngân sách tỉnh", 1_200_000_000, 1_100_000_000),
    given(2, "CTMTQG giảm nghèo bền vững", "Ngân sách trung ương", 2_500_500_000, 2_000_000_000),
    given(1, "Đề án phát triển y tế cơ sở", null, 950_000_000, null),
  ];
}

const remarks = [
  "Kinh phí bố trí cho công tác giảm nghèo ở cơ sở còn thấp so với nhu cầu thực tế",
  "Kinh phí bố trí cho công tác giảm nghèo ở cơ sở còn thấp, chưa đáp ứng nhu cầu thực tế của địa phương",
  "Cán bộ cấp xã làm công tác lao động, xã hội phần lớn là kiêm nhiệm nên chưa theo sát cơ sở",
  "Việc thu thập số liệu của một số chỉ tiêu còn chậm do chưa có biểu mẫu thống nhất",
  "Văn bản hướng dẫn của cấp trên ban hành chậm, quy định chồng chéo",
  "Sau khi sắp xếp đơn vị hành chính, việc bàn giao hồ sơ đối tượng kéo dài",
  "Nhận thức của một bộ phận người dân về học nghề còn hạn chế",
];

function reportOf(unit: string, at: number): UnitReport {
  const isCommune = at >= departments.length;
  const section = (key: string, title: string, text: string) => ({ key, title, text: plainToRichText(text) });
  const training = `Đã tổ chức ${3 + (at % 4)} hội nghị quán triệt, triển khai kế hoạch cho cán bộ chủ chốt của ${unit}.`;
  const shared = isCommune
    ? "Ủy ban nhân dân xã đã kiện toàn ban chỉ đạo, phân công thành viên phụ trách từng thôn, đưa các chỉ tiêu vào kế hoạch phát triển kinh tế - xã hội hằng năm của xã."
    : `${unit} đã ban hành Kế hoạch số ${20 + at}/KH-${initials(unit)} ngày 1${at % 10}/4/2021 về triển khai các chỉ tiêu được giao, lồng ghép vào chương trình công tác năm của ngành.`;
  const repeated =
    at < 2
      ? "\nPhối hợp tổ chức 18 lớp tập huấn nghiệp vụ chăm sóc trẻ em cho cộng tác viên thôn với tổng số 1.264 lượt người tham dự."
      : "";
  const wrong = at === 0 ? "\nTỷ lệ hộ nghèo theo chuẩn đa chiều còn 2,96%, giảm so với năm trước." : "";
  return {
    id: `r${at}`,
    unit,
    document: null,
    sections: [
      section(
        "chi-dao",
        "Công tác chỉ đạo, điều hành và tổ chức thực hiện",
        `${shared}\n${training}${repeated}`,
      ),
      ...(at < fieldResults.length
        ? [section("ket-qua", "Kết quả trên các lĩnh vực", fieldResults[at] ?? "")]
        : []),
      ...(at < organised.length
        ? [section("to-chuc", "Tổ chức bộ máy, nâng cao năng lực cán bộ", organised[at] ?? "")]
        : []),
      section("danh-gia", "Kết quả nổi bật", `${outcome(at)}${wrong}`),
      section("bai-hoc", "Bài học kinh nghiệm", lesson(at)),
      ...(at === 5 ? [section("khac", "Ý kiến khác", "Đơn vị không có ý kiến khác về “mẫu” & biểu.")] : []),
    ],
    difficulties: [
      { id: "d1", text: remarks[at % remarks.length] ?? "" },
      ...(at % 3 === 0
        ? [
            {
              id: "d2",
              text: remarks[(at + 3) % remarks.length] ?? "",
              cause: "Nguồn thu ngân sách trên địa bàn thấp",
            },
          ]
        : []),
    ],
    proposals: at % 4 === 0 ? [{ id: "p1", ...asked(at) }] : [],
  };
}

/** What the first departments tell of their fields. */
const fieldResults = [
  "Đã cấp thẻ bảo hiểm y tế cho người thuộc hộ nghèo, hộ cận nghèo; 100% xã có cán bộ làm công tác xã hội được bồi dưỡng nghiệp vụ.",
  "Mạng lưới y tế cơ sở được củng cố; các trạm y tế xã đều có bác sĩ làm việc thường xuyên hoặc theo lịch luân phiên.",
  "Quy mô trường, lớp học được sắp xếp phù hợp; cơ sở vật chất các trường vùng khó khăn được quan tâm đầu tư.",
  "Bố trí ngân sách cho các chương trình an sinh xã hội theo đúng tiến độ; ưu tiên các xã khó khăn.",
  "Thu gom, xử lý chất thải rắn sinh hoạt ở nông thôn được mở rộng tới các thôn; công trình cấp nước tập trung được nâng cấp.",
  "Tổ chức các phiên kết nối tiêu thụ sản phẩm cho hợp tác xã, hộ sản xuất ở vùng khó khăn.",
];

/** What the first departments tell of their staff. */
const organised = [
  "Kiện toàn Ban Chỉ đạo cấp tỉnh; bố trí 02 công chức theo dõi. Mở 12 lớp bồi dưỡng cho 640 lượt cán bộ cấp xã, trong đó 310 người là nữ.",
  "Phối hợp mở 12 lớp bồi dưỡng cho 640 lượt cán bộ cấp xã. Tổ chức 05 khóa tập huấn với 420 lượt người tham dự.",
  "Tổ chức 20 lớp tập huấn về dạy học hòa nhập.",
];

function initials(unit: string): string {
  return unit
    .split(/[\s,]+/u)
    .map((word) => word.charAt(0).toUpperCase())
    .join("");
}

function outcome(at: number): string {
  const words = [
    "Các chính sách an sinh xã hội được thực hiện kịp thời, đúng đối tượng, không để xảy ra khiếu kiện kéo dài.",
    "Mạng lưới cộng tác viên được củng cố, nhiều mô hình hay được nhân rộng ở các thôn, bản.",
    "Công tác phối hợp giữa các ngành, đoàn thể và địa phương có nhiều chuyển biến tích cực.",
  ];
  return words[at % words.length] ?? "";
}

function lesson(at: number): string {
  return at % 2 === 0
    ? "Nơi nào người đứng đầu sâu sát, giao việc rõ người, rõ thời hạn thì nơi đó chỉ tiêu hoàn thành sớm."
    : "Cần bố trí kinh phí ngay từ đầu năm và công khai tiến độ để Nhân dân giám sát.";
}

function asked(at: number): { readonly text: string; readonly to: string | null } {
  const all = [
    { to: "Bộ Y tế", text: "Đề nghị Bộ Y tế sớm ban hành định mức nhân lực của trạm y tế xã." },
    { to: null, text: "Đề nghị UBND tỉnh bố trí bổ sung kinh phí đối ứng cho các xã mới sáp nhập." },
    { to: "UBND tỉnh", text: "Bố trí bổ sung kinh phí đối ứng cho các xã mới sáp nhập." },
    { to: "Chính phủ", text: "Xem xét nâng mức chuẩn trợ giúp xã hội." },
    { to: null, text: "Quan tâm hơn nữa đến đội ngũ cộng tác viên." },
  ];
  return all[(at / 4) % all.length] ?? { to: null, text: "" };
}
