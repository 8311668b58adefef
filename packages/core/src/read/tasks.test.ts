import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processorTime } from "../../../../tools/processorTime.js";
import { readTasks } from "./tasks.js";
import { contextOf } from "./testing/samples.js";

const read = (text: string) => readTasks(contextOf(text));
const short = (text: string) =>
  read(text).map(({ text: task, section, lead, coordinating }) => ({ task, section, lead, coordinating }));

describe("readTasks: running text", () => {
  it("takes items of nhiệm vụ and giải pháp, not of mục đích, mục tiêu, kinh phí, tổ chức thực hiện", () => {
    const tasks = read(`
KẾ HOẠCH

Phát triển thư viện năm 2026

I. MỤC ĐÍCH, YÊU CẦU

- Nâng cao văn hóa đọc.

II. MỤC TIÊU

- Thu hút bạn đọc.

III. NHIỆM VỤ, GIẢI PHÁP

1. Phát triển nguồn sách

a) Bổ sung sách cho thư viện xã.

b) Số hóa tài liệu địa chí.

2. Vận hành thư viện lưu động tại các xã vùng xa.

IV. KINH PHÍ

- Ngân sách tỉnh.

V. TỔ CHỨC THỰC HIỆN

1. Sở Văn hóa, Thể thao và Du lịch

- Theo dõi việc thực hiện Kế hoạch.
`);
    expect(tasks.map(({ section, text }) => [section, text])).toEqual([
      ["III.1", "Bổ sung sách cho thư viện xã."],
      ["III.1", "Số hóa tài liệu địa chí."],
      ["III", "Vận hành thư viện lưu động tại các xã vùng xa."],
    ]);
  });

  it("hands the units of a lead-in down to its items", () => {
    const [first, second, third] = read(`
KẾ HOẠCH

III. NHIỆM VỤ

1. Chăm sóc trẻ em

- Sở Y tế chủ trì, phối hợp với Sở Tài chính và UBND các xã, phường thực hiện:

+ Khám sức khỏe định kỳ cho trẻ em.

+ Tiêm chủng đầy đủ.

- Tỉnh đoàn tổ chức trại hè.
`);
    expect(first).toMatchObject({
      text: "Khám sức khỏe định kỳ cho trẻ em.",
      lead: ["Sở Y tế"],
      coordinating: ["Sở Tài chính", "UBND các xã, phường"],
    });
    expect(first?.confidence.reasons).toContain("inherited-lead");
    expect(second?.lead).toEqual(["Sở Y tế"]);
    expect(third).toMatchObject({
      text: "Tỉnh đoàn tổ chức trại hè.",
      lead: ["Tỉnh đoàn"],
      coordinating: [],
    });
  });

  it("lets labelled lines speak of the items before them", () => {
    const tasks = read(`
KẾ HOẠCH

II. NỘI DUNG THỰC HIỆN

1. Phòng ngừa

- Rà soát khu vực nguy hiểm.

- Cắm biển cảnh báo.

*Đơn vị chủ trì:* Sở Xây dựng.

*Đơn vị phối hợp:* UBND các xã, phường.

*Thời gian thực hiện:* Quý II/2026.

- Diễn tập ứng phó.

*Đơn vị chủ trì:* Bộ Chỉ huy Quân sự tỉnh.

*Sản phẩm:* Báo cáo diễn tập.
`);
    expect(tasks.map(({ lead, due, output }) => ({ lead, due, output }))).toEqual([
      { lead: ["Sở Xây dựng"], due: "Quý II/2026", output: null },
      { lead: ["Sở Xây dựng"], due: "Quý II/2026", output: null },
      { lead: ["Bộ Chỉ huy Quân sự tỉnh"], due: null, output: "Báo cáo diễn tập" },
    ]);
  });

  it("reads who acts from the item's own end", () => {
    expect(
      short(`
KẾ HOẠCH

II. NHIỆM VỤ

1. Rà soát hồ chứa (Đơn vị chủ trì: Sở Nông nghiệp và Môi trường; đơn vị phối hợp: Công an tỉnh).

2. Tu bổ đê do Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Sở Tài chính.

3. Kiểm tra bến bãi (Công an tỉnh chủ trì, Sở Xây dựng phối hợp).
`).map(({ lead, coordinating }) => [lead, coordinating]),
    ).toEqual([
      [["Sở Nông nghiệp và Môi trường"], ["Công an tỉnh"]],
      [["Sở Nông nghiệp và Môi trường"], ["Sở Tài chính"]],
      [["Công an tỉnh"], ["Sở Xây dựng"]],
    ]);
  });

  it("reads all among whom the last sentence shares an item out", () => {
    const tasks = short(`
KẾ HOẠCH

Quản lý bến đò

I. NHIỆM VỤ

1. Kiểm tra bến đò. Giao Sở Xây dựng chủ trì đối với bến khách; Sở Công Thương chủ trì đối với bến hàng.

2. Sơn lại cầu tàu. Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh thực hiện.
`);
    expect(tasks.map(({ lead }) => lead)).toEqual([["Sở Xây dựng", "Sở Công Thương"], ["Sở Y tế"]]);
  });

  it("goes by the units of the headings where only the organisation section orders actions", () => {
    const tasks = read(`
KẾ HOẠCH

Tổ chức ngày hội sách

I. THỜI GIAN, ĐỊA ĐIỂM

- Thời gian: ngày 21/4/2026.

II. TỔ CHỨC THỰC HIỆN

1. Sở Giáo dục và Đào tạo

- Chủ trì, phối hợp với Tỉnh đoàn vận động học sinh tham gia.

2. Công an tỉnh: Bảo đảm an ninh, trật tự.
`);
    expect(tasks.map(({ lead, coordinating }) => [lead, coordinating])).toEqual([
      [["Sở Giáo dục và Đào tạo"], ["Tỉnh đoàn"]],
      [["Công an tỉnh"], []],
    ]);
    expect(tasks[0]?.confidence.reasons).toContain("heading-unit");
  });

  it("takes the numbered orders of a directive", () => {
    const tasks = read(`
CHỈ THỊ

Về phòng cháy mùa khô

Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:

1. Công an tỉnh:

a) Kiểm tra các cơ sở có nguy cơ cháy cao.

b) Thường trực chữa cháy.

2. Giám đốc các sở, Chủ tịch Ủy ban nhân dân các xã, phường khẩn trương rà soát phương án.

3. Giao Công an tỉnh theo dõi việc thực hiện Chỉ thị.
`);
    expect(tasks.map(({ lead }) => lead)).toEqual([
      ["Công an tỉnh"],
      ["Công an tỉnh"],
      ["Giám đốc các sở", "Chủ tịch Ủy ban nhân dân các xã, phường"],
      ["Công an tỉnh"],
    ]);
  });

  it("joins an item that a page break tore apart, and keeps a further paragraph as a task of its own", () => {
    const tasks = read(`
KẾ HOẠCH

Phân loại rác tại nguồn

II. GIẢI PHÁP

1. Tuyên truyền

+ Đăng tin về phân loại rác trên hệ thống thông tin cơ sở, vận động

từng hộ dân tham gia.

Tổ chức hội thi tái chế.
`);
    expect(tasks.map(({ text }) => text)).toEqual([
      "Đăng tin về phân loại rác trên hệ thống thông tin cơ sở, vận động từng hộ dân tham gia.",
      "Tổ chức hội thi tái chế.",
    ]);
  });
});

describe("readTasks: tables", () => {
  const table = `
KẾ HOẠCH

Chuyển đổi số

**II. NHIỆM VỤ**

| TT | Nội dung nhiệm vụ | Phân công thực hiện | Thời gian hoàn thành | Kết quả |
|---|---|---|---|---|
| **I** | **Thể chế** | | | |
| 1 | Ban hành quy chế dữ liệu | Chủ trì: Sở Khoa học và Công nghệ; phối hợp: Sở Tư pháp | Quý II/2026 | Quyết định |
| 2 | Sửa đổi quy chế một cửa | Sở Nội vụ chủ trì, phối hợp Sở Tư pháp | Quý III/2026 | Quyết định |
| **II** | **Hạ tầng** | | | |
| 1 | Nâng cấp trung tâm dữ liệu | Sở Khoa học và Công nghệ | Tháng 12/2026 | Báo cáo |
| 2 | Phủ sóng 5G | | Tháng 12/2026 | |
`;

  it("reads rows with combined responsibility cells below group rows", () => {
    const tasks = read(table);
    expect(tasks.map(({ section }) => section)).toEqual(["II.I", "II.I", "II.II", "II.II"]);
    expect(tasks[0]).toMatchObject({
      text: "Ban hành quy chế dữ liệu",
      lead: ["Sở Khoa học và Công nghệ"],
      coordinating: ["Sở Tư pháp"],
      due: "Quý II/2026",
      output: "Quyết định",
    });
    expect(tasks[1]).toMatchObject({ lead: ["Sở Nội vụ"], coordinating: ["Sở Tư pháp"] });
  });

  it("takes the unit of the cell above for an empty one, and says so", () => {
    const last = read(table).at(-1);
    expect(last?.lead).toEqual(["Sở Khoa học và Công nghệ"]);
    expect(last?.confidence.reasons).toContain("merged-cell");
  });

  it("gives each item of a cell its own task", () => {
    const tasks = read(`
KẾ HOẠCH

Phụ lục
DANH MỤC NHIỆM VỤ

STT	Nhiệm vụ	Đơn vị chủ trì	Đơn vị phối hợp	Thời gian
I	Nhóm hạ tầng
1	- Nâng cấp đường truyền; - Thuê dịch vụ lưu trữ	Sở Tài chính	Các sở, ngành	Quý IV
`);
    expect(tasks.map(({ text, lead, due }) => ({ text, lead, due }))).toEqual([
      { text: "Nâng cấp đường truyền", lead: ["Sở Tài chính"], due: "Quý IV" },
      { text: "Thuê dịch vụ lưu trữ", lead: ["Sở Tài chính"], due: "Quý IV" },
    ]);
  });
});

describe("readTasks: any text", () => {
  it("never throws, and every task has text and a place in the source", () => {
    const piece = fc.constantFrom(
      "II. NHIỆM VỤ",
      "1. Sở Y tế",
      "- Chủ trì, phối hợp với:",
      "+ Sở A",
      "a) ",
      "Đơn vị chủ trì:",
      "(Thời gian: ",
      "| 1 | x | y |",
      "|---|---|---|",
      "",
      "Phụ lục",
      "*",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (lines) => {
        for (const task of read(lines.join("\n"))) {
          expect(task.text).not.toBe("");
          expect(task.span.line).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("takes time in proportion to the length of a line", () => {
    const long = `KẾ HOẠCH\n\nII. NHIỆM VỤ\n\n- Sở Y tế, ${"Sở Nội vụ (đơn vị), ".repeat(5000)} chủ trì`;
    expect(processorTime(() => read(long))).toBeLessThan(3000);
  });
});
