import { describe, expect, it } from "vitest";
import { isEntry, onwardPath, signInAddress } from "./onward.js";

describe("where one goes after signing in", () => {
  it("is back where one was, on this site only", () => {
    expect(onwardPath("/reports/7?x=1")).toBe("/reports/7?x=1");
    const away = [
      undefined,
      "",
      "https://evil.example",
      "//evil.example",
      "/\\evil.example",
      "javascript:alert(1)",
    ];
    for (const wanted of away) expect(onwardPath(wanted)).toBe("/");
  });

  it("is kept in the address of the sign-in screen", () => {
    const address = signInAddress({ pathname: "/rounds", search: "?state=open" });
    expect(address).toBe("/dang-nhap?den=%2Frounds%3Fstate%3Dopen");
    const den = new URL(address ?? "", "http://x").searchParams.get("den") ?? undefined;
    expect(onwardPath(den)).toBe("/rounds?state=open");
    expect(signInAddress({ pathname: "/", search: "" })).toBe("/dang-nhap");
  });

  it("leaves those alone who need no session", () => {
    for (const pathname of ["/dang-nhap", "/quen-mat-khau", "/dat-mat-khau", "/soat"])
      expect(signInAddress({ pathname, search: "" })).toBeNull();
    expect([isEntry("/dang-nhap"), isEntry("/soat"), isEntry("/desk")]).toEqual([true, false, false]);
  });
});
