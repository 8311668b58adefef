import { describe, expect, it } from "vitest";
import { makeShared } from "./shared.js";

describe("a question that is asked for many", () => {
  it("is put once for all who come together, and anew for who comes while it is answered", async () => {
    let asked = 0;
    const answers: (() => void)[] = [];
    const shared = makeShared(() => {
      asked += 1;
      const now = asked;
      return new Promise<number>((resolve) => answers.push(() => resolve(now)));
    });
    const together = [shared(), shared()];
    await Promise.resolve();
    const late = [shared(), shared()];
    answers[0]?.();
    expect(await Promise.all(together)).toEqual([1, 1]);
    await new Promise((resolve) => setTimeout(resolve, 0));
    answers[1]?.();
    expect(await Promise.all(late)).toEqual([2, 2]);
  });

  it("is put again after it failed", async () => {
    let asked = 0;
    const shared = makeShared(async () => {
      asked += 1;
      if (asked === 1) throw new Error("down");
      return "up";
    });
    await expect(shared()).rejects.toThrow("down");
    expect(await shared()).toBe("up");
  });
});
