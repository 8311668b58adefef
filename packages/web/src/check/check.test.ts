import { passageOf } from "@lotrinh/core/document/passage";
import { describe, expect, it } from "vitest";
import { fillIn } from "../i18n/fill.js";
import type { Translate } from "../i18n/language.js";
import { vi as texts } from "../i18n/vi.js";
import { makeChecker } from "./checker.js";
import {
  type CheckState,
  freeName,
  type Happening,
  happen,
  noDrafts,
  versionsToCheck,
} from "./checkState.js";
import { filterEntries, groupByPlace, groupBySeverity, listEntries, withDismissedLast } from "./entries.js";
import { excerptOf } from "./excerpt.js";
import { findingCommand } from "./findingKeys.js";
import { nextPlace, pickEntry, placeOf, severityBetween, severityByLine } from "./places.js";
import type { Answer, Asked, CheckedDocument, Found } from "./protocol.js";
import { reportedOf } from "./report/reported.js";
import { reportCsv, reportText } from "./report.js";

const t: Translate = (key, params = {}) => fillIn(texts[key], params);

const found = (rule: string, line: number, more: Partial<Found> = {}): Found => ({
  rule,
  severity: "error",
  file: "a.txt",
  span: { line, endLine: line },
  message: { vi: `${rule} ${line}`, en: `${rule} ${line}` },
  key: `${rule}:${line}:0`,
  ...more,
});

const empty: CheckedDocument = {
  blocks: [],
  index: { lines: [], kinds: "", sizes: [] },
  sections: [],
  notices: [],
};

const after = (...happenings: readonly Happening[]): CheckState => happenings.reduce(happen, noDrafts);

describe("happen: drafts and their versions", () => {
  const read = (version: number): Happening => ({ kind: "read", version, document: empty });

  it("asks for the check once every file is read", () => {
    const one = after(
      { kind: "add", version: 1, name: "a.txt" },
      { kind: "add", version: 2, name: "b.txt" },
      read(1),
    );
    expect(versionsToCheck(one)).toBeUndefined();
    const both = happen(one, read(2));
    expect(versionsToCheck(both)).toEqual([1, 2]);
    const checked = happen(both, { kind: "checked", versions: [1, 2], findings: [found("x", 1)] });
    expect(checked.findings).toHaveLength(1);
    expect(versionsToCheck(checked)).toBeUndefined();
  });

  it("drops the answer about versions that are gone", () => {
    const state = after({ kind: "add", version: 1, name: "a.txt" }, read(1), { kind: "remove", slot: 1 });
    expect(happen(state, { kind: "checked", versions: [1], findings: [found("x", 1)] }).findings).toEqual([]);
  });

  it("keeps the findings of the version before when a corrected one comes, and the draft when that is broken", () => {
    const first = after({ kind: "add", version: 1, name: "a.txt" }, read(1), {
      kind: "checked",
      versions: [1],
      findings: [found("x", 1)],
    });
    const waiting = happen(first, { kind: "correct", slot: 1, version: 2, name: "a2.txt" });
    expect(waiting.findings).toHaveLength(1);
    const broken = happen(waiting, { kind: "failed", version: 2, why: { vi: "Tệp hỏng.", en: "Damaged." } });
    expect(broken.drafts[0]).toMatchObject({ name: "a.txt", version: 1, problem: { name: "a2.txt" } });
    const corrected = happen(waiting, read(2));
    expect(corrected.drafts[0]).toMatchObject({ name: "a2.txt", version: 2, before: [{ rule: "x" }] });
    expect(corrected.findings).toEqual([]);
  });

  it("gives files of one name different ones", () => {
    const { drafts } = after(
      { kind: "add", version: 1, name: "a.txt" },
      { kind: "add", version: 2, name: "a.txt (2)" },
    );
    expect(freeName(drafts, "a.txt")).toBe("a.txt (3)");
  });
});

describe("makeChecker: the side of the worker", () => {
  async function said(...asked: readonly Asked[]): Promise<readonly Answer[]> {
    const answers: Answer[] = [];
    const check = makeChecker((answer) => answers.push(answer));
    for (const each of asked) await check(each);
    return answers;
  }
  const conflict =
    "KẾ HOẠCH\n\nCăn cứ Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2024 của Ủy ban nhân dân tỉnh;\n\nThực hiện Quyết định số 12/QĐ-UBND ngày 06 tháng 3 năm 2024 của Ủy ban nhân dân tỉnh.\n";

  it("says what the rules are, reads and checks", async () => {
    const answers = await said(
      { kind: "read", version: 1, name: "a.txt", file: new Blob([conflict]) },
      { kind: "check", versions: [1], today: "2026-11-15" },
    );
    const [ready] = answers;
    expect(ready?.kind === "ready" && ready.rules["citation-date-conflict"]?.title.vi).toBeTruthy();
    const checked = answers.at(-1);
    const rules = checked?.kind === "checked" ? checked.findings.map(({ rule }) => rule) : [];
    expect(rules).toContain("citation-date-conflict");
    expect(structuredClone(answers)).toEqual(answers);
  });

  it("answers garbage and vanished files with a sentence", async () => {
    const gone = new Blob(["x"]);
    gone.arrayBuffer = () => Promise.reject(new Error("NotFoundError"));
    const answers = await said(
      { kind: "read", version: 1, name: "a.docx", file: new Blob(["PK\u0003\u0004 rác"]) },
      { kind: "read", version: 2, name: "b.pdf", file: new Blob(["%PDF-1.7"]) },
      { kind: "read", version: 3, name: "c.txt", file: gone },
    );
    const why = answers.flatMap((answer) => (answer.kind === "failed" ? [answer.why.vi] : []));
    expect(why).toHaveLength(3);
    expect(why[1]).toContain("máy chủ");
    for (const sentence of why) expect(sentence).toMatch(/^\p{Lu}.+\.$/u);
  });
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
    const [draft] = after({ kind: "add", version: 1, name: "a.txt" }).drafts;
    const entries = listEntries(
      draft === undefined ? [] : [{ ...draft, before: [found("gone", 1)] }],
      findings,
    );
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
    const [draft] = after({ kind: "add", version: 1, name: "a.txt" }).drafts;
    const drafts = draft === undefined ? [] : [{ ...draft, before: [found("gone", 1), found("a", 3)] }];
    const all = listEntries(drafts, [found("a", 3), found("b", 9)]);
    const { findings, since } = reportedOf({
      listed: filterEntries(all, { rule: "b" }),
      all,
      withDismissed: false,
    });
    expect(findings.map(({ rule }) => rule)).toEqual(["b"]);
    expect(since).toEqual({ fixed: 1, left: 1, fresh: 1 });
  });
});

describe("places of findings", () => {
  const other = { span: { line: 31, endLine: 31 }, message: { vi: "kia", en: "there" }, quote: "06/3" };
  const finding = found("a", 4, { quote: "05/3", related: [other, { ...other, file: "b.txt" }] });

  it("go round: the own one, the others, and back", () => {
    expect([0, 1, 2].map((at) => nextPlace(finding, at))).toEqual([1, 2, 0]);
    expect(placeOf(finding, 0)).toMatchObject({ file: "a.txt", quote: "05/3" });
    expect(placeOf(finding, 2)).toMatchObject({ file: "b.txt", span: { line: 31 } });
    expect(placeOf(finding, 9)).toMatchObject({ file: "a.txt", span: { line: 4 } });
  });

  it("show the weightiest finding of the lines", () => {
    const entries = listEntries([], [found("a", 4, { severity: "info" }), found("b", 5)]);
    const weights = severityByLine(entries, "a.txt");
    expect([severityBetween(weights, 4, 4), severityBetween(weights, 4, 5)]).toEqual(["info", "error"]);
    expect(severityBetween(weights, 6, 9)).toBeUndefined();
  });

  it("are picked one after another where several stand on a line", () => {
    const entries = listEntries([], [found("a", 4), found("b", 4)]);
    expect(pickEntry(entries, "a.txt", 4, 4, undefined)?.key).toBe("a:4:0");
    expect(pickEntry(entries, "a.txt", 4, 4, "a:4:0")?.key).toBe("b:4:0");
    expect(pickEntry(entries, "a.txt", 5, 6, "a:4:0")).toBeUndefined();
  });

  it("are quoted with some of the words around", () => {
    const text = `${"Mở đầu dài. ".repeat(20)}Trước ngày 15/11 hằng năm gửi báo cáo.`;
    const block = { kind: "paragraph", passage: passageOf(text, 7), style: {}, label: null } as const;
    const {
      before,
      words,
      after: rest,
    } = excerptOf([block], { span: { line: 7, endLine: 7 }, quote: "15/11" });
    expect(words).toBe("15/11");
    expect(before.startsWith("…")).toBe(true);
    expect(rest).toBe(" hằng năm gửi báo cáo.");
    expect(excerptOf([], { span: { line: 1, endLine: 1 }, quote: "x" }).words).toBe("x");
  });
});

describe("findingCommand", () => {
  const press = (key: string, more = {}) => ({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...more,
  });

  it("moves by j and k or the arrows, and to the other place by o", () => {
    expect(["j", "ArrowDown", "k", "ArrowUp", "o"].map((key) => findingCommand(press(key), true))).toEqual([
      "next",
      "next",
      "previous",
      "previous",
      "other",
    ]);
  });

  it("leaves single letters alone where they are switched off, and keys of the browser always", () => {
    expect(findingCommand(press("j"), false)).toBeUndefined();
    expect(findingCommand(press("ArrowDown"), false)).toBe("next");
    expect(findingCommand(press("j", { ctrlKey: true }), true)).toBeUndefined();
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
