import type { Duty, Indicator, Task } from "../read/reading.js";
import type { Item, ItemValue } from "../review/item.js";
import type { Day } from "../schedule/day.js";
import type { Directory } from "../units/directory.js";
import { findFields } from "../units/field.js";
import { eachNamedPlace } from "../units/namedPlaces.js";
import type { AssignmentBasis, AssignmentProposal, AssignmentRole, AssignmentSubject } from "./assignment.js";
import { type NameInPlan, type UnitsOfName, unitsOfName } from "./nameToUnits.js";
import { type LeadsOfTargets, leadsOfTargets } from "./targetLeads.js";

export interface AssignInput {
  /** The reviewed items of the plan, rejected ones left out. */
  readonly items: readonly Item[];
  readonly directory: Directory;
  /** When the plan was issued; null: not known. */
  readonly issued: Day | null;
  /** The day for which units are proposed: usually that on which the plan is put into force. */
  readonly on: Day;
}

/**
 * Proposes who does what: each printed name at each task, indicator and duty with the units that it means on the day, why, and what
 * a person has to decide. An item that names nobody takes the lead of its target; where that names nobody too, it says
 * so. Order and keys are those of the items: the same input gives the same proposals.
 */
export function proposeAssignments(input: AssignInput): AssignmentProposal[] {
  const targets = leadsOfTargets(input.items);
  const find = rememberNames(input);
  return input.items.flatMap((item) => {
    const named = namesOf(item.value, targets);
    return named === undefined ? [] : proposalsOf(item.key, named, find);
  });
}

/** What an item says about who does it. */
interface Named {
  readonly subject: AssignmentSubject;
  /** The role that somebody must have. */
  readonly required: AssignmentRole;
  readonly about: string;
  readonly names: readonly {
    readonly role: AssignmentRole;
    readonly printed: string;
    readonly from: AssignmentBasis["from"];
  }[];
}

function namesOf(value: ItemValue, targets: LeadsOfTargets): Named | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if ("milestones" in value) return namesOfIndicator(value, targets);
  if ("output" in value) return namesOfTask(value, targets);
  if ("frequency" in value) return namesOfDuty(value);
  return undefined;
}

function namesOfTask({ text, lead, coordinating, target, letter }: Task, targets: LeadsOfTargets): Named {
  const above = lead.length === 0 ? targets.of(target, letter) : [];
  return {
    subject: "task",
    required: "lead",
    about: text,
    names: [
      ...lead.map((printed) => ({ role: "lead" as const, printed, from: "item" as const })),
      ...above.map((printed) => ({ role: "lead" as const, printed, from: "target" as const })),
      ...coordinating
        .filter((printed) => !lead.includes(printed))
        .map((printed) => ({ role: "coordinating" as const, printed, from: "item" as const })),
    ],
  };
}

function namesOfIndicator(indicator: Indicator, targets: LeadsOfTargets): Named {
  const { name, parent, groupTitle, responsible, target } = indicator;
  const above = responsible.length === 0 ? targets.of(target, null) : [];
  return {
    subject: "indicator",
    required: "responsible",
    about: [name, parent, groupTitle].filter((part) => part !== null).join(". "),
    names: [
      ...responsible.map((printed) => ({ role: "responsible" as const, printed, from: "item" as const })),
      ...above.map((printed) => ({ role: "responsible" as const, printed, from: "target" as const })),
    ],
  };
}

function namesOfDuty({ who, what }: Duty): Named {
  const names = who.map((printed) => ({ role: "reporter" as const, printed, from: "item" as const }));
  return { subject: "duty", required: "reporter", about: what, names };
}

type FindUnits = (name: Pick<NameInPlan, "printed" | "from" | "fields">) => UnitsOfName;

/** A plan prints the same names again and again: each is looked up once for each field that its items are about. */
function rememberNames({ directory, issued, on }: AssignInput): FindUnits {
  const known = new Map<string, UnitsOfName>();
  return (name) => {
    const key = JSON.stringify([name.printed, name.from, name.fields]);
    const found = known.get(key) ?? unitsOfName({ ...name, issued, on }, directory);
    known.set(key, found);
    return found;
  };
}

function proposalsOf(item: string, named: Named, find: FindUnits): AssignmentProposal[] {
  const { subject, about } = named;
  const fields = findFields(about);
  const proposals = named.names.flatMap(({ role, printed, from }) =>
    eachNamedPlace(printed).map((name) => ({
      item,
      subject,
      role,
      ...find({ printed: name, from, fields }),
    })),
  );
  if (named.names.some(({ role }) => role === named.required)) return proposals;
  return [nobody(item, named), ...proposals];
}

const nobodyTexts: Readonly<Record<AssignmentSubject, { readonly vi: string; readonly en: string }>> = {
  task: { vi: "Nhiệm vụ chưa có đơn vị chủ trì.", en: "The task names no lead." },
  indicator: {
    vi: "Chỉ tiêu chưa có đơn vị chịu trách nhiệm.",
    en: "The indicator names nobody responsible.",
  },
  duty: { vi: "Chế độ báo cáo chưa nêu đơn vị báo cáo.", en: "The duty names nobody who reports." },
};

function nobody(item: string, { subject, required }: Named): AssignmentProposal {
  return {
    item,
    subject,
    role: required,
    units: [],
    basis: {
      printed: "",
      from: "item",
      resolved: "name",
      confidence: { level: "doubtful", reasons: ["unit-unknown"] },
      steps: [],
      note: null,
    },
    decision: { kind: "nobody", message: nobodyTexts[subject] },
  };
}
