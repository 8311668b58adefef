import type { PlaceHead } from "@lotrinh/store/organisation/places";
import { describe, expect, it } from "vitest";
import type { PlaceRowInput } from "./importSchema.js";
import { planPlaces } from "./placePlan.js";

const row = (line: number, change: Partial<PlaceRowInput>): PlaceRowInput => ({
  line,
  code: "",
  name: "",
  level: "",
  parent: "",
  from: "",
  to: "",
  ...change,
});

const place = (change: Partial<PlaceHead>): PlaceHead => ({
  id: "1",
  code: "00123",
  name: "Xã Tân Lập",
  level: "commune",
  parent_id: null,
  valid_from: null,
  valid_to: null,
  created_at: new Date(0),
  has_shape: false,
  ...change,
});

describe("a sheet of places", () => {
  it("knows a commune by its code, also where the sheet lost the zeros before it", () => {
    const [same] = planPlaces([row(2, { code: "123", name: "Xã Tân Lập" })], [place({})]);
    expect(same).toMatchObject({ state: "same", placeId: "1" });
    const [renamed] = planPlaces([row(2, { code: "123", name: "Phường Tân Lập" })], [place({})]);
    expect(renamed).toMatchObject({
      state: "changed",
      changes: [{ field: "Tên", before: "Xã Tân Lập", after: "Phường Tân Lập" }],
    });
  });

  it("knows one without a code by its name, and gives it its code", () => {
    const [coded] = planPlaces([row(2, { code: "00123", name: "xã tân lập" })], [place({ code: null })]);
    expect(coded?.changes).toContainEqual({ field: "Mã", before: "", after: "00123" });
  });

  it("takes the level from what is written, else from the name", () => {
    const levels = planPlaces(
      [
        row(2, { name: "Tỉnh Lam Giang" }),
        row(3, { name: "Đặc khu Hòn Xanh" }),
        row(4, { name: "An", level: "Huyện" }),
      ],
      [],
    ).map(({ values }) => values?.level);
    expect(levels).toEqual(["province", "commune", "district"]);
  });

  it("says what is wrong, row by row", () => {
    const problems = planPlaces(
      [
        row(2, { code: "123456", name: "Xã A" }),
        row(3, { name: "Xã B", parent: "Tỉnh Không Có" }),
        row(4, { name: "Xã C", from: "31/02/2025" }),
        row(5, { name: "Xã D", from: "01/07/2025", to: "30/06/2025" }),
        row(6, { name: "Xã E" }),
        row(7, { name: "Xã E" }),
      ],
      [],
    ).map(({ state, problems: [first] }) => [state, first?.split(" ")[0]]);
    expect(problems).toEqual([
      ["error", "mã"],
      ["error", "chưa"],
      ["error", "ngày"],
      ["error", "ngày"],
      ["new", undefined],
      ["error", "địa"],
    ]);
  });
});
