import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRichText } from "./richText.js";
import { isBlankRichText, plainToRichText, richTextToPlain } from "./richTextPlain.js";

const paragraph = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });

describe("parseRichText", () => {
  it("takes what the editor sends, without the attributes that are its own", () => {
    const read = parseRichText({
      type: "doc",
      content: [
        {
          type: "heading",
          attrs: { level: 2, textAlign: null },
          content: [{ type: "text", text: "Kết quả" }],
        },
        {
          type: "orderedList",
          attrs: { start: 1, type: null },
          content: [{ type: "listItem", content: [paragraph("Ban hành kế hoạch")] }],
        },
        {
          type: "paragraph",
          content: [{ type: "text", text: "đạt 85%", marks: [{ type: "bold" }, { type: "underline" }] }],
        },
      ],
    });
    expect(read.ok && richTextToPlain(read.value)).toBe("Kết quả\n1. Ban hành kế hoạch\nđạt 85%");
  });

  it("reads a table as rows of cells", () => {
    const cell = (text: string) => ({
      type: "tableCell",
      attrs: { colspan: 1, rowspan: 1, colwidth: null },
      content: [paragraph(text)],
    });
    const table = { type: "table", content: [{ type: "tableRow", content: [cell("Xã"), cell("Số hộ")] }] };
    const read = parseRichText({ type: "doc", content: [table] });
    expect(read.ok && richTextToPlain(read.value)).toBe("Xã\tSố hộ");
  });

  it.each([
    ["a script", { type: "doc", content: [{ type: "script", content: [] }] }],
    ["a picture", { type: "doc", content: [{ type: "image", attrs: { src: "data:" } }] }],
    [
      "a link",
      {
        type: "doc",
        content: [{ type: "paragraph", content: [{ type: "text", text: "a", marks: [{ type: "link" }] }] }],
      },
    ],
    [
      "text that is a number",
      { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: 5 }] }] },
    ],
    ["no document", "<b>đậm</b>"],
  ])("refuses %s as a value", (_, input) => {
    expect(parseRichText(input)).toMatchObject({ ok: false });
  });

  it("refuses nesting without end before it overflows", () => {
    let node: unknown = paragraph("sâu");
    for (let depth = 0; depth < 5000; depth += 1)
      node = { type: "bulletList", content: [{ type: "listItem", content: [node] }] };
    expect(parseRichText({ type: "doc", content: [node] })).toMatchObject({
      ok: false,
      faults: [{ vi: "Văn bản lồng quá nhiều cấp." }],
    });
  });

  it("refuses more than a section can hold", () => {
    const content = Array.from({ length: 21 }, () => paragraph("a".repeat(10_000)));
    expect(parseRichText({ type: "doc", content })).toMatchObject({ ok: false });
  });

  it("never throws, and reads its own results again as they are", () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const read = parseRichText(input);
        if (read.ok) expect(parseRichText(read.value)).toEqual(read);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const made = plainToRichText(text);
        expect(parseRichText(made)).toEqual({ ok: true, value: made });
        expect(richTextToPlain(made)).toBe(text.normalize("NFC").replaceAll("\r\n", "\n"));
      }),
    );
  });
});

describe("isBlankRichText", () => {
  it.each([
    ["", true],
    [" … ", true],
    ["-", true],
    ["Không có", false],
    ["0", false],
  ])("%j: %s", (text, blank) => expect(isBlankRichText(plainToRichText(text))).toBe(blank));

  it("sees an empty list as blank", () => {
    const read = parseRichText({
      type: "doc",
      content: [{ type: "orderedList", content: [{ type: "listItem", content: [{ type: "paragraph" }] }] }],
    });
    expect(read.ok && isBlankRichText(read.value)).toBe(true);
  });
});
