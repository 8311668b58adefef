import { describe, expect, it } from "vitest";
import { heard, type IdleClock, minutesToWarnOf, nextAct } from "./idleClock.js";

const minute = 60_000;
const fresh: IdleClock = { endsAt: null, lasts: 0, toldAt: 0, activeAt: 0 };
const hour = heard(fresh, 3600, 0, true);

describe("a page's clock of its session", () => {
  it("warns five minutes before the end, a third of the time before a short one", () => {
    expect(minutesToWarnOf(hour, 54 * minute)).toBeNull();
    expect(minutesToWarnOf(hour, 55 * minute)).toBe(5);
    expect(minutesToWarnOf(hour, 59.5 * minute)).toBe(1);
    const short = heard(fresh, 300, 0, true);
    expect(minutesToWarnOf(short, 3 * minute)).toBeNull();
    expect(minutesToWarnOf(short, 3.5 * minute)).toBe(2);
  });

  it("tells the server of whoever types, once a minute", () => {
    const typing = { ...hour, activeAt: 30_000 };
    expect(nextAct(typing, 31_000)).toBe("nothing");
    expect(nextAct(typing, 61_000)).toBe("stay");
    expect(nextAct(heard(typing, 3600, 61_000, true), 62_000)).toBe("nothing");
  });

  it("asks near the end, for another tab may have used the session", () => {
    expect(nextAct(hour, 56 * minute)).toBe("ask");
    const used = heard(hour, 3000, 56 * minute, false);
    expect(nextAct(used, 57 * minute)).toBe("nothing");
    expect(minutesToWarnOf(used, 57 * minute)).toBeNull();
    expect(nextAct(hour, 60 * minute)).toBe("ended");
  });

  it("does nothing where sessions don't end by themselves", () => {
    const never = heard(hour, null, 0, true);
    expect([nextAct(never, 90 * minute), minutesToWarnOf(never, 90 * minute)]).toEqual(["nothing", null]);
  });
});
