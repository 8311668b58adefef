import { afterAll, describe, expect, it } from "vitest";
import { loadGolden, loadKnownFaults } from "./expected.js";
import { type Rates, ratesOf, sheetOf, showFault, showRates } from "./reading.js";

/**
 * Made-up documents of many layouts, each with the reading its author meant. What the reader still gets wrong
 * is listed in known-faults.json; the list may only shrink: a fault that isn't listed fails the document's
 * test, and so does a listed one that is gone (take its line out).
 */
const golden = loadGolden();
const known = loadKnownFaults();

describe("golden documents", () => {
  it.each(golden.map((d) => [d.fileName, d.expected.layout, d] as const))("%s: %s", async (_file, _layout, document) => {
    const { faults } = await sheetOf(document);
    const listed = known[document.name] ?? {};
    const unlisted = faults.filter((f) => !(f.path in listed));
    const gone = Object.keys(listed).filter((path) => !faults.some((f) => f.path === path));
    expect(unlisted.map(showFault).join("\n"), "faults that known-faults.json doesn't list").toBe("");
    expect(gone, "listed in known-faults.json, but no fault any more: take them out").toEqual([]);
  });

  it("has no list for a document that doesn't exist", () => {
    expect(Object.keys(known).filter((name) => !golden.some((d) => d.name === name))).toEqual([]);
  });
});

describe("rates over all golden documents", async () => {
  const rates: Rates = ratesOf(await Promise.all(golden.map(sheetOf)));
  afterAll(() => console.info(`golden: ${golden.length} documents · ${showRates(rates)}`));
  it("reads at least 95 % of the letterhead's fields", () => expect(rates.letterhead).toBeGreaterThanOrEqual(0.95));
  it("finds citations with F1 of at least 0.95", () => expect(rates.citations).toBeGreaterThanOrEqual(0.95));
  it("finds tasks with F1 of at least 0.85", () => expect(rates.tasks).toBeGreaterThanOrEqual(0.85));
  it("names the right lead for at least 90 % of the tasks", () => expect(rates.leads).toBeGreaterThanOrEqual(0.9));
});
