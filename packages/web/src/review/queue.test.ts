import type { ReviewStep, StoredAction } from "@lotrinh/core/review/action";
import { standingActions } from "@lotrinh/core/review/state";
import { describe, expect, it } from "vitest";
import { type Pending, project, redoStep, undoStep } from "./queue.js";

const author = { person: "An", at: "2026-11-20T01:00:00Z", readingId: "r1" };

function pendingOf(...plans: Pending["plan"][]): Pending[] {
  return plans.map((plan, id) => ({ id, plan }));
}

const confirm = (key: string) => (): ReviewStep[] => [{ type: "confirm", key }];

function keysHeld(actions: readonly StoredAction[]): string[] {
  return standingActions(actions).map((action) => action.key);
}

describe("project", () => {
  it("numbers pending actions on from the stored ones", () => {
    const stored = project([], pendingOf(confirm("a")), author);
    const shown = project(stored, pendingOf(confirm("b"), confirm("c")), author);
    expect(shown.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  it("lets an undo take back what is itself still pending", () => {
    const shown = project([], pendingOf(confirm("a"), confirm("b"), undoStep), author);
    expect(keysHeld(shown)).toEqual(["a"]);
  });

  it("takes a group back whole", () => {
    const both: Pending = {
      id: 1,
      group: "g",
      plan: () => [
        { type: "confirm", key: "a" },
        { type: "confirm", key: "b" },
      ],
    };
    expect(keysHeld(project([], [both, ...pendingOf(undoStep)], author))).toEqual([]);
  });
});

describe("undo and redo", () => {
  it("walk back and forth", () => {
    const twice = [confirm("a"), confirm("b"), undoStep, undoStep];
    expect(keysHeld(project([], pendingOf(...twice), author))).toEqual([]);
    expect(keysHeld(project([], pendingOf(...twice, redoStep), author))).toEqual(["a"]);
    expect(keysHeld(project([], pendingOf(...twice, redoStep, redoStep), author))).toEqual(["a", "b"]);
  });

  it("have nothing to do where nothing was done", () => {
    expect(undoStep([])).toEqual([]);
    expect(redoStep([])).toEqual([]);
  });

  it("don't redo over something new", () => {
    const actions = project([], pendingOf(confirm("a"), undoStep, confirm("b")), author);
    expect(redoStep(actions)).toEqual([]);
  });
});
