import type { DraftAction } from "@lotrinh/core/synthesis/editing/action";
import { freeze, readSnapshot, snapshotText } from "@lotrinh/core/synthesis/editing/freeze";
import { synthesise } from "@lotrinh/core/synthesis/synthesise";
import { makeRound } from "@lotrinh/core/synthesis/testing/round";
import { describe, expect, it } from "vitest";
import { writeDocx } from "../official/docx/docxFile.js";
import { plainText } from "../official/richText.js";
import { type ReportFrame, toOfficial } from "./toOfficial.js";

const frame: ReportFrame = {
  letterhead: {
    parentAgency: null,
    agency: "Ủy ban nhân dân tỉnh Lam Giang",
    number: { value: null, agency: "UBND" },
    place: "Lam Giang",
    date: null,
    year: 2025,
  },
  signature: { powers: [{ power: "TM.", of: "Ủy ban nhân dân" }], position: "Chủ tịch", name: null },
  addressedTo: ["Bộ Nội vụ"],
  recipients: ["Như trên"],
  filedAt: "VT, NV",
};
const round = makeRound();
const draft = synthesise(round);

describe("a synthesis report as an official document", () => {
  const document = toOfficial(draft, frame);
  const headings = document.body.flatMap((block) =>
    block.kind === "heading" ? [`${block.level} ${block.number ?? ""} ${plainText(block.title)}`] : [],
  );

  it("is a Báo cáo with its sections as headings, in order", () => {
    expect(document.kind).toBe("BC");
    expect(headings.slice(0, 4)).toEqual([
      "roman I Tình hình triển khai thực hiện",
      "arabic 1 Công tác chỉ đạo, triển khai thực hiện",
      "arabic 2 Lồng ghép vào chương trình, kế hoạch của ngành, địa phương",
      "arabic 3 Công tác thông tin, tuyên truyền",
    ]);
  });

  it("says why a section is empty, or leaves it out when asked", () => {
    const texts = document.body.flatMap((block) =>
      block.kind === "paragraph" ? [plainText(block.text)] : [],
    );
    expect(texts).toContain("(Chưa có đơn vị nào báo cáo nội dung của mục này)");
    const short = toOfficial(draft, { ...frame, emptySections: "omit" });
    const kept = short.body.filter((block) => block.kind === "heading");
    expect(kept).toHaveLength(headings.length - 3);
    // those after them move up in their numbers
    const numbers = kept.flatMap(({ level, number }) => (level === "arabic" ? [Number(number)] : []));
    expect(numbers.every((number, at) => number === 1 || number === (numbers[at - 1] ?? 0) + 1)).toBe(true);
  });

  it("sets long tables in annexes, wide ones across", () => {
    expect(document.annexes?.map(({ title, landscape }) => [title, landscape])).toEqual([
      ["Danh mục văn bản đã ban hành để triển khai thực hiện, theo lĩnh vực", false],
      ["Tình hình gửi báo cáo của các đơn vị (thời hạn 15/11/2025)", false],
      ["Kết quả thực hiện các chỉ tiêu năm 2025", true],
      ["Diễn biến các chỉ tiêu qua các năm", true],
      ["Tình hình thực hiện nhiệm vụ tính đến ngày 14/12/2025", false],
    ]);
  });

  it("names the units behind their paragraphs only in a draft", () => {
    const printed = (isDraft: boolean) => JSON.stringify(toOfficial(draft, { ...frame, isDraft }).body);
    expect(printed(true)).toContain("[Sở Nội vụ; Sở Y tế]");
    expect(printed(false)).not.toContain("[Sở Nội vụ; Sở Y tế]");
  });

  it("keeps the name of the fact behind each number", () => {
    const sources = JSON.stringify(document.body).match(/"source":"observation:[^"]+"/gu) ?? [];
    expect(sources.length).toBeGreaterThan(40);
  });
});

describe("a frozen report", () => {
  it("gives the same file byte for byte from its stored text, years later", async () => {
    const actions = (["send", "sign", "freeze"] as const).map(
      (type, at): DraftAction => ({ type, sequence: at + 1, person: "ld.hoa", at: "2025-12-20T03:00:00Z" }),
    );
    const freezing = freeze(round, actions);
    if (!freezing.frozen) throw new Error(freezing.reason);
    const stored = readSnapshot(snapshotText(freezing.snapshot));
    if (stored === undefined) throw new Error("expected a snapshot");
    const now = await writeDocx(toOfficial(freezing.snapshot.content, frame));
    const later = await writeDocx(toOfficial(stored.content, frame));
    expect(Buffer.from(later).equals(Buffer.from(now))).toBe(true);
  });

  it("writes a round with no accepted report, and odd names", async () => {
    const odd = 'Sở "A & B" <x> 🌾 שלום';
    const bare = synthesise({
      ...round,
      plan: { ...round.plan, title: odd, issuer: odd },
      reports: [],
      indicators: [],
      tasks: [],
      funding: [],
    });
    const file = await writeDocx(toOfficial(bare, frame));
    expect(file.length).toBeGreaterThan(5000);
  });
});
