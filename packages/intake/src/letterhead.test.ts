import { describe, expect, it } from "vitest";
import { docxLines, paragraph, run } from "./testing/docx.js";

const tabbed = (left: string, right: string): string =>
  paragraph(`${run(left)}<w:r><w:tab/></w:r>${run(right)}`);

describe("a letterhead without a table", () => {
  it("becomes the table it stands for", async () => {
    const body =
      tabbed("ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") +
      tabbed("XÃ AN BÌNH", "Độc lập - Tự do - Hạnh phúc") +
      paragraph("Số: 5/KH-UBND            An Bình, ngày 3 tháng 2 năm 2027") +
      paragraph("KẾ HOẠCH");
    expect(await docxLines(body)).toEqual([
      "| ỦY BAN NHÂN DÂN<br>XÃ AN BÌNH<br>Số: 5/KH-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>An Bình, ngày 3 tháng 2 năm 2027 |",
      "KẾ HOẠCH",
    ]);
  });

  it("leaves other paragraphs with tabs alone", async () => {
    expect(await docxLines(tabbed("Chỉ tiêu", "80%"))).toEqual(["Chỉ tiêu 80%"]);
  });
});
