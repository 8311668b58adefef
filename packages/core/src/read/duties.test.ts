import { describe, expect, it } from "vitest";
import { readDeadlines } from "./deadlines.js";
import { readDuties } from "./duties.js";
import { readFunding } from "./funding.js";
import { readReviews } from "./reviews.js";
import { contextOf } from "./testing/samples.js";

const plan = (organisation: string, funding = "- Ngân sách tỉnh.") =>
  contextOf(`
KẾ HOẠCH

Phát triển đô thị thông minh giai đoạn 2026 - 2030

I. MỤC ĐÍCH, YÊU CẦU

- Định kỳ hằng năm báo cáo kết quả theo quy định.

II. NHIỆM VỤ

- Xây dựng trung tâm điều hành.

III. KINH PHÍ THỰC HIỆN

${funding}

IV. TỔ CHỨC THỰC HIỆN

${organisation}
`);
const duties = (organisation: string) => readDuties(plan(organisation));
const occasions = (organisation: string) =>
  duties(organisation).map(({ frequency, deadline }) => [frequency, deadline]);

describe("readDuties: who compiles asks for reports", () => {
  it("gives the day in the bracket to those whose reports are compiled", () => {
    const found = duties(
      "1. Sở Y tế\n\n- Tổng hợp kết quả hằng năm của các đơn vị, địa phương (báo cáo gửi về Sở Y tế trước ngày 05 tháng 12), xây dựng báo cáo chung trình Ủy ban nhân dân tỉnh trước ngày 20 tháng 12.",
    );
    expect(found.map(({ who, to, deadline }) => [who, to, deadline])).toEqual([
      [["các đơn vị, địa phương"], "Sở Y tế", { month: 12, day: 5 }],
      [["Sở Y tế"], "Ủy ban nhân dân tỉnh", { month: 12, day: 20 }],
    ]);
  });
});

describe("readDuties: how often and by when", () => {
  it.each([
    ["hằng năm trước ngày 15/11", [["annual", { month: 11, day: 15 }]]],
    ["chậm nhất vào ngày 30 tháng 11 hàng năm", [["annual", { month: 11, day: 30 }]]],
    ["trước ngày 05/12", [["annual", { month: 12, day: 5 }]]],
    ["định kỳ hằng tháng (trước ngày 25)", [["monthly", null]]],
    ["hằng quý (trước ngày 20 của tháng cuối quý)", [["quarterly", null]]],
    ["đột xuất", [["adhoc", null]]],
    [
      "6 tháng (trước 15/6), năm (trước 15/12)",
      [
        ["semiannual", { month: 6, day: 15 }],
        ["annual", { month: 12, day: 15 }],
      ],
    ],
    [
      "trước ngày 10/6 và trước ngày 10/12",
      [
        ["semiannual", { month: 6, day: 10 }],
        ["semiannual", { month: 12, day: 10 }],
      ],
    ],
    ["khi có yêu cầu", [["adhoc", null]]],
    ["trước ngày 20/12/2026", [["once", { date: "2026-12-20" }]]],
    [
      "định kỳ 6 tháng, năm (trước ngày 10/6 và 10/12)",
      [
        ["semiannual", { month: 6, day: 10 }],
        ["annual", { month: 12, day: 10 }],
      ],
    ],
    [
      "hằng năm (trước ngày 15/11), báo cáo sơ kết năm 2028, báo cáo tổng kết năm 2030",
      [
        ["annual", { month: 11, day: 15 }],
        ["interim", { year: 2028 }],
        ["final", { year: 2030 }],
      ],
    ],
  ])("báo cáo … %s", (when, expected) => {
    expect(occasions(`1. Các sở, ngành báo cáo kết quả thực hiện ${when} về Sở Xây dựng.`)).toEqual(expected);
  });

  it("finds none in cut-off days, aims and what to do in difficulty", () => {
    expect(occasions("1. Thời gian số liệu báo cáo hằng năm tính từ ngày 15/12 năm trước.")).toEqual([]);
    expect(occasions("1. Nếu có khó khăn, vướng mắc, các sở kịp thời báo cáo UBND tỉnh hằng tháng.")).toEqual(
      [],
    );
    expect(occasions("1. Sở Tài chính bố trí dự toán hằng năm.")).toEqual([]);
  });
});

describe("readDuties: who reports to whom", () => {
  it("reads receiver, the unit it goes through, and those it is sent on to", () => {
    const [duty] = duties(
      "1. Các sở, ngành báo cáo kết quả về UBND tỉnh (qua Sở Xây dựng) trước ngày 15/11 hằng năm để tổng hợp, báo cáo Bộ Xây dựng.",
    );
    expect(duty).toMatchObject({
      who: ["Các sở, ngành"],
      to: "UBND tỉnh",
      via: "Sở Xây dựng",
      onwardTo: ["Bộ Xây dựng"],
    });
  });

  it("takes the units of the heading or of the sentence before", () => {
    expect(duties("1. Sở Xây dựng\n\n- Hằng năm báo cáo kết quả về UBND tỉnh.")[0]?.who).toEqual([
      "Sở Xây dựng",
    ]);
    expect(
      duties("1. Công an tỉnh bảo đảm an ninh mạng. Định kỳ hằng quý báo cáo UBND tỉnh kết quả thực hiện.")[0]
        ?.who,
    ).toEqual(["Công an tỉnh"]);
  });

  it("takes the units listed after a colon", () => {
    const [duty] = duties(
      "1. Các sở, ngành: Tư pháp; Nội vụ; Ngoại vụ có trách nhiệm:\n\na) Hằng năm báo cáo kết quả về UBND tỉnh.",
    );
    expect(duty?.who).toEqual(["Tư pháp", "Nội vụ", "Ngoại vụ"]);
  });
});

describe("readDeadlines", () => {
  const deadlines = (organisation: string) =>
    readDeadlines(plan(organisation)).map(({ date, who }) => [date, who]);

  it.each([
    ["hoàn thành trước ngày 20/4/2026", "2026-04-20"],
    ["hoàn thành trong tháng 3/2026", "2026-03"],
    ["hoàn thành trong Quý IV/2026", "2026-12"],
    ["hoàn thành trong năm 2026", "2026"],
  ])("%s", (when, date) => {
    expect(deadlines(`1. UBND các xã, phường xây dựng kế hoạch, ${when}.`)).toEqual([
      [date, ["UBND các xã, phường"]],
    ]);
  });

  it("takes the day of an act that is named for no deadline", () => {
    const sentence =
      "- Ủy ban nhân dân xã báo cáo Ủy ban nhân dân tỉnh 6 tháng, 01 năm theo Kế hoạch số 31/KH-UBND ngày 22/01/2026.";
    expect(occasions(sentence)).toEqual([
      ["semiannual", null],
      ["annual", null],
    ]);
  });

  it("leaves reports of results and days of cited documents out", () => {
    expect(deadlines("1. Các sở báo cáo kết quả trước ngày 20/12/2026.")).toEqual([]);
    expect(deadlines("1. Thực hiện Quyết định số 12/QĐ-UBND ngày 01/02/2026 của UBND tỉnh.")).toEqual([]);
  });
});

describe("readDuties: several reports in one sentence", () => {
  const parties = (organisation: string) =>
    duties(organisation).map(({ who, to, deadline }) => [who, to, deadline]);

  it("gives the one who compiles the reports a duty of its own", () => {
    expect(
      parties(
        "1. Các sở, ngành báo cáo kết quả gửi Sở Tài chính trước ngày 15/11 hằng năm để tổng hợp, báo cáo UBND tỉnh trước ngày 15/12.",
      ),
    ).toEqual([
      [["Các sở, ngành"], "Sở Tài chính", { month: 11, day: 15 }],
      [["Sở Tài chính"], "UBND tỉnh", { month: 12, day: 15 }],
    ]);
  });

  it("reads who of each clause, and cuts the addressee before what is reported", () => {
    expect(
      parties(
        "1. Sở Y tế là cơ quan thường trực; các xã, phường báo cáo kết quả về Sở Y tế hằng quý; Sở Y tế tổng hợp, báo cáo UBND tỉnh kết quả trước ngày 15/8/2026.",
      ),
    ).toEqual([
      [["các xã, phường"], "Sở Y tế", null],
      [["Sở Y tế"], "UBND tỉnh", { date: "2026-08-15" }],
    ]);
  });

  it("takes each of two days, and half a year beside the whole one", () => {
    expect(
      occasions("1. Các sở báo cáo kết quả về Sở Y tế trước ngày 05/6/2026 và ngày 20/11/2026."),
    ).toEqual([
      ["once", { date: "2026-06-05" }],
      ["once", { date: "2026-11-20" }],
    ]);
    expect(
      occasions("1. Các sở báo cáo UBND tỉnh kết quả 6 tháng trước ngày 10/6 và cả năm trước ngày 10/12."),
    ).toEqual([
      ["semiannual", { month: 6, day: 10 }],
      ["annual", { month: 12, day: 10 }],
    ]);
    expect(
      occasions(
        "1. Các sở báo cáo kết quả về Sở Y tế hằng quý, 6 tháng (trước ngày 20 tháng 6) và hằng năm.",
      ),
    ).toEqual([
      ["quarterly", null],
      ["semiannual", { month: 6, day: 20 }],
      ["annual", null],
    ]);
  });
});

describe("readReviews", () => {
  it("takes the year before each word where the years come first", () => {
    const reviews = readReviews(
      plan("1. Cuối năm 2028 tổ chức sơ kết và cuối năm 2030 tổ chức tổng kết Kế hoạch."),
    );
    expect(reviews.map(({ kind, year }) => [kind, year])).toEqual([
      ["interim", 2028],
      ["final", 2030],
    ]);
  });

  it("reads kind and year, each once", () => {
    const reviews = readReviews(
      plan(
        "1. Năm 2028: tổ chức sơ kết giữa kỳ.\n\n2. Sở Xây dựng tổ chức tổng kết Kế hoạch vào năm 2030.\n\n3. Sơ kết năm 2028.",
      ),
    );
    expect(reviews.map(({ kind, year }) => [kind, year])).toEqual([
      ["interim", 2028],
      ["final", 2030],
    ]);
  });
});

describe("readFunding", () => {
  it("reads sources and amounts in đồng", () => {
    const funding = readFunding(
      plan(
        "1. Sở Tài chính cân đối ngân sách để thực hiện.",
        "1. Ngân sách tỉnh: 1.500 triệu đồng.\n\n2. Nguồn vốn xã hội hóa: 2,5 tỷ đồng.",
      ),
    );
    expect(funding.map(({ amount }) => amount)).toEqual([1_500_000_000, 2_500_000_000, null]);
    expect(funding[1]?.source).toContain("Nguồn vốn xã hội hóa");
  });

  it("gives each source its own amount", () => {
    const funding = readFunding(
      plan(
        "1. Sở Tài chính theo dõi.",
        "Tổng kinh phí 86,5 tỷ đồng, trong đó: ngân sách tỉnh 40 tỷ đồng; ngân sách cấp xã 16,5 tỷ đồng; vốn xã hội hóa 30 tỷ đồng.",
      ),
    );
    expect(funding.map(({ source, amount }) => [source, amount])).toEqual([
      ["ngân sách tỉnh", 40e9],
      ["ngân sách cấp xã", 16.5e9],
      ["vốn xã hội hóa", 30e9],
    ]);
  });

  it("reads a table of sources, without its total", () => {
    const funding = readFunding(
      plan(
        "1. Sở Tài chính theo dõi.",
        "| Nguồn vốn (triệu đồng) | 2026 | 2027 | Tổng cộng |\n|---|---|---|---|\n| Ngân sách tỉnh | 500 | 700 | 1.200 |\n| Vốn vay | 100 | 200 | 300 |\n| Tổng | 600 | 900 | 1.500 |",
      ),
    );
    expect(funding.map(({ source, amount }) => [source, amount])).toEqual([
      ["Ngân sách tỉnh", 1.2e9],
      ["Vốn vay", 3e8],
    ]);
  });
});
