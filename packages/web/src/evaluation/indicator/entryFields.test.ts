import { describe, expect, it } from "vitest";
import type { IndicatorDetail } from "../../api/evaluation.js";
import { changedFields, fieldsOf, formOf } from "./entryFields.js";

const entry: IndicatorDetail = {
  id: "muc-1",
  code: "0301",
  name: "Tỷ lệ hộ nghèo đa chiều",
  measure: "%",
  direction: "decrease",
  state: "confirmed",
  frequency: "annual",
  decimals: 2,
  plans: 2,
  latest: null,
  missingFacts: [],
  mergedInto: null,
  can: { edit: true, merge: true, confirm: false },
  definition: null,
  source: "Điều tra hằng năm",
  method: null,
  numerator: null,
  denominator: null,
  overUnits: "ratio",
  overTime: "last",
  breakdowns: ["nữ", "nam"],
  reporters: [{ id: "so-1", name: "Sở Nội vụ" }],
  frameworks: [{ framework: "sdg", code: "1", title: null }],
  createdAt: "2026-01-01T00:00:00Z",
  createdBy: null,
  mergedFrom: [],
};

describe("the form of a catalogue entry", () => {
  it("gives back what the entry says, and no change where nothing was typed", () => {
    const fields = fieldsOf(formOf(entry));
    expect(fields).toMatchObject({ name: entry.name, breakdowns: ["nữ", "nam"], reporters: ["so-1"] });
    expect(fields === undefined ? null : changedFields(entry, fields)).toEqual({});
  });

  it("names just the fields that were changed", () => {
    const fields = fieldsOf({ ...formOf(entry), definition: " Hộ thiếu hụt ", breakdowns: "nữ\n\n nam \n" });
    expect(fields === undefined ? null : changedFields(entry, fields)).toEqual({
      definition: "Hộ thiếu hụt",
    });
  });

  it("can't be sent without a direction, and says it as a change where the entry had none", () => {
    expect(fieldsOf({ ...formOf(null), name: "Số xã nông thôn mới" })).toBeUndefined();
    const undirected = { ...entry, direction: null };
    const fields = fieldsOf({ ...formOf(undirected), direction: "increase" });
    expect(fields === undefined ? null : changedFields(undirected, fields)).toEqual({
      direction: "increase",
    });
  });
});
