import type { Milestone } from "../read/reading.js";
import { descents, issueYear } from "./corpus.js";
import { findDisagreement } from "./indicatorMatch.js";
import { perSubject } from "./perSubject.js";
import { rarityBetween } from "./planAlignment.js";
import { formOf, likenessOf } from "./planLikeness.js";
import { type Area, areaOf, type PlanStatement, planStatements } from "./planStatements.js";
import { extentOf } from "./seriesShape.js";
import type { ReadDocument } from "./subject.js";

/** A value of a plan and another one for the same thing and year in the document that it carries out. */
export interface ValueClash {
  readonly upper: PlanStatement;
  readonly plan: PlanStatement;
  readonly year: string;
  readonly asked: Milestone;
  readonly given: Milestone;
}

/** Statements are the same for sure from this likeness on. */
const sure = 0.66;
/** Another statement nearly as like may be meant. */
const margin = 0.08;

/** What plans say otherwise than the documents they carry out. Linear but for statements of like words. */
export function valueClashes(subjects: readonly ReadDocument[]): readonly ValueClash[] {
  return descents(subjects).flatMap(({ plan, upper }) => clashesWith(plan, upper));
}

function clashesWith(plan: ReadDocument, upper: ReadDocument): readonly ValueClash[] {
  const known = indexed(upper);
  const rarity = rarityBetween(plan, upper);
  return planStatements(plan).flatMap((statement) => {
    const alike = candidates(statement, known)
      .filter(({ area, measure }) => area === statement.area && fits(measure, statement.measure))
      .filter(({ area }) => isComparable(area, plan, upper))
      .map((other) => ({ other, score: likenessOf(statement, other, rarity) }))
      .filter(({ score }) => score >= sure)
      .sort((a, b) => b.score - a.score);
    if (alike.length === 0) return [];
    return Object.keys(statement.values).flatMap((year) => clashIn(statement, year, alike) ?? []);
  });
}

/** The province's figures, and those of the plan's own place; a place's own figure is no other's. */
function isComparable(area: Area, plan: ReadDocument, upper: ReadDocument): boolean {
  return area === "province" || area === areaOf(plan) || area === areaOf(upper);
}

/** Counted things may go by a shorter name: `em`, `trẻ em`; a table may leave the unit out. */
function fits(a: string, b: string): boolean {
  if (a === b) return true;
  if (a === "%" || b === "%") return false;
  return a === "" || b === "" || ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}

interface Indexed {
  readonly statements: readonly PlanStatement[];
  /** By syllable the statements that have it. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

const indexed = perSubject((document: ReadDocument): Indexed => {
  const statements = planStatements(document);
  const places = new Map<string, number[]>();
  statements.forEach((statement, at) => {
    for (const syllable of formOf(statement).wording.places.keys()) {
      const list = places.get(syllable);
      if (list === undefined) places.set(syllable, [at]);
      else list.push(at);
    }
  });
  return { statements, places };
});

/** Statements that share so many of its rarest syllables are looked at, and so many for each. */
const mostSyllables = 5;
const mostEach = 60;

function candidates(statement: PlanStatement, { statements, places }: Indexed): readonly PlanStatement[] {
  const lists: (readonly number[])[] = [];
  let missing = 0;
  const syllables = formOf(statement).wording.places;
  for (const syllable of syllables.keys()) {
    const list = places.get(syllable);
    if (list === undefined) missing += 1;
    else lists.push(list);
  }
  if (lists.length < 2 || missing > lists.length * 2) return [];
  lists.sort((a, b) => a.length - b.length);
  const found = new Set(lists.slice(0, mostSyllables).flatMap((list) => list.slice(0, mostEach)));
  return [...found].flatMap((at) => statements[at] ?? []);
}

interface Alike {
  readonly other: PlanStatement;
  readonly score: number;
}

function clashIn(plan: PlanStatement, year: string, alike: readonly Alike[]): ValueClash | undefined {
  const given = plan.values[year];
  const dated = alike.filter(({ other }) => other.values[year] !== undefined);
  const [best] = dated;
  const asked = best?.other.values[year];
  if (given === undefined || best === undefined || asked === undefined) return undefined;
  const reached = isPast(year, plan.document) && isPast(year, best.other.document);
  const near = dated.filter(({ score }) => score >= best.score - margin);
  const agrees = near.some(({ other }) => {
    const value = other.values[year];
    if (value === undefined) return false;
    return !differ(value, given, plan, reached);
  });
  return agrees ? undefined : { upper: best.other, plan, year, asked, given };
}

function isPast(year: string, document: ReadDocument): boolean {
  const issued = issueYear(document);
  return issued !== undefined && Number(year) < issued;
}

/** So much less than what was asked is less, by share. */
const least = 0.02;

/** Whether a plan's value goes against what was asked: another one, or a bound that lets it be less. */
function differ(asked: Milestone, given: Milestone, plan: PlanStatement, reached: boolean): boolean {
  const found = findDisagreement(asked, given);
  const [goal, own] = [extentOf(asked.value), extentOf(given.value)];
  if (goal === undefined || own === undefined) return false;
  if (!reached && plan.exceeds) return false;
  if (found === "contrary") return !isWithin(asked, given);
  if (given.value.kind !== "bound") return false;
  if (asked.value.kind === "bound" && asked.value.op[0] !== given.value.op[0]) return false;
  const step = Math.abs(goal.low) * least;
  return given.value.op.startsWith(">") ? own.low < goal.low - step : own.high > goal.high + step;
}

/** Stricter than asked: `trên 80%` is kept by 85%, and by `trên 85%`. */
function isWithin(asked: Milestone, given: Milestone): boolean {
  if (asked.value.kind !== "bound") return false;
  const own = extentOf(given.value);
  if (own === undefined) return true;
  return asked.value.op.startsWith(">") ? own.low >= asked.value.value : own.high <= asked.value.value;
}
