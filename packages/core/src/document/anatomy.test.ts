import { describe, expect, it } from "vitest";
import { dissect } from "./anatomy.js";
import type { Block } from "./block.js";
import { findBlocks } from "./blocks.js";
import { buildOutline, type OutlineSection } from "./outline.js";

const anatomyOf = (text: string) => dissect(findBlocks(text.split("\n")));
const texts = (blocks: readonly Block[]) =>
  blocks.map((b) => (b.kind === "paragraph" ? b.passage.text : "[bảng]"));

const plan = `ỦY BAN NHÂN DÂN
TỈNH HÒA AN

Số: 12/KH-UBND

Hòa An, ngày 03 tháng 02 năm 2026

**KẾ HOẠCH**

**Phát triển thư viện cơ sở giai đoạn 2026-2030**

Thực hiện Quyết định số 1/QĐ-TTg ngày 02/01/2026, UBND tỉnh ban hành kế hoạch như sau:

## I. MỤC TIÊU

1. Mục tiêu chung

Đến năm 2030, mọi xã có thư viện.

## II. TỔ CHỨC THỰC HIỆN

1. Sở Văn hóa và Thể thao: chủ trì theo dõi.

2. Kinh phí do ngân sách tỉnh bảo đảm theo phân cấp hiện hành và quy định của pháp luật có liên quan.

Nơi nhận:
- Như trên;
- Lưu: VT.

**TM. ỦY BAN NHÂN DÂN**

**CHỦ TỊCH**

Trần Văn Mẫu

Phụ lục I

DANH MỤC NHIỆM VỤ (Kèm theo Kế hoạch số 12/KH-UBND)

| TT | Nhiệm vụ |
|---|---|
| 1 | Xây dựng thư viện |`;

describe("dissect", () => {
  it("parts a plan into letterhead, body, closing and annexes", () => {
    const anatomy = anatomyOf(plan);
    expect(anatomy.typeLine?.passage.text).toBe("KẾ HOẠCH");
    expect(texts(anatomy.title)).toEqual(["Phát triển thư viện cơ sở giai đoạn 2026-2030"]);
    expect(texts(anatomy.body)[0]).toMatch(/^Thực hiện Quyết định/u);
    expect(texts(anatomy.body).at(-1)).toMatch(/^2\. Kinh phí/u);
    expect(texts(anatomy.closing)[0]).toBe("Nơi nhận:");
    expect(texts(anatomy.closing).at(-1)).toBe("Trần Văn Mẫu");
    expect(anatomy.attachments).toHaveLength(1);
    expect(anatomy.attachments[0]).toMatchObject({
      kind: "annex",
      label: "I",
      title: { text: "DANH MỤC NHIỆM VỤ" },
      reference: { text: "(Kèm theo Kế hoạch số 12/KH-UBND)" },
    });
  });

  it("finds the plan that a decision issues", () => {
    const anatomy = anatomyOf(
      "QUYẾT ĐỊNH\n\nVề việc ban hành Kế hoạch phòng cháy rừng\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÒA AN\n\nCăn cứ Luật Lâm nghiệp;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch phòng cháy rừng.\n\nNơi nhận:\n- Như Điều 3;\n\nKT. CHỦ TỊCH\n\nKẾ HOẠCH\n\nPhòng cháy rừng năm 2026\n\n(Ban hành kèm theo Quyết định số 5/QĐ-UBND)\n\nI. MỤC ĐÍCH",
    );
    expect(texts(anatomy.body)[0]).toBe("Căn cứ Luật Lâm nghiệp;");
    expect(anatomy.attachments[0]).toMatchObject({
      kind: "issued",
      title: { text: "Phòng cháy rừng năm 2026" },
    });
    expect(texts(anatomy.attachments[0]?.blocks ?? [])).toEqual(["I. MỤC ĐÍCH"]);
  });

  it("begins the body of an official letter after its addressees", () => {
    const anatomy = anatomyOf(
      "UBND TỈNH HÒA AN\n\nSố: 77/UBND-KGVX\n\nV/v rà soát thư viện\n\nKính gửi:\n\n- Sở Nội vụ;\n- Sở Tài chính.\n\nTheo đề nghị của Sở Văn hóa, UBND tỉnh yêu cầu các sở khẩn trương rà soát.",
    );
    expect(anatomy.typeLine).toBeUndefined();
    expect(texts(anatomy.body)).toEqual([
      "Theo đề nghị của Sở Văn hóa, UBND tỉnh yêu cầu các sở khẩn trương rà soát.",
    ]);
  });

  it("puts every block in exactly one part, whatever the text", () => {
    for (const text of ["", "Hello world", "Nơi nhận:", "PHỤ LỤC\n\nx", plan.toLowerCase()]) {
      const blocks = findBlocks(text.split("\n"));
      const { letterhead, body, closing, attachments } = dissect(blocks);
      const inside = attachments.flatMap((a) => a.blocks).length;
      expect(letterhead.length + body.length + closing.length + inside).toBeLessThanOrEqual(blocks.length);
    }
  });
});

describe("buildOutline", () => {
  const show = (sections: readonly OutlineSection[]): string[] =>
    sections.flatMap((s) => [`${s.path} ${s.title ?? "–"}${s.runIn ? " …" : ""}`, ...show(s.children)]);

  it("makes a tree of labels; a label before running text has no title", () => {
    expect(show(buildOutline(anatomyOf(plan)).sections)).toEqual([
      "I MỤC TIÊU",
      "I.1 Mục tiêu chung",
      "II TỔ CHỨC THỰC HIỆN",
      "II.1 Sở Văn hóa và Thể thao …",
      "II.2 – …",
    ]);
  });

  it("keeps decimal numbers in their parent's place", () => {
    const text =
      "KẾ HOẠCH\n\nTên\n\nI. NHIỆM VỤ\n\n1. Hạ tầng\n\n1.1. Đường\n\n1.2. Điện\n\n2. Con người\n\nII. KINH PHÍ";
    expect(show(buildOutline(anatomyOf(text)).sections)).toEqual([
      "I NHIỆM VỤ",
      "I.1 Hạ tầng",
      "I.1.1 Đường",
      "I.1.2 Điện",
      "I.2 Con người",
      "II KINH PHÍ",
    ]);
  });

  it("takes capital letters between Roman figures that count on for parts of the one before, others for parts above", () => {
    const within =
      "KẾ HOẠCH\n\nTên\n\nI. MỤC TIÊU\n\nII. NHIỆM VỤ\n\nA. Nuôi ong\n\n1. Chọn giống\n\nB. Lấy mật\n\nIII. KINH PHÍ";
    expect(show(buildOutline(anatomyOf(within)).sections)).toEqual([
      "I MỤC TIÊU",
      "II NHIỆM VỤ",
      "II.A Nuôi ong",
      "II.A.1 Chọn giống",
      "II.B Lấy mật",
      "III KINH PHÍ",
    ]);
    const above =
      "BÁO CÁO\n\nTên\n\nA. KẾT QUẢ\n\nI. Nuôi ong\n\nII. Lấy mật\n\nB. PHƯƠNG HƯỚNG\n\nI. Mục tiêu";
    expect(show(buildOutline(anatomyOf(above)).sections)).toEqual([
      "A KẾT QUẢ",
      "A.I Nuôi ong",
      "A.II Lấy mật",
      "B PHƯƠNG HƯỚNG",
      "B.I Mục tiêu",
    ]);
  });
});
