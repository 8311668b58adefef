import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { type Figure, findFigures } from "./figures.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { sentencesIn } from "./textPieces.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** A change said to go one way whose two figures go the other: `giảm từ 7,5% xuống còn 8,2%`. */
export interface ContraryChange {
  readonly text: string;
  readonly rising: boolean;
  readonly span: Span;
}

/** What stands right before the figure that a change begins with. */
const START = /(?<![A-Za-zÀ-ỹ])từ\s(?:(?:mức|khoảng|gần|hơn|trên|dưới|chỉ)\s)*$/iu;
/** What stands right before the figure that it ends with. */
const END =
  /(?<![A-Za-zÀ-ỹ])(lên|xuống|còn)(?:\s(?:tới|đến|còn|thành|mức|khoảng|gần|hơn|trên|dưới|đạt|ít nhất|tối thiểu|không quá))*\s$/iu;
const VERBS =
  /(?<![A-Za-zÀ-ỹ])(tăng|nâng|giảm|hạ)(?![A-Za-zÀ-ỹ]|\s(?:cường|cao|trưởng|sát|nghèo|nhẹ|thiểu|tầng))/giu;
/** A better place in an order has a smaller number; a level of something isn't a number of it. */
const ORDER = /(?<![A-Za-zÀ-ỹ])(?:hạng|thứ|vị trí|bậc|nhóm|top|tốp|cấp|mức độ)(?:\s[A-Za-zÀ-ỹ]+){0,4}\s$/iu;
/** Fewer letters can't part the two figures of one change, more hardly do. */
const farthest = 110;

/** Changes anywhere in the text whose figures go the other way. Linear in the figures of a sentence. */
export const contraryChanges = perSubject((subject: Subject): readonly ContraryChange[] =>
  figurePiecesWith(subject, "lên", "xuống", "còn").flatMap(({ passage }) =>
    passage.text.length > 10_000 || !passage.text.includes("từ ")
      ? []
      : sentencesIn(passage).flatMap(({ text, from }) =>
          changesIn(text).map(({ begin, end, ...change }) => ({
            ...change,
            span: spanAt(passage, from + begin, from + end),
          })),
        ),
  ),
);

interface Change extends Omit<ContraryChange, "span"> {
  readonly begin: number;
  readonly end: number;
}

function changesIn(text: string): readonly Change[] {
  if (!/(?<![A-Za-zÀ-ỹ])từ\s[^;]*?\d[^;]*?(?:lên|xuống|còn)\s/iu.test(text)) return [];
  const figures = findFigures(text);
  return figures.flatMap((first, at) => {
    const before = text.slice(Math.max(0, first.from - 40), first.from);
    if (first.unit === "" || !START.test(before) || ORDER.test(before.replace(START, ""))) return [];
    const second = figures
      .slice(at + 1, at + 4)
      .find(({ from }) => END.test(text.slice(Math.max(first.to, from - 40), from)));
    if (second === undefined || second.unit !== first.unit || second.value === first.value) return [];
    const rising = wayOf(text, first, second);
    if (rising === undefined || rising === second.value > first.value) return [];
    const begin = first.from - (START.exec(before)?.[0].length ?? 0);
    return [
      {
        text: text.slice(begin, second.to),
        rising,
        begin,
        end: second.to,
      },
    ];
  });
}

/** Which way the words say that it goes; undefined where they are far apart or of two minds. */
function wayOf(text: string, first: Figure, second: Figure): boolean | undefined {
  const between = text.slice(first.to, second.from);
  if (between.length > farthest || /[;]|\.\s|(?<![A-Za-zÀ-ỹ])(?:và|từ|trong đó|riêng)\s/iu.test(between))
    return undefined;
  const end = END.exec(between)?.[1]?.toLowerCase() === "lên";
  const before = text.slice(Math.max(0, first.from - 160), first.from).replace(/^.*[;:]/u, "");
  const verb = [...before.matchAll(VERBS)].at(-1)?.[1]?.toLowerCase();
  if (verb === undefined) return end;
  const rises = verb === "tăng" || verb === "nâng";
  return rises === end ? end : undefined;
}
