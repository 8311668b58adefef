import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AmendableItem, differencesOf, type ItemField, pairAmendment } from "./amendment.js";

const item = (
  key: string,
  text: string,
  subject: AmendableItem["subject"] = "task",
  fields: readonly ItemField[] = [],
): AmendableItem => ({ key, subject, text, fields });

const field = (name: ItemField["field"], value: string | null, year: number | null = null): ItemField => ({
  field: name,
  year,
  value,
});

const plan = [
  item("1", "Nâng cấp 15 công trình cấp nước tập trung"),
  item("2", "Xét nghiệm chất lượng nước tại hộ gia đình"),
  item("3", "Tỷ lệ hộ dân nông thôn sử dụng nước sạch", "indicator"),
];

describe("the items of an amending document and the plan's", () => {
  it("are paired by their words; a new one is added, one that isn't spoken of is named as such", () => {
    const steps = pairAmendment(plan, [
      item("a", "Nâng cấp 20 công trình cấp nước tập trung"),
      item("b", "Tập huấn cán bộ vận hành trạm bơm"),
    ]);
    expect(steps).toEqual([
      { type: "replace", id: "1", item: "a", clear: true },
      { type: "add", item: "b", clear: true },
      { type: "withdraw", id: "2", item: null, clear: false },
      { type: "withdraw", id: "3", item: null, clear: false },
    ]);
  });

  it("are paired within their kind, the most alike first", () => {
    const steps = pairAmendment(
      [
        item("1", "Sửa chữa nhà vệ sinh trường tiểu học xã Đông"),
        item("2", "Sửa chữa nhà vệ sinh trường tiểu học"),
      ],
      [
        item("a", "Sửa chữa nhà vệ sinh trường tiểu học"),
        item("b", "Sửa chữa nhà vệ sinh trường tiểu học", "duty"),
      ],
    );
    expect(steps[0]).toMatchObject({ type: "replace", id: "2", item: "a" });
    expect(steps[1]).toMatchObject({ type: "add", item: "b" });
  });

  it.each([
    "Bãi bỏ nhiệm vụ: Xét nghiệm chất lượng nước tại hộ gia đình",
    "Không thực hiện nhiệm vụ xét nghiệm chất lượng nước tại hộ gia đình",
    "Hủy bỏ nội dung “Xét nghiệm chất lượng nước”",
    "Huỷ bỏ Xét nghiệm chất lượng nước tại hộ gia đình",
  ])("%s withdraws", (words) => {
    expect(pairAmendment(plan, [item("a", words)])[0]).toMatchObject({
      type: "withdraw",
      id: "2",
      item: "a",
      clear: true,
    });
    expect(pairAmendment(plan, [item("a", words.normalize("NFD"))])[0]).toMatchObject({ id: "2" });
  });

  it("a task that begins with a like-sounding word isn't struck out", () => {
    expect(pairAmendment([], [item("a", "Bố trí kinh phí")])).toMatchObject([{ type: "add", clear: true }]);
  });

  it("a sentence that strikes out what the plan doesn't have is left to a person", () => {
    expect(pairAmendment([], [item("a", "Bãi bỏ nhiệm vụ trồng rừng")])).toMatchObject([{ clear: false }]);
  });

  it("speaks of each item of both sides exactly once", () => {
    const items = fc.uniqueArray(fc.constantFrom("x y z", "x y", "y z w", "bỏ x y", "w"), { maxLength: 5 });
    fc.assert(
      fc.property(items, items, (olds, news) => {
        const steps = pairAmendment(
          olds.map((text) => item(`old ${text}`, text)),
          news.map((text) => item(`new ${text}`, text)),
        );
        const ids = steps.flatMap((step) => (step.type === "add" ? [] : [step.id]));
        const keys = steps.flatMap((step) => step.item ?? []);
        expect(new Set(ids)).toEqual(new Set(olds.map((text) => `old ${text}`)));
        expect(ids).toHaveLength(olds.length);
        expect(keys).toEqual(news.map((text) => `new ${text}`));
      }),
    );
  });
});

describe("what is said otherwise", () => {
  it("is told with what stood before; what isn't printed isn't changed", () => {
    const before = [
      field("text", "Nâng cấp 15 công trình"),
      field("due", "Quý II/2027"),
      field("output", "Biên bản nghiệm thu"),
    ];
    const after = [
      field("text", "Nâng cấp  15 công trình;"),
      field("due", "Quý IV/2027"),
      field("output", null),
    ];
    expect(differencesOf(before, after)).toEqual([
      { field: "due", year: null, before: "Quý II/2027", after: "Quý IV/2027" },
    ]);
  });

  it("is told year by year for milestones, new years too", () => {
    const before = [field("milestone", "72", 2026), field("milestone", "85", 2030)];
    const after = [field("milestone", "72", 2026), field("milestone", "80", 2028)];
    expect(differencesOf(before, after)).toEqual([
      { field: "milestone", year: 2028, before: null, after: "80" },
    ]);
  });
});
