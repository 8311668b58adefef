import { passageOf } from "@lotrinh/core/document/passage";
import { describe, expect, it } from "vitest";
import { makeChecker } from "./checker.js";
import {
  type CheckState,
  comparableDrafts,
  freeName,
  type Happening,
  happen,
  noDrafts,
  versionsToCheck,
} from "./checkState.js";
import { listEntries } from "./entries.js";
import { excerptOf } from "./excerpt.js";
import { findingCommand } from "./findingKeys.js";
import { nextPlace, pickEntry, placeOf, severityBetween, severityByLine } from "./places.js";
import type { Answer, Asked, CheckedDocument } from "./protocol.js";
import { found } from "./testing/found.js";

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
    // until it has been checked nothing can be called mended
    expect(comparableDrafts(corrected)[0]?.before).toBeUndefined();
    expect(comparableDrafts({ ...corrected, checking: false })[0]?.before).toHaveLength(1);
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
