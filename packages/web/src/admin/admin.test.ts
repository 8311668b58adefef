import { describe, expect, it } from "vitest";
import type { Unit } from "../api/admin.js";
import { fillIn } from "../i18n/fill.js";
import type { Translate } from "../i18n/language.js";
import { viAdmin } from "../i18n/vi/admin.js";
import { vi } from "../i18n/vi.js";
import { actionName, detailText, subjectText } from "./auditWords.js";
import { endingNames, usualChanges } from "./succession.js";

const words = { ...vi, ...viAdmin };
const t: Translate = (key, params = {}) =>
  fillIn(Object.entries(words).find(([name]) => name === key)?.[1] ?? key, params);
const id = "01a2059b-14ba-7e9c-bd8e-dbca3ac4c2eb";

describe("an entry of the audit in words", () => {
  it("says what was done, to what, with which facts", () => {
    expect(actionName("person-left", t)).toBe("Cho nghỉ");
    expect(actionName("something-new", t)).toBe("something-new");
    expect(subjectText({ kind: "person", subject: id }, new Map([[id, "Lê Thị Mới"]]), t)).toBe(
      "người dùng: Lê Thị Mới",
    );
    expect(subjectText({ kind: "report", subject: id }, new Map(), t)).toBe("báo cáo: #c4c2eb");
    expect(subjectText({ kind: "login", subject: "an.nv" }, new Map(), t)).toBe("tên đăng nhập: an.nv");
    const detail = { name: "Sở Y tế", mailed: false, post: id, unit: null, before: { kind: "x" } };
    expect(detailText(detail, t)).toBe('tên: Sở Y tế; đã gửi thư: –; trước: {"kind":"x"}');
    expect([detailText(null, t), detailText("x", t)]).toEqual(["", ""]);
  });
});

describe("a succession that is being typed", () => {
  const unit = (name: string, exists = true) => ({ id: name, name, exists }) as Unit;
  const part = (from: string, to: string) => ({ key: 0, from, to, field: "" });

  it("says which units would end", () => {
    const units = [unit("A"), unit("B"), unit("C", false)];
    expect(endingNames([part("A", "B")], units)).toEqual(["A"]);
    expect(endingNames([part("A", "B"), part("A", "A")], units)).toEqual([]);
    expect(endingNames([part("C", "B"), part("", "")], units)).toEqual([]);
  });

  it("is filled in as departments usually went in 2025: by field, with those that are still to be entered", () => {
    const open = { validFrom: null, validTo: null };
    const units = ["Sở Lao động - Thương binh và Xã hội", "Sở Nội vụ", "Sở Y tế", "Sở Tài chính"].map(
      (name) => ({
        ...unit(name),
        ...open,
      }),
    );
    const [labour, ...others] = usualChanges(units).filter(({ from }) => from.name.startsWith("Sở Lao động"));
    expect(others).toEqual([]);
    expect(labour).toMatchObject({ day: "2025-03-01", uncertain: true });
    expect(labour?.missing).toContain("Sở Giáo dục và Đào tạo");
    const taken = labour?.parts.map(({ field, to }) => [field, to]);
    expect(taken).toEqual(
      expect.arrayContaining([
        ["labour", "Sở Nội vụ"],
        ["children", "Sở Y tế"],
        ["poverty", ""],
      ]),
    );
    expect(new Set(taken?.map(([field]) => field)).size).toBe(taken?.length);
  });
});
