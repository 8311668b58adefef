import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainToRichText } from "../../report/richTextPlain.js";
import type { UnitReport } from "../input.js";
import { makeIndicator, observations } from "../testing/facts.js";
import { paragraphsOf } from "../unitText.js";
import { compareWithFigures } from "./againstFigures.js";
import { clusterTexts } from "./clusters.js";
import { mentionsOf } from "./mentions.js";
import { groupProposals } from "./proposals.js";
import { difficultiesOf, groupByTheme } from "./remarks.js";
import { findRepeats } from "./repeats.js";

function report(unit: string, text: string, more: Partial<UnitReport> = {}): UnitReport {
  return {
    id: `r-${unit}`,
    unit,
    document: null,
    sections: [{ key: "chi-dao", title: "Công tác chỉ đạo", text: plainToRichText(text) }],
    difficulties: [],
    proposals: [],
    ...more,
  };
}

function mentions(reports: readonly UnitReport[]) {
  return paragraphsOf(reports).flatMap(mentionsOf);
}

describe("like texts", () => {
  it("stand together in spite of accents, case and a changed word", () => {
    const texts = [
      "Đã kiện toàn ban chỉ đạo, phân công thành viên phụ trách từng thôn, bản trên địa bàn toàn xã.",
      "Triển khai tiêm chủng mở rộng đúng lịch cho trẻ dưới một tuổi.",
      "ĐÃ KIỆN TOÀN BAN CHỈ ĐẠO; phân công thành viên phụ trách từng thôn, bản trên địa bàn xã.",
    ];
    expect(clusterTexts(texts)).toEqual([[0, 2], [1]]);
  });

  it("are the same groups in whatever order", () => {
    const words = [
      "kinh phí",
      "còn thấp",
      "cán bộ",
      "kiêm nhiệm",
      "số liệu",
      "chậm",
      "ở cơ sở",
      "chưa thống nhất",
    ];
    const text = fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 })
      .map((parts) => parts.join(" "));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (texts, noise) => {
        const shuffled = texts
          .map((each) => [noise.next().value, each] as const)
          .sort((a, b) => Number(a[0]) - Number(b[0]));
        const named = (list: readonly string[]) =>
          clusterTexts(list)
            .map((group) =>
              group
                .map((at) => list[at])
                .sort()
                .join("|"),
            )
            .sort();
        expect(named(shuffled.map(([, each]) => each))).toEqual(named(texts));
      }),
    );
  });

  it("are found among 150 units with 30 paragraphs each in well under a minute", () => {
    const nouns = [
      "chính sách",
      "mô hình",
      "công trình",
      "lớp học",
      "hội nghị",
      "trạm y tế",
      "hồ chứa",
      "tuyến đường",
      "thư viện",
      "hợp tác xã",
    ];
    const verbs = ["đã hoàn thành", "đang triển khai", "được mở rộng", "chưa khởi công", "đã bàn giao"];
    const pick = <T>(list: readonly T[], seed: number): T | undefined =>
      list[Math.abs(Math.imul(seed, 2654435761) >> 7) % list.length];
    const texts = Array.from({ length: 4500 }, (_, at) =>
      at % 30 === 0
        ? `Ủy ban nhân dân xã đã kiện toàn ban chỉ đạo và phân công từng thành viên phụ trách thôn, bản số ${at % 7}.`
        : Array.from(
            { length: 14 },
            (__, word) =>
              `${pick(nouns, at * 31 + word)} ${pick(verbs, at * 17 + word * 3)} số ${(at * 7 + word) % 97}`,
          ).join(", "),
    );
    const start = performance.now();
    const groups = clusterTexts(texts);
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(Math.max(...groups.map((group) => group.length))).toBeGreaterThanOrEqual(20);
  });
});

describe("repeated figures", () => {
  const first =
    "Tổ chức 18 lớp tập huấn nghiệp vụ chăm sóc trẻ em cho cộng tác viên với tổng số 1.264 lượt người tham dự.";

  it("of two units in like words are one finding, with both places", () => {
    const again =
      "Phối hợp tổ chức 18 lớp tập huấn nghiệp vụ chăm sóc trẻ em cho cộng tác viên thôn, có 1.264 lượt người tham dự.";
    const [finding, ...others] = findRepeats(
      mentions([report("Sở Y tế", first), report("Sở Nội vụ", again)]),
    );
    expect(others).toEqual([]);
    expect(finding?.message).toBe(
      "Số liệu 1.264 lượt người, 18 lớp được nêu ở báo cáo của Sở Nội vụ và Sở Y tế với nội dung gần giống nhau; kiểm tra để không tính trùng.",
    );
    expect(finding?.places.map(({ unit }) => unit).sort()).toEqual(["Sở Nội vụ", "Sở Y tế"]);
  });

  it("within one report are found too", () => {
    expect(
      findRepeats(mentions([report("Sở Y tế", `${first}\nĐã bố trí kinh phí.\n${first}`)])),
    ).toHaveLength(1);
  });

  it("are not seen in other words, in years, dates, numbers of documents, or one small number of each unit's own", () => {
    const silent = (a: string, b: string) =>
      expect(findRepeats(mentions([report("A", a), report("B", b)]))).toEqual([]);
    silent(
      first,
      "Hỗ trợ 1.264 lượt người vay vốn sản xuất, trong đó phần lớn là hộ mới thoát nghèo ở vùng cao.",
    );
    silent(
      "Ban hành Kế hoạch số 1264/KH-UBND ngày 12/6/2025 về chăm sóc trẻ em ở cơ sở.",
      "Thực hiện Kế hoạch số 1264/KH-UBND ngày 12/6/2025 về chăm sóc trẻ em ở cơ sở.",
    );
    silent(
      "Sơ kết 05 năm thực hiện Đề án 161 về phát triển trạm y tế xã trên địa bàn.",
      "Báo cáo sơ kết 05 năm thực hiện Đề án 161 về phát triển trạm y tế xã trên địa bàn.",
    );
    silent(
      "Đã tổ chức 3 hội nghị quán triệt kế hoạch cho cán bộ chủ chốt.",
      "Đã tổ chức 3 hội nghị quán triệt kế hoạch cho cán bộ chủ chốt.",
    );
  });
});

describe("text against figures", () => {
  const indicator = makeIndicator({
    responsible: ["Sở Nội vụ"],
    series: observations({ "2024": 3.35, "2025": 2.69 }),
  });
  const found = (unit: string, text: string) =>
    compareWithFigures(mentions([report(unit, text)]), [indicator], "2025").map(({ kind, message }) => [
      kind,
      message,
    ]);

  it("tells a figure that isn't the reported one", () => {
    expect(found("Sở Nội vụ", "Đến cuối năm, tỷ lệ hộ nghèo toàn tỉnh còn 2,96%.")).toEqual([
      [
        "text-against-figure",
        "Phần lời của Sở Nội vụ ghi “Tỷ lệ hộ nghèo” năm 2025 là 2,96%, số liệu báo cáo là 2,69%.",
      ],
    ]);
  });

  it("tells one that the table has already", () => {
    expect(found("Sở Nội vụ", "Tỷ lệ hộ nghèo còn 2,69%.")[0]?.[0]).toBe("figure-in-table");
  });

  it("is silent on another year's value, a difference, another unit's own figure", () => {
    expect(found("Sở Nội vụ", "Tỷ lệ hộ nghèo năm 2024 là 3,35%.")[0]?.[0]).toBe("figure-in-table");
    expect(found("Sở Nội vụ", "Tỷ lệ hộ nghèo giảm 0,66% so với năm trước.")).toEqual([]);
    expect(found("UBND xã An Lạc", "Tỷ lệ hộ nghèo của xã còn 4,1%.")).toEqual([]);
  });
});

describe("difficulties and proposals", () => {
  const difficulty = (text: string) => ({ difficulties: [{ id: "d", text }] });

  it("are grouped by theme, the most shared first, with the units", () => {
    const reports = [
      report("A", "", difficulty("Kinh phí bố trí cho công tác giảm nghèo ở cơ sở còn thấp.")),
      report("B", "", difficulty("Kinh phí bố trí cho công tác giảm nghèo ở cơ sở còn thấp so với nhu cầu.")),
      report("C", "", difficulty("Cán bộ cấp xã phần lớn là kiêm nhiệm.")),
      report("D", "", difficulty("Một việc không thuộc nhóm nào.")),
    ];
    expect(
      groupByTheme(difficultiesOf(reports)).map(({ key, units, shared }) => [
        key,
        units,
        shared.map(({ text }) => text),
      ]),
    ).toEqual([
      ["funding", ["A", "B"], ["Kinh phí bố trí cho công tác giảm nghèo ở cơ sở còn thấp so với nhu cầu."]],
      ["staff", ["C"], ["Cán bộ cấp xã phần lớn là kiêm nhiệm."]],
      ["other", ["D"], ["Một việc không thuộc nhóm nào."]],
    ]);
  });

  it("go to one addressee under one name, from the text where the field is blank", () => {
    const proposal = (to: string | null, text: string) => ({ proposals: [{ id: "p", to, text }] });
    const reports = [
      report("A", "", proposal("UBND tỉnh", "Bổ sung kinh phí đối ứng.")),
      report("B", "", proposal(null, "Đề nghị Ủy ban nhân dân tỉnh bổ sung kinh phí đối ứng.")),
      report("C", "", proposal(null, "Kiến nghị với Bộ Y tế: ban hành định mức nhân lực.")),
      report("D", "", proposal(null, "Quan tâm hơn nữa đến cơ sở.")),
    ];
    expect(
      groupProposals(reports, "tỉnh Lam Giang").map(({ to, shared }) => [
        to,
        shared.map(({ text, units }) => [text, units]),
      ]),
    ).toEqual([
      ["Bộ Y tế", [["Ban hành định mức nhân lực.", ["C"]]]],
      ["Ủy ban nhân dân tỉnh", [["Bổ sung kinh phí đối ứng.", ["A", "B"]]]],
      [null, [["Quan tâm hơn nữa đến cơ sở.", ["D"]]]],
    ]);
  });
});
