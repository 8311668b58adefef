import { describe, expect, it } from "vitest";
import { findOrder } from "./order.js";

const read = (text: string) => {
  const order = findOrder(text);
  return order === undefined
    ? undefined
    : { lead: order.lead, coordinating: order.coordinating, action: text.slice(order.actionAt) };
};

describe("findOrder", () => {
  it("reads lead, coordinating units and the action of the full form", () => {
    expect(read("Sở Y tế chủ trì, phối hợp với Sở Tài chính triển khai tiêm chủng mở rộng.")).toEqual({
      lead: ["Sở Y tế"],
      coordinating: ["Sở Tài chính"],
      action: "triển khai tiêm chủng mở rộng.",
    });
    expect(read("Tỉnh đoàn chủ trì, triển khai thực hiện các nội dung:")).toEqual({
      lead: ["Tỉnh đoàn"],
      coordinating: [],
      action: "triển khai thực hiện các nội dung:",
    });
  });

  it("passes over words that invite or assign", () => {
    expect(read("Giao Sở Nội vụ chủ trì rà soát biên chế.")?.lead).toEqual(["Sở Nội vụ"]);
    expect(
      read("Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh chủ trì giám sát việc thực hiện.")?.lead,
    ).toEqual(["Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"]);
  });

  it("takes units before an action for the ones who act", () => {
    expect(read("Các sở, ban, ngành, địa phương tăng cường kiểm tra việc thực hiện.")?.lead).toEqual([
      "Các sở, ban, ngành, địa phương",
    ]);
    expect(read("Căn cứ chức năng, nhiệm vụ được giao, các sở, ngành xây dựng kế hoạch.")?.lead).toEqual([
      "các sở, ngành",
    ]);
    expect(read("Sở Xây dựng: Rà soát quỹ đất.")).toEqual({
      lead: ["Sở Xây dựng"],
      coordinating: [],
      action: "Rà soát quỹ đất.",
    });
  });

  it("leaves the lead open where only partners are named", () => {
    expect(read("Chủ trì, phối hợp với Sở Tài chính xây dựng dự toán.")).toEqual({
      lead: [],
      coordinating: ["Sở Tài chính"],
      action: "xây dựng dự toán.",
    });
    expect(read("Phối hợp với Công an tỉnh tuyên truyền pháp luật.")?.coordinating).toEqual(["Công an tỉnh"]);
  });

  it("finds no order where no unit acts", () => {
    for (const text of [
      "Ban hành quy chế phối hợp giữa các ngành.",
      "Tăng cường kiểm tra, giám sát.",
      "Hội nghị tổng kết được tổ chức vào quý IV.",
      "Bộ tiêu chí xã nông thôn mới được cập nhật hằng năm.",
      "",
    ])
      expect(findOrder(text)).toBeUndefined();
  });
});
