import { describe, expect, it } from "vitest";
import { isAgencyCode, linesToFill, readReceivers } from "./handoverLines.js";

describe("codes of offices", () => {
  it("are of the form in force or of the one before", () => {
    for (const code of ["G09", "H33.15", "H55.242.1", " H99 ", "000.00.15.H33"])
      expect([code, isAgencyCode(code)]).toEqual([code, true]);
    for (const code of ["", "h33", "H3", "33", "H33.", "00.00.15.H33", "Bộ Tài chính"])
      expect([code, isAgencyCode(code)]).toEqual([code, false]);
  });
});

describe("receivers, one a line", () => {
  it("are read by their last semicolon, blank lines left out", () => {
    expect(readReceivers(["Bộ Tài chính; G09", "", "Sở A; phòng B;H99.3 "])).toEqual({
      to: [
        { code: "G09", name: "Bộ Tài chính" },
        { code: "H99.3", name: "Sở A; phòng B" },
      ],
      unread: [],
    });
  });

  it("are told of while a code or a name is missing", () => {
    const lines = ["Bộ Tài chính;", "Bộ Y tế", "; G10", "G11", "Bộ Công an; g01"];
    expect(readReceivers(lines)).toEqual({ to: [], unread: lines });
  });

  it("start as the offices that the report is addressed to, without codes", () => {
    const lines = linesToFill(["Bộ Tài chính;", " Thủ tướng Chính phủ."]);
    expect(lines).toEqual(["Bộ Tài chính; ", "Thủ tướng Chính phủ; "]);
    expect(readReceivers(lines.map((line) => `${line}G09`)).unread).toEqual([]);
  });
});
