import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { joinTables } from "../read/tables.js";
import { ownText } from "../read/tables-rows.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { findUnits } from "../text/unitMentions.js";
import { familiesOf, overlap } from "./namedUnits.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { sentencesOf, textPieces } from "./textPieces.js";
import { type UnitPassage, unitPassages } from "./unitHeadings.js";

/** A numbered part of a programme (`Dự án 5`, `Tiểu dự án 1 thuộc Dự án 3`) that one place gives a unit to lead. */
interface PartLead {
  readonly key: string;
  readonly lead: readonly string[];
  readonly families: ReadonlySet<string>;
  /** The words of its name; empty where the place gives the number alone. */
  readonly title: ReadonlySet<string>;
  readonly span: Span;
}

export interface PartLedTwice {
  readonly first: PartLead;
  readonly second: PartLead;
}

const HINT = /dự án|Dự án|DỰ ÁN|ợp phần|ội dung thành phần/u;
const LABEL =
  /(?<![A-Za-zÀ-ỹ])((?:Tiểu |tiểu )?[Dd]ự án(?: thành phần)?|[Hh]ợp phần|[Nn]ội dung thành phần) (?:số )?0?(\d{1,2})(?![\d/]|[.,]\d)((?:(?:,|;| và) (?:số )?0?\d{1,2}(?![\d/]|[.,]\d))*)(?:(?<=[Tt]iểu dự án (?:số )?\d{1,2})[\s,–-]{1,3}[Dd]ự án (?:số )?0?(\d{1,2})| (?:thuộc|của) [Dd]ự án (?:số )?0?(\d{1,2}))?/gu;
/** `Tiểu dự án 3: … (thuộc Dự án 7`: the project that a part belongs to, behind its name. */
const WITHIN = /^[^.;]{0,240}?\(?thuộc [Dd]ự án (?:số )?0?(\d{1,2})/u;
/** Leading only a share, or something about the project. */
const SHARE =
  /nội dung|phần (?:việc|nhiệm vụ)|một phần|liên quan|được giao|còn lại|trừ(?!\p{L})|theo dõi|đôn đốc|kiểm tra|giám sát|tổng hợp|thẩm định|thẩm tra|kinh phí|hướng dẫn|phối hợp thực hiện|tuyên truyền/iu;
const LED = /(?:chủ trì|phụ trách|chịu trách nhiệm chính)/iu;
/** So much of the shorter name stands in the longer one where both are of one programme. */
const likeness = 0.6;

/** One numbered part of a programme led by two units in two places; none where three share it. Linear. */
export const partsLedTwice = perSubject((subject: Subject): readonly PartLedTwice[] => {
  if (!textPieces(subject).some(({ passage }) => HINT.test(passage.text))) return [];
  const byKey = new Map<string, PartLead[]>();
  for (const lead of [...told(subject), ...ofTasks(subject), ...ofRows(subject)])
    byKey.set(lead.key, [...(byKey.get(lead.key) ?? []), lead]);
  return [...byKey.values()].flatMap((leads) => {
    const [usual, odd, third] = groupsOf(leads);
    const [first, second] = [usual?.[0], odd?.[0]];
    if (first === undefined || second === undefined || third !== undefined || !isOneName(leads)) return [];
    return [{ first, second }];
  });
});

/** Claims by unit, the most frequent first, of equal ones the earlier. */
function groupsOf(leads: readonly PartLead[]): readonly (readonly PartLead[])[] {
  const groups: PartLead[][] = [];
  for (const lead of [...leads].sort((a, b) => a.span.line - b.span.line)) {
    const group = groups.find(([one]) => one !== undefined && overlap(one.families, lead.families));
    if (group === undefined) groups.push([lead]);
    else group.push(lead);
  }
  return groups.sort((a, b) => b.length - a.length);
}

/** All names that are printed with the number are one: another programme has projects of the same numbers. */
function isOneName(leads: readonly PartLead[]): boolean {
  const [first, ...others] = leads.map(({ title }) => title).filter((title) => title.size > 0);
  return first === undefined || others.every((other) => isLike(first, other));
}

function isLike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= Math.min(a.size, b.size) * likeness;
}

/** `Sở A … chủ trì thực hiện Dự án 1, 2`, `Dự án 2: … do Sở A chủ trì`, and a project's item below a unit's heading. */
function told(subject: Subject): readonly PartLead[] {
  return unitPassages(subject).flatMap((place) => {
    const { passage } = place.piece;
    const { text } = passage;
    if (text.length > 5000 || !HINT.test(text)) return [];
    return sentencesOf(text).flatMap((sentence) =>
      matchesIn(sentence.text, LABEL).flatMap((match) => {
        const lead = leadOf(sentence.text, match, place);
        if (lead === undefined) return [];
        const families = familiesOf([lead], subject);
        if (families === undefined) return [];
        const end = match.index + match[0].length;
        const span = spanAt(passage, sentence.from + match.index, sentence.from + end);
        const title = titleAt(sentence.text.slice(end));
        return keysOf(match, sentence.text.slice(end)).map((key) => ({
          key,
          lead: [lead],
          families,
          title,
          span,
        }));
      }),
    );
  });
}

function leadOf(text: string, match: RegExpExecArray, { units, inDuties }: UnitPassage): string | undefined {
  const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
  const passive = /^(?:[^;]{0,200}?[\s(])(?:do|giao(?: cho)?)\s(?=[^;]{4,80}chủ trì)/u.exec(after);
  const by =
    passive === null ? undefined : findUnits(after.slice(passive[0].length, passive[0].length + 120))[0];
  if (by?.from === 0) return by.text;
  const clause = before.slice(before.lastIndexOf(";") + 1);
  const led = LED.exec(clause);
  if (led !== null) {
    if (SHARE.test(clause.slice(led.index)) || clause.length > 300) return undefined;
    const named = findUnits(clause.slice(0, led.index)).at(-1)?.text;
    return named ?? (units.length === 1 ? units[0] : undefined);
  }
  const opens = /^[\s*\-–+•\d.)a-zđ]{0,6}$/u.test(before) && /^\s?[:(]/u.test(after);
  return opens && inDuties && units.length === 1 ? units[0] : undefined;
}

/** The parts that a label names; a part of a project counts with its project, and not without. */
function keysOf(match: RegExpExecArray, after: string): readonly string[] {
  const kind = fold(match[1] ?? "");
  const numbers = [match[2] ?? "", ...(match[3]?.match(/\d+/gu) ?? [])].map(Number);
  if (!kind.startsWith("tieu"))
    return /^ ?\(?(?:, )?[Tt]iểu dự án/u.test(after) ? [] : numbers.map((number) => `${kind} ${number}`);
  const whole = match[4] ?? match[5] ?? WITHIN.exec(after)?.[1];
  return whole === undefined ? [] : numbers.map((number) => `${kind} ${number}/${Number(whole)}`);
}

function titleAt(after: string): ReadonlySet<string> {
  const name =
    /^\s?[:–-]\s?[“"]?([^.;”"()]{8,160})/u.exec(after)?.[1] ?? /^\s[“"]([^”"]{8,160})/u.exec(after)?.[1];
  return new Set(name === undefined ? [] : fold(name).split(" "));
}

/** Tasks that begin with the label and have one lead: in brackets, on lines of their own, in a table. */
function ofTasks(subject: Subject): readonly PartLead[] {
  return subject.reading.tasks.flatMap(({ text, lead, span }) =>
    HINT.test(text.slice(0, 80)) ? labelled(text, lead, span, subject) : [],
  );
}

/** Rows of other tables (of money, of projects) that say who leads. */
function ofRows(subject: Subject): readonly PartLead[] {
  const read = new Set(subject.reading.tasks.map(({ span }) => span.line));
  return joinTables(subject.blocks).flatMap((table) => {
    const column = table.columns.find(
      ({ heading }) =>
        /chủ trì|thực hiện|chủ đầu tư|phụ trách/iu.test(heading) && /đơn vị|cơ quan|chủ trì/iu.test(heading),
    )?.index;
    if (column === undefined) return [];
    return table.rows.flatMap((row) => {
      if (read.has(row.span.line)) return [];
      const cells = table.columns.map(({ index }) => ownText(row, index));
      const text = cells.find((cell) => HINT.test(cell.slice(0, 80)));
      const units = text === undefined ? [] : findUnits(ownText(row, column)).map((unit) => unit.text);
      return text === undefined ? [] : labelled(text, units, row.span, subject);
    });
  });
}

function labelled(text: string, lead: readonly string[], span: Span, subject: Subject): readonly PartLead[] {
  const [match] = matchesIn(text.slice(0, 300), LABEL);
  const families = lead.length === 1 ? familiesOf(lead, subject) : undefined;
  if (match === undefined || families === undefined || !/^[\s\d.)-]*$/u.test(text.slice(0, match.index)))
    return [];
  const after = text.slice(match.index + match[0].length);
  return keysOf(match, after).map((key) => ({ key, lead, families, title: titleAt(after), span }));
}
