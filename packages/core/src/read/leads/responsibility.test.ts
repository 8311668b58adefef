import { describe, expect, it } from "vitest";
import { readResponsibility } from "./responsibility.js";

describe("readResponsibility", () => {
  it.each([
    ["Sở Y tế", ["Sở Y tế"], []],
    ["Bộ CHQS tỉnh; UBND cấp xã", ["Bộ CHQS tỉnh", "UBND cấp xã"], []],
    ["Chủ trì: Sở Y tế. Phối hợp: Sở Tài chính, Công an tỉnh", ["Sở Y tế"], ["Sở Tài chính", "Công an tỉnh"]],
    ["- Chủ trì: Sở Y tế - Phối hợp: Sở Tài chính", ["Sở Y tế"], ["Sở Tài chính"]],
    ["Sở Y tế chủ trì, phối hợp Sở Tài chính", ["Sở Y tế"], ["Sở Tài chính"]],
    ["Sở Y tế chủ trì; Sở Tài chính phối hợp", ["Sở Y tế"], ["Sở Tài chính"]],
    ["Sở Y tế; phối hợp: Sở Tài chính; Công an tỉnh", ["Sở Y tế"], ["Sở Tài chính", "Công an tỉnh"]],
    ["Sở Y tế (chủ trì), Sở Tài chính", ["Sở Y tế"], ["Sở Tài chính"]],
    [
      "Cơ quan chủ trì: Sở Nội vụ; cơ quan phối hợp: các sở, ban, ngành",
      ["Sở Nội vụ"],
      ["các sở, ban, ngành"],
    ],
  ])("%s", (text, lead, coordinating) => {
    expect(readResponsibility(text)).toMatchObject({ lead, coordinating });
  });
});
