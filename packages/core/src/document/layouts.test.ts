import { describe, expect, it } from "vitest";
import { processorTime } from "../../../../tools/processorTime.js";
import type { Block } from "./block.js";
import { findBlocks } from "./blocks.js";
import { takeApart } from "./document.js";
import type { OutlineSection } from "./outline.js";
import { cellText } from "./table.js";

const blocksOf = (text: string) => findBlocks(text.split("\n"));
const grid = (block: Block | undefined) =>
  block?.kind === "table" ? block.rows.map((row) => row.cells.map(cellText)) : undefined;
const partsOf = (text: string) =>
  takeApart({ format: "text", lines: text.split("\n"), pages: null, blocks: null, notices: [] });
const texts = (blocks: readonly Block[]) =>
  blocks.map((block) => (block.kind === "paragraph" ? block.passage.text : "[bảng]"));

describe("tables that lines of text lay out", () => {
  it("reads a table whose cells two spaces part and nothing aligns, totals below their columns", () => {
    const [table] = blocksOf(`TT  Tên vườn  Số cây  Số luống
1  Vườn ươm phía đông nhà văn hóa  1.200  8
1.1  - Cây keo  900  6
Tổng cộng (01 vườn)  1.200  8`);
    expect(grid(table)).toEqual([
      ["TT", "Tên vườn", "Số cây", "Số luống"],
      ["1", "Vườn ươm phía đông nhà văn hóa", "1.200", "8"],
      ["1.1", "- Cây keo", "900", "6"],
      ["", "Tổng cộng (01 vườn)", "1.200", "8"],
    ]);
  });

  it("goes on below a line drawn under the heads and below a unit that wraps, ordinals of two figures too", () => {
    const [table] = blocksOf(` TT  Chỉ tiêu            Đơn vị    2024     2025
 ------------------------------------------------
 1   Cây bóng mát        nghìn     2,1      2,6
                         cây
 2   Vườn dạo            vườn      14       17
 2.1 Vườn có đèn         vườn      9        12
 ------------------------------------------------
     Cộng                          16       20`);
    expect(grid(table)).toEqual([
      ["TT", "Chỉ tiêu", "Đơn vị", "2024", "2025"],
      ["1", "Cây bóng mát", "nghìn cây", "2,1", "2,6"],
      ["2", "Vườn dạo", "vườn", "14", "17"],
      ["2.1", "Vườn có đèn", "vườn", "9", "12"],
      ["", "Cộng", "", "16", "20"],
    ]);
  });

  const expected = [
    ["TT", "Việc", "Chủ trì"],
    ["1", "Đào giếng ở bản Nà", "Sở Y tế"],
    ["2", "Mua máy bơm", "UBND xã"],
  ];

  it("reads a table drawn with +---+, a row between each two rules", () => {
    const [table] = blocksOf(`+----+-----------+---------+
| TT | Việc      | Chủ trì |
+----+-----------+---------+
| 1  | Đào giếng | Sở Y tế |
|    | ở bản Nà  |         |
+----+-----------+---------+
| 2  | Mua máy bơm | UBND xã |
+----+-----------+---------+`);
    expect(grid(table)).toEqual(expected);
  });

  it("reads a table drawn with box characters, wrapped cells without rules between rows", () => {
    const [table] = blocksOf(`┌────┬───────────┬─────────┐
│ TT │ Việc      │ Chủ trì │
├────┼───────────┼─────────┤
│ 1  │ Đào giếng │ Sở Y tế │
│    │ ở bản Nà  │         │
│ 2  │ Mua máy bơm │ UBND xã │
└────┴───────────┴─────────┘`);
    expect(grid(table)).toEqual(expected);
  });

  it("gives a head over two columns of figures to both", () => {
    const [table] = blocksOf(`TT   Xã                Số hộ     Số hộ thoát nghèo
                                 Năm 2023   Năm 2024
1    Xã Hòa Tiến       1.204     31         28
2    Xã Phú Lâm        987       22         25
3    Xã Tân An         1.530     40         36
     Tổng cộng         3.721     93         89`);
    expect(grid(table)).toEqual([
      ["TT", "Xã", "Số hộ", "Số hộ thoát nghèo Năm 2023", "Số hộ thoát nghèo Năm 2024"],
      ["1", "Xã Hòa Tiến", "1.204", "31", "28"],
      ["2", "Xã Phú Lâm", "987", "22", "25"],
      ["3", "Xã Tân An", "1.530", "40", "36"],
      ["", "Tổng cộng", "3.721", "93", "89"],
    ]);
  });
  it("reads columns that only spaces keep apart, as pdftotext -layout prints them", () => {
    const [table, after] = blocksOf(`TT    Việc               Chủ trì
1     Đào giếng ở bản    Sở Y tế
      Nà
2     Mua máy bơm        UBND xã

III. KINH PHÍ`);
    expect(grid(table)).toEqual(expected);
    expect(after?.kind).toBe("paragraph");
  });

  it("keeps parts of a row apart that have a measure and figures of their own", () => {
    const [table] = blocksOf(`TT  Chỉ tiêu                 ĐVT     2023  2024  2025
1   Sản lượng cá             tấn     112   114   117
    Trong đó: - Đánh bắt     tấn     74    73    72
              - Nuôi lồng    tấn     38    41    45
2   Số lồng nuôi của hộ      lồng    60    64    70
    gia đình`);
    expect(grid(table)).toEqual([
      ["TT", "Chỉ tiêu", "ĐVT", "2023", "2024", "2025"],
      ["1", "Sản lượng cá", "tấn", "112", "114", "117"],
      ["", "Trong đó: - Đánh bắt", "tấn", "74", "73", "72"],
      ["", "- Nuôi lồng", "tấn", "38", "41", "45"],
      ["2", "Số lồng nuôi của hộ gia đình", "lồng", "60", "64", "70"],
    ]);
  });

  it("reads a table that lost its frame: one cell a line", () => {
    const [, table, after] = blocksOf(`II. NỘI DUNG
TT
Việc
Chủ trì
1
Đào giếng ở bản Nà
Sở Y tế
2
Mua máy bơm
UBND xã

III. KINH PHÍ`);
    expect(grid(table)).toEqual(expected);
    expect(after?.kind === "paragraph" && after.passage.text).toBe("III. KINH PHÍ");
  });

  it("reads an HTML table inside markdown with merged cells", () => {
    const [table] = blocksOf(`<table>
<tr><th rowspan="2">TT</th><th colspan="2">Năm</th></tr>
<tr><th>2024</th><th>2025</th></tr>
<tr><td>1</td><td>Hai<br>ba</td>
<td>4</td></tr>
</table>`);
    expect(table?.kind === "table" && table.rows[1]?.cells.map((cell) => cell.column)).toEqual([1, 2]);
    expect(grid(table)).toEqual([
      ["TT", "Năm"],
      ["2024", "2025"],
      ["1", "Hai ba", "4"],
    ]);
  });

  it("takes running text with wide gaps for no table", () => {
    const blocks = blocksOf(`Sở Y tế    chủ trì, phối hợp    với Sở Tài chính thực hiện.
Các xã     báo cáo     hằng năm.`);
    expect(blocks.every((block) => block.kind === "paragraph")).toBe(true);
  });

  it("stays linear on long lines of bars, rules and gaps", () => {
    for (const unit of ["| ", "+-", "─┼", "a   ", "TT   ", "<td>", "<table ", "\t"]) {
      const line = unit.repeat(Math.ceil(100_000 / unit.length));
      const lines = [line, line, "", `TT   ${line}`, "<table>", line];
      expect(processorTime(() => findBlocks(lines))).toBeLessThan(3000);
    }
  });
});

describe("text that looks like the beginning of many tables", () => {
  it.each([
    "TT\na\nb\n1",
    "+--+",
    "<table>",
    "<table><tr>",
    "TT   a   b\n1   c   d",
    "TT   a\n1  b  c",
    "Nơi nhận:   CHỦ TỊCH\nA",
  ])("%j repeated takes time in proportion to its length", (unit) => {
    const lines = Array.from({ length: 20_000 }, () => unit).join("\n");
    expect(processorTime(() => blocksOf(lines))).toBeLessThan(5000);
  });
});

const head = `UBND TỈNH HÒA LẠC
Số: 1/KH-UBND

KẾ HOẠCH
Trồng rừng năm 2024

Căn cứ Luật Lâm nghiệp;

I. MỤC TIÊU

Trồng 3 ha.
`;
const closing = `
Nơi nhận:
- Như trên.

GIÁM ĐỐC

Trần Văn Hai
`;
const annex = `
PHỤ LỤC SỐ 2
DANH MỤC CÂY GIỐNG
(Kèm theo Kế hoạch số 1/KH-UBND ngày 2/3/2024 của UBND tỉnh Hòa Lạc)

1. Lim
`;

describe("annexes", () => {
  it("tells several annexes apart, with labels, titles and references", () => {
    const { attachments } = partsOf(`${head}${closing}${annex}
Phụ lục 1a
BẢNG CHỈ TIÊU

2. Sến

Biểu số 01
Tổng hợp kinh phí
(Ban hành kèm theo Kế hoạch số 1/KH-UBND)

3. Táu

PHỤ LỤC III: DANH SÁCH XÃ

4. Xã An

Phụ lục (kèm theo Kế hoạch số 1/KH-UBND ngày 2/3/2024)
DANH SÁCH THÔN

5. Thôn Hạ`).anatomy;
    expect(attachments.map(({ label, title }) => [label, title?.text])).toEqual([
      ["2", "DANH MỤC CÂY GIỐNG"],
      ["1a", "BẢNG CHỈ TIÊU"],
      ["01", "Tổng hợp kinh phí"],
      ["III", "DANH SÁCH XÃ"],
      [null, "DANH SÁCH THÔN"],
    ]);
    expect(attachments.map(({ reference }) => reference !== null)).toEqual([true, false, true, false, true]);
  });

  it("finds recipients and signature behind the annexes", () => {
    const { anatomy } = partsOf(`${head}${annex}${closing}`);
    expect(texts(anatomy.closing)).toEqual(["Nơi nhận:", "- Như trên.", "GIÁM ĐỐC", "Trần Văn Hai"]);
    expect(anatomy.attachments.map(({ label }) => label)).toEqual(["2"]);
  });

  it("reads a plan that a decision issues, with annexes of its own", () => {
    const { attachments } = partsOf(`UBND TỈNH HÒA LẠC
Số: 1/QĐ-UBND

QUYẾT ĐỊNH
Về việc ban hành Kế hoạch trồng rừng

Điều 1: Ban hành kèm theo Quyết định này Kế hoạch trồng rừng.
${closing}
KẾ HOẠCH
Trồng rừng năm 2024
(Ban hành kèm theo Quyết định số 1/QĐ-UBND ngày 2/3/2024)

I. MỤC TIÊU

Trồng 3 ha.
${annex}`).anatomy;
    expect(attachments.map(({ kind, title }) => [kind, title?.text])).toEqual([
      ["issued", "Trồng rừng năm 2024"],
      ["annex", "DANH MỤC CÂY GIỐNG"],
    ]);
  });
});

describe("tables of lines that pages and years lay out", () => {
  it("goes on behind the number of a page", () => {
    const [table] = blocksOf(`TT
Việc
Chủ trì
Thời gian
1
Đào giếng
Sở Y tế
Năm 2026
2
Mua máy bơm
UBND xã

7

Năm 2027
3
Thử nước
Sở Y tế
Năm 2028`);
    expect(grid(table)).toEqual([
      ["TT", "Việc", "Chủ trì", "Thời gian"],
      ["1", "Đào giếng", "Sở Y tế", "Năm 2026"],
      ["2", "Mua máy bơm", "UBND xã", "Năm 2027"],
      ["3", "Thử nước", "Sở Y tế", "Năm 2028"],
    ]);
  });

  it("takes rows of years for a table without ordinals, its heads over two lines", () => {
    const [unit, table, after] = blocksOf(`Đơn vị tính: triệu đồng

Năm        Ngân sách   Vốn      Tổng
           xã          góp      cộng
2026          12,5     4,0      16,5
2027           9,0     3,5      12,5
Tổng          21,5     7,5      29,0
Số còn thiếu được huy động thêm trong từng năm.`);
    expect(unit?.kind).toBe("paragraph");
    expect(grid(table)).toEqual([
      ["Năm", "Ngân sách xã", "Vốn góp", "Tổng cộng"],
      ["2026", "12,5", "4,0", "16,5"],
      ["2027", "9,0", "3,5", "12,5"],
      ["Tổng", "21,5", "7,5", "29,0"],
    ]);
    expect(after?.kind).toBe("paragraph");
    expect(
      blocksOf(`Năm        Ngân sách   Vốn
vay của các xã`).every(({ kind }) => kind === "paragraph"),
    ).toBe(true);
  });

  it("takes a line of years for the heads of a table without ordinals", () => {
    const [table] = blocksOf(`Nội dung                  2024   2025   2026
A. Số giếng                  3      5      8
B. Tỷ lệ hộ có nước (%)   61,5     70     82`);
    expect(grid(table)).toEqual([
      ["Nội dung", "2024", "2025", "2026"],
      ["A. Số giếng", "3", "5", "8"],
      ["B. Tỷ lệ hộ có nước (%)", "61,5", "70", "82"],
    ]);
  });

  it("ends a table above the centred title of the next one, whose names wrap above their unit and values", () => {
    const [table, ...rest] = blocksOf(`TT  Chỉ tiêu                        Đơn vị   2024  2025  2026  2027
1   Hộ dân ở bản vùng cao được
    nghe đài truyền thanh
    xã                                %        70    78    85   100
2   Giếng khoan có nắp đậy          Giếng       0     5    20    40
3   Hộ dân có nhà tiêu                %        60    71    82    93

                          BIỂU SỐ 02
       DANH MỤC CÁC VIỆC CẦN LÀM TRONG NĂM 2024
TT  Việc            Cơ quan       Thời gian
1   Đào giếng       Sở Y tế       2024
2   Mua máy bơm     UBND xã       2025`);
    expect(grid(table)).toEqual([
      ["TT", "Chỉ tiêu", "Đơn vị", "2024", "2025", "2026", "2027"],
      ["1", "Hộ dân ở bản vùng cao được nghe đài truyền thanh xã", "%", "70", "78", "85", "100"],
      ["2", "Giếng khoan có nắp đậy", "Giếng", "0", "5", "20", "40"],
      ["3", "Hộ dân có nhà tiêu", "%", "60", "71", "82", "93"],
    ]);
    expect(texts(rest).slice(0, 1).join(" ")).toMatch(/BIỂU SỐ 02/u);
    expect(grid(rest.at(-1))?.[1]).toEqual(["1", "Đào giếng", "Sở Y tế", "2024"]);
  });

  it("gives the head of a year, wider than its figures, to their column in a long table", () => {
    const names = Array.from({ length: 9 }, (_, at) => at + 1);
    const rows = names.map(
      (name) =>
        `${name}   Hộ dân ở bản vùng cao được\n    nghe đài truyền thanh xã        %          7     8     9`,
    );
    const [table] = blocksOf(
      `TT  Chỉ tiêu                        ĐVT     2024  2025  2026\n${rows.join("\n")}`,
    );
    expect(grid(table)?.slice(0, 2)).toEqual([
      ["TT", "Chỉ tiêu", "ĐVT", "2024", "2025", "2026"],
      ["1", "Hộ dân ở bản vùng cao được nghe đài truyền thanh xã", "%", "7", "8", "9"],
    ]);
  });

  it("goes on with a table below the title of a group of its rows", () => {
    const [table] = blocksOf(`TT  Việc            Cơ quan       Thời gian
1   Đào giếng       Sở Y tế       2024

                  NHÓM VIỆC THỨ HAI

2   Mua máy bơm     UBND xã       2025
3   Thử nước        Sở Y tế       2026`);
    expect(grid(table)?.length).toBeGreaterThan(3);
  });

  it("parts years that stand one space apart, and keeps the totals' row to itself", () => {
    const [table] = blocksOf(`TT  Tên xã               2024  2025  2026   Tổng
1   Xã Khe Lạnh           400   550   575  1.525
2   Xã Suối Mây           500   450   525  1.475
    Tổng cộng             900 1.000 1.100  3.000`);
    expect(grid(table)).toEqual([
      ["TT", "Tên xã", "2024", "2025", "2026", "Tổng"],
      ["1", "Xã Khe Lạnh", "400", "550", "575", "1.525"],
      ["2", "Xã Suối Mây", "500", "450", "525", "1.475"],
      ["", "Tổng cộng", "900", "1.000", "1.100", "3.000"],
    ]);
  });
});

describe("headings", () => {
  const paths = (sections: readonly OutlineSection[]): string[] =>
    sections.flatMap((section) => [`${section.path} ${section.title}`, ...paths(section.children)]);

  it("reads A., I.1, Mục, and titles on the line below Phần thứ nhất", () => {
    const { outline } = partsOf(`UBND TỈNH HÒA LẠC

KẾ HOẠCH
Trồng rừng năm 2024

Phần thứ nhất
MỤC TIÊU

A. CHUNG

I. Đất

I.1. Đất dốc

- Trồng lim.

I.2. Đất bằng

B. RIÊNG

1/ Sở Y tế: trồng thuốc.`);
    expect(paths(outline.sections)).toEqual([
      "NHẤT MỤC TIÊU",
      "A CHUNG",
      "A.I Đất",
      "A.I.1 Đất dốc",
      "A.I.2 Đất bằng",
      "B RIÊNG",
      "B.1 Sở Y tế",
    ]);
  });

  it("keeps the colon of a counted title", () => {
    const { outline } = partsOf("KẾ HOẠCH\nTrồng rừng\n\n1. Dự án 2: Sắp xếp dân cư\n\n- Dời 12 hộ.");
    expect(paths(outline.sections)).toEqual(["1 Dự án 2: Sắp xếp dân cư"]);
  });
});
