import type { ReportFieldsRow } from "@lotrinh/store/schema/reporting";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askedFields, decideField, type WantedField } from "./decide.js";

const isAsked = askedFields(
  { sections: [{ key: "chi-dao", label: "I", title: "Chỉ đạo", hint: null, required: true, kind: "text" }] },
  {
    figures: [{ indicator: "a", place: null, breakdown: null }],
    tasks: [{ task: "t", role: "lead" }],
    funding: [],
  },
);

/** A stored field. */
function row(field: string, value: unknown, revision: number): ReportFieldsRow {
  const who = { tenant_id: "lam-giang", report_id: "r", updated_by: null, updated_at: new Date(0) };
  return { ...who, field, value, revision, change: revision };
}

describe("what becomes of a value", () => {
  it("is saved where it changes the revision that stands", () => {
    const wanted = { field: "difficulty:d", value: { text: "Mới" }, base: 3 };
    expect(decideField(wanted, row("difficulty:d", { text: "Cũ" }, 3), isAsked)).toEqual({
      outcome: "saved",
      revision: 4,
      write: { field: "difficulty:d", value: { text: "Mới" }, revision: 4 },
    });
  });

  it("is a conflict where somebody was faster, unless they said the same", () => {
    const there = row("difficulty:d", { text: "Của người khác" }, 4);
    expect(
      decideField({ field: "difficulty:d", value: { text: "Của tôi" }, base: 3 }, there, isAsked),
    ).toEqual({
      outcome: "conflict",
      row: there,
    });
    const same = { field: "difficulty:d", value: { text: "Của người khác" }, base: 3 };
    expect(decideField(same, there, isAsked)).toEqual({ outcome: "saved", revision: 4 });
  });

  it("is refused for what the report doesn't ask, whatever its value", () => {
    for (const field of ["figure:b:-:-", "task:u", "section:khac", "funding:x", "programme:x", "khac"])
      expect(decideField({ field, value: null, base: 0 }, undefined, isAsked)).toMatchObject({
        outcome: "refused",
      });
    expect(isAsked("proposal:bat-ky")).toBe(true);
    const withFunding = askedFields({ sections: [] }, { figures: [], tasks: [], funding: ["nguon-khac"] });
    expect(withFunding("programme:x")).toBe(true);
  });

  it("loses no acknowledged save, in whatever order two people save", () => {
    const saves = fc.array(fc.record({ who: fc.constantFrom(0, 1), fresh: fc.boolean(), text: fc.string() }));
    fc.assert(
      fc.property(saves, (steps) => {
        let stored: ReportFieldsRow | undefined;
        const known = [0, 0];
        for (const { who, fresh, text } of steps) {
          const base = fresh ? (stored?.revision ?? 0) : (known[who] ?? 0);
          const wanted: WantedField = { field: "difficulty:d", value: { text: `x${text}` }, base };
          const before = stored;
          const decision = decideField(wanted, stored, isAsked);
          if (decision.outcome !== "saved") continue;
          // whoever is told that it was saved had seen what stood there, or said the same
          if (decision.write !== undefined) expect(base).toBe(before?.revision ?? 0);
          if (decision.write !== undefined)
            stored = row("difficulty:d", decision.write.value, decision.revision);
          known[who] = decision.revision;
          expect(stored?.revision).toBe(decision.revision);
        }
      }),
    );
  });
});
