import { spanAt } from "../document/passage.js";
import type { Task } from "../read/reading.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { dueSpan } from "./dueDates.js";
import { dueLine } from "./dueLine.js";
import { familiesOf } from "./namedUnits.js";
import type { TimePair } from "./reviewTimes.js";
import type { Subject } from "./subject.js";
import { unitPassages } from "./unitHeadings.js";

const TIMED =
  /(?:^|[.;:,)]\s|\s)((?:[Hh]oàn thành|[Bb]an hành|[Tt]rình|[Hh]oàn thiện|[Xx]ây dựng|[Tt]ham mưu|[Rr]à soát|[Tt]ổ chức|[Ll]ập|[Cc]hủ trì)\s[^.;:()\d]{15,160}?),?\s(?:(?:và\s)?hoàn thành\s)?(?:trong|trước|vào|chậm nhất(?: là)?)\s(?:hết\s|cuối\s)?((?:(?:ngày|tháng|[Qq]uý)\s[^.;:()]{1,24}?(?:năm\s|\/)|\d{1,2}\/\d{1,2}\/|năm\s)20\d\d)(?![\d/])/gu;
/** Words that say nothing of what is done. */
const FILLING = new Set(
  "hoan thanh ban hanh trinh thien xong viec cac cua va trong tren dia ban tinh cho o tai duoc xay dung thuc hien to chuc trien khai chu tri tham muu uy nhan dan ubnd thanh pho".split(
    " ",
  ),
);
/** So many words that name one work, and so many others among them where it is first told. */
const [fewestWords, mostBetween] = [4, 4];

/** Works that a unit's duties set for another time than the unit's task of the same words has. */
export function workTimes(subject: Subject): readonly TimePair[] {
  const timed = subject.reading.tasks.filter(({ due, lead }) => due !== null && lead.length > 0);
  if (timed.length === 0) return [];
  return unitPassages(subject).flatMap(({ piece: { passage }, units, inDuties }): readonly TimePair[] => {
    const { text } = passage;
    if (!inDuties || units.length !== 1 || text.length > 5000 || !/(?:thành|hành|thiện|xong)\s/iu.test(text))
      return [];
    return matchesIn(text, TIMED).flatMap((match): readonly TimePair[] => {
      const [whole, work = "", printed = ""] = match;
      const here = dueSpan(printed);
      const at = match.index + whole.length - printed.length;
      const other = spanAt(passage, at, at + printed.length);
      const task = here === undefined ? undefined : taskOf(work, units, timed, subject);
      if (task?.due == null || task.span.line === other.line) return [];
      const there = dueSpan(task.due);
      if (there === undefined || here === undefined) return [];
      if (here.first <= there.last && there.first <= here.last) return [];
      return [{ there: task.due, here: printed, first: dueLine(subject, task.span, task.due), other }];
    });
  });
}

/** The only task that has all words of a work, close together and in their order, and is led by the same unit. */
function taskOf(
  work: string,
  units: readonly string[],
  tasks: readonly Task[],
  subject: Subject,
): Task | undefined {
  const words = wordsOf(work);
  if (words.length < fewestWords) return undefined;
  const [task, more] = tasks.filter(({ text }) => holdsWords(wordsOf(text), words));
  if (task === undefined || more !== undefined) return undefined;
  const [own, leads] = [familiesOf(units, subject), familiesOf(task.lead, subject)];
  return own !== undefined && leads !== undefined && [...own].some((family) => leads.has(family))
    ? task
    : undefined;
}

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(" ")
    .filter((word) => word !== "" && !FILLING.has(word));

function holdsWords(words: readonly string[], sought: readonly string[]): boolean {
  return words.some((word, start) => {
    if (word !== sought[0]) return false;
    let found = 0;
    for (const next of words.slice(start, start + sought.length + mostBetween))
      if (next === sought[found]) found += 1;
    return found === sought.length;
  });
}
