import { describe, expect, it } from "vitest";
import type { AmendmentChange, AmendmentProposal } from "../../api/amendment.js";
import { choose, chosenOf, meantTwice, sentChanges, stepOf } from "./amendChoice.js";

const text = (value: string) => ({ field: "text" as const, year: null, value });
const lead = (value: string) => ({ field: "lead" as const, year: null, value });

function change(
  type: AmendmentChange["type"],
  id: string | null,
  item: string | null,
  fields: AmendmentChange["fields"] = [],
): AmendmentChange {
  return {
    type,
    id,
    subject: "task",
    clear: item !== null,
    before: id,
    after: item,
    fields,
    proposed:
      item === null
        ? null
        : {
            item,
            subject: "task",
            label: item,
            section: null,
            span: null,
            assignments: [
              {
                unit: { id: "so-y-te", name: "Sở Y tế" },
                role: "lead",
                basis: { printed: "Sở Y tế", how: "named", note: null },
              },
            ],
            decisions: [],
            dueOn: null,
            schedule: null,
            outline: null,
            items: [item],
          },
  };
}

const proposal = (...changes: AmendmentChange[]): AmendmentProposal => ({
  documentId: "d",
  readingId: "r",
  from: "2026-03-16",
  blockers: [],
  changes,
  unchanged: 0,
  standing: [
    { id: "1", subject: "task", text: "Khám sức khỏe", fields: [text("Khám sức khỏe"), lead("Sở Y tế")] },
    { id: "2", subject: "task", text: "Trồng cây", fields: [text("Trồng cây"), lead("Sở Xây dựng")] },
  ],
  units: [],
});

describe("what an officer makes of an amendment", () => {
  it("takes what the document says, and leaves what it doesn't speak of", () => {
    const sent = sentChanges(
      proposal(change("add", null, "a"), change("replace", "1", "b"), change("withdraw", "2", null)),
      new Map(),
      new Map(),
    );
    expect(sent.map(({ type }) => type)).toEqual(["add", "replace"]);
  });

  it("gives the item to other units only where the document names others", () => {
    const same = change("replace", "1", "b", [text("Khám sức khỏe định kỳ"), lead("Sở Y tế")]);
    const other = change("replace", "2", "c", [text("Trồng cây"), lead("Sở Y tế")]);
    const sent = sentChanges(proposal(same, other), new Map(), new Map());
    expect(sent.map((each) => "assignments" in each)).toEqual([false, true]);
  });

  it("can mean another item of the plan, or a new one", () => {
    const [first, second] = [change("replace", "1", "b"), change("add", null, "c")];
    const choice = choose(choose(new Map(), first, { id: null }), second, { id: "2" });
    expect([stepOf(choice, first), stepOf(choice, second)]).toEqual(["add", "replace"]);
    expect(chosenOf(choice, second)).toEqual({ taken: true, id: "2" });
  });

  it("tells when two changes mean one item", () => {
    const [first, second] = [change("replace", "1", "b"), change("add", null, "c")];
    const choice = choose(new Map(), second, { id: "1" });
    expect(meantTwice(sentChanges(proposal(first, second), choice, new Map()))).toEqual(new Set(["1"]));
  });
});
