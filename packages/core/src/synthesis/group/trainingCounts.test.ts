import { describe, expect, it } from "vitest";
import { plainToRichText } from "../../report/richTextPlain.js";
import { sayTraining } from "../sentences/training.js";
import { trainingTable } from "../tables/training.js";
import { paragraphsOf } from "../unitText.js";
import { trainingCounts } from "./trainingCounts.js";

function told(texts: Readonly<Record<string, string>>) {
  return trainingCounts(
    paragraphsOf(
      Object.entries(texts).map(([unit, text]) => ({
        id: unit,
        unit,
        document: null,
        sections: [{ key: "to-chuc", title: "Tổ chức bộ máy", text: plainToRichText(text) }],
        difficulties: [],
        proposals: [],
      })),
    ),
  );
}

describe("classes and persons that units tell of", () => {
  it("are the first numbers of each sentence on training, without the parts of what was counted", () => {
    const found = told({
      "Sở Y tế":
        "Bố trí 02 công chức. Đã mở 05 khóa bồi dưỡng với 1.264 lượt người tham dự, trong đó 800 người là nữ. Thu hút 15 bác sĩ.",
    });
    expect(found).toMatchObject([{ classes: 5, persons: 1264, units: ["Sở Y tế"] }]);
    expect(sayTraining(found)?.text).toBe(
      "Theo báo cáo của 1 đơn vị, đã tổ chức 5 lớp, khóa, hội nghị đào tạo, bồi dưỡng, tập huấn với 1.264 lượt người tham gia.",
    );
  });

  it("are counted once where several units tell of the same classes", () => {
    const found = told({
      "Sở Nội vụ": "Phối hợp mở 12 lớp bồi dưỡng cho 640 lượt cán bộ.",
      "Sở Y tế": "Mở 12 lớp bồi dưỡng cho 640 lượt cán bộ; tập huấn cho 30 người.",
      "Hội Nông dân tỉnh": "Tổ chức 3 lớp tập huấn.",
    });
    expect(sayTraining(found)?.text).toContain("3 đơn vị, đã tổ chức 15 lớp, khóa, hội nghị");
    const { rows, notes } = trainingTable("t", found);
    expect(rows.map(({ cells }) => cells.slice(1).map(({ text }) => text))).toEqual([
      ["Hội Nông dân tỉnh", "3", "-"],
      ["Sở Nội vụ; Sở Y tế", "12", "640"],
      ["Sở Y tế", "-", "30"],
      ["Tổng cộng", "15", "670"],
    ]);
    expect(notes).toEqual(["Nội dung nhiều đơn vị cùng báo cáo được tính một lần."]);
  });

  it("are counted once where one unit tells of the same persons twice, once without the classes", () => {
    const found = trainingCounts(
      paragraphsOf([
        {
          id: "r1",
          unit: "Hội Phụ nữ",
          document: null,
          sections: [
            { key: "danh-gia", title: "Kết quả", text: plainToRichText("Bồi dưỡng cho 124 lượt cán bộ nữ.") },
            {
              key: "to-chuc",
              title: "Bộ máy",
              text: plainToRichText("Mở 04 lớp bồi dưỡng cho 124 lượt cán bộ nữ."),
            },
          ],
          difficulties: [],
          proposals: [],
        },
      ]),
    );
    expect(found).toMatchObject([{ classes: 4, persons: 124 }]);
  });

  it("are none in texts that say nothing of training, and in tables", () => {
    expect(told({ A: "Kiện toàn 35 ban chỉ đạo, bố trí 40 cán bộ." })).toEqual([]);
    expect(sayTraining([])).toBeUndefined();
  });
});
