import type { Deadline, Section } from "../read/reading.js";
import { fold } from "../text/fold.js";
import { findUnits } from "../text/unitMentions.js";
import { type Worded, type Wording, wordingOf } from "./alignment.js";
import type { Descent } from "./corpus.js";
import { partiesMeet } from "./dutyParties.js";
import { perSubject } from "./perSubject.js";
import { alignStatements } from "./planAlignment.js";
import { issuerOf, partiesNamed } from "./planReports.js";
import type { ReadDocument } from "./subject.js";
import { taskParts } from "./taskParts.js";

/**
 * What the document above orders the issuer of a plan to do by a day in the plan's time, and the plan says nothing of. Days
 * are given to few things, to those that count; general tasks a plan may rightly leave to its annual routine.
 */
export function demandsLeftOut({ plan, upper }: Descent): readonly Deadline[] {
  const issuer = issuerOf(plan);
  const [from, to] = timeOf(plan);
  if (issuer === undefined || from === undefined || to === undefined) return [];
  const asked = upper.reading.deadlines.filter(
    (demand) =>
      demand.date >= from &&
      demand.date.slice(0, 4) <= to &&
      !isPlanItself(demand.what) &&
      partiesMeet(
        whoOf(demand).flatMap((name) => partiesNamed(name, upper)),
        [issuer],
      ),
  );
  if (asked.length === 0) return [];
  return asked.filter((demand) => !isTaken(demand, plan, upper));
}

/** Whether a plan takes up a demand, in whatever words. What is to be drawn up it names by its kind: a scheme, a regulation. */
function isTaken(demand: Deadline, plan: ReadDocument, upper: ReadDocument): boolean {
  const wording = demandWording(demand);
  const kind = DRAWN_UP.exec(demand.what)?.[1]?.toLowerCase();
  const said = statementsOf(plan).filter(({ of }) => kind === undefined || of.toLowerCase().includes(kind));
  const above = { document: upper, statements: [{ of: demand, wording }] };
  const below = { document: plan, statements: said };
  return (
    alignStatements(above, below).size > 0 || alignStatements(below, above).size > 0 || isNear(wording, said)
  );
}

const DRAWN_UP =
  /(?:xây dựng|lập|soạn thảo|ban hành|hoàn thiện|tham mưu|trình)[^.;]{0,20}?\s(đề án|quy chế|quy định|quy trình|quy hoạch|nghị quyết|chính sách|bộ tiêu chí|bộ chỉ số|sổ tay|cơ sở dữ liệu|danh mục)(?![A-Za-zÀ-ỹ])/iu;

/** From when to which year a plan orders things. */
function timeOf({ reading: { meta } }: ReadDocument): readonly [from?: string, to?: string] {
  if (meta.date === null) return [];
  const years = (meta.title ?? "").match(/(?:19|20)\d{2}(?![/\d])/gu) ?? [];
  return [meta.date.slice(0, 7), String(meta.period?.to ?? years.at(-1) ?? meta.date.slice(0, 4))];
}

/** `xây dựng kế hoạch thực hiện trước ngày 20/01`: the plan at hand is that. */
function isPlanItself(what: string): boolean {
  return /(?:xây dựng|ban hành|cụ thể hóa|lập)[^.;]{0,60}kế hoạch|sơ kết|tổng kết|báo cáo/iu.test(what);
}

/** Who is told to act: whom the clause itself charges goes before whom its paragraph names. */
function whoOf({ what, who }: Deadline): readonly string[] {
  const charge = /(?<![A-Za-zÀ-ỹ])[Gg]iao\s+(?:cho\s+)?(?=\p{Lu})/u.exec(what);
  if (charge === null) return who;
  const from = charge.index + charge[0].length;
  const unit = findUnits(what.slice(from, from + 160)).find((each) => each.from === 0);
  return unit === undefined ? who : [unit.text];
}

/** When it is to be done, to whom it goes: that stands beside any task. */
const TIMES =
  /,?\s*(?:(?:hoàn thành|xong|trình [^,;.]{3,60}?)\s+)?(?:trước|trong|chậm nhất|muộn nhất|đến hết|hết)(?: là)?\s+(?:ngày|tháng|quý|năm)\s[^,;.]{1,40}|,\s*trình\s+\p{Lu}[^,;.]{3,60}$/gu;

/** What is demanded, without who is told and by when. */
function demandWording({ what }: Deadline): Wording {
  const charge = what.search(/(?<![A-Za-zÀ-ỹ])[Gg]iao\s+(?:cho\s+)?\p{Lu}/u);
  const told = charge === -1 ? what : what.slice(charge);
  const unit = charge === -1 ? undefined : findUnits(told.slice(0, 160))[0];
  return wordingOf((unit === undefined ? told : told.slice(unit.to)).replace(TIMES, ""));
}

/** All that a plan says of what is to be done or reached. */
export const statementsOf = perSubject((document: ReadDocument): readonly Worded<string>[] => {
  const { reading } = document;
  const texts = new Set([
    ...taskParts(document).map(({ text }) => text),
    ...reading.deadlines.map(({ what }) => what),
    ...reading.duties.map(({ what }) => what),
    ...reading.indicators.map(({ name }) => name),
    ...titlesOf(reading.sections),
  ]);
  return [...texts].map((text) => ({ of: text, wording: wordingOf(text) }));
});

function* titlesOf(sections: readonly Section[]): Generator<string> {
  for (const { title, children } of sections) {
    if (title !== null) yield title;
    yield* titlesOf(children);
  }
}

/** Words side by side of a demand that one statement of a plan has, at most, where the plan says nothing of it. */
const sharedAtMost = 0.34;

/** Whether a statement says a good part of a demand, in another form than can be told for sure. */
function isNear(wording: Wording, said: readonly Worded<string>[]): boolean {
  const pairs = wording.pairs.map(([a, b]) => `${a} ${b}`);
  if (pairs.length === 0) return true;
  return said.some((each) => {
    const own = new Set(each.wording.pairs.map(([a, b]) => `${a} ${b}`));
    return pairs.filter((pair) => own.has(pair)).length > pairs.length * sharedAtMost;
  });
}

/** The heading over a plan's tasks: where what is left out would stand. */
export function tasksHeading({ reading }: ReadDocument): Section | undefined {
  const label = reading.tasks.find(({ section }) => section !== null)?.section?.split(/[ .]/u)[0];
  return reading.sections.find((section) => section.label === label && fold(section.title ?? "") !== "");
}
