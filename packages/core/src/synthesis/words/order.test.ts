import { expect, it } from "vitest";
import { compareVietnamese } from "./order.js";

it("lists names as a person would", () => {
  const names = [
    "xã An Lạc 10",
    "Sở Y tế",
    "Đoàn Thanh niên",
    "Ủy ban B",
    "xã An Lạc 2",
    "Công an",
    "Sở Tư pháp",
    "Dân tộc",
    "Ủy ban A",
    "An",
    "Ấn",
  ];
  expect([...names].sort(compareVietnamese)).toEqual([
    "An",
    "Ấn",
    "Công an",
    "Dân tộc",
    "Đoàn Thanh niên",
    "Sở Tư pháp",
    "Sở Y tế",
    "Ủy ban A",
    "Ủy ban B",
    "xã An Lạc 2",
    "xã An Lạc 10",
  ]);
  expect(compareVietnamese("a", "a")).toBe(0);
});
