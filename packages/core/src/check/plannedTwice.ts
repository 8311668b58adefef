import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { containment, type Wording, wordingOf } from "./alignment.js";
import type { Descent } from "./corpus.js";
import { rarityBetween } from "./planAlignment.js";
import type { ReadDocument } from "./subject.js";
import { type TaskPart, taskParts } from "./taskParts.js";

/** One thing set up at one place by two documents. */
export interface PlannedTwice {
  readonly upper: TaskPart;
  readonly plan: TaskPart;
}

/**
 * What a plan sets up anew at a village, commune or school although the document that it carries out sets it up there
 * itself, by its own unit: the plan should take part in it. What a plan does with the unit that leads, or of its own at places
 * that the upper document doesn't name, is no doubling.
 */
export function plannedTwice({ plan, upper }: Descent): readonly PlannedTwice[] {
  if (plan.reading.meta.issuer === upper.reading.meta.issuer) return [];
  const theirs = new Map<string, TaskPart[]>();
  for (const part of taskParts(upper))
    for (const place of placesIn(part.text)) theirs.set(place, [...(theirs.get(place) ?? []), part]);
  if (theirs.size === 0) return [];
  const home = fold(plan.reading.meta.place ?? "");
  const rarity = rarityBetween(plan, upper);
  return taskParts(plan).flatMap((mine) => {
    const others = [...placesIn(mine.text)]
      .filter((place) => place.replace(/^\S+ /u, "") !== home)
      .flatMap((place) => theirs.get(place) ?? [])
      .filter((other) => isApart(other, mine));
    const best = others
      .map((other) => ({ other, score: alikeness(other, mine, rarity) }))
      .sort((a, b) => b.score - a.score)[0];
    return best === undefined || best.score < alike ? [] : [{ upper: best.other, plan: mine }];
  });
}

/** So much of the shorter wording stands in the longer one at least. */
const alike = 0.6;

/** Places of one village, ward, commune or school: a whole district or province says too little. */
const PLACE =
  /(?<![A-Za-zÀ-ỹ])((?:thôn|bản|ấp|làng|khu phố|tổ dân phố|xã|phường|thị trấn|[Tt]rường(?: [a-zà-ỹ]+){0,3}|chợ|cầu|hồ)\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)*)/gu;

function placesIn(text: string): ReadonlySet<string> {
  return new Set(matchesIn(text, PLACE).map(([, place]) => fold(place ?? "")));
}

/** Whether two units do it, and the plan doesn't say that it is done with the other's unit. */
function isApart(other: TaskPart, mine: TaskPart): boolean {
  if (mine.lead.length === 0) return false;
  const named = fold([mine.text, ...mine.lead, ...mine.coordinating].join(" | "));
  if (other.lead.some((name) => named.includes(fold(name)))) return false;
  return !/theo (?:ke hoach|phan cong|chi dao) cua (?:tinh|so)|phoi hop (?:voi|cung) (?:so|cac so)/u.test(
    named,
  );
}

function alikeness(a: TaskPart, b: TaskPart, rarity: ReturnType<typeof rarityBetween>): number {
  const [first, second] = [thingOf(a), thingOf(b)];
  if (Math.min(first.places.size, second.places.size) < 3) return 0;
  return Math.max(containment(first, second, rarity), containment(second, first, rarity));
}

/** What is set up: the words up to its details, without the places and who takes part. */
function thingOf({ text }: TaskPart): Wording {
  const [thing] = text
    .replaceAll(PLACE, " ")
    .replace(/\([^()]*\)/gu, " ")
    .split(/,? (?:quy mô|gồm|với \d|hoàn thành|trong quý|thời gian|kinh phí)|[:;]/u);
  return wordingOf(
    (thing ?? "").replace(/(?:huyện|tỉnh|thị xã|thành phố)\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)*/gu, " "),
  );
}

/** For a message: how a document's part is led, `Sở A, Quý III/2026`. */
export function ledAndDue({ lead, due }: TaskPart, { reading }: ReadDocument): string {
  const who = lead.length > 0 ? lead.join(", ") : (reading.meta.issuer ?? "");
  return [who, due?.replace(/^trong /u, "")].filter((each) => each !== undefined && each !== "").join(", ");
}
