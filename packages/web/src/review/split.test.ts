import type { ReviewedItem } from "@lotrinh/core/review/state";
import { describe, expect, it } from "vitest";
import { blankItem } from "./blank.js";
import { joinSteps, splitSteps } from "./split.js";

function taskOf(text: string, line: number): ReviewedItem {
  const span = { line, endLine: line };
  const value = { ...blankItem("tasks", text, span), lead: ["Sở Y tế"] };
  const { confidence } = value;
  return {
    key: `tasks@${line}#x`,
    kind: "tasks",
    label: text,
    span,
    confidence,
    value,
    read: value,
    state: "open",
    by: null,
  };
}

const keyOf = (kind: string, line: number) => `${kind}@${line}#new`;

describe("splitSteps", () => {
  it("rejects the item and adds one for each line, with the same lead", () => {
    const steps = splitSteps(taskOf("a; b", 3), "a\nb\n", keyOf);
    expect(steps.map(({ type }) => type)).toEqual(["reject", "add", "add"]);
    expect(steps[2]).toMatchObject({ value: { text: "b", lead: ["Sở Y tế"] } });
  });

  it("does nothing with a single line", () => expect(splitSteps(taskOf("a", 3), "a", keyOf)).toEqual([]));
});

describe("joinSteps", () => {
  it("puts the words together and covers both places", () => {
    const steps = joinSteps(taskOf("Rà soát", 3), taskOf("quy hoạch", 9), keyOf);
    expect(steps[2]).toMatchObject({ value: { text: "Rà soát quy hoạch", span: { line: 3, endLine: 9 } } });
  });
});
