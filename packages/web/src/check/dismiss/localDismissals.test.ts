import { findDismissal } from "@lotrinh/core/check/dismissal";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Found } from "../protocol.js";
import type { DismissChoice } from "./dismissing.js";

const found: Found = {
  rule: "sum-mismatch",
  severity: "error",
  file: "du-thao.docx",
  span: { line: 4, endLine: 4 },
  message: { vi: "Tổng ghi 210.", en: "The total says 210." },
  quote: "210",
  key: "sum-mismatch:1:2",
};

const choice = (change: Partial<DismissChoice> = {}): DismissChoice => ({
  scope: "place",
  sameWords: false,
  reason: " Số làm tròn ",
  ...change,
});

/** What a browser keeps, over the loads of a page. */
function makeStorage(): Pick<Storage, "getItem" | "setItem" | "removeItem"> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

/** The module as a page that was just loaded has it. */
async function loadPage() {
  vi.resetModules();
  return import("./localDismissals.js");
}

type Page = Awaited<ReturnType<typeof loadPage>>;
const holding = (page: Page, file: string, each: Found = found) =>
  findDismissal(each, page.localDismissalsOf(page.keptDismissals(), file));

describe("dismissals that only the browser keeps", () => {
  beforeEach(() => vi.stubGlobal("localStorage", makeStorage()));
  afterEach(() => vi.unstubAllGlobals());

  it("hold for the place in any version of the file, over a reload, until taken back", async () => {
    (await loadPage()).dismissLocally(found, choice());
    const page = await loadPage();
    const kept = holding(page, "du-thao-lan-2.docx");
    expect(kept).toMatchObject({ scope: "place", reason: "Số làm tròn", person: null });
    expect(holding(page, "du-thao.docx", { ...found, key: "sum-mismatch:9:2" })).toBeUndefined();
    page.takeBackLocally(kept?.id ?? "");
    expect(holding(await loadPage(), "du-thao.docx")).toBeUndefined();
  });

  it("of a document hold for it and its corrected version, not for other files", async () => {
    const page = await loadPage();
    page.dismissLocally(found, choice({ scope: "document" }));
    page.renameLocally("du-thao.docx", "du-thao-lan-2.docx");
    const other = { ...found, key: "sum-mismatch:8:8" };
    expect(holding(page, "du-thao-lan-2.docx", other)).toBeDefined();
    expect(holding(page, "khac.docx", other)).toBeUndefined();
  });

  it("of all files may be narrowed to the quoted words", async () => {
    const page = await loadPage();
    page.dismissLocally(found, choice({ scope: "province", sameWords: true }));
    const other = { ...found, key: "sum-mismatch:8:8" };
    expect(holding(page, "khac.docx", other)).toBeDefined();
    expect(holding(page, "khac.docx", { ...other, quote: "211" })).toBeUndefined();
    page.forgetLocally();
    expect(holding(page, "khac.docx", other)).toBeUndefined();
  });

  it("outlive storage that is broken, full or switched off as long as the page does", async () => {
    localStorage.setItem("lotrinh.check.dismissals", '[{"id":1},null,"x"]');
    expect((await loadPage()).keptDismissals()).toEqual([]);
    localStorage.setItem("lotrinh.check.dismissals", "{không phải JSON");
    const page = await loadPage();
    const refuse = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(page.canKeep()).toBe(false);
    page.dismissLocally(found, choice());
    expect(holding(page, "du-thao.docx")).toBeDefined();
  });
});
