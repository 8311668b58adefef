import { describe, expect, it } from "vitest";
import { processorTime } from "../../../../tools/processorTime.js";
import { containment, findMatches, wordingOf } from "./alignment.js";
import type { Rarity } from "./rarity.js";

/** All syllables tell alike. */
const even: Rarity = () => 1;
const held = (small: string, large: string) => containment(wordingOf(small), wordingOf(large), even);

describe("statements in other words", () => {
  it("finds a row whole in a longer sentence, with either spelling and abbreviations", () => {
    expect(
      held("Rà soát mẫu nước giếng khoan", "tổ chức rà soát định kỳ các mẫu nước giếng khoan của trường học"),
    ).toBeGreaterThan(0.9);
    expect(held("Hoà giải cơ sở tại thôn", "hòa giải ở cơ sở tại các thôn")).toBeGreaterThan(0.9);
    expect(held("Hỗ trợ thẻ BHYT", "hỗ trợ thẻ bảo hiểm y tế")).toBeGreaterThan(0.9);
  });

  it("weighs words that hang together", () => {
    const whole = held("nuôi cá lồng trên sông", "phát triển nuôi cá lồng trên sông Mây");
    expect(held("nuôi cá lồng trên sông", "trên sông có lồng, người nuôi bán cá")).toBeLessThan(whole - 0.2);
  });

  it.each([
    ["Sửa chữa đập Suối Mây", "thẩm định dự toán sửa chữa đập Suối Mây"],
    ["Tập huấn giáo viên tiểu học", "tập huấn giáo viên mầm non"],
    ["Cấp nước xã Sơn Hòa", "cấp nước xã Sơn Lâm"],
    ["Lắp đặt trạm đo giai đoạn 2", "lắp đặt trạm đo"],
    ["Kiểm tra bếp ăn tập thể", "xây dựng bếp ăn tập thể"],
    ["Đặt biển báo năm 2024", "đặt biển báo năm 2025"],
  ])("keeps apart “%s” and “%s”", (small, large) => expect(held(small, large)).toBe(0));

  it("takes words of the paragraph only for a statement that says most itself", () => {
    const around = wordingOf("Vùng trồng chè hữu cơ Khau Mạ. Sở A chủ trì lập hồ sơ vùng trồng chè.");
    const row = wordingOf("Hồ sơ vùng trồng chè hữu cơ Khau Mạ");
    const own = wordingOf("lập hồ sơ vùng trồng chè hữu cơ");
    expect(containment(row, own, even, around)).toBeGreaterThan(containment(row, own, even));
    expect(containment(row, wordingOf("lập hồ sơ"), even, around)).toBe(0);
  });

  it("orders matches, the best first, and compares thousands in a moment", () => {
    const rows = Array.from({ length: 1500 }, (_, at) => ({
      of: at,
      wording: wordingOf(`Nâng cấp công trình nước số ${at} tại bản ${at}`),
    }));
    let found = findMatches([], [], even);
    const time = processorTime(() => {
      found = findMatches(rows, rows, even);
    });
    expect(time).toBeLessThan(5000);
    expect(found.get(7)?.[0]?.of).toBe(7);
  });
});
