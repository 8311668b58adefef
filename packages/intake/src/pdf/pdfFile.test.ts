import { describe, expect, it } from "vitest";
import { takeIn } from "../intake.js";
import { linesOf } from "../testing/docx.js";
import { lineFrom, makePdf, textAt } from "../testing/pdf.js";

/** Lines of text from the top, each at its left edge. */
function column(lines: readonly (readonly [number, string])[], top = 780): string {
  return lines.map(([x, text], at) => textAt(x, top - 18 * at, text)).join("");
}

async function pdfLines(...pages: readonly string[]): Promise<readonly string[] | string> {
  return linesOf(await takeIn(makePdf(pages), "a.pdf"));
}

const full = "nhiem cac vu trong tam cua tinh trong nam ke hoach va cac nam tiep theo den het";

describe("paragraphs of a .pdf", () => {
  it("joins lines that were broken at the edge, by indent and by the room that is left", async () => {
    const text = column([
      [106, `Cac so ${full.slice(7)}`],
      [70, `${full} thang`],
      [70, "muoi hai."],
      [106, `Uy ban ${full.slice(7)}`],
      [70, "nam sau."],
      [106, "- Bao cao."],
      [106, "- Cong bo."],
    ]);
    expect(await pdfLines(text)).toEqual([
      `Cac so ${full.slice(7)} ${full} thang muoi hai.`,
      `Uy ban ${full.slice(7)} nam sau.`,
      "- Bao cao.",
      "- Cong bo.",
    ]);
  });

  it("joins a paragraph over a page, without the page number, and knows its pages", async () => {
    const first = column([
      [106, `Cac so ${full.slice(7)}`],
      [70, `${full} thang`],
      [70, "muoi hai."],
      [106, `Uy ban ${full.slice(7)}`],
      [70, `${full} quy`],
    ]);
    const second =
      textAt(295, 800, "2") +
      column(
        [
          [70, "sau."],
          [106, "Het."],
        ],
        760,
      );
    const result = await takeIn(makePdf([first, second]), "a.pdf");
    expect(linesOf(result)).toEqual([
      `Cac so ${full.slice(7)} ${full} thang muoi hai.`,
      `Uy ban ${full.slice(7)} ${full} quy sau.`,
      "Het.",
    ]);
    expect(result).toMatchObject({
      source: {
        pages: [1, 1, 2],
        blocks: [
          {},
          {
            passage: {
              marks: [
                { line: 2, page: 1 },
                { line: 2, page: 2 },
              ],
            },
          },
          {},
        ],
      },
    });
  });

  it("grows numbers and syllables together that a line cut", async () => {
    const text = column([
      [70, `${full} van ban so 45/KH-`],
      [70, `UBND ${full.slice(6)} va can bo co so thu-`],
      [70, "c hien."],
    ]);
    expect(await pdfLines(text)).toEqual([
      `${full} van ban so 45/KH-UBND ${full.slice(6)} va can bo co so thuc hien.`,
    ]);
  });

  it("takes running heads away", async () => {
    const pages = [1, 2, 3].map(
      (n) => textAt(70, 810, `Cong bao so ${n}`) + textAt(70, 700, `Phan ${"abc"[n - 1]}.`),
    );
    expect(await pdfLines(...pages)).toEqual(["Phan a.", "Phan b.", "Phan c."]);
  });

  it("puts footnotes at the end and leaves squares in measures", async () => {
    const text = `${textAt(70, 700, "Ty le")}${textAt(97, 705, "1", 7)}${textAt(105, 700, "tren 5 m")}${textAt(150, 705, "2", 7)}`;
    const foot = `${textAt(70, 103, "1", 6)}${textAt(75, 100, "Theo chuan moi.", 10)}`;
    expect(await pdfLines(text + foot, textAt(70, 700, "Trang hai."))).toEqual([
      "Ty le[1] tren 5 m2",
      "Trang hai.",
      "[1] Theo chuan moi.",
    ]);
  });
});

describe("columns and tables of a .pdf", () => {
  it("reads the two sides of a letterhead as two cells, whatever the height of their lines", async () => {
    const left =
      textAt(90, 780, "UY BAN NHAN DAN") +
      textAt(100, 762, "TINH HAI SON") +
      textAt(98, 740, "So: 5/KH-UBND");
    const right =
      textAt(300, 780, "CONG HOA XA HOI CHU NGHIA VN") +
      textAt(320, 762, "Doc lap - Tu do") +
      textAt(310, 733, "Hai Son, ngay 3 thang 2");
    const rest = textAt(260, 690, "KE HOACH") + textAt(70, 660, `${full} thang muoi hai nam nay.`);
    expect(await pdfLines(left + right + rest)).toEqual([
      "| UY BAN NHAN DAN<br>TINH HAI SON<br>So: 5/KH-UBND | CONG HOA XA HOI CHU NGHIA VN<br>Doc lap - Tu do<br>Hai Son, ngay 3 thang 2 |",
      "KE HOACH",
      `${full} thang muoi hai nam nay.`,
    ]);
  });

  it("begins a signature with its own lines, not with the text above", async () => {
    const text =
      column([
        [106, `Cac so ${full.slice(7)}`],
        [70, `${full} thang`],
        [70, "muoi."],
        [106, "2. Ton tai"],
        [70, "Cham."],
      ]) +
      textAt(70, 600, "Noi nhan:", 11) +
      textAt(70, 585, "- Luu: VT.", 11) +
      textAt(340, 600, "GIAM DOC") +
      textAt(325, 540, "Le Van Thanh");
    const lines = await pdfLines(text);
    expect(lines.slice(-3)).toEqual([
      "2. Ton tai",
      "Cham.",
      "| Noi nhan:<br>- Luu: VT. | GIAM DOC<br>Le Van Thanh |",
    ]);
  });

  it("reads a ruled table by its rules: merged cells, cells close together, lines of one cell", async () => {
    const levels = [700, 680, 660, 620].map((y) => lineFrom(y === 680 ? 150 : 50, y, 350, y)).join("");
    const uprights =
      [50, 150, 350].map((x) => lineFrom(x, 700, x, 620)).join("") + lineFrom(250, 680, 250, 620);
    const text =
      textAt(60, 675, "Chi tieu") +
      textAt(200, 686, "Lo trinh") +
      textAt(215, 666, "2026") +
      textAt(252, 666, "2027") +
      textAt(55, 648, "Ty le ho so truc") +
      textAt(55, 632, "tuyen") +
      textAt(170, 640, "80") +
      textAt(270, 640, "85");
    expect(await pdfLines(levels + uprights + text)).toEqual([
      "| Chi tieu | Lo trinh | |",
      "| | 2026 | 2027 |",
      "| Ty le ho so truc tuyen | 80 | 85 |",
    ]);
  });

  it("reads 1,000 pages, or as many as the limit says", async () => {
    const pages = Array.from({ length: 60 }, (_, at) => textAt(70, 700, `Trang noi dung ${at} a.`));
    const result = await takeIn(makePdf(pages), "a.pdf", { limits: { pages: 50 } });
    expect(result).toMatchObject({ source: { notices: [{ code: "pages-left-out", detail: "50/60" }] } });
    expect(result.ok && result.source.pages?.at(-1)).toBe(50);
  });
});
