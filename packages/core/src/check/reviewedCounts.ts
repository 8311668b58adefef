import { spanAt } from "../document/passage.js";
import { matchesIn } from "../text/matches.js";
import { shareOfTitle } from "./annexPeriods.js";
import type { OwnYears } from "./ownYears.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { figurePiecesWith } from "./wordPlaces.js";

const COUNTED = /(?<![\d.,/])(\d{1,2}) năm (?=(?:thực hiện|triển khai|thi hành)\s)/giu;
/** So many words behind are of the title at least, and nearly all. */
const fewest = 7;
const nearlyAll = 0.9;
const NAME_END = /[,;:.(]|\s(?:theo|như sau|của Ủy ban|do|tại|với)(?!\p{L})|$/u;

/** `báo cáo sơ kết 03 năm thực hiện …` of a document whose title says `05 năm` before the same words. Linear. */
export const reviewedCounts = perSubject((subject: Subject): readonly OwnYears[] => {
  const { title, spans } = subject.reading.meta;
  const [own, second] = title === null ? [] : matchesIn(title, COUNTED);
  if (title === null || own === undefined || second !== undefined || spans.title === undefined) return [];
  const place = spans.title;
  return figurePiecesWith(subject, "năm").flatMap(({ passage, inTable }) => {
    const { text } = passage;
    if (inTable || text.length > 5000 || !text.includes(" năm ")) return [];
    return matchesIn(text, COUNTED).flatMap((match) => {
      const span = spanAt(passage, match.index, match.index + match[0].trimEnd().length);
      if (Number(match[1]) === Number(own[1]) || !isOwn(text, match, title)) return [];
      return [{ printed: match[0].trim(), expected: own[0].trim(), span, title: place }];
    });
  });
});

/** The name behind is the title's. */
function isOwn(text: string, match: RegExpExecArray, title: string): boolean {
  const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 240);
  const name = rest.slice(0, NAME_END.exec(rest)?.index);
  return name.split(" ").length >= fewest && shareOfTitle(name, title) >= nearlyAll;
}
