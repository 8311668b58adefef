import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDuties } from "./duties.js";
import { readResults } from "./results.js";
import { readTasks } from "./tasks.js";
import { contextOf } from "./testing/samples.js";

const seeds = "../shared/seeds";
const seed = (number: string) => {
  const name = readdirSync(seeds).find((file) => file.startsWith(number)) ?? "";
  return contextOf(readFileSync(`${seeds}/${name}`, "utf8"));
};

/** Facts counted by hand in real documents; they aren't part of the project. */
describe.skipIf(!existsSync(seeds))("real documents of ../shared/seeds", () => {
  it("reads the 34 tasks of a plan with lettered items", () => {
    expect(readTasks(seed("004"))).toHaveLength(34);
  });

  it("gives 60 and more tasks of a plan with lead-ins their unit", () => {
    const tasks = readTasks(seed("003"));
    expect(tasks.length).toBeGreaterThanOrEqual(64);
    expect(tasks.every(({ lead }) => lead.length > 0)).toBe(true);
  });

  it("reads the yearly duty with its day", () => {
    const days = readDuties(seed("003")).flatMap(({ deadline }) => (deadline === null ? [] : [deadline]));
    expect(days).toEqual([{ month: 11, day: 15 }]);
  });

  it("finds the quantified results of a report", () => {
    expect(readResults(seed("000")).length).toBeGreaterThanOrEqual(147);
  });
});
