import { describe, expect, it } from "vitest";
import { readAssignments } from "./assignments.js";
import { readGoals } from "./goals.js";
import { readTargets } from "./targets.js";
import { contextOf } from "./testing/samples.js";

const head = "| Nhiệm vụ | Phân công trách nhiệm |\n|---|---|\n";
const parts = (text: string) =>
  readTargets(contextOf(text)).map((target) => [
    target.code,
    ...target.parts.map(({ letter, lead, coordinating, tasks }) => ({ letter, lead, coordinating, tasks })),
  ]);

describe("targets in a table", () => {
  it("code, priority, title; tasks by dashes; lead and coordinating units", () => {
    const [target] = readTargets(
      contextOf(`${head}| Mục tiêu 1: Xóa nghèo | |
| <p>(1) Mục tiêu 1.1 (mục tiêu ưu tiên (MTUT)): Giảm một nửa số hộ nghèo.</p> - Hỗ trợ sinh kế. - Phối hợp Sở Lao động - Thương binh và Xã hội mở lớp. | Chủ trì: Sở Nội vụ Phối hợp: Sở Tài chính, UBND các xã |
| (2) Mục tiêu 1.2 (MTKJ): Bảo trợ trẻ em | Chủ trì: Sở Y tế |`),
    );
    expect(target).toMatchObject({
      code: "1.1",
      goal: 1,
      priority: "MTUT",
      title: "Giảm một nửa số hộ nghèo.",
      span: { line: 4 },
    });
    expect(target?.parts).toMatchObject([
      {
        letter: null,
        lead: ["Sở Nội vụ"],
        coordinating: ["Sở Tài chính", "UBND các xã"],
        tasks: ["Hỗ trợ sinh kế.", "Phối hợp Sở Lao động - Thương binh và Xã hội mở lớp."],
      },
    ]);
  });

  it("a slip in the priority is read over, and said", () => {
    const [, target] = readTargets(
      contextOf(`${head}| Mục tiêu 1.1 (MTUT): A | |\n| Mục tiêu 1.2 (MTKJ): B | |`),
    );
    expect(target).toMatchObject({ priority: "MTKK", confidence: { reasons: ["spelling"] } });
  });

  it("lettered parts, the letter in the same or its own cell, also in the other column", () => {
    expect(
      parts(`${head}| (1) Mục tiêu 2.1 (MTUT): Nước sạch | |
| a. - Nâng cấp nhà máy nước. | Chủ trì: Sở Xây dựng |
| b. | |
| - Kiểm soát nguồn thải. | Chủ trì: Công an tỉnh Phối hợp: các xã |
| (2) Mục tiêu 2.2 (MTUT): Cây xanh | a. |
| - Trồng cây. | Chủ trì: Sở Xây dựng |`),
    ).toEqual([
      [
        "2.1",
        { letter: "a", lead: ["Sở Xây dựng"], coordinating: [], tasks: ["Nâng cấp nhà máy nước."] },
        { letter: "b", lead: ["Công an tỉnh"], coordinating: ["các xã"], tasks: ["Kiểm soát nguồn thải."] },
      ],
      ["2.2", { letter: "a", lead: ["Sở Xây dựng"], coordinating: [], tasks: ["Trồng cây."] }],
    ]);
  });

  it("pages break in a title, in tasks and in the list of units", () => {
    expect(
      parts(`${head}| (1) Mục tiêu 3.1 (MTUT): Giảm tử vong ở | |

| Nhiệm vụ | Phân công trách nhiệm |
|---|---|
| bà mẹ và trẻ em | |
| - Tiêm chủng mở rộng. | Chủ trì: Sở Y tế Phối hợp: Sở Giáo |

| Nhiệm vụ | Phân công trách nhiệm |
|---|---|
| - Khám thai định kỳ. <p>(2) Mục tiêu 3.2 (MTUT): An toàn giao thông</p> | dục và Đào tạo |
| - Lắp biển báo. | Chủ trì: Sở Xây dựng |`),
    ).toEqual([
      [
        "3.1",
        {
          letter: null,
          lead: ["Sở Y tế"],
          coordinating: ["Sở Giáo dục và Đào tạo"],
          tasks: ["Tiêm chủng mở rộng.", "Khám thai định kỳ."],
        },
      ],
      ["3.2", { letter: null, lead: ["Sở Xây dựng"], coordinating: [], tasks: ["Lắp biển báo."] }],
    ]);
  });

  it("a title may begin below its mark", () => {
    expect(
      readTargets(
        contextOf(
          `${head}| <p>(1) Mục tiêu 3.1 (MTUT):</p><p>Tiêm chủng đủ.</p> | |\n| Mục tiêu 3.2 (MTUT): B | |`,
        ),
      )[0]?.title,
    ).toBe("Tiêm chủng đủ.");
  });

  it("two targets in one row take their units in order", () => {
    expect(
      parts(`${head}| (1) Mục tiêu 4.1 (MTUT): Học phí | Chủ trì: Sở Tài chính |
| <p>(2) Mục tiêu 4.2 (MTUT): Mầm non</p> - Xây trường. <p>(3) Mục tiêu 4.3 (MTUT): Nghề</p> - Mở lớp nghề. | Chủ trì: Sở Xây dựng Chủ trì: Sở Nội vụ |`),
    ).toMatchObject([
      ["4.1", {}],
      ["4.2", { lead: ["Sở Xây dựng"] }],
      ["4.3", { lead: ["Sở Nội vụ"] }],
    ]);
  });

  it("a row that lost its title is kept for the number that is missing, doubtful", () => {
    const found = readTargets(
      contextOf(`${head}| (1) Mục tiêu 5.1 (MTUT): Bình đẳng | |
| - Mở hội thi. | Chủ trì: Sở Nội vụ |
| - Hỗ trợ nạn nhân. | Chủ trì: Công an tỉnh |
| (3) Mục tiêu 5.3 (MTUT): Tảo hôn | Chủ trì: Sở Tư pháp |`),
    );
    expect(found.map(({ code }) => code)).toEqual(["5.1", "5.2", "5.3"]);
    expect(found[1]).toMatchObject({
      title: "",
      confidence: { level: "doubtful" },
      parts: [{ lead: ["Công an tỉnh"] }],
    });
  });

  it("a column of leads without labels: each row's units are its own", () => {
    expect(
      parts(`| TT | Mục tiêu, nhiệm vụ | Đơn vị chủ trì |
|---|---|---|
| 1 | Mục tiêu 1.1: Không còn hộ nghèo. | Sở Nội vụ |
| 2 | Mục tiêu 1.2: Mở rộng bao phủ an sinh. | Sở Y tế; Sở Tài chính |`),
    ).toMatchObject([
      ["1.1", { lead: ["Sở Nội vụ"] }],
      ["1.2", { lead: ["Sở Y tế", "Sở Tài chính"] }],
    ]);
  });

  it("separate columns for tasks, lead and coordinating units", () => {
    expect(
      parts(`| Mục tiêu | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |
|---|---|---|---|
| Mục tiêu 1.1 (MTUT): Giảm nghèo | - Cho vay vốn.<br>- Dạy nghề. | Sở Nội vụ | Sở Tài chính |
| Mục tiêu 1.2 (MTUT): Bảo trợ | Rà soát đối tượng. | Sở Y tế | |`),
    ).toEqual([
      [
        "1.1",
        {
          letter: null,
          lead: ["Sở Nội vụ"],
          coordinating: ["Sở Tài chính"],
          tasks: ["Cho vay vốn.", "Dạy nghề."],
        },
      ],
      ["1.2", { letter: null, lead: ["Sở Y tế"], coordinating: [], tasks: ["Rà soát đối tượng."] }],
    ]);
  });
});

describe("targets in a list", () => {
  it("with the tasks and units that follow", () => {
    expect(
      parts(`KẾ HOẠCH\n\nPhát triển bền vững\n\nII. MỤC TIÊU CỤ THỂ\n\nMục tiêu 1.1: Giảm nghèo.\n\n- Cho vay vốn.\n\nChủ trì: Sở Nội vụ. Phối hợp: Sở Tài chính.

III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Tài chính bố trí kinh phí thực hiện Mục tiêu 1.1 và 1.2.`),
    ).toEqual([
      ["1.1", { letter: null, lead: ["Sở Nội vụ"], coordinating: ["Sở Tài chính"], tasks: ["Cho vay vốn."] }],
    ]);
  });
});

describe("goals", () => {
  it("the first listing that states them wins; targets and counts are none", () => {
    const goals = readGoals(
      contextOf(`KẾ HOẠCH\n\nPhát triển bền vững\n\nI. MỤC TIÊU\n\n- Mục tiêu 1: có 4 mục tiêu cụ thể, từ 1.1-1.4\n\n- Mục tiêu 1: Xóa nghèo.\n\n1.2. Mục tiêu 2. Xóa đói.\n
${head}| Mục tiêu 1: Chấm dứt nghèo | |\n| <p>Mục tiêu 3: Sức khỏe</p> <p>(9) Mục tiêu 3.1 (MTUT): Tiêm chủng</p> | |`),
    );
    expect(goals.map(({ number, title }) => [number, title])).toEqual([
      [1, "Xóa nghèo."],
      [2, "Xóa đói."],
      [3, "Sức khỏe"],
    ]);
  });
});

describe("targets numbered without the word", () => {
  it("joins the annex's rows to the targets of the body", () => {
    const targets = readTargets(
      contextOf(`Mục tiêu 1.1 (MTUT): Đến năm 2030, mọi hộ có nước sạch.

Mục tiêu 1.2 (MTKK): Giảm thất thoát nước.

| Mục tiêu | Nhiệm vụ chủ yếu | Cơ quan chủ trì | Cơ quan phối hợp |
|---|---|---|---|
| Mục tiêu 1. Nước sạch cho mọi người | | | |
| 1.1. Đến năm 2030, mọi hộ có nước sạch (MTUT) | - Xây dựng 12 trạm cấp nước | Sở Xây dựng | UBND các xã |
| 1.2. Giảm thất thoát nước (MTKK) | - Thay đường ống cũ | Công ty Cấp nước tỉnh | Sở Tài chính |`),
    );
    expect(
      targets.map(({ code, priority, parts: [part] }) => [code, priority, part?.lead, part?.tasks]),
    ).toEqual([
      ["1.1", "MTUT", ["Sở Xây dựng"], ["Xây dựng 12 trạm cấp nước"]],
      ["1.2", "MTKK", ["Công ty Cấp nước tỉnh"], ["Thay đường ống cũ"]],
    ]);
  });
});

describe("assignments", () => {
  it("several units of one paragraph each get their own; a heading names who leads; what one only helps with is left out", () => {
    const found = readAssignments(
      contextOf(`# KẾ HOẠCH

## V. TỔ CHỨC THỰC HIỆN

**1. Sở Xây dựng**

Chủ trì thực hiện các mục tiêu: 1.1, 1.2.a; phối hợp thực hiện mục tiêu 3.1.

**2. Sở Y tế, Sở Tài chính**

Cùng góp ý dự thảo. Sở Y tế chủ trì mục tiêu 2.1; 2.2; Sở Tài chính chủ trì mục tiêu 3.1, hỗ trợ mục tiêu 1.1.`),
    );
    expect(found.map(({ unit, targets }) => [unit, targets])).toEqual([
      ["Sở Xây dựng", ["1.1", "1.2a"]],
      ["Sở Y tế", ["2.1", "2.2"]],
      ["Sở Tài chính", ["3.1"]],
    ]);
  });

  it("codes are normalised, also where commas were lost; who is asked is named alone", () => {
    const found = readAssignments(
      contextOf(`- Sở Xây dựng chủ trì các mục tiêu: 2.1, 4.3.a, 12.2a 12.4.b, 15.1;

- Đề nghị Ủy ban MTTQ Việt Nam tỉnh chủ trì các mục tiêu: 1.3b, 5.5;

- UBND các huyện, thị xã, thành phố phụ trách mục tiêu: 8.2đ.`),
    );
    expect(found.map(({ unit, targets }) => [unit, targets])).toEqual([
      ["Sở Xây dựng", ["2.1", "4.3a", "12.2a", "12.4b", "15.1"]],
      ["Ủy ban MTTQ Việt Nam tỉnh", ["1.3b", "5.5"]],
      ["UBND các huyện, thị xã, thành phố", ["8.2đ"]],
    ]);
  });
});
