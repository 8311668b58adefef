import type { Duty, Frequency, Meta, Target } from "@lotrinh/core/read/reading";
import type { ItemKind, ItemValue, ListKind, ListValue } from "@lotrinh/core/review/item";
import type { ReviewedItem } from "@lotrinh/core/review/state";
import { parseTypedDeadline, typedDeadline } from "../../format/duty.js";
import {
  frequencies,
  indicatorPriorities,
  relationChoices,
  reviewKindChoices,
  targetPriorities,
} from "./choices.js";
import type { Field } from "./field.js";
import { choiceField, dateField, listField, numberField, ownField, textField } from "./makers.js";
import { metaFieldsOf } from "./metaFields.js";
import { milestonesField } from "./milestones.js";
import { partFields } from "./partFields.js";

const text = { required: true, input: "long" } as const;

/** The fields of each kind of item, in the order in which they are looked at. */
const listFields: { readonly [K in ListKind]: (value: ListValue<K>) => readonly Field<ListValue<K>>[] } = {
  citations: () => [
    choiceField("relation", "field.relation", relationChoices),
    textField("type", "field.type"),
    textField("number", "field.number"),
    dateField("date", "field.date"),
    textField("issuer", "field.issuer"),
    textField("title", "field.about", { input: "long" }),
  ],
  goals: () => [
    numberField("number", "field.goalNumber", { required: true }),
    textField("title", "field.goalTitle", text),
  ],
  targets: (value) => [...targetFields, ...partFields(value)],
  indicators: () => [
    textField("name", "field.indicator", text),
    textField("measure", "field.measure"),
    milestonesField,
    listField("responsible", "field.responsible"),
    textField("spanning", "field.spanning"),
    textField("code", "field.code"),
    textField("group", "field.group"),
    textField("parent", "field.parent"),
    textField("target", "field.target"),
    choiceField("priority", "field.priority", indicatorPriorities),
  ],
  tasks: () => [
    textField("text", "field.task", text),
    listField("lead", "field.lead"),
    listField("coordinating", "field.coordinating"),
    textField("due", "field.due"),
    textField("output", "field.output"),
    textField("section", "field.section"),
    textField("target", "field.target"),
  ],
  assignments: () => [
    textField("unit", "field.unit", { required: true }),
    listField("targets", "field.targets", "tokens"),
  ],
  duties: () => dutyFields,
  deadlines: () => [
    textField("what", "field.what", text),
    listField("who", "field.who"),
    dateField("date", "field.byDate", { required: true }),
  ],
  reviews: () => [
    choiceField("kind", "field.reviewKind", reviewKindChoices),
    numberField("year", "field.year", { year: true }),
    textField("text", "field.text", text),
  ],
  funding: () => [
    textField("source", "field.source", { required: true }),
    numberField("amount", "field.amount"),
    textField("text", "field.text", text),
  ],
  results: () => [
    textField("text", "field.text", text),
    numberField("value", "field.value", { required: true }),
    textField("measure", "field.measure"),
  ],
  proposals: () => [textField("to", "field.to"), textField("text", "field.text", text)],
  difficulties: () => [textField("text", "field.text", text)],
};

const targetFields: readonly Field<Target>[] = [
  textField("code", "field.code", { required: true }),
  textField("title", "field.targetTitle", text),
  choiceField("priority", "field.priority", targetPriorities),
  numberField("goal", "field.goal"),
];

const dutyFields: readonly Field<Duty>[] = [
  listField("who", "field.who"),
  textField("what", "field.what", text),
  ownField(
    { name: "frequency", label: "field.frequency", input: "choice" },
    ({ frequency }) => frequency,
    (duty, typed) => ({ value: { ...duty, frequency: frequencyOf(typed) ?? duty.frequency } }),
  ),
  ownField(
    { name: "deadline", label: "field.deadline", input: "line", hint: "hint.deadline" },
    ({ deadline }) => typedDeadline(deadline),
    (duty, typed) => {
      const deadline = parseTypedDeadline(typed);
      return deadline === undefined ? { problem: "problem.deadline" } : { value: { ...duty, deadline } };
    },
  ),
  textField("to", "field.to"),
  textField("via", "field.via"),
  listField("onwardTo", "field.onwardTo"),
];

const frequencyOf = (typed: string): Frequency | undefined => frequencies.find((known) => known === typed);

/** The fields of an item as it stands. */
export function fieldsOf(
  kind: ItemKind,
  field: keyof Meta["spans"] | undefined,
  value: ItemValue,
): readonly Field<ItemValue>[] {
  const fields = kind === "meta" ? metaFieldsOf(field ?? "number") : listFieldsOf(kind, value);
  // An item's kind says what its value is; the types can't follow that through a table.
  return fields as readonly Field<ItemValue>[];
}

function listFieldsOf<K extends ListKind>(kind: K, value: ItemValue): readonly Field<ListValue<K>>[] {
  return listFields[kind](value as ListValue<K>);
}

export function itemFields(item: ReviewedItem): readonly Field<ItemValue>[] {
  return fieldsOf(item.kind, item.field, item.value);
}
