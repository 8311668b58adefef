import type { OutlineSection } from "../../document/outline.js";
import { spanAt } from "../../document/passage.js";
import type { UnitResolver } from "../../text/units.js";
import { type Confidence, clear, inferred, weaker } from "../confidence.js";
import type { Field } from "../leads/fields.js";
import { findOrder } from "../leads/order.js";
import { opensWithVerb } from "../leads/verbs.js";
import type { Task } from "../reading.js";
import { announces, entriesOf, entryOf, growItems, type Item, isTitleLike, type Region } from "./items.js";
import { introduces, isRemark } from "./remarks.js";
import { roleBelow } from "./roles.js";
import {
  confidenceOfNames,
  noScope,
  type Scope,
  scopeOfFields,
  scopeOfHeading,
  scopeOfText,
} from "./scope.js";
import { findTrailer } from "./trailer.js";

/**
 * The tasks that stand as running text under a heading and the headings below it: list items at the lowest
 * level, and plain paragraphs that order an action. Items take over the units named by the heading
 * (`heading-unit`) or by the line above them (`inherited-lead`); lines like `Đơn vị chủ trì: …` belong to the items
 * before them.
 */
export function readListTasks(
  section: Region,
  resolve: UnitResolver,
  outer: Scope = noScope,
): readonly Task[] {
  const titled = section.title === null ? outer : scopeOfTitle(section.title, outer);
  const headings = section.children.filter(isHeading);
  const { roots, head } = growItems(entriesOf(section, isHeading));
  const scope = scopeOfFields(head, true, titled);
  const own =
    roots.length === 0 && headings.length === 0
      ? titleTask(section, head, scope, resolve)
      : chooseRoots(roots, headings.length > 0).flatMap((item) => tasksOf(item, scope, resolve));
  const below = headings
    .filter((child) => roleBelow(child.title, "tasks") === "tasks")
    .flatMap((child) => readListTasks(child, resolve, scope));
  return [...own, ...below];
}

/** What a heading says by the units it names, or in a bracket at its end: `1. Giáo dục (Sở Giáo dục và Đào tạo chủ trì)`. */
function scopeOfTitle(title: string, outer: Scope): Scope {
  const scope = scopeOfHeading(title, outer);
  const trailer = /\)$/u.test(title) && scope === outer ? findTrailer(title, outer) : undefined;
  return trailer === undefined ? scope : { ...trailer.scope, confidence: inferred("heading-unit") };
}

/** A heading with nothing below it but lines that say who does it and when is a task itself. */
function titleTask(
  { heading, path }: Region,
  head: readonly Field[],
  scope: Scope,
  resolve: UnitResolver,
): readonly Task[] {
  if (heading === null || !head.some(({ kind }) => kind === "lead" || kind === "due")) return [];
  const item = { ...entryOf(heading, path), rank: 0, children: [], fields: [], sharedFields: false };
  return [taskOf(item, { ...scope, confidence: clear }, resolve)];
}

/** A heading has a title of its own and something below it; a lone numbered line is an item. */
export function isHeading(section: OutlineSection): boolean {
  if (section.title === null || section.runIn || isTornItem(section)) return false;
  return section.children.length > 0 || section.blocks.some((block) => block !== section.heading);
}

/** An item broken before a dash inside its sentence (`… kho lạnh` / `- bảo đảm thông suốt`) is no heading. */
function isTornItem({ label, blocks }: OutlineSection): boolean {
  const [next] = blocks;
  if (label.form !== "letter" || next?.kind !== "paragraph" || next.label?.form !== "dash") return false;
  return /^\p{Ll}/u.test(next.passage.text.slice(next.label.end));
}

/** Without labelled items plain paragraphs are tasks; before or beside them only those that order someone to act. */
function chooseRoots(roots: readonly Item[], hasHeadings: boolean): readonly Item[] {
  const plain = roots.filter(({ label, children }) => label === null && children.length === 0);
  if (plain.length < roots.length || hasHeadings) {
    const firstLabelled = roots.findIndex(({ label, children }) => label !== null || children.length > 0);
    return roots.filter(
      (item, at) =>
        !plain.includes(item) || (firstLabelled >= 0 && at > firstLabelled) || ordersSomeone(item),
    );
  }
  const acting = plain.filter((item) => ordersSomeone(item) || opensWithVerb(item.passage.text));
  return acting.length > 0 ? acting : plain;
}

function ordersSomeone({ passage }: Item): boolean {
  return findOrder(passage.text) !== undefined && !announces(passage.text);
}

function tasksOf(item: Item, outer: Scope, resolve: UnitResolver): readonly Task[] {
  const text = item.passage.text;
  if (isRemark(text)) return [];
  const spoken = scopeOfText(text, outer);
  const told = scopeOfFields(item.fields, item.sharedFields, spoken);
  const scope = (item.children.length > 0 ? findTrailer(text, told)?.scope : undefined) ?? told;
  const below = item.children.flatMap((child) =>
    tasksOf(child, asInherited(scope, spoken !== outer), resolve),
  );
  if (isGroup(item)) return below;
  return [taskOf(item, scope, resolve), ...below];
}

/** An item that only introduces those below it. */
function isGroup({ children, passage: { text } }: Item): boolean {
  if (introduces(text)) return true;
  if (announces(text)) return children.length > 0 || /^[^,;]{0,60}:$/u.test(text);
  return children.length > 0 && isTitleLike(text);
}

function asInherited(scope: Scope, own: boolean): Scope {
  if (!own || scope.lead.length === 0) return scope;
  return { ...scope, confidence: weaker(scope.confidence, inferred("inherited-lead")) };
}

function taskOf(item: Item, scope: Scope, resolve: UnitResolver): Task {
  const trailer = findTrailer(item.passage.text, scope);
  const own = trailer?.scope ?? scope;
  const text = stripContentLabel(item.passage.text.slice(0, trailer?.textEnd));
  return {
    text,
    section: item.path === "" ? null : item.path,
    target: null,
    letter: null,
    lead: own.lead,
    coordinating: own.coordinating,
    due: own.due ?? dueIn(text),
    output: own.output,
    span: spanAt(item.passage),
    confidence: confidenceOf(item, own, resolve),
  };
}

function confidenceOf(item: Item, scope: Scope, resolve: UnitResolver): Confidence {
  const names = confidenceOfNames([...scope.lead, ...scope.coordinating], resolve);
  const place = item.label === null ? weaker(scope.confidence, inferred("running-text")) : scope.confidence;
  return weaker(place, names);
}

/** The time that the item itself sets: `…, hoàn thành trước mùa mưa, chậm nhất ngày 30/4/2026`; null where it sets none. */
function dueIn(text: string): string | null {
  const match = /(?:hoàn thành|xong)\s((?:trước|trong|vào|chậm nhất)\s[^;.()]{3,60})/iu.exec(text)?.[1] ?? "";
  const [first = "", second = ""] = match.split(",").map((part) => part.trim());
  const isTime = (part: string) => /\d|hằng|hàng/u.test(part);
  if (isTime(first)) return first;
  return isTime(second) && /^(?:trước|chậm nhất|muộn nhất)\s/iu.test(second) ? second : null;
}

/** `Nội dung: Tổ chức …` is the task `Tổ chức …`. */
function stripContentLabel(text: string): string {
  return /^(?:nội dung|hoạt động|nhiệm vụ|công việc)(?: \d{1,2})?(?: (?:thực hiện|hoạt động|công việc))?\s?:\s*(?=\S)/iu.exec(
    text,
  ) === null
    ? text
    : text.replace(/^[^:]{1,40}:\s*/u, "");
}
