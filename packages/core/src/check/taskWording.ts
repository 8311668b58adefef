import type { Task } from "../read/reading.js";
import { fold } from "../text/fold.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** Fewer words than these say too little: "Tổ chức tuyên truyền" stands in every plan. */
const fewestWords = 9;

/** Of a longer one only so much is compared. */
export const mostOfTask = 1200;

/**
 * A form of a task's wording that is equal for the same task: folded, without a leading number, the units' introduction
 * and its end mark. Undefined for short, general wordings.
 */
export function taskKey(text: string, fewest = fewestWords): string | undefined {
  const key = withoutUnit(fold(text.slice(0, mostOfTask))).replace(/^(?:(?:\d+|[a-z]) )+/u, "");
  return key.split(" ", fewest).length < fewest ? undefined : key;
}

/** `Sở Y tế chủ trì xây dựng …`: who does it is no part of what is done. */
function withoutUnit(text: string): string {
  return text.replace(
    /^(?:\d+ )?(?:so|ban|cong an|van phong|phong|hoi|tinh doan|uy ban|ubnd|bo chi huy)(?: \S+){0,10}? chu tri (?!phoi hop)/u,
    "",
  );
}

/** A row of a table of tasks says what it is about in fewer words. */
const fewestInRow = 6;

/** Tasks that are worded alike in several places of one document. */
export const sameTasks = perSubject(({ reading }: Subject): ReadonlyMap<string, readonly Task[]> => {
  const groups = new Map<string, Task[]>();
  for (const task of reading.tasks) {
    const key = taskKey(task.text, task.due === null && task.output === null ? fewestWords : fewestInRow);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [task]);
    else group.push(task);
  }
  return new Map([...groups].filter(([, group]) => group.length > 1));
});
