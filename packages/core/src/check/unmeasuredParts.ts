import type { Span } from "../document/span.js";
import type { Indicator } from "../read/reading.js";
import { ownText } from "../read/tables-rows.js";
import { meaningfulWords } from "./indicatorMatch.js";
import { type IndicatorTable, indicatorTables } from "./indicatorTables.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** A part of what a group or a target names that none of its indicators speaks of, though they speak of the others. */
export interface UnmeasuredPart {
  readonly title: string;
  readonly part: string;
  readonly span: Span;
  /** The first of its indicators. */
  readonly first: Indicator;
}

/** Parts named, and how many words one of them has at most. */
const [fewestParts, mostWords] = [3, 8];

/** Parts of headings of groups and of targets (`Bảo hiểm xã hội, bảo hiểm thất nghiệp, bảo hiểm y tế`) without an indicator. Linear. */
export const unmeasuredParts = perSubject((subject: Subject): readonly UnmeasuredPart[] => {
  const titles = new Map(subject.reading.targets.map(({ code, title }) => [code, title]));
  return indicatorTables(subject).flatMap((table) => {
    const groups = new Map<string, Indicator[]>();
    for (const indicator of table.indicators) {
      const target = indicator.target === null ? undefined : titles.get(indicator.target);
      for (const title of [indicator.groupTitle, target])
        if (title != null) groups.set(title, [...(groups.get(title) ?? []), indicator]);
    }
    return [...groups].flatMap(([title, members]) => partsWithout(title, members, table));
  });
});

function partsWithout(
  title: string,
  members: readonly Indicator[],
  table: IndicatorTable,
): readonly UnmeasuredPart[] {
  const [first, second] = members;
  const parts = partsOf(title);
  if (first === undefined || second === undefined || parts.length < fewestParts) return [];
  const said = new Set(members.flatMap(({ name, parent }) => plainWords(`${parent ?? ""} ${name}`)));
  const own = parts.map((part, at) => {
    const others = new Set(parts.filter((_, to) => to !== at).flatMap(plainWords));
    return { part, words: plainWords(part).filter((word) => !others.has(word)) };
  });
  const without = own.filter(({ words }) => words.length > 0 && !words.some((word) => said.has(word)));
  const [only] = without;
  if (only === undefined || without.length > 1 || own.some(({ words }) => words.length === 0)) return [];
  return [{ title, part: only.part, span: headingOf(title, table) ?? first.span, first }];
}

/** The members of an enumeration that is short enough to be one. */
function partsOf(title: string): readonly string[] {
  if (title.length > 180 || /[;:]/u.test(title)) return [];
  const parts = title
    .replace(/^đến năm \d{4},?\s|\([^()]*\)/giu, "")
    .split(/,\s|\svà\s/u)
    .map((part) => part.replace(/[.\s]+$/u, "").trim());
  return parts.some((part) => part === "" || part.split(/\s/u).length > mostWords) ? [] : parts;
}

/** Words one by one; of compounds both halves. */
function plainWords(text: string): readonly string[] {
  return meaningfulWords(text).filter((word) => (word.length > 1 || /\d/u.test(word)) && !GENERAL.has(word));
}

/** Words of aims that no name of an indicator need repeat. */
const GENERAL = new Set(
  "phat trien nang cao giam bao dam thuc hien tang cuong xay dung cong tac linh vuc dich vu chat hoat dong".split(
    " ",
  ),
);

function headingOf(title: string, { table }: IndicatorTable): Span | undefined {
  const start = title.slice(0, 40);
  return table.rows.find((row) => row.cells.some((_, at) => ownText(row, at).includes(start)))?.span;
}
