import type { Span } from "@lotrinh/core/document/span";
import { clear } from "@lotrinh/core/read/confidence";
import { hashText, type ListKind, type ListValue } from "@lotrinh/core/review/item";

type Made<K extends ListKind> = (text: string, span: Span) => ListValue<K>;
const confidence = clear;

/** A new item of each kind around the words that a person selected. */
const blanks: { readonly [K in ListKind]: Made<K> } = {
  citations: (text, span) => ({
    number: /\S*\d+\/\S+/u.exec(text)?.[0].replace(/[,.;)]+$/u, "") ?? null,
    date: null,
    issuer: null,
    type: null,
    title: text,
    relation: "mentions",
    spans: [span],
    confidence,
  }),
  goals: (title, span) => ({ number: 1, title, span, confidence }),
  targets: (title, span) => ({ code: "", goal: null, priority: null, title, span, parts: [], confidence }),
  indicators: (name, span) => ({
    code: null,
    name,
    target: null,
    group: null,
    groupTitle: null,
    parent: null,
    priority: null,
    measure: null,
    responsible: [],
    responsibleInherited: false,
    milestones: {},
    spanning: null,
    span,
    confidence,
  }),
  tasks: (text, span) => ({
    text,
    section: null,
    target: null,
    letter: null,
    lead: [],
    coordinating: [],
    due: null,
    output: null,
    span,
    confidence,
  }),
  assignments: (unit, span) => ({ unit, targets: [], span, confidence }),
  duties: (what, span) => ({
    who: [],
    what,
    to: null,
    via: null,
    onwardTo: [],
    frequency: "annual",
    deadline: null,
    span,
    confidence,
  }),
  deadlines: (what, span) => ({ what, who: [], date: "", span, confidence }),
  reviews: (text, span) => ({ year: null, kind: "interim", text, span, confidence }),
  funding: (text, span) => ({ source: text, text, amount: null, span, confidence }),
  results: (text, span) => ({ text, value: 0, measure: null, span, confidence }),
  proposals: (text, span) => ({ to: null, text, span, confidence }),
  difficulties: (text, span) => ({ text, span, confidence }),
};

export function blankItem<K extends ListKind>(kind: K, text: string, span: Span): ListValue<K> {
  return blanks[kind](text, span);
}

/** A key that no other item has: kind and line as for what was read, then something of its own. */
export function newKey(kind: ListKind, line: number, random: () => number = Math.random): string {
  return `${kind}@${line}#${hashText(`${random()}`)}+`;
}
