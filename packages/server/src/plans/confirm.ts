import { parseSchedule, type Schedule } from "@lotrinh/core/schedule/schedule";
import { ApiError } from "../apiError.js";
import { planNotReady, valueRefused } from "../programmeErrors.js";
import { readOutline } from "../reports/content.js";
import { givenByHand } from "./basis.js";
import type { ConfirmedSubject } from "./itemsInput.js";
import type { Blocker, ProposalAnswer, ProposedSubjectAnswer, PutIntoForceInput } from "./requests.js";

type Wanted = PutIntoForceInput["subjects"][number];

/**
 * What the officer confirmed, item by item: the proposal where nothing was said of an item. Throws `item-unknown`,
 * `unit-unknown`, `value-refused`, `plan-not-ready` where an item is left to nobody and nobody decided that.
 */
export function confirmSubjects(
  proposal: Pick<ProposalAnswer, "subjects" | "units">,
  wanted: readonly Wanted[],
): Map<string, ConfirmedSubject> {
  const units = new Set(proposal.units.map(({ id }) => id));
  const said = new Map(wanted.map((subject) => [subject.item, subject]));
  const known = new Set(proposal.subjects.map(({ item }) => item));
  for (const { item, assignments } of wanted) {
    if (!known.has(item)) throw itemUnknown(item);
    for (const { unit } of assignments) if (!units.has(unit)) throw unitUnknown(unit);
  }
  const undecided = proposal.subjects.filter(
    ({ item, assignments }) => !said.has(item) && assignments.length === 0,
  );
  if (undecided.length > 0) throw planNotReady([nobodyAssigned(undecided)]);
  return new Map(
    proposal.subjects.map((subject) => [subject.item, confirm(subject, said.get(subject.item))]),
  );
}

function confirm(proposed: ProposedSubjectAnswer, wanted: Wanted | undefined): ConfirmedSubject {
  const assignments =
    wanted === undefined
      ? proposed.assignments.map(({ unit, role, basis }) => ({ unitId: unit.id, role, basis }))
      : wanted.assignments.map((given) => ({
          unitId: given.unit,
          role: given.role,
          basis: given.basis ?? proposedBasis(proposed, given.unit) ?? givenByHand,
        }));
  const own = { item: proposed.item, assignments: distinctAssignments(assignments) };
  if (proposed.subject !== "duty") return own;
  const outline = wanted?.outline ?? proposed.outline;
  return {
    ...own,
    schedule: readSchedule(wanted?.schedule ?? proposed.schedule),
    ...(outline === null ? {} : { outline: readOutline(outline) }),
  };
}

function proposedBasis({ assignments }: ProposedSubjectAnswer, unitId: string) {
  return assignments.find(({ unit }) => unit.id === unitId)?.basis;
}

function distinctAssignments(assignments: ConfirmedSubject["assignments"]): ConfirmedSubject["assignments"] {
  return [...new Map(assignments.map((each) => [`${each.unitId} ${each.role}`, each])).values()];
}

/** A schedule from outside. Throws `value-refused`. */
export function readSchedule(input: unknown): Schedule {
  const read = parseSchedule(input);
  if (read.ok) return read.value;
  const [first] = read.faults;
  throw valueRefused(first ?? { vi: "Lịch báo cáo không hợp lệ.", en: "Not a schedule." }, {
    faults: read.faults,
  });
}

function nobodyAssigned(undecided: readonly ProposedSubjectAnswer[]): Blocker & { items: string[] } {
  return {
    code: "not-assigned",
    message: {
      vi: `Còn ${undecided.length} nội dung chưa có đơn vị thực hiện.`,
      en: `${undecided.length} items are assigned to nobody.`,
    },
    items: undecided.map(({ item }) => item),
  };
}

const itemUnknown = (item: string) =>
  new ApiError(
    400,
    "item-unknown",
    { vi: "Không có mục này trong văn bản đã soát.", en: "The document has no such item." },
    { item },
  );

/** A unit that doesn't exist on the day. */
export const unitUnknown = (unit: string) =>
  new ApiError(
    400,
    "unit-unknown",
    { vi: "Có đơn vị không tồn tại vào ngày này.", en: "A unit doesn't exist on the day." },
    { unit },
  );
