import type { Task } from "../read/reading.js";
import { areOtherUnits, listedTasks } from "./alignedTasks.js";
import type { Worded } from "./alignment.js";
import { ledStatements, type ToldTask } from "./ledStatements.js";
import { familiesOf, overlap } from "./namedUnits.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** A row of a list of tasks and the sentence that alone shares phrases with it, but names another lead. */
export interface PhrasedTwice {
  readonly told: ToldTask;
  readonly listed: Task;
}

/** So many phrases of two syllables that stand nowhere else in the document are no chance. */
const fewestShared = 4;
/** Another sentence of the row's own lead with so many of them may be the one that is meant. */
const fewestOfAnother = 2;

/** Taking part in what another leads. */
const HELPS = /^(?:phối hợp|tham gia|hỗ trợ|hướng dẫn|theo dõi|thẩm định|bố trí)\s/iu;

/**
 * A sentence that gives a unit a matter to lead, and a row that says it so much shorter or longer that neither stands in the other, found by
 * the phrases that only these two have. None where a sentence of the row's own lead shares some as well. Linear.
 */
export const phrasedTwice = perSubject((subject: Subject): readonly PhrasedTwice[] => {
  const listed = listedTasks(subject).filter(({ of }) => of.lead.length > 0);
  if (listed.length === 0) return [];
  const lines = new Set(listed.map(({ of }) => of.span.line));
  const told = ledStatements(subject).filter(({ of }) => of.lead.length > 0 && !lines.has(of.span.line));
  return sharing(told, listed).flatMap((pairs) => {
    const [best] = pairs;
    if (best === undefined || best.count < fewestShared || best.told.duty || HELPS.test(best.told.text))
      return [];
    const own = familiesOf(best.listed.lead, subject);
    const theirs = pairs.map((pair) => ({
      count: pair.count,
      families: familiesOf([...pair.told.lead, ...pair.told.leads], subject),
    }));
    if (own === undefined || theirs[0]?.families === undefined) return [];
    const agrees = theirs.some(
      ({ count, families }) => count >= fewestOfAnother && (families === undefined || overlap(families, own)),
    );
    if (!areOtherUnits(best.told.lead, best.listed.lead, subject)) return [];
    return agrees ? [] : [{ told: best.told, listed: best.listed }];
  });
});

interface Shared {
  readonly told: ToldTask;
  readonly listed: Task;
  readonly count: number;
}

/** For each row the sentences that share phrases with it which stand in no other row and no other sentence, the most first. */
function sharing(
  told: readonly Worded<ToldTask>[],
  listed: readonly Worded<Task>[],
): readonly (readonly Shared[])[] {
  const [inTold, inListed] = [onlyHolders(told), onlyHolders(listed)];
  const counts = listed.map(() => new Map<number, number>());
  for (const [phrase, row] of inListed) {
    const sentence = row === undefined ? undefined : inTold.get(phrase);
    const count = row === undefined ? undefined : counts[row];
    if (sentence !== undefined) count?.set(sentence, (count.get(sentence) ?? 0) + 1);
  }
  return listed.map(({ of }, at) =>
    [...(counts[at] ?? [])]
      .flatMap(([sentence, count]) => {
        const one = told[sentence];
        return one === undefined ? [] : [{ told: one.of, listed: of, count }];
      })
      .sort((a, b) => b.count - a.count),
  );
}

/** Phrases of two syllables with the one that holds them; undefined where several do. */
function onlyHolders(among: readonly Worded<unknown>[]): ReadonlyMap<string, number | undefined> {
  const holders = new Map<string, number | undefined>();
  among.forEach(({ wording }, at) => {
    for (const [first, second] of wording.pairs) {
      const phrase = `${first} ${second}`;
      if (!holders.has(phrase)) holders.set(phrase, at);
      else if (holders.get(phrase) !== at) holders.set(phrase, undefined);
    }
  });
  return holders;
}
