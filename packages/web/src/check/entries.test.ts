import { describe, expect, it } from "vitest";
import { fillIn } from "../i18n/fill.js";
import type { Translate } from "../i18n/language.js";
import { type Texts, vi } from "../i18n/vi.js";
import type { Draft } from "./checkState.js";
import { filterEntries, groupByPlace, groupBySeverity, listEntries, withDismissedLast } from "./entries.js";
import { severityByLine } from "./places.js";
import { reportedOf } from "./report/reported.js";
import { reportCsv, reportText } from "./report.js";
import { found } from "./testing/found.js";

const texts: Partial<Texts> = vi;
const t: Translate = (key, params = {}) => fillIn(texts[key] ?? "", params);

/** A draft whose version before had these findings. */
const corrected = (...before: ReturnType<typeof found>[]): Draft => ({
  slot: 1,
  name: "a.txt",
  version: 2,
  document: undefined,
  pending: undefined,
  problem: undefined,
  before,
});

describe("entries: the list of findings", () => {
  const findings = [
    found("b", 3, { severity: "info" }),
    found("a", 5),
    found("a", 5, { message: { vi: "khác", en: "other" } }),
    found("c", 9, { severity: "warning", span: { line: 9, endLine: 9, page: 2 } }),
  ];

  it("have keys that differ", () => {
    expect(listEntries([], findings).map(({ key }) => key)).toEqual(["b:3:0", "a:5:0", "a:5:0~2", "c:9:0"]);
  });

  it("are filtered; what was fixed shows only when asked for", () => {
    const entries = listEntries([corrected(found("gone", 1))], findings);
    expect(filterEntries(entries, {}).map(({ since }) => since)).toEqual(["new", "new", "new", "new"]);
    expect(filterEntries(entries, { since: "fixed" }).map(({ found: { rule } }) => rule)).toEqual(["gone"]);
    expect(filterEntries(entries, { severity: "error", rule: "a" })).toHaveLength(2);
  });

  it("are grouped by weight, or by page and section in the order of the text", () => {
    const entries = listEntries([], findings);
    expect(groupBySeverity(entries).map(({ key }) => key)).toEqual(["error", "warning", "info"]);
    const sections = [{ line: 4, title: "I. MỤC TIÊU" }];
    expect(groupByPlace(entries, () => sections).map(({ head }) => head)).toEqual([
      { kind: "section", file: "a.txt", title: "" },
      { kind: "section", file: "a.txt", title: "I. MỤC TIÊU" },
      { kind: "page", file: "a.txt", page: 2 },
    ]);
  });
});

describe("entries that were set aside", () => {
  const dismissal = {
    id: "1",
    scope: "place",
    rule: "a",
    finding: "a:5:0",
    words: null,
    reason: "Số làm tròn",
    person: "Lê An",
    at: "2026-11-15T02:30:00Z",
    canTakeBack: true,
  } as const;
  const entries = listEntries([], [found("a", 5), found("b", 6)], () => [dismissal]);

  it("stand last in the list, whatever its order, with their reason", () => {
    const groups = withDismissedLast(entries, groupBySeverity);
    expect(groups.map(({ key, entries: own }) => [key, own.map(({ key: name }) => name)])).toEqual([
      ["error", ["b:6:0"]],
      ["dismissed", ["a:5:0"]],
    ]);
    expect(filterEntries(entries, { dismissed: true })).toMatchObject([
      { dismissal: { reason: "Số làm tròn" } },
    ]);
  });

  it("leave no mark in the margin of the text", () => {
    expect([...severityByLine(entries, "a.txt").keys()]).toEqual([6]);
  });

  it("are handed on only when that is asked for, with reason and person", () => {
    expect(reportedOf({ listed: entries, all: entries, withDismissed: false })).toMatchObject({
      findings: [{ rule: "b" }],
      dismissed: [],
    });
    const text = reportText(reportedOf({ listed: entries, all: entries, withDismissed: true }), t, "vi");
    expect(text).toContain("Phụ lục: phát hiện đã bỏ qua");
    expect(text).toMatch(/Lý do bỏ qua: Số làm tròn \(Lê An, 15\/11\/2026 /u);
  });
});

describe("reportedOf: a corrected version", () => {
  it("counts what became of the version before over all filters, and lists what is to be worked on", () => {
    const all = listEntries([corrected(found("gone", 1), found("a", 3))], [found("a", 3), found("b", 9)]);
    const { findings, since } = reportedOf({
      listed: filterEntries(all, { rule: "b" }),
      all,
      withDismissed: false,
    });
    expect(findings.map(({ rule }) => rule)).toEqual(["b"]);
    expect(since).toEqual({ fixed: 1, left: 1, fresh: 1 });
  });
});

describe("reports to hand on", () => {
  const finding = found("sum-mismatch", 4, {
    span: { line: 4, endLine: 4, page: 2 },
    quote: '=1+2, "tổng"',
    suggestion: "- sửa thành 3",
  });

  it("name the file, the place, the words and the suggestion", () => {
    const text = reportText({ findings: [finding], dismissed: [], since: undefined }, t, "vi");
    expect(text).toContain("1. a.txt, trang 2, dòng 4 – Lỗi: sum-mismatch 4");
    expect(text).toContain("Đề xuất: - sửa thành 3");
  });

  it("as a table quote what parts cells, and keep text from becoming a formula", () => {
    const [head, row] = reportCsv({ findings: [finding], dismissed: [], since: undefined }, t, "vi").split(
      "\r\n",
    );
    expect(head?.startsWith('\uFEFF"Tệp","Trang","Dòng"')).toBe(true);
    expect(row).toContain('"\'=1+2, ""tổng"""');
    expect(row).toContain('"\'- sửa thành 3"');
  });
});
