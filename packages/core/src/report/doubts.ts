import type { Content } from "./content.js";
import { doubtBlankZero } from "./doubts/blankZero.js";
import type { AskedFigure, Doubt } from "./doubts/doubt.js";
import { doubtFunding, doubtProgrammes } from "./doubts/funding.js";
import { doubtHistory } from "./doubts/history.js";
import { doubtNarrative } from "./doubts/narrative.js";
import { doubtParts } from "./doubts/parts.js";
import { doubtRange } from "./doubts/range.js";
import { doubtTasks } from "./doubts/tasks.js";

/**
 * What looks odd in a report while it is entered: figures against what is possible, their own past, their parts, the text; tasks
 * and funding against themselves. Doubts ask, they never block; whoever enters answers or corrects. Fields that are
 * blank give no doubt here (`completeness.ts` lists them). Pure and fast enough to run at each change: 500 figures.
 */
export function findDoubts(asked: readonly AskedFigure[], content: Content): Doubt[] {
  const byCell = asked.flatMap((each) => {
    const figure = content[each.key];
    if (figure === undefined) return [];
    return [...doubtRange(each, figure), ...doubtBlankZero(each, figure), ...doubtHistory(each, figure)];
  });
  return [
    ...byCell,
    ...doubtParts(asked, content),
    ...doubtNarrative(asked, content),
    ...doubtTasks(content),
    ...doubtFunding(content),
    ...doubtProgrammes(content),
  ];
}
