import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Source } from "../document/source.js";
import { checkSubjects } from "./check.js";
import { compareFindings } from "./compare.js";
import { findDismissal } from "./dismissal.js";
import { type KeyedDiagnostic, keyFindings } from "./findingKey.js";
import { rules } from "./rules.js";
import { subjectOf } from "./subject.js";

const today = "2026-11-15";

const sourceOf = (text: string): Source => ({
  format: "text",
  lines: text.split("\n"),
  pages: null,
  blocks: null,
  notices: [],
});

function check(text: string, file = "du-thao.txt"): readonly KeyedDiagnostic[] {
  const subject = subjectOf(file, sourceOf(text));
  return keyFindings(checkSubjects([subject], rules, { today }), [subject]);
}

const keysOf = (text: string, rule: string) =>
  check(text).flatMap((found) => (found.rule === rule ? [found.key] : []));

const draft = `ỦY BAN NHÂN DÂN
TỈNH LAM GIANG

Số: 41/KH-UBND

Lam Giang, ngày 02 tháng 3 năm 2026

KẾ HOẠCH

Phát triển thư viện giai đoạn 2026 - 2030

Thực hiện Quyết định số 77/QĐ-TTg ngày 11/01/2026 của Thủ tướng Chính phủ, UBND tỉnh ban hành kế hoạch:

I. KẾT QUẢ

- Toàn tỉnh có 210 thư viện (cấp tỉnh 80, cấp xã 90, trường học 50).

- Đã tập huấn 1.200 người (trong đó: cán bộ xã 300 người, giáo viên 400 người, cộng tác viên 600 người).

II. TỔ CHỨC THỰC HIỆN

Sở Văn hóa, Thể thao và Du lịch chủ trì thực hiện Quyết định số 77/QĐ-TTg ngày 12/01/2026 của Thủ tướng Chính phủ.`;

describe("keyFindings: the lasting key of a finding", () => {
  it("stays when text is put in elsewhere, and when a page is numbered or a line broken anew", () => {
    const before = keysOf(draft, "sum-mismatch");
    expect(before).toHaveLength(2);
    const longer = draft
      .replace("I. KẾT QUẢ", "I. KẾT QUẢ\n\nPhong trào đọc sách được duy trì ở các xã, phường.")
      .replace("II. TỔ CHỨC", "Công tác phối hợp được tăng cường.\n\nII. TỔ CHỨC");
    expect(keysOf(longer, "sum-mismatch")).toEqual(before);
    expect(check(longer, "du-thao-lan-2.txt").map(({ key }) => key)).toEqual(
      expect.arrayContaining([...before]),
    );
  });

  it("is another one once the quoted words change, at its own place or at the other", () => {
    const [first] = keysOf(draft, "sum-mismatch");
    expect(keysOf(draft.replace("210 thư viện", "200 thư viện"), "sum-mismatch")).not.toContain(first);
    const [dates] = keysOf(draft, "citation-date-conflict");
    expect(dates).toBeDefined();
    const otherDate = draft.replace("ngày 12/01/2026", "ngày 19/01/2026");
    expect(keysOf(otherDate, "citation-date-conflict")).not.toContain(dates);
  });

  it("leaves a finding's key to it alone: of two with the same words, the other doesn't take it over", () => {
    const sentence = (parts: string) => `- Toàn tỉnh có 210 thư viện (${parts}).`;
    const [one, two] = ["cấp tỉnh 80, cấp xã 90, trường học 50", "cấp tỉnh 80, cấp xã 90, trường học 60"];
    const both = keysOf(`KẾ HOẠCH\n\n${sentence(one)}\n\n${sentence(two)}`, "sum-mismatch");
    expect(new Set(both).size).toBe(2);
    const mended = sentence(one).replace("210", "220");
    const left = keysOf(`KẾ HOẠCH\n\n${mended}\n\n${sentence(two)}`, "sum-mismatch");
    expect(left).toHaveLength(1);
    expect(left).not.toContain(both[0]);
  });

  it("tells apart equal words in different sentences, and numbers what can't be told apart", () => {
    const one = "- Toàn tỉnh có 210 thư viện (cấp tỉnh 80, cấp xã 90, trường học 50).";
    const two = "- Đến hết năm, các huyện có 210 phòng đọc (cấp tỉnh 80, cấp xã 90, trường học 50).";
    const apart = keysOf(`KẾ HOẠCH\n\n${one}\n\n${two}`, "sum-mismatch");
    expect(new Set(apart).size).toBe(2);
    const [first, second] = keysOf(`KẾ HOẠCH\n\n${one}\n\n${one}`, "sum-mismatch");
    expect(second).toBe(`${first}~2`);
  });

  it("goes by the name of the row in a table", () => {
    const table = (rows: readonly string[]) =>
      ["KẾ HOẠCH", "", "| TT | Dự án | Số căn |", "|---|---|---|", ...rows].join("\n");
    const total = "| | Tổng cộng | 410 |";
    const [before] = keysOf(
      table(["| 1 | Khu Đông | 120 |", "| 2 | Khu Tây | 200 |", total]),
      "sum-mismatch",
    );
    expect(before).toBeDefined();
    const longer = table(["| 1 | Khu Đông | 120 |", "| 2 | Khu Tây | 200 |", "| 3 | Khu Nam | 60 |", total]);
    expect(keysOf(longer, "sum-mismatch")).toContain(before);
  });

  it("is one a finding in any text", () => {
    const line = fc.constantFrom(...draft.split("\n"));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const keys = check(lines.join("\n")).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe("compareFindings: two versions of a document", () => {
  const rulesOf = (found: Iterable<KeyedDiagnostic>) =>
    [...found].map(({ rule, quote }) => `${rule} ${quote}`);

  it("tells what was mended and what is new", () => {
    const after = draft.replace("210 thư viện", "220 thư viện").replace("1.200 người", "1.100 người");
    const { fixed, fresh } = compareFindings(check(draft), check(after));
    expect(rulesOf(fixed)).toEqual(["sum-mismatch 210", "sum-mismatch 1.200"]);
    expect(rulesOf(fresh)).toEqual(["sum-mismatch 1.100"]);
  });

  it("takes a finding whose sentence was rewritten around it for the same", () => {
    const after = draft.replace(
      "- Toàn tỉnh có 210 thư viện",
      "- Hiện nay trên địa bàn có tất cả 210 thư viện",
    );
    const { fixed, fresh } = compareFindings(check(draft), check(after));
    expect([rulesOf(fixed), rulesOf(fresh)]).toEqual([[], []]);
  });

  it("counts findings that are alike", () => {
    const same = (n: number) => Array.from({ length: n }, () => ({ key: "a:b:c" }));
    expect(compareFindings(same(3), same(1)).fixed).toHaveLength(2);
    expect(compareFindings(same(1), same(3)).fresh.size).toBe(2);
  });
});

describe("findDismissal", () => {
  const dismissal = { id: "1", reason: "Số liệu làm tròn", person: "A", at: "2026-11-15T01:00:00Z" } as const;
  const finding = { rule: "sum-mismatch", key: "sum-mismatch:1:2", quote: "210" };
  const place = {
    ...dismissal,
    scope: "place",
    rule: "sum-mismatch",
    finding: finding.key,
    words: null,
  } as const;
  const everywhere = {
    ...dismissal,
    id: "2",
    scope: "province",
    rule: "sum-mismatch",
    finding: null,
  } as const;

  it("finds that of the place, of the document, of the province; the nearest first", () => {
    const all = [{ ...everywhere, words: null }, place];
    expect(findDismissal(finding, all)?.id).toBe("1");
    expect(findDismissal({ ...finding, key: "sum-mismatch:9:9" }, all)?.id).toBe("2");
    expect(findDismissal({ ...finding, rule: "lead-conflict" }, all)).toBeUndefined();
  });

  it("with certain words holds where these are quoted, whatever their case", () => {
    const words = [{ ...everywhere, words: "Sở TT&TT" }];
    expect(findDismissal({ ...finding, quote: "sở TT & TT" }, words)).toBeDefined();
    expect(findDismissal(finding, words)).toBeUndefined();
    expect(findDismissal({ rule: finding.rule, key: "k" }, words)).toBeUndefined();
  });

  it("of a place ends once the quoted words change, and outlives edits elsewhere", () => {
    const [found] = check(draft).filter(({ rule }) => rule === "sum-mismatch");
    const kept = [{ ...place, finding: found?.key ?? "" }];
    const dismissedIn = (text: string) => check(text).filter((each) => findDismissal(each, kept)).length;
    expect(dismissedIn(draft.replace("1.200 người", "1.900 người"))).toBe(1);
    expect(dismissedIn(draft.replace("210 thư viện", "211 thư viện"))).toBe(0);
  });
});
