import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { takeIn } from "../intake.js";
import { toTcvn3 } from "../legacy/tcvn3.js";
import { toVni } from "../legacy/vni.js";
import { linesOf } from "../testing/docx.js";

const text = "Ủy ban nhân dân tỉnh ban hành kế hoạch.\nCác sở, ngành chủ trì thực hiện.";
const lines = text.split("\n");

function utf16(value: string, little: boolean): Uint8Array {
  return Uint8Array.from(
    [...value].flatMap((char) => {
      const code = char.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );
}

function bytesOf(value: string): Uint8Array {
  return Uint8Array.from([...value].map((char) => char.charCodeAt(0)));
}

describe("text files", () => {
  it("keeps lines as they are and leaves blocks to the reader", async () => {
    const result = await takeIn(strToU8(`# Kế hoạch\r\n\r\n${text}\n`), "a.md");
    expect(result).toMatchObject({
      ok: true,
      source: {
        format: "markdown",
        blocks: null,
        pages: null,
        lines: ["# Kế hoạch", "", ...lines, ""],
        notices: [],
      },
    });
  });

  it.each([
    ["UTF-8 with a mark", strToU8(`\ufeff${text}`), []],
    ["UTF-16 with a mark", utf16(`\ufeff${text}`, true), []],
    ["UTF-16 without a mark", utf16(text, true), [{ code: "encoding-guessed", detail: "utf-16le" }]],
    ["UTF-16, high byte first", utf16(text, false), [{ code: "encoding-guessed", detail: "utf-16be" }]],
    [
      "TCVN3",
      bytesOf(toTcvn3(text.toLowerCase())),
      [
        { code: "converted-tcvn3", detail: "2" },
        { code: "encoding-guessed", detail: "TCVN3" },
      ],
    ],
    [
      "VNI",
      bytesOf(toVni(text)),
      [
        { code: "converted-vni", detail: "2" },
        { code: "encoding-guessed", detail: "VNI" },
      ],
    ],
  ])("reads %s", async (name, bytes, notices) => {
    const result = await takeIn(bytes, "a.txt");
    const expected = name === "TCVN3" ? lines.map((line) => line.toLowerCase()) : lines;
    expect(result).toMatchObject({ ok: true, source: { format: "text", lines: expected, notices } });
  });

  it("reads Windows-1258, where the tone stands after the letter", async () => {
    const bytes = bytesOf(
      "\u00d0\u00f4\u0300ng ba\u0300o d\u00e2n t\u00f4\u0323c"
        .replace(/\u0300/g, "\u00cc")
        .replace(/\u0323/g, "\u00f2"),
    );
    const result = await takeIn(bytes, "a.txt");
    expect(linesOf(result)).toEqual(["Đồng bào dân tộc"]);
  });

  it("counts pages by form feeds", async () => {
    const result = await takeIn(strToU8("một\nhai\n\fba"), "a.txt");
    expect(result).toMatchObject({ source: { lines: ["một", "hai", "ba"], pages: [1, 1, 2] } });
  });
});
