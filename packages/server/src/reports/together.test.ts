import { describeDatabases } from "@lotrinh/store/testing/databases";
import { expect, it } from "vitest";
import { saveTogether } from "../testing/saveTogether.js";

describeDatabases("200 people who save into the same 40 reports at once", (open) => {
  it("lose no update and meet no error", async () => {
    const { store } = await open();
    const { times, conflicts, errors, lost } = await saveTogether(store, {
      people: 200,
      reports: 40,
      savesEach: 3,
      into: "one-field",
    });
    expect(errors).toEqual([]);
    expect(lost).toEqual([]);
    expect(conflicts).toBeGreaterThan(0);
    expect(times.length).toBe(600 + conflicts);
  }, 300_000);
});
