import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moved, rangeOf, tabbed } from "./cell.js";
import { parseBlock, writeBlock } from "./clipboard.js";
import { emptyHistory, record, redo, undo } from "./history.js";
import { commandOf } from "./keys.js";
import { placeBlock } from "./paste.js";

describe("the clipboard", () => {
  it("reads what Excel writes", () => {
    expect(parseBlock("1\t2\r\n3\t4\r\n")).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(parseBlock('"dòng 1\ndòng 2"\t"nói ""được"""\r\n')).toEqual([["dòng 1\ndòng 2", 'nói "được"']]);
    expect(parseBlock("a\t\t\n\nb")).toEqual([["a", "", ""], [""], ["b"]]);
    expect(parseBlock('"Đô thị" xanh')).toEqual([['"Đô thị" xanh']]);
    expect(parseBlock('"hở')).toEqual([['"hở']]);
  });

  it("gives back every block it wrote", () => {
    const block = fc.integer({ min: 1, max: 5 }).chain((width) =>
      fc.array(fc.array(fc.string(), { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 5,
      }),
    );
    fc.assert(
      fc.property(block, (rows) => {
        const written = writeBlock(rows);
        // A single empty last cell ends as a line end does: Excel has no other sign for it either.
        fc.pre(!written.endsWith("\n") && written !== "");
        expect(parseBlock(written)).toEqual(rows);
      }),
    );
  });

  it("takes any text", () => {
    fc.assert(fc.property(fc.string(), (text) => void parseBlock(text)));
  });
});

describe("placeBlock", () => {
  const size = { rows: 4, columns: 3 };
  const cells = (block: string[][], range = rangeOf({ row: 0, column: 0 }, { row: 0, column: 0 })) =>
    placeBlock(block, range, size).map(({ row, column, text }) => `${row},${column}=${text}`);

  it("fills a range with one cell", () => {
    const range = rangeOf({ row: 2, column: 1 }, { row: 1, column: 1 });
    expect(cells([["7"]], range)).toEqual(["1,1=7", "2,1=7"]);
  });

  it("cuts what doesn't fit", () => {
    const range = rangeOf({ row: 3, column: 2 }, { row: 3, column: 2 });
    expect(
      cells(
        [
          ["1", "2"],
          ["3", "4"],
        ],
        range,
      ),
    ).toEqual(["3,2=1"]);
    expect(cells([])).toEqual([]);
  });

  it("repeats a block over a multiple of it", () => {
    const range = rangeOf({ row: 0, column: 0 }, { row: 3, column: 0 });
    expect(cells([["a"], ["b"]], range)).toEqual(["0,0=a", "1,0=b", "2,0=a", "3,0=b"]);
  });
});

describe("moving", () => {
  const size = { rows: 3, columns: 2 };
  it("stops at the edges; Tab goes on in the next row and leaves at the ends", () => {
    expect(moved({ row: 0, column: 0 }, -1, 5, size)).toEqual({ row: 0, column: 1 });
    expect(tabbed({ row: 0, column: 1 }, 1, size)).toEqual({ row: 1, column: 0 });
    expect(tabbed({ row: 2, column: 1 }, 1, size)).toBeUndefined();
    expect(tabbed({ row: 0, column: 0 }, -1, size)).toBeUndefined();
  });

  it("leaves arrows to the text while a cell is edited with F2, not while it is typed over", () => {
    const key = (name: string, more = {}) => ({
      key: name,
      shiftKey: false,
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      ...more,
    });
    expect(commandOf(key("ArrowLeft"), "full", 10)).toBeUndefined();
    expect(commandOf(key("ArrowLeft"), "quick", 10)).toMatchObject({ type: "move", columns: -1 });
    expect(commandOf(key("z", { ctrlKey: true }), "no", 10)).toEqual({ type: "undo" });
    expect(commandOf(key("z", { ctrlKey: true }), "full", 10)).toBeUndefined();
    expect(commandOf(key("Escape"), "no", 10)).toBeUndefined();
    expect(commandOf(key("a"), "no", 10)).toBeUndefined();
  });
});

describe("history", () => {
  it("goes back and forth; a new change ends the way forward", () => {
    const change = (text: string) => [{ row: "r", column: "c", text }];
    const one = record(emptyHistory, { before: change(""), after: change("1") });
    const two = record(one, { before: change("1"), after: change("2") });
    const back = undo(two);
    expect(back?.changes).toEqual(change("1"));
    expect(back && redo(back.history)?.changes).toEqual(change("2"));
    expect(back && redo(record(back.history, { before: change("1"), after: change("3") }))).toBeUndefined();
    expect(undo(emptyHistory)).toBeUndefined();
  });
});
