import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { takeIn } from "../intake.js";

describe("RTF", () => {
  it("reads letters by number and by code page, tables, notes, and leaves the rest out", async () => {
    const rtf = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fnil Tinos;}{\f1\fnil .VnTime;}}{\info{\title x}}
{\header trang}\pard\qc{\b K\u7870?\~HO\u7840?CH}\par\pard\ql T\u7927? l\u7879?{\*\footnote\pard ghi ch\u250?\par} gi\u7843?m{\v m\u7853?t}\par
\f1 k\'d5 ho\'b9ch\f0\par\trowd\trleft0\cellx1000\cellx2000\pard\intbl 1\cell hai\par ba\cell\row
\trowd\trleft0\cellx2000\pard\intbl g\u7897?p\cell\row\pard h\u7871?t\par}`;
    expect(await takeIn(strToU8(rtf), "a.doc")).toMatchObject({
      ok: true,
      source: {
        format: "doc",
        lines: [
          "KẾ HOẠCH",
          "Tỷ lệ[1] giảm",
          "kế hoạch",
          "| 1 | hai<br>ba |",
          "| gộp | |",
          "hết",
          "[1] ghi chú",
        ],
        blocks: [{ style: { bold: true, centred: true } }, {}, {}, { kind: "table", width: 2 }, {}, {}],
        notices: [
          { code: "hidden-text-left-out" },
          { code: "converted-tcvn3" },
          { code: "other-format", detail: "rtf" },
        ],
      },
    });
  });
});
