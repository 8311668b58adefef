import { describe, expect, it } from "vitest";
import { takeIn } from "../intake.js";
import { linesOf } from "../testing/docx.js";
import { lineFrom, makePdf, textAt } from "../testing/pdf.js";

const xs = [60, 100, 340, 520];

interface Cell {
  readonly column: number;
  /** Lines from the top of the row. */
  readonly lines: readonly string[];
}

/** A ruled table from `top` down; each row is as high as it has lines. */
function ruled(top: number, rows: readonly (readonly Cell[])[]): string {
  let y = top;
  let content = "";
  for (const row of rows) {
    const height = 6 + 14 * Math.max(...row.map(({ lines }) => lines.length));
    for (const { column, lines } of row) {
      lines.forEach((text, at) => {
        content += textAt((xs[column] ?? 0) + 5, y - 14 * (at + 1), text);
      });
    }
    content += lineFrom(60, y, 520, y) + lineFrom(60, y - height, 520, y - height);
    content += xs.map((x) => lineFrom(x, y, x, y - height)).join("");
    y -= height;
  }
  return content;
}

const heading = [
  { column: 0, lines: ["TT"] },
  { column: 1, lines: ["Nhiem vu"] },
  { column: 2, lines: ["Chu tri"] },
];

async function tableLines(...pages: readonly string[]): Promise<readonly string[]> {
  const lines = linesOf(await takeIn(makePdf(pages), "a.pdf"));
  return typeof lines === "string" ? [lines] : lines.filter((line) => line.startsWith("|"));
}

describe("tables over the pages of a .pdf", () => {
  it("joins them, drops the heading that is printed again, and mends the row that was cut", async () => {
    const first = ruled(700, [
      heading,
      [
        { column: 0, lines: ["1"] },
        { column: 1, lines: ["Lap ban do so cua tinh va mang luoi"] },
        { column: 2, lines: ["Giam doc cac So, So Xay"] },
      ],
    ]);
    const second = ruled(780, [
      heading,
      [
        { column: 1, lines: ["cua cac xa va phuong."] },
        { column: 2, lines: ["dung"] },
      ],
      [
        { column: 0, lines: ["2"] },
        { column: 1, lines: ["Tap huan."] },
        { column: 2, lines: ["So Noi vu"] },
      ],
    ]);
    expect(await tableLines(first, second)).toEqual([
      "| TT | Nhiem vu | Chu tri |",
      "| 1 | Lap ban do so cua tinh va mang luoi cua cac xa va phuong. | Giam doc cac So, So Xay dung |",
      "| 2 | Tap huan. | So Noi vu |",
    ]);
  });

  it("leaves a row that begins on the next page by itself", async () => {
    const first = ruled(700, [
      heading,
      [
        { column: 0, lines: ["1"] },
        { column: 1, lines: ["Lap ban do so."] },
        { column: 2, lines: ["So Xay dung"] },
      ],
    ]);
    const second = ruled(780, [
      [
        { column: 0, lines: ["2"] },
        { column: 1, lines: ["Tap huan."] },
        { column: 2, lines: ["So Noi vu"] },
      ],
    ]);
    expect(await tableLines(first, second)).toHaveLength(3);
  });
});

describe("tables of a .pdf without rules", () => {
  it("reads columns by the strips that stay free below a heading", async () => {
    const rows = [
      ["STT", "Ten", "2026", "2027"],
      ["1", "Ty le ho so truc tuyen", "80", "85"],
      ["", "toan trinh", "", ""],
      ["2", "So xa co mang 5G", "12", "40"],
      ["3", "Diem chi so", "7,5", "8"],
    ];
    const places = [70, 110, 300, 360];
    const text = rows
      .flatMap((row, at) => row.map((cell, column) => textAt(places[column] ?? 0, 700 - 15 * at, cell)))
      .join("");
    expect(await tableLines(text + textAt(70, 560, "Het."))).toEqual([
      "| STT | Ten | 2026 | 2027 |",
      "| 1 | Ty le ho so truc tuyen toan trinh | 80 | 85 |",
      "| 2 | So xa co mang 5G | 12 | 40 |",
      "| 3 | Diem chi so | 7,5 | 8 |",
    ]);
  });
});

describe("the engine", () => {
  it("keeps its own functions beside pdf.js", async () => {
    await takeIn(makePdf([textAt(70, 700, "Mot trang.")]), "a.pdf");
    for (const native of [Array.prototype.push, JSON.parse, JSON.stringify]) {
      expect(Function.prototype.toString.call(native)).toContain("[native code]");
    }
  });
});
