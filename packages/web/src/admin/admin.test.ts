import { describe, expect, it } from "vitest";
import type { Unit } from "../api/admin.js";
import { fillIn } from "../i18n/fill.js";
import type { Translate } from "../i18n/language.js";
import { viAdmin } from "../i18n/vi/admin.js";
import { vi } from "../i18n/vi.js";
import { actionName, detailText, subjectText } from "./auditWords.js";
import { endingNames } from "./succession.js";

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
});
