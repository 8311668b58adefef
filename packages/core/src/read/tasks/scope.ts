import type { UnitResolver } from "../../text/units.js";
import { type Confidence, clear, inferred, weaker } from "../confidence.js";
import type { Field } from "../leads/fields.js";
import { findOrder } from "../leads/order.js";
import { readResponsibility } from "../leads/responsibility.js";

/** Who an item's task falls to when it doesn't say so itself: from the heading or the line above. */
export interface Scope {
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  readonly due: string | null;
  readonly output: string | null;
  readonly confidence: Confidence;
}

export const noScope: Scope = { lead: [], coordinating: [], due: null, output: null, confidence: clear };

/** The scope that a heading gives: the units it names (`1. Sở Y tế`, `2. Giao Công an tỉnh chủ trì:`). */
export function scopeOfHeading(title: string, outer: Scope): Scope {
  const order = findOrder(title);
  if (order === undefined || order.form === "coordinates") return outer;
  if (order.actionAt < title.length && order.form === "subject" && !order.colon) return outer;
  return {
    ...noScope,
    lead: order.lead,
    coordinating: order.coordinating,
    confidence: inferred("heading-unit"),
  };
}

/** The scope of a sentence: who it orders to act, or else the scope around it. */
export function scopeOfText(text: string, outer: Scope): Scope {
  const order = findOrder(text);
  if (order === undefined) return outer;
  if (order.form === "coordinates") {
    return {
      ...outer,
      coordinating: order.coordinating.length > 0 ? order.coordinating : outer.coordinating,
    };
  }
  return { ...outer, lead: order.lead, coordinating: order.coordinating, confidence: clear };
}

/** What labelled lines say about a task; they win over the sentence and the heading. */
export function scopeOfFields(fields: readonly Field[], shared: boolean, outer: Scope): Scope {
  if (fields.length === 0) return outer;
  const all = (kind: Field["kind"]) =>
    fields.filter((field) => field.kind === kind).map(({ value }) => value);
  const leads = all("lead").map(readResponsibility);
  const lead = leads.flatMap((each) => each.lead);
  const coordinating = [
    ...leads.flatMap((each) => each.coordinating),
    ...all("coordinating").flatMap((value) => readPartners(value)),
  ];
  return {
    lead: lead.length > 0 ? unique(lead) : outer.lead,
    coordinating: coordinating.length > 0 ? unique(coordinating) : outer.coordinating,
    due: all("due")[0] ?? outer.due,
    output: all("output")[0] ?? outer.output,
    confidence: lead.length === 0 ? outer.confidence : shared ? inferred("inherited-lead") : clear,
  };
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
