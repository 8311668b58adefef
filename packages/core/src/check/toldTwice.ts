import { spanAt } from "../document/passage.js";
import { findMatches, type Worded, wordingOf } from "./alignment.js";
import { ledStatements, type ToldTask } from "./ledStatements.js";
import { overlap, unitFamily } from "./namedUnits.js";
import { perSubject } from "./perSubject.js";
import { rarityOf } from "./rarity.js";
import type { Subject } from "./subject.js";
import { piecesWith } from "./wordPlaces.js";

/** Two sentences, sections apart, that name two units as the lead of one matter. */
export interface ToldTwice {
  readonly first: ToldTask;
  readonly second: ToldTask;
}

/** Nearly all of the shorter sentence stands in the longer one. */
const sure = 0.93;
/** A shorter one may stand in the sentences of several matters. */
const fewestSyllables = 9;
/** What for and how well: each unit may say it in its own way. */
const AIM =
  /,?\s(?:bảo đảm|đảm bảo|nhằm|để|phù hợp|gắn với|góp phần|theo hướng|đáp ứng|trên cơ sở|theo (?:đúng )?quy định)\s.*$/su;

/** Sentences that say who leads (`chủ trì`) the same matter, with two units that aren't one. Linear. */
export const toldTwice = perSubject((subject: Subject): readonly ToldTwice[] => {
  const leading = new Set(
    piecesWith(subject, "trì").flatMap(({ passage }) => {
      if (!/chủ trì/iu.test(passage.text)) return [];
      const { line, endLine } = spanAt(passage);
      return Array.from({ length: endLine - line + 1 }, (_, at) => line + at);
    }),
  );
  const told = ledStatements(subject).filter(
    ({ of }) => !of.duty && of.lead.length === 1 && of.leads.length === 1 && startsIn(of, leading),
  );
  const small = told
    .flatMap((each) => [each, ...withoutAim(each)])
    .filter(({ wording }) => wording.places.size >= fewestSyllables);
  const seen = new Set<string>();
  return [...findMatches(small, told, rarityOf(subject))].flatMap(([task, matches]) => {
    const others = matches.filter(({ of, score }) => of.span.line !== task.span.line && score >= sure);
    const [other] = others;
    if (other === undefined || new Set(others.map(({ of }) => of.span.line)).size > 1) return [];
    const [own, theirs] = [familyOf(task, subject), familyOf(other.of, subject)];
    if (own === undefined || theirs === undefined || overlap(new Set([own]), new Set([theirs]))) return [];
    const [first, second] = task.span.line < other.of.span.line ? [task, other.of] : [other.of, task];
    const key = `${first.span.line} ${second.span.line}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ first, second }];
  });
});

function withoutAim({ of }: Worded<ToldTask>): readonly Worded<ToldTask>[] {
  const core = of.text.replace(AIM, "");
  return core === of.text ? [] : [{ of: { ...of }, wording: wordingOf(core) }];
}

function startsIn({ span, isShared }: ToldTask, lines: ReadonlySet<number>): boolean {
  return isShared === true || lines.has(span.line);
}

/** The family of a unit that is known; undefined for groups and names that aren't. */
function familyOf({ lead }: ToldTask, subject: Subject): string | undefined {
  const resolved = subject.resolveUnit(lead[0] ?? "");
  return resolved?.kind === "unit" ? unitFamily(resolved.canonical) : undefined;
}
