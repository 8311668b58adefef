import type { UnitResolver } from "../../text/units.js";
import { type Confidence, clear, inferred, weaker } from "../confidence.js";
import type { Field } from "../leads/fields.js";
import { findOrder, findOrderWithin } from "../leads/order.js";
import { type Responsibility, readResponsibility } from "../leads/responsibility.js";

/** Who an item's task falls to when it doesn't say so itself: from the heading or the line above. */
export interface Scope {
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  readonly due: string | null;
  readonly output: string | null;
  /** The line above ends in `Chủ trì, phối hợp với:`; the units that the items name help. */
  readonly helpersBelow: boolean;
  readonly confidence: Confidence;
}

export const noScope: Scope = {
  lead: [],
  coordinating: [],
  due: null,
  output: null,
  helpersBelow: false,
  confidence: clear,
};

/** A line that says only that the units below help: `Chủ trì, phối hợp với:`. */
const helpersOnly = /^(?:chủ trì,?\s)?phối hợp(?:\svới)?\s*:?$/iu;

/** The scope that a heading gives: the units it names (`1. Sở Y tế`, `2. Giao Công an tỉnh chủ trì:`). */
export function scopeOfHeading(title: string, outer: Scope): Scope {
  if (helpersOnly.test(title)) return { ...outer, helpersBelow: true };
  const order = findOrder(title);
  if (order === undefined || order.form === "coordinates") return outer;
  if (order.form === "subject" && !order.colon && !endsWithDuty(title.slice(order.actionAt))) return outer;
  return {
    ...noScope,
    lead: order.lead,
    coordinating: order.coordinating,
    confidence: inferred("heading-unit"),
  };
}

/** After the units a heading says at most that they act within their duties, or what they are for the whole document. */
function endsWithDuty(rest: string): boolean {
  return (
    rest === "" ||
    /^là (?:cơ quan|đơn vị) (?:thường trực|đầu mối)(?:,?\s(?:của|giúp|tham mưu|chủ trì|thực hiện|điều phối)[^.;:]{0,80})?(?:,\s)?(?:(?:và\s)?(?:có|chịu) (?:các )?(?:trách nhiệm|nhiệm vụ)(?: sau)?)?\s*:?$/iu.test(
      rest,
    ) ||
    /^(?:theo|trong phạm vi|căn cứ|có trách nhiệm|chịu trách nhiệm|trên cơ sở|thực hiện (?:các|một số) (?:nhiệm vụ|nội dung))/iu.test(
      rest,
    )
  );
}

/**
 * The scope of a sentence: who it orders to act, or else the scope around it. Under a heading that names units, others
 * are asked or invited by them (`Yêu cầu các cơ quan báo chí …`) and don't take their place.
 */
export function scopeOfText(text: string, outer: Scope): Scope {
  if (helpersOnly.test(text)) return { ...outer, helpersBelow: true };
  const order = findOrderWithin(text);
  if (order === undefined) return outer;
  if (order.form === "coordinates") return { ...outer, ...partnersOf(order.coordinating, outer) };
  if (outer.lead.length > 0) {
    if (outer.helpersBelow) return { ...outer, helpersBelow: false, coordinating: order.lead };
    if (order.late)
      return { ...outer, ...partnersOf(order.form === "subject" ? order.coordinating : [], outer) };
  }
  return {
    ...outer,
    helpersBelow: false,
    lead: order.lead,
    coordinating: order.coordinating,
    confidence: clear,
  };
}

function partnersOf(coordinating: readonly string[], outer: Scope): Pick<Scope, "coordinating"> {
  return { coordinating: coordinating.length > 0 ? coordinating : outer.coordinating };
}

/** What labelled lines say about a task; they win over the sentence and the heading. */
export function scopeOfFields(fields: readonly Field[], shared: boolean, outer: Scope): Scope {
  if (fields.length === 0) return outer;
  const all = (kind: Field["kind"]) =>
    fields.filter((field) => field.kind === kind).map(({ value }) => value);
  const chief = fields.some(({ kind, label }) => kind === "lead" && /chủ trì/iu.test(label));
  const drafting = chief
    ? fields.filter(
        ({ kind, label }) => kind === "lead" && /tham mưu/iu.test(label) && !/chủ trì/iu.test(label),
      )
    : [];
  const leads = ledBy(all("lead").filter((value) => !drafting.some((field) => field.value === value)));
  const lead = leads.flatMap((each) => each.lead);
  const coordinating = [
    ...leads.flatMap((each) => each.coordinating),
    ...[...drafting.map(({ value }) => value), ...all("coordinating")].flatMap(readPartners),
  ];
  return {
    ...outer,
    lead: lead.length > 0 ? unique(lead) : outer.lead,
    coordinating: coordinating.length > 0 ? unique(coordinating) : outer.coordinating,
    due: all("due")[0] ?? outer.due,
    output: all("output")[0] ?? outer.output,
    confidence: lead.length === 0 ? outer.confidence : shared ? inferred("inherited-lead") : clear,
  };
}

/** Of several lines those with the word chủ trì lead, the others help. */
function ledBy(values: readonly string[]): readonly Responsibility[] {
  const said = values.some((value) => /chủ trì/iu.test(value));
  return values.map((value) => {
    const read = readResponsibility(value);
    return said && !/chủ trì/iu.test(value)
      ? { lead: [], coordinating: [...read.lead, ...read.coordinating] }
      : read;
  });
}

function readPartners(value: string): readonly string[] {
  const { lead, coordinating } = readResponsibility(value);
  return [...lead, ...coordinating];
}

/** The confidence of names: weaker where a name is known by abbreviation or spelling only, or not at all. */
export function confidenceOfNames(names: readonly string[], resolve: UnitResolver): Confidence {
  return names
    .map((name) => resolve(name)?.confidence ?? inferred("unit-unknown"))
    .reduce((all, each) => weaker(all, each), clear);
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
