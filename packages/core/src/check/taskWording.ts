import type { Task } from "../read/reading.js";
import { fold } from "../text/fold.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** Fewer words than these say too little: "Tổ chức tuyên truyền" stands in every plan. */
const fewestWords = 9;

/**
 * A form of a task's wording that is equal for the same task: folded, without a leading number, the units' introduction
 * and its end mark. Undefined for short, general wordings.
 */
export function taskKey(text: string): string | undefined {
  const words = fold(text.slice(0, 1200)).split(" ");
  const start = words.findIndex((word) => !/^(?:\d+|[a-z])$/u.test(word));
  const key = words.slice(Math.max(start, 0));
  return key.length < fewestWords ? undefined : key.join(" ");
}

/** Tasks that are worded alike in several places of one document. */
export const sameTasks = perSubject(({ reading }: Subject): ReadonlyMap<string, readonly Task[]> => {
  const groups = new Map<string, Task[]>();
  for (const task of reading.tasks) {
    const key = taskKey(task.text);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [task]);
    else group.push(task);
  }
  return new Map([...groups].filter(([, group]) => group.length > 1));
});
