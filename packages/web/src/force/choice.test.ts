import { describe, expect, it } from "vitest";
import type { ProposedSubject } from "../api/programme.js";
import { assignmentsOf, type Choice, isUndecided, sentSubjects, withoutUnit, withUnit } from "./choice.js";

const health = { id: "u1", name: "Sở Y tế" };
const finance = { id: "u2", name: "Sở Tài chính" };
const task: ProposedSubject = {
  item: "tasks.1",
  subject: "task",
  label: "Khám sức khỏe định kỳ",
  section: "II.1",
  assignments: [{ unit: health, role: "lead", basis: { printed: "Sở Y tế", how: "named", note: null } }],
  decisions: [],
  span: null,
  dueOn: null,
  schedule: null,
  outline: null,
  items: ["tasks.1"],
};
const none: Choice = new Map();

describe("what the officer decides about a proposal", () => {
  it("leaves to decide what nobody leads, and names that nobody has resolved", () => {
    expect(isUndecided(none, task)).toBe(false);
    expect(isUndecided(none, { ...task, assignments: [] })).toBe(true);
    const decisions = [
      {
        kind: "unknown-unit",
        printed: "Sở KHĐT",
        role: "coordinating",
        message: { vi: "", en: "" },
        among: [],
      },
    ] as const;
    const open = { ...task, decisions };
    expect(isUndecided(none, open)).toBe(true);
    expect(isUndecided(withUnit(none, open, finance, "coordinating"), open)).toBe(false);
  });

  it("gives a role once, takes it away, and sends only what was touched", () => {
    const once = withUnit(none, task, finance, "coordinating");
    expect(withUnit(once, task, finance, "coordinating")).toBe(once);
    expect(sentSubjects(none, [task])).toEqual([]);
    expect(sentSubjects(once, [task])[0]?.assignments.map(({ unit, role }) => [unit, role])).toEqual([
      ["u1", "lead"],
      ["u2", "coordinating"],
    ]);
    expect(assignmentsOf(withoutUnit(once, task, "u1", "lead"), task).map(({ unit }) => unit.id)).toEqual([
      "u2",
    ]);
  });

  it("says of what nobody has that it is left so", () => {
    const orphan = { ...task, item: "tasks@9#orphan", assignments: [] };
    expect(sentSubjects(none, [task, orphan])).toEqual([{ item: orphan.item, assignments: [] }]);
    expect(sentSubjects(withUnit(none, orphan, finance, "lead"), [task, orphan])).toHaveLength(1);
  });
});
