import { describe, expect, it } from "vitest";
import { type Judged, judge, loadPlanted, type Planted, type PlantedClass } from "./planted.js";

/** What the acceptance of the check asks for, here of documents made up with planted errors. */
const LEAST_ERRORS = 0.9;
const LEAST_LIKELY = 0.7;
const LEAST_TRUE = 0.9;

const cases = loadPlanted();
const judged = await Promise.all(cases.map(async (planted) => ({ planted, ...(await judge(planted)) })));

const count = (found: (one: Judged) => readonly Planted[], letter: PlantedClass): number =>
  judged.flatMap((one) => found(one)).filter((planted) => planted.class === letter).length;

const share = (letter: PlantedClass): number => {
  const found = count((one) => one.found, letter);
  return found / (found + count((one) => one.missed, letter));
};

describe("planted documents", () => {
  it("are many, and of unlike years and layouts", () => {
    expect(cases.length).toBeGreaterThan(25);
    expect(cases.flatMap(({ planted }) => planted).length).toBeGreaterThan(150);
  });

  it("errors are found", () => expect(share("E")).toBeGreaterThanOrEqual(LEAST_ERRORS));

  it("likely errors are found", () => expect(share("L")).toBeGreaterThanOrEqual(LEAST_LIKELY));

  it("what is reported as error or warning is true", () => {
    const reported = judged.flatMap((one) => one.reported).filter(({ severity }) => severity !== "info");
    const wrong = judged.flatMap((one) => one.false);
    expect(1 - wrong.length / reported.length).toBeGreaterThanOrEqual(LEAST_TRUE);
  });

  it.each(judged.filter(({ planted }) => /sach/u.test(planted.name)).map((one) => [one.planted.name, one] as const))(
    "nothing is reported in %s, where all is right",
    (_, one) => expect(one.false.map(({ rule, span }) => `${rule}:${span.line}`)).toEqual([]),
  );

  it("no mark is forgotten in the text", () => {
    for (const { files } of cases) for (const text of Object.values(files)) expect(text).not.toMatch(/[⟦⟧]/u);
  });
});
