import { isPrinted } from "./indicatorTables.js";
import { perSubject } from "./perSubject.js";
import { statedValues } from "./statedValues.js";
import type { Subject } from "./subject.js";

/** By line and figure: the year that the reading gives a value of running text. */
export const yearsRead = perSubject((subject: Subject): ReadonlyMap<string, string> => {
  const told = subject.reading.indicators.filter((each) => !isPrinted(each));
  const found = new Map<string, string>();
  for (const { span, milestones } of [...told, ...statedValues(subject)])
    for (const [year, { raw }] of Object.entries(milestones)) {
      const figure = digitsOf(raw ?? "");
      for (let line = span.line; line <= span.endLine; line += 1)
        if (!found.has(`${line} ${figure}`)) found.set(`${line} ${figure}`, year);
    }
  return found;
});

export const digitsOf = (text: string): string => /\d[\d.,]*/u.exec(text)?.[0] ?? "";
