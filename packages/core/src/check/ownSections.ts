import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import type { Task } from "../read/reading.js";
import { joinTables } from "../read/tables.js";
import { fold } from "../text/fold.js";
import { splitBehind } from "../text/splitBehind.js";
import type { Finding } from "./diagnostic.js";
import { familiesOf, labelledLine, overlap } from "./namedUnits.js";
import { perSubject } from "./perSubject.js";
import { saysHere } from "./saysHere.js";
import type { Subject } from "./subject.js";
import { sentencesOf } from "./textPieces.js";
import { unitPassages } from "./unitHeadings.js";
import { whereabouts } from "./whereabouts.js";

/** What one unit is told in the part on who does what, under its own name. */
interface OwnDuty {
  readonly unit: string;
  readonly families: ReadonlySet<string>;
  readonly text: string;
  readonly span: Span;
  /** It begins with `Phối hợp`, `Tham gia`: another unit leads. */
  readonly helps: boolean;
  readonly syllables: ReadonlySet<string>;
}

/** Syllables that stand in any task. */
const FILLING = new Set(
  "va cac cua o cho la voi de den duoc su tren dia ban tinh mot trong theo tai nay do cung hoac thuc hien trien khai to chuc chu tri phoi hop thanh pho xay dung chuong trinh ke hoach de an so nganh phuong lien quan don vi co nhung viec nham".split(
    " ",
  ),
);
/** Fewer syllables than these, those of any task left out, are shared by chance. */
const fewest = 9;
/** Such a share of the row's syllables must stand in the duty: the rest is how the row is put. */
const nearlyAll = 0.85;
const HELPS = /^[\s*:–-]*(?:tích cực |chủ động |thường xuyên )?(?:phối hợp|tham gia)(?![^.;]{0,20}chủ trì)/iu;
const LEADS = /chủ trì|đầu mối|chịu trách nhiệm/iu;

/** The clauses of the part on who does what that stand under one unit. Linear. */
const ownDuties = perSubject((subject: Subject): readonly OwnDuty[] =>
  unitPassages(subject).flatMap(({ piece: { passage }, units, rest, inDuties }) => {
    const [unit] = units;
    if (!inDuties || unit === undefined || units.length > 1 || passage.text.length > 5000) return [];
    const families = familiesOf([unit], subject);
    if (families === undefined) return [];
    return sentencesOf(passage.text.slice(rest)).flatMap((sentence) => {
      let at = rest + sentence.from;
      return splitBehind(sentence.text, ";").flatMap((part) => {
        const from = at;
        at += part.length;
        const syllables = syllablesOf(part);
        if (syllables.size < fewest) return [];
        const helps = HELPS.test(part);
        return [
          {
            unit,
            families,
            text: part.trim(),
            span: spanAt(passage, from, from + part.length),
            helps,
            syllables,
          },
        ];
      });
    });
  }),
);

/**
 * Rows of tables whose lead by its own section only works with others in the same matter; a remark where that is only what the
 * row begins with. Linear but for the rows of units that help.
 */
export function helpersInOwnSection(subject: Subject): readonly Finding[] {
  const helping = ownDuties(subject).filter(({ helps }) => helps);
  if (helping.length === 0) return [];
  return ledRows(subject).flatMap((row) => {
    const found = helpedBy(row, helping, subject);
    if (found === undefined) return [];
    const { duty, whole } = found;
    const { unit } = row;
    const place = whereabouts(duty.span);
    const said = duty.text.slice(0, 100);
    return [
      {
        severity: whole ? ("warning" as const) : ("info" as const),
        message: {
          vi: `Bảng ghi ${unit} chủ trì nhiệm vụ này, nhưng phần nhiệm vụ của ${duty.unit} (${place.vi}) chỉ ghi phối hợp; cần thống nhất cơ quan chủ trì.`,
          en: `Found ${unit} leading this task, expected the same in its own section, by which it only helps (${place.en}).`,
        },
        span: labelledLine(subject, row.task.span, unit, "lead"),
        quote: unit,
        related: [saysHere(duty.span, said)],
        data: { unit },
      },
    ];
  });
}

/** Rows of tables that another unit than their lead has in its own section, in nearly the same words. */
export function rowsOfOtherSections(subject: Subject): readonly Finding[] {
  const duties = ownDuties(subject).filter(({ helps }) => !helps);
  return ledRows(subject).flatMap((row) => {
    if (row.syllables.size < manySyllables) return [];
    const alike = duties.filter((duty) => shareIn(row.syllables, duty.syllables) >= sameWords);
    const [duty, ...more] = alike;
    if (duty === undefined || more.some((other) => !overlap(other.families, duty.families))) return [];
    if (overlap(duty.families, row.families) || leadsToo(subject, row.families, row.syllables)) return [];
    if (shareIn(pairsOf(row.task.text), pairsOf(duty.text)) < 0.75) return [];
    const place = whereabouts(duty.span);
    return [
      {
        severity:
          shareIn(duty.syllables, row.syllables) >= nearlyAll ? ("warning" as const) : ("info" as const),
        message: {
          vi: `Bảng giao ${row.unit} chủ trì nhiệm vụ này, nhưng ${place.vi} giao việc cùng nội dung cho ${duty.unit}; cần thống nhất cơ quan chủ trì.`,
          en: `Found ${row.unit} leading this task, expected ${duty.unit}, which has it among its duties (${place.en}).`,
        },
        span: labelledLine(subject, row.task.span, row.unit, "lead"),
        quote: row.unit,
        related: [saysHere(duty.span, duty.text.slice(0, 100))],
        data: { units: [duty.unit, row.unit] },
      },
    ];
  });
}

/** So many syllables besides those of any task, nearly all of them in one sentence, are no chance. */
const manySyllables = 12;
const sameWords = 0.95;

/** A row of a table with the one unit that leads it. */
interface LedRow {
  readonly task: Task;
  readonly unit: string;
  readonly families: ReadonlySet<string>;
  readonly syllables: ReadonlySet<string>;
}

const ledRows = perSubject((subject: Subject): readonly LedRow[] => {
  const tables = joinTables(subject.blocks).map(({ span }) => span);
  return subject.reading.tasks.flatMap((task) => {
    const [unit] = task.lead;
    if (unit === undefined || task.lead.length > 1) return [];
    if (!tables.some(({ line, endLine }) => line <= task.span.line && task.span.line <= endLine)) return [];
    const families = familiesOf([unit], subject);
    return families === undefined ? [] : [{ task, unit, families, syllables: syllablesOf(task.text) }];
  });
});

/** The duty by which the lead of a row only helps: in all of it, or in what it begins with. */
function helpedBy(
  { task, families, syllables }: LedRow,
  helping: readonly OwnDuty[],
  subject: Subject,
): { readonly duty: OwnDuty; readonly whole: boolean } | undefined {
  const own = helping.filter((duty) => overlap(duty.families, families));
  if (own.length === 0) return undefined;
  const held =
    syllables.size >= fewest
      ? own.find((duty) => shareIn(syllables, duty.syllables) >= nearlyAll)
      : undefined;
  const opening = syllablesOf(/^[^,;]*/u.exec(task.text)?.[0] ?? "");
  const begun =
    opening.size >= fewestOpening ? own.find((duty) => shareIn(opening, duty.syllables) === 1) : undefined;
  const duty = held ?? begun;
  if (duty === undefined) return undefined;
  return leadsToo(subject, families, held === undefined ? opening : syllables)
    ? undefined
    : { duty, whole: held !== undefined };
}

const fewestOpening = 7;

/** Another clause of the unit's own section gives it the same matter to lead, or to do by itself. */
function leadsToo(subject: Subject, families: ReadonlySet<string>, syllables: ReadonlySet<string>): boolean {
  return ownDuties(subject).some(
    (duty) =>
      overlap(duty.families, families) &&
      (!duty.helps || LEADS.test(duty.text)) &&
      shareIn(syllables, duty.syllables) >= 0.6,
  );
}

function syllablesOf(text: string): ReadonlySet<string> {
  return new Set(
    fold(text)
      .split(" ")
      .filter((word) => word !== "" && !FILLING.has(word)),
  );
}

/** Neighbouring syllables: the order tells sentences of the same words apart. */
function pairsOf(text: string): ReadonlySet<string> {
  const words = fold(text).split(" ");
  return new Set(words.slice(1).map((word, at) => `${words[at] ?? ""} ${word}`));
}

function shareIn(of: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of of) if (others.has(word)) shared += 1;
  return of.size === 0 ? 0 : shared / of.size;
}
