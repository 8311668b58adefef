import { describe, expect, it } from "vitest";
import { fundingAsTyped, taskAsTyped } from "./asTyped.js";

const answer = {
  status: "under-way",
  progress: 60,
  result: "Đã xét nghiệm 900 mẫu.",
  obstacle: null,
  extension: null,
} as const;

describe("what stands in the form", () => {
  it("keeps the rest of a task's answer while one part isn't right yet", () => {
    expect(taskAsTyped(answer)).toEqual(answer);
    expect(taskAsTyped({ ...answer, progress: 150 })).toEqual({ ...answer, progress: 150 });
    const asking = { to: "2027-06-30", reason: "" };
    expect(taskAsTyped({ ...answer, extension: asking })).toEqual({ ...answer, extension: asking });
    expect(taskAsTyped(undefined)).toBeUndefined();
  });

  it("keeps the other amount of a source", () => {
    expect(fundingAsTyped({ committed: 5, disbursed: -1 })).toEqual({ committed: 5, disbursed: -1 });
    expect(fundingAsTyped(null)).toEqual({ committed: null, disbursed: null });
  });
});
