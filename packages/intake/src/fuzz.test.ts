import fc from "fast-check";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { takeIn } from "./intake.js";
import { list, makeDocx, numbered, paragraph, row, table, use } from "./testing/docx.js";
import { readFixture } from "./testing/fixture.js";
import { lineFrom, makePdf, textAt } from "./testing/pdf.js";

const docx = makeDocx({
  body: paragraph("Kế hoạch", numbered(1)) + table(row("TT", "Nhiệm vụ"), row("1", "Rà soát")),
  numbering: list(1, ["upperRoman", "%1."]) + use(1),
});
const pdf = makePdf([textAt(70, 700, "Ke hoach") + lineFrom(50, 600, 300, 600) + lineFrom(50, 600, 50, 500)]);
const html = strToU8(
  "<html><body><p>Kế hoạch<table><tr><td rowspan=2>1<td>x</table><ul><li>a</ul></body></html>",
);

/** Bytes changed, cut out or put in at random places. */
function mutated(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const place = fc.nat({ max: bytes.length - 1 });
  const change = fc.record({
    at: place,
    kind: fc.constantFrom("set", "cut", "insert"),
    byte: fc.nat(255),
    length: fc.nat(40),
  });
  return fc.array(change, { minLength: 1, maxLength: 12 }).map((changes) => {
    let result = Array.from(bytes);
    for (const { at, kind, byte, length } of changes) {
      if (kind === "set" && at < result.length) result[at] = byte;
      else if (kind === "cut") result = [...result.slice(0, at), ...result.slice(at + length)];
      else result = [...result.slice(0, at), ...new Array<number>(length).fill(byte), ...result.slice(at)];
    }
    return Uint8Array.from(result);
  });
}

describe("damaged files", () => {
  it.each([
    ["docx", docx, 150],
    ["html", html, 100],
    ["doc", readFixture("danh-so.doc"), 60],
    ["pdf", pdf, 60],
  ])("never make intake throw: .%s", async (extension, bytes, runs) => {
    await fc.assert(
      fc.asyncProperty(mutated(bytes), async (broken) => {
        const result = await takeIn(broken, `a.${extension}`, { recogniser: "off" });
        if (result.ok) expect(result.source.lines.length).toBeGreaterThan(0);
        else expect(result.problem.code).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: runs },
    );
  });

  it("never make intake throw: any bytes under any name", async () => {
    const name = fc.constantFrom("a.docx", "a.doc", "a.pdf", "a.txt", "a.html", "a");
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), name, async (bytes, file) => {
        const result = await takeIn(bytes, file, { recogniser: "off" });
        expect(typeof result.ok).toBe("boolean");
      }),
      { numRuns: 150 },
    );
  });
});
