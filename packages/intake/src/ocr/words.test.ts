import { describe, expect, it } from "vitest";
import { isBroken, isText } from "./words.js";

const text =
  "Ủy ban nhân dân tỉnh ban hành kế hoạch thực hiện nhiệm vụ phát triển kinh tế - xã hội năm 2027.";

describe("isText", () => {
  it("knows Vietnamese, also with slips, and English", () => {
    expect(isText(text)).toBe(true);
    expect(isText("Uỷ bn nhân dân tinh ban hnh kế hoạch thực hịên")).toBe(true);
    expect(
      isText(
        "The province shall report on progress every year\nto the ministry in charge of planning and\nthe people's council of that province.\nThis report is open to all who wish to read it now.",
      ),
    ).toBe(true);
  });

  it("knows what recognition makes of a photograph", () => {
    expect(isText("| vị ~ a NN . e r = _ h \\ » i4")).toBe(false);
    expect(isText("")).toBe(false);
  });
});

describe("isBroken", () => {
  it("is silent on a sound text layer", () => {
    expect(isBroken(text)).toBe(false);
    expect(isBroken(`${text} • 5 m² ≥ 80%`)).toBe(false);
  });

  it("finds scattered letters, nameless glyphs and letters of other scripts", () => {
    expect(isBroken("T NH Đ K L K Ỉ Ắ Ắ Ủ Y BAN NHÂN DÂN Ế H O Ạ CH Ệ Ộ Ữ Đ Ứ Ợ Ờ Ị Ạ Ậ Ố Ề Ầ Ồ Ổ")).toBe(
      true,
    );
    expect(isBroken("\ue012\ue013 abc ".repeat(20))).toBe(true);
    expect(isBroken("гцшщ ждэ ".repeat(20))).toBe(true);
  });
});
