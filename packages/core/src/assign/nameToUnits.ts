import type { Said } from "../check/diagnostic.js";
import { type Confidence, clear, doubtful } from "../read/confidence.js";
import type { Day } from "../schedule/day.js";
import { usualSuccessors } from "../units/departmentChanges.js";
import type { Directory } from "../units/directory.js";
import { membersOf, parseGroup } from "../units/groups.js";
import { type Candidate, resolveUnit } from "../units/resolveUnit.js";
import { findSuccessor, type Successor } from "../units/succession.js";
import type { AssignmentBasis, Decision } from "./assignment.js";

/** A name in its plan. */
export interface NameInPlan {
  readonly printed: string;
  readonly from: AssignmentBasis["from"];
  /** What the item is about (`units/field.ts`): decides where a unit's work was divided. */
  readonly fields: readonly string[];
  /** When the plan was issued; null: not known. Acts before it are already in its names. */
  readonly issued: Day | null;
  /** The day for which units are proposed. */
  readonly on: Day;
}

export interface UnitsOfName {
  readonly units: readonly string[];
  readonly basis: AssignmentBasis;
  readonly decision: Decision | null;
}

/**
 * The units that a name printed in a plan means on a day: the unit of that name when the plan was issued, then whoever has its work
 * since by the acts recorded; a name for many becomes its list. What can't be told is a decision for a person.
 */
export function unitsOfName(name: NameInPlan, directory: Directory): UnitsOfName {
  const group = directory.resolve(name.printed)?.kind === "group" ? parseGroup(name.printed) : undefined;
  if (group !== undefined) return ofGroup(name, group, directory);
  const found = resolveUnit(directory, name.printed, name.issued ?? name.on);
  if (found.kind === "unit") return ofUnit(name, found.unit, found.confidence, directory);
  if (found.kind === "candidates") return chooseUnit(name, found.candidates);
  const loose = parseGroup(name.printed);
  if (loose !== undefined && found.canonical === null) return ofGroup(name, loose, directory);
  return undecided(
    name,
    doubtful("unit-unknown"),
    usualSuccessor(name, found.canonical, directory) ?? {
      kind: "unknown-unit",
      canonical: found.canonical,
      message: {
        vi: `Danh mục chưa có đơn vị “${found.canonical ?? name.printed}”.`,
        en: `“${found.canonical ?? name.printed}” isn't in the directory.`,
      },
    },
  );
}

/** A department that ended in 2025 and was never entered: the units that usually have its work. */
function usualSuccessor(
  name: NameInPlan,
  canonical: string | null,
  { units }: Directory,
): Decision | undefined {
  if (canonical === null) return undefined;
  const successors = usualSuccessors(canonical, name.fields, units, name.on);
  if (successors.length === 0) return undefined;
  return {
    kind: "choose-successor",
    among: successors.map(({ id }) => id),
    message: {
      vi: `Danh mục không có “${canonical}” (sắp xếp năm 2025) và chưa ghi nhận đơn vị kế thừa; cần chọn.`,
      en: `“${canonical}”, reorganised in 2025, isn't in the directory and no successor is recorded; choose.`,
    },
  };
}

function basisOf({ printed, from }: NameInPlan, more: Partial<AssignmentBasis>): AssignmentBasis {
  return { printed, from, resolved: "name", confidence: clear, steps: [], note: null, ...more };
}

function undecided(name: NameInPlan, confidence: Confidence, decision: Decision): UnitsOfName {
  return { units: [], basis: basisOf(name, { confidence }), decision };
}

function chooseUnit(name: NameInPlan, among: readonly Candidate[]): UnitsOfName {
  return undecided(name, doubtful("unit-unknown"), {
    kind: "choose-unit",
    among,
    message: {
      vi: `“${name.printed}” có thể là một trong ${among.length} đơn vị; cần chọn.`,
      en: `“${name.printed}” may be one of ${among.length} units; choose.`,
    },
  });
}

function ofGroup(
  name: NameInPlan,
  group: NonNullable<ReturnType<typeof parseGroup>>,
  directory: Directory,
): UnitsOfName {
  const members = membersOf(group, directory, name.on);
  const basis = basisOf(name, { resolved: "group", note: members.note });
  if (group.concerned) {
    const message = {
      vi: `“${name.printed}”: chọn các đơn vị có liên quan.`,
      en: `“${name.printed}”: choose the units concerned.`,
    };
    return { units: [], basis, decision: { kind: "choose-members", among: members.units, message } };
  }
  const message =
    members.units.length === 0 ? emptyGroup(name.printed) : listOf(name.printed, members.units.length);
  return { units: members.units, basis, decision: { kind: "confirm-group", message } };
}

function listOf(printed: string, count: number): Said {
  return {
    vi: `“${printed}”: rà lại danh sách ${count} đơn vị.`,
    en: `“${printed}”: look through the list of ${count} units.`,
  };
}

function emptyGroup(printed: string): Said {
  return {
    vi: `“${printed}”: danh mục chưa có đơn vị nào thuộc nhóm này.`,
    en: `“${printed}”: the directory has no unit of this group.`,
  };
}

function ofUnit(name: NameInPlan, unit: string, confidence: Confidence, directory: Directory): UnitsOfName {
  const question = { unit, since: name.issued, on: name.on, fields: name.fields };
  const successor = findSuccessor(question, directory.byId, directory.successions);
  const steps = successor.steps;
  const basis = basisOf(name, { confidence, steps, resolved: steps.length > 0 ? "succession" : "name" });
  if (successor.kind === "unit") return { units: [successor.unit], basis, decision: null };
  return { units: [], basis, decision: decisionOf(unit, successor, directory) };
}

function decisionOf(
  unit: string,
  successor: Exclude<Successor, { kind: "unit" }>,
  { byId }: Directory,
): Decision {
  const printed = byId.get(unit)?.name ?? unit;
  const message: Said = { vi: `“${printed}”: ${successor.why.vi}`, en: `“${printed}”: ${successor.why.en}` };
  if (successor.kind === "choose") return { kind: "choose-successor", among: successor.among, message };
  return { kind: "no-successor", unit, message };
}
