import { describe, expect, it } from "vitest";
import { type Asked, completeness } from "./completeness.js";
import type { Content } from "./content.js";
import { defaultOutline } from "./defaultOutline.js";
import { type DisciplineEntry, disciplineOf } from "./discipline.js";
import { parseOutline } from "./outline.js";
import { plainToRichText } from "./richTextPlain.js";
import { notStarted } from "./state.js";

const figure = { status: "reported", numerator: null, denominator: null, note: null } as const;
const asked: Asked = {
  outline: {
    sections: [
      { key: "chung", label: "I", title: "Tình hình chung", hint: null, required: true, kind: "text" },
      { key: "so-lieu", label: "II", title: "Số liệu", hint: null, required: true, kind: "figures" },
      { key: "kinh-phi", label: "III", title: "Kinh phí", hint: null, required: false, kind: "funding" },
      { key: "kien-nghi", label: "IV", title: "Kiến nghị", hint: null, required: true, kind: "proposals" },
    ],
  },
  figures: [
    { key: "figure:i1:-:-", name: "Tỷ lệ hộ nghèo" },
    { key: "figure:i2:-:-", name: "Số xã nông thôn mới" },
  ],
  tasks: [{ key: "task:t1", name: "Tập huấn cán bộ" }],
  funding: [{ key: "funding:tinh", name: "Ngân sách tỉnh" }],
};

describe("completeness", () => {
  it("needs the name of a programme whose money is told, and no programme at all", () => {
    const asked = { outline: defaultOutline("annual"), figures: [], tasks: [], funding: [] };
    const gapsOf = (content: Content) => completeness(asked, content).gaps.map(({ key }) => key);
    const line = { source: null, committed: 5, disbursed: null };
    expect(gapsOf({ "programme:1": { ...line, name: "" } })).toContain("programme:1");
    expect(gapsOf({ "programme:1": { ...line, name: "Đề án" } })).toEqual(gapsOf({}));
  });

  it("lists what is missing in the order of the outline, with the field to fill in", () => {
    const { required, filled, gaps } = completeness(asked, {});
    expect({ required, filled }).toEqual({ required: 5, filled: 0 });
    expect(gaps.map(({ key, message }) => `${key}: ${message.vi}`)).toEqual([
      "section:chung: Chưa có nội dung mục “Tình hình chung”.",
      "section:kien-nghi: Chưa có nội dung mục “Kiến nghị” (nếu không có, ghi “Không có”).",
      "figure:i1:-:-: Chưa có số liệu “Tỷ lệ hộ nghèo”: ghi số liệu hoặc lý do chưa có.",
      "figure:i2:-:-: Chưa có số liệu “Số xã nông thôn mới”: ghi số liệu hoặc lý do chưa có.",
      "task:t1: Chưa báo cáo nhiệm vụ “Tập huấn cán bộ”.",
    ]);
  });

  it("takes zero, a reason, and “Không có” for answers, a blank for none", () => {
    const content: Content = {
      "section:chung": plainToRichText("Đã triển khai."),
      "section:kien-nghi": plainToRichText("Không có"),
      "figure:i1:-:-": { ...figure, value: 0, missing: null },
      "figure:i2:-:-": { ...figure, value: null, missing: "not-applicable" },
      "task:t1": { status: "under-way", progress: 40, result: null, obstacle: null, extension: null },
    };
    expect(completeness(asked, content)).toEqual({ required: 5, filled: 5, gaps: [] });
    const blank = { ...content, "figure:i1:-:-": { ...figure, value: null, missing: null } };
    expect(completeness(asked, blank).gaps.map(({ key }) => key)).toEqual(["figure:i1:-:-"]);
  });

  it("takes entered proposals for the section's answer, and asks why a task was stopped", () => {
    const { gaps } = completeness(asked, {
      "proposal:1": { to: "UBND tỉnh", text: "Bổ sung kinh phí" },
      "task:t1": { status: "stopped", progress: null, result: null, obstacle: null, extension: null },
    });
    expect(gaps.map(({ message }) => message.vi)).toContain(
      "Nhiệm vụ “Tập huấn cán bộ” dừng: cần nêu lý do.",
    );
    expect(gaps.map(({ key }) => key)).not.toContain("section:kien-nghi");
  });
});

describe("outlines", () => {
  it.each([
    "annual",
    "semiannual",
    "quarterly",
    "monthly",
    "once",
    "adhoc",
    "interim",
    "final",
    "every:2",
  ] as const)("has a default for %s that its own validator takes", (frequency) => {
    const outline = defaultOutline(frequency);
    expect(parseOutline(structuredClone(outline))).toEqual({ ok: true, value: outline });
  });

  it.each([
    ["two sections with one key", { sections: [section("a"), section("a")] }, "cùng mã “a”"],
    ["no section", { sections: [] }, "từ 1 đến 100 mục"],
    ["a key with a colon", { sections: [section("a:b")] }, "Mã mục"],
    ["a blank title", { sections: [{ ...section("a"), title: " " }] }, "Tên mục"],
    ["a kind that isn't known", { sections: [{ ...section("a"), kind: "chart" }] }, "Loại mục"],
    ["no outline", null, "không đúng dạng"],
  ])("refuses %s", (_, input, words) => {
    const read = parseOutline(input);
    expect(read.ok ? "" : read.faults.map(({ vi }) => vi).join(" ")).toContain(words);
  });
});

function section(key: string) {
  return { key, label: null, title: "Nội dung", hint: null, required: true, kind: "text" };
}

describe("discipline", () => {
  const submitted = (at: string, returns = 0) => ({
    ...notStarted,
    status: "accepted" as const,
    submittedAt: at,
    acceptedAt: at,
    returns,
  });
  const entry = (unit: string, dueOn: string, state: DisciplineEntry["state"]): DisciplineEntry => ({
    unit,
    dueOn,
    state,
    completeness: state.submittedAt === null ? null : { required: 10, filled: 9 },
  });

  it("counts over rounds what can be checked", () => {
    const lines = disciplineOf(
      [
        entry("so-y-te", "2025-12-15", submitted("2025-12-15T02:00:00Z")),
        entry("so-y-te", "2026-06-15", submitted("2026-06-18T02:00:00Z", 2)),
        entry("so-y-te", "2026-09-15", notStarted),
        entry("so-y-te", "2026-12-15", notStarted),
        entry("so-noi-vu", "2026-12-15", notStarted),
      ],
      "2026-10-01T00:00:00Z",
    );
    expect(lines).toEqual([
      {
        unit: "so-y-te",
        rounds: 4,
        onTime: 1,
        late: 1,
        overdue: 1,
        due: 1,
        accepted: 2,
        returned: 1,
        returns: 2,
        longestDelay: 16,
        delay: 19,
        required: 20,
        filled: 18,
      },
      expect.objectContaining({ unit: "so-noi-vu", rounds: 1, due: 1, delay: 0 }),
    ]);
  });
});
