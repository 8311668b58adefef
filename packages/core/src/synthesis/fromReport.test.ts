import { describe, expect, it } from "vitest";
import type { Content } from "../report/content.js";
import { defaultOutline } from "../report/defaultOutline.js";
import { plainToRichText } from "../report/richTextPlain.js";
import { fundingOf, programmesOf, unitReportOf } from "./fromReport.js";
import { unitTextBlocks } from "./placement.js";
import { paragraphsOf } from "./unitText.js";

const head = { id: "r1", unit: "Sở Y tế", document: null };
const cell = (text: string) =>
  ({ type: "tableCell", content: [{ type: "paragraph", content: [{ type: "text", text }] }] }) as const;
const content: Content = {
  "section:bai-hoc": plainToRichText("Giao việc rõ người."),
  "section:chi-dao": {
    type: "doc",
    content: [
      { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "1. Chỉ đạo" }] },
      {
        type: "bulletList",
        content: [
          {
            type: "listItem",
            content: [{ type: "paragraph", content: [{ type: "text", text: "Đã ban hành kế hoạch." }] }],
          },
        ],
      },
      {
        type: "table",
        content: [
          { type: "tableRow", content: [cell("Xã"), cell("Số lớp")] },
          { type: "tableRow", content: [cell("An Lạc")] },
        ],
      },
    ],
  },
  "difficulty:d1": { text: "Thiếu bác sĩ." },
  "proposal:p1": { to: "Bộ Y tế", text: "Ban hành định mức." },
  "funding:nst": { committed: 5_000_000, disbursed: null },
  "programme:1": { name: "Đề án y tế cơ sở", source: "nst", committed: 2_000_000, disbursed: null },
  "programme:2": { name: " ", source: "nst", committed: 1, disbursed: 1 },
  "programme:3": { name: "Dự án chưa có vốn", source: null, committed: null, disbursed: null },
};

describe("a unit's report", () => {
  const report = unitReportOf(head, defaultOutline("final"), content);

  it.each([
    ["Thiếu bác sĩ. Nguyên nhân: chế độ đãi ngộ thấp.", "Thiếu bác sĩ", "Chế độ đãi ngộ thấp."],
    ["Giải ngân chậm; nguyên nhân là do giao vốn muộn", "Giải ngân chậm", "Giao vốn muộn"],
    ["Mất mùa.\nNguyên nhân khách quan: mưa lũ", "Mất mùa", "Khách quan: mưa lũ"],
    ["Nguyên nhân: mưa lũ", "Nguyên nhân: mưa lũ", undefined],
    ["Chưa rõ nguyên nhân do thiếu số liệu.", "Chưa rõ nguyên nhân do thiếu số liệu.", undefined],
  ])("tells a difficulty from its cause: %s", (text, difficulty, cause) => {
    const { difficulties } = unitReportOf(head, defaultOutline("final"), { "difficulty:d1": { text } });
    expect([difficulties[0]?.text, difficulties[0]?.cause]).toEqual([difficulty, cause]);
  });

  it("comes with its sections in the outline's order, remarks and proposals", () => {
    expect(report.sections.map(({ key, title }) => [key, title])).toEqual([
      ["chi-dao", "Công tác chỉ đạo, điều hành và tổ chức thực hiện"],
      ["bai-hoc", "Bài học kinh nghiệm"],
    ]);
    expect(report.difficulties).toEqual([{ id: "d1", text: "Thiếu bác sĩ." }]);
    expect(report.proposals).toEqual([{ id: "p1", to: "Bộ Y tế", text: "Ban hành định mức." }]);
    expect(fundingOf(head, content, { nst: "Ngân sách tỉnh" })).toMatchObject([
      { source: "Ngân sách tỉnh", committed: 5_000_000, disbursed: null },
    ]);
    // lines without a name or an amount say nothing
    expect(programmesOf(head, content, { nst: "Ngân sách tỉnh" })).toMatchObject([
      { id: "1", programme: "Đề án y tế cơ sở", source: "Ngân sách tỉnh", committed: 2_000_000 },
    ]);
  });

  it("gives paragraphs without headings and marks, and tables as tables", () => {
    const blocks = unitTextBlocks(
      "direction",
      paragraphsOf([report]).filter(({ section }) => section === "chi-dao"),
    );
    expect(
      blocks.map((block) => [
        block.kind,
        block.kind === "table" ? block.title : block.kind === "unit-text" ? block.text : "",
      ]),
    ).toEqual([
      ["unit-text", "Đã ban hành kế hoạch."],
      ["table", "Bảng trong báo cáo của Sở Y tế"],
    ]);
    const table = blocks.find((block) => block.kind === "table");
    expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([["An Lạc", ""]]);
  });
});
