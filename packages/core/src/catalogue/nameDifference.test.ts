import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differencesOf } from "./nameDifference.js";

const of = (name: string, measure: string | null = "%") => ({ name, measure });

describe("how a plan's indicator differs from a catalogue entry", () => {
  it("says nothing where only filling words, case and abbreviations differ", () => {
    expect(
      differencesOf(of("Phấn đấu tỷ lệ dân số tham gia BHYT"), of("Tỷ lệ dân số tham gia bảo hiểm y tế")),
    ).toEqual([]);
    expect(differencesOf(of("Tỷ lệ hộ nghèo"), of("TỶ LỆ HỘ NGHÈO"))).toEqual([]);
  });

  it("tells the measure, the group of people and the area apart", () => {
    expect(differencesOf(of("Số lao động có việc làm mới", "người"), of("Lao động có việc làm mới"))).toEqual(
      [{ kind: "measure", ours: ["người"], theirs: ["%"] }],
    );
    expect(
      differencesOf(of("Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng"), of("Tỷ lệ trẻ em suy dinh dưỡng")),
    ).toEqual([{ kind: "group", ours: ["dưới 5 tuổi"], theirs: [] }]);
    expect(
      differencesOf(of("Tỷ lệ dân cư nông thôn dùng nước sạch"), of("Tỷ lệ dân cư đô thị dùng nước sạch")),
    ).toEqual([{ kind: "area", ours: ["nông thôn"], theirs: ["đô thị"] }]);
  });

  it("names other words as they are printed", () => {
    expect(differencesOf(of("Tỷ lệ chất thải nhựa tái chế"), of("Tỷ lệ chất thải tái chế"))).toEqual([
      { kind: "words", ours: ["nhựa"], theirs: [] },
    ]);
    expect(differencesOf(of("Mật độ dân số"), of("Mật độ đường"))).toMatchObject([
      { kind: "words", ours: ["dân số"], theirs: ["đường"] },
    ]);
  });

  it("is the same seen from the other side, and nothing against itself", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.string({ maxLength: 80 }), (a, b) => {
        expect(differencesOf(of(a), of(a))).toEqual([]);
        const turned = differencesOf(of(b), of(a)).map(({ kind, ours, theirs }) => ({
          kind,
          ours: theirs,
          theirs: ours,
        }));
        expect(differencesOf(of(a), of(b))).toEqual(turned);
      }),
    );
  });
});
