import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  findRefusal,
  mayEdit,
  type ReportAction,
  type ReportParty,
  type ReportStatus,
  type ReportStep,
  stepsFrom,
  transitions,
} from "./action.js";
import { reportState, takeStep, timeliness } from "./state.js";

const officer = { as: "officer", person: "officer-1" } as const;
const head = { as: "unit-head", person: "head-1" } as const;
const focal = { as: "focal-point", person: "focal-1" } as const;

/** Actions with sequence and time filled in: one a day from 1 December 2026, 08:00 in Vietnam. */
function history(...steps: (ReportStep & { as: ReportParty; person: string | null })[]): ReportAction[] {
  return steps.map((step, index) => ({
    ...step,
    sequence: index + 1,
    at: `2026-12-${(index + 1).toString().padStart(2, "0")}T01:00:00Z`,
  }));
}

describe("the flow of a report", () => {
  it("goes from draft to accepted", () => {
    const state = reportState(
      history(
        { type: "start", ...focal },
        { type: "send", ...focal },
        { type: "submit", ...head },
        { type: "accept", ...officer },
      ),
    );
    expect(state).toMatchObject({ status: "accepted", submissions: 1, returns: 0, refused: [] });
    expect(state.submittedAt).toBe("2026-12-03T01:00:00Z");
  });

  it("keeps why it was returned until it is submitted again", () => {
    const reasons = { reason: null, items: { "figure:i1:-:-": "Chưa khớp số liệu Cục Thống kê" } };
    const returned = history(
      { type: "start", ...focal },
      { type: "submit", ...head },
      { type: "return", ...reasons, ...officer },
    );
    expect(reportState(returned)).toMatchObject({ status: "returned", returns: 1, returned: reasons });
    const again = reportState([
      ...returned,
      { type: "submit", ...head, sequence: 4, at: "2026-12-09T01:00:00Z" },
    ]);
    expect(again).toMatchObject({ status: "submitted", returned: null, submissions: 2 });
    expect(again.submittedAt).toBe("2026-12-02T01:00:00Z");
    expect(again.lastSubmittedAt).toBe("2026-12-09T01:00:00Z");
  });

  it("forgets a submission that the unit itself took back", () => {
    const state = reportState(
      history({ type: "start", ...focal }, { type: "submit", ...head }, { type: "takeBack", ...head }),
    );
    expect(state).toMatchObject({ status: "draft", submittedAt: null, submissions: 1 });
  });

  it("refuses as a value what the table doesn't allow, and goes on from where it was", () => {
    const state = reportState(
      history(
        { type: "start", ...focal },
        { type: "submit", ...focal },
        { type: "accept", ...officer },
        { type: "submit", ...head },
        { type: "return", reason: "  ", items: {}, ...officer },
      ),
    );
    expect(state.status).toBe("submitted");
    expect(state.refused.map(({ sequence, refusal }) => [sequence, refusal.code])).toEqual([
      [2, "wrong-party"],
      [3, "wrong-status"],
      [5, "reason-missing"],
    ]);
    expect(state.refused[0]?.refusal.message.vi).toBe("Chỉ lãnh đạo đơn vị được gửi báo cáo.");
  });

  it("lets the focal point take back what lies before the head, the head what was submitted", () => {
    expect(findRefusal("sent", { type: "takeBack" }, "focal-point")).toBeUndefined();
    expect(findRefusal("submitted", { type: "takeBack" }, "focal-point")?.code).toBe("wrong-party");
    expect(findRefusal("submitted", { type: "takeBack" }, "unit-head")).toBeUndefined();
  });

  it("opens a locked report again only with a reason", () => {
    const locked = history({ type: "lock", as: "system", person: null });
    expect(reportState(locked).status).toBe("locked");
    expect(findRefusal("locked", { type: "reopen", reason: "" }, "officer")?.code).toBe("reason-missing");
    expect(
      findRefusal("locked", { type: "reopen", reason: "Đính chính số liệu" }, "officer"),
    ).toBeUndefined();
  });

  it("lets the unit write until it has submitted, the head also while the report lies before them", () => {
    const editable = (party: ReportParty) => statuses.filter((status) => mayEdit(status, party));
    expect(editable("focal-point")).toEqual(["notStarted", "draft", "returned"]);
    expect(editable("unit-head")).toEqual(["notStarted", "draft", "sent", "returned"]);
    expect(editable("officer")).toEqual([]);
  });
});

const statuses: readonly ReportStatus[] = [
  "notStarted",
  "draft",
  "sent",
  "submitted",
  "returned",
  "accepted",
  "locked",
];
const steps: fc.Arbitrary<ReportStep> = fc.oneof(
  fc.constantFrom<ReportStep>(
    { type: "start" },
    { type: "send" },
    { type: "takeBack" },
    { type: "submit" },
    { type: "accept" },
    { type: "lock" },
  ),
  fc.record({
    type: fc.constant("return" as const),
    reason: fc.constantFrom(null, "", "Thiếu"),
    items: fc.constant({}),
  }),
  fc.record({ type: fc.constant("reopen" as const), reason: fc.constantFrom("", "Đính chính") }),
);
const parties = fc.constantFrom<ReportParty>("focal-point", "unit-head", "officer", "system");
const actions = fc.array(fc.tuple(steps, parties), { maxLength: 40 }).map((all) =>
  all.map(([step, as], index) => ({
    ...step,
    as,
    person: null,
    sequence: index + 1,
    at: "2026-12-01T00:00:00Z",
  })),
);

describe("any sequence of actions", () => {
  it("gives a defined state; each action is either taken or refused with words in both languages", () => {
    fc.assert(
      fc.property(actions, (all) => {
        const state = reportState(all);
        expect(statuses).toContain(state.status);
        expect(state.refused.length).toBeLessThanOrEqual(all.length);
        for (const { refusal } of state.refused) expect(refusal.message.vi).not.toMatch(/undefined|null/u);
      }),
    );
  });

  it("doesn't depend on the order in which the actions are handed over", () => {
    fc.assert(
      fc.property(actions, (all) => {
        expect(reportState(all.toReversed())).toEqual(reportState(all));
      }),
    );
  });

  it("takes exactly the steps that are offered", () => {
    fc.assert(
      fc.property(actions, steps, parties, (all, step, as) => {
        const before = reportState(all);
        const reasoned = "reason" in step ? { ...step, reason: "Có lý do" } : step;
        const action = { ...reasoned, as, person: null, sequence: 99, at: "2026-12-02T00:00:00Z" };
        const taken = takeStep(before, action).refused.length === before.refused.length;
        expect(taken).toBe(stepsFrom(before.status, as).includes(step.type));
      }),
    );
  });

  it("leads out of a locked report only by opening it again", () => {
    const out = Object.entries(transitions).filter(([, { from }]) =>
      (from as readonly string[]).includes("locked"),
    );
    expect(out.map(([type]) => type)).toEqual(["reopen"]);
  });
});

describe("timeliness", () => {
  const due = "2026-12-15";
  const submittedAt = (at: string) =>
    reportState([
      { type: "start", ...focal, sequence: 1, at: "2026-12-01T00:00:00Z" },
      { type: "submit", ...head, sequence: 2, at },
    ]);

  it("counts days in Vietnam: the last minute of the due day there is in time", () => {
    expect(timeliness(submittedAt("2026-12-15T16:59:59Z"), due, "2027-01-01T00:00:00Z")).toEqual({
      kind: "onTime",
      daysBefore: 0,
    });
    expect(timeliness(submittedAt("2026-12-15T17:00:00Z"), due, "2027-01-01T00:00:00Z")).toEqual({
      kind: "late",
      daysLate: 1,
    });
  });

  it("tells what is still to come from what is missing", () => {
    const none = reportState([]);
    expect(timeliness(none, due, "2026-12-10T00:00:00Z")).toEqual({ kind: "due", daysLeft: 5 });
    expect(timeliness(none, due, "2026-12-20T00:00:00Z")).toEqual({ kind: "overdue", daysLate: 5 });
  });

  it("is late no longer than until its round was locked", () => {
    const locked = { ...reportState([]), status: "locked" as const, lockedAt: "2027-01-15T01:00:00Z" };
    expect(timeliness(locked, due, "2030-01-01T00:00:00Z")).toEqual({ kind: "overdue", daysLate: 31 });
  });
});
