import { describe, expect, it } from "vitest";
import { outlineFromTitles, outlineOfDocument, type TitledSection, withSubsections } from "./outline.js";
import { parseSynthesisOutline } from "./outlineInput.js";
import { defaultSynthesisOutline } from "./outlines.js";

const leaf = (title: string): TitledSection => ({ label: null, title, children: [] });

describe("default outlines", () => {
  it.each(["annual", "interim", "final"] as const)(
    "of a report that is %s have keys of their own and pass their own check",
    (kind) => {
      const outline = defaultSynthesisOutline(kind);
      const keys = outline.sections.flatMap(withSubsections).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(parseSynthesisOutline(JSON.parse(JSON.stringify(outline)))).toEqual({
        ok: true,
        value: outline,
      });
    },
  );

  it("number as administrative documents do", () => {
    const [, results] = defaultSynthesisOutline("final").sections;
    expect([results?.label, ...(results?.children ?? []).map(({ label }) => label)]).toEqual([
      "II",
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
    ]);
  });
});

describe("an outline of others", () => {
  it("gets its fills by the words of its titles", () => {
    const outline = outlineFromTitles("bo", "Báo cáo", "annual", [
      {
        label: "I",
        title: "Kết quả đạt được",
        children: [leaf("Về thực hiện các chỉ tiêu"), leaf("Về kinh phí")],
      },
      leaf("Tồn tại, hạn chế"),
      leaf("Nguyên nhân của tồn tại, hạn chế"),
      leaf("Đề xuất, kiến nghị"),
      leaf("Phương hướng, nhiệm vụ năm 2026"),
    ]);
    expect(
      outline.sections
        .flatMap(withSubsections)
        .map(({ key, fills }) => [key, fills.filter((fill) => typeof fill === "string")]),
    ).toEqual([
      ["s1", []],
      ["s1-1", ["verdicts", "goals", "indicator-table"]],
      ["s1-2", ["funding", "funding-table"]],
      ["s2", ["shortfalls", "difficulties"]],
      ["s3", ["causes"]],
      ["s4", ["proposals"]],
      ["s5", []],
    ]);
  });

  it("lists documents once, and counts training where it asks for organisation and capacity", () => {
    const outline = outlineFromTitles("bo", "Báo cáo", "final", [
      leaf("Công tác chỉ đạo, điều hành"),
      leaf("Rà soát, lồng ghép vào kế hoạch của địa phương"),
      leaf("Hoàn thiện tổ chức bộ máy, nâng cao năng lực cán bộ"),
      leaf("Hạn chế về nguồn nhân lực"),
    ]);
    expect(outline.sections.map(({ fills }) => fills.filter((fill) => typeof fill === "string"))).toEqual([
      ["issued", "issued-table"],
      [],
      ["training"],
      ["shortfalls", "difficulties"],
    ]);
  });

  it("is found in a document that carries one", () => {
    const annex = {
      label: "PL",
      title: "ĐỀ CƯƠNG BÁO CÁO NĂM",
      children: [leaf("Kết quả"), leaf("Kiến nghị")],
    };
    expect(
      outlineOfDocument("kh", "annual", [leaf("Mục tiêu"), annex])?.sections.map(({ title }) => title),
    ).toEqual(["Kết quả", "Kiến nghị"]);
    expect(outlineOfDocument("kh", "annual", [leaf("Mục tiêu")])).toBeUndefined();
  });

  it("that an officer edited is checked: keys, titles, fills, depth", () => {
    const faults = (sections: unknown) => {
      const read = parseSynthesisOutline({ id: "x", title: "T", kind: "annual", sections });
      return read.ok ? [] : read.faults.map(({ vi }) => vi);
    };
    expect(faults([])).toEqual(["Đề cương cần có ít nhất một mục."]);
    expect(
      faults([
        { key: "a", title: "A" },
        { key: "a", title: " " },
      ]),
    ).toEqual(["Hai mục có cùng mã “a”.", "Tên mục: không được để trống."]);
    expect(faults([{ key: "a", title: "A", fills: ["điểm số"] }])).toEqual([
      "Mục có nội dung tự động không được hỗ trợ.",
    ]);
    expect(faults("gì đó")).toContain("Đề cương có tối đa 200 mục, 4 cấp.");
    expect(parseSynthesisOutline(null).ok).toBe(false);
  });
});
