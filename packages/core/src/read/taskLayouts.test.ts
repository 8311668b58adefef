import { describe, expect, it } from "vitest";
import type { Task } from "./reading.js";
import { readTasks } from "./tasks.js";
import { contextOf } from "./testing/samples.js";
import { taskTableLayouts } from "./testing/taskTableLayouts.js";
import { taskTextLayouts } from "./testing/taskTextLayouts.js";

const head = "ỦY BAN NHÂN DÂN\nTỈNH HẢI VÂN\n\nSố: 12/KH-UBND\n\nHải Vân, ngày 02 tháng 3 năm 2026\n";

const show = ({ text, lead, coordinating, due, output }: Task) =>
  [text, lead.join(" + "), coordinating.join(" + "), due ?? "", output ?? ""]
    .join(" | ")
    .replace(/[\s|]+$/u, "");

describe.each([
  ["in tables", taskTableLayouts],
  ["in running text", taskTextLayouts],
])("layouts of tasks %s", (_, layouts) => {
  it.each(layouts.map((layout) => [layout.name, layout] as const))("%s", (_name, { text, tasks }) => {
    expect(readTasks(contextOf(head + text)).map(show)).toEqual(tasks);
  });
});
