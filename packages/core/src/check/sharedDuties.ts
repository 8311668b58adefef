import { spanAt } from "../document/passage.js";
import { fold } from "../text/fold.js";
import { openingUnit } from "../text/unitMentions.js";
import { EACH } from "./ledClauses.js";
import { ledStatements, type ToldTask } from "./ledStatements.js";
import { familiesOf, overlap } from "./namedUnits.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { unitPassages } from "./unitHeadings.js";

/** A sentence that gives a unit the lead of a matter, and the part on who does what, where the matter is another unit's in the same words. */
export interface SharedDuty {
  readonly first: Told;
  readonly second: Told;
}

type Told = Pick<ToldTask, "lead" | "span">;

/** Fewer syllables than these stand under many units. */
const fewestSyllables = 6;
/** What may stand behind the same words: the matter is told on. */
const GOES_ON = /^(?:$|theo |bao dam |dam bao |de |nham |trong (?:nam|thang|quy) |truoc |hoan thanh )/u;
const DONE = /^(?:chu tri |to chuc |tham muu |thuc hien |trien khai |co trach nhiem )+/u;

/** Every such pair, none where several units have those words as their duty. Linear: clauses are looked up by how they begin. */
export const sharedDuties = perSubject((subject: Subject): readonly SharedDuty[] => {
  const led = new Map<string, { told: ToldTask; key: string }[]>();
  for (const { of } of ledStatements(subject)) {
    const key = keyOf(of.text);
    const opening = openingOf(key);
    if (of.duty || of.lead.length !== 1 || opening === undefined || EACH.test(of.text)) continue;
    led.set(opening, [...(led.get(opening) ?? []), { told: of, key }]);
  }
  if (led.size === 0) return [];
  const found = new Map<ToldTask, Told[]>();
  for (const { unit, key, span } of duties(subject))
    for (const each of led.get(openingOf(key) ?? "") ?? []) {
      const rest = key.startsWith(each.key) ? key.slice(each.key.length) : undefined;
      if (rest === undefined || (rest !== "" && !rest.startsWith(" ")) || !GOES_ON.test(rest.trim()))
        continue;
      found.set(each.told, [...(found.get(each.told) ?? []), { lead: [unit], span }]);
    }
  return [...found].flatMap(([told, others]) => {
    const own = familiesOf(told.lead, subject);
    const apart = others.map((other) => ({ other, families: familiesOf(other.lead, subject) }));
    const [first, ...more] = apart;
    if (own === undefined || first?.families === undefined) return [];
    const { families } = first;
    if (apart.some((each) => each.families === undefined || overlap(each.families, own))) return [];
    if (more.some((each) => each.families !== undefined && !overlap(each.families, families))) return [];
    const pair: readonly [Told, Told] =
      told.span.line < first.other.span.line ? [told, first.other] : [first.other, told];
    return [{ first: pair[0], second: pair[1] }];
  });
});

/** The clauses of the part on who does what, each under its one unit. */
function* duties(subject: Subject) {
  for (const { piece, units, rest, inDuties } of unitPassages(subject)) {
    const [unit] = units;
    const { passage } = piece;
    if (!inDuties || unit === undefined || units.length > 1 || passage.text.length > 5000) continue;
    let from = rest;
    for (const clause of passage.text.slice(rest).split(/(?<=[;.])\s/u)) {
      if (openingUnit(clause) !== undefined) break;
      const key = keyOf(clause);
      if (openingOf(key) !== undefined && !/phoi hop|chu tri/u.test(fold(clause)))
        yield { unit, key, span: spanAt(passage, from, from + clause.length) };
      from += clause.length + 1;
    }
  }
}

function keyOf(text: string): string {
  return fold(text).trim().replace(DONE, "");
}

function openingOf(key: string): string | undefined {
  const words = key.split(" ", fewestSyllables);
  return words.length < fewestSyllables ? undefined : words.join(" ");
}
