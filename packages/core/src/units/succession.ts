import type { Said } from "../check/diagnostic.js";
import type { Day } from "../schedule/day.js";
import { isValidOn, type Unit } from "./unit.js";

/** What became of units by a legal act, from a day on. */
export interface Succession {
  readonly id: string;
  readonly kind: "merge" | "split" | "dissolve" | "rename";
  /** The first day on which it holds. */
  readonly day: Day;
  readonly act: string;
  readonly parts: readonly SuccessionPart[];
}

/** One unit's work, or one field of it, that passed. */
export interface SuccessionPart {
  readonly from: string;
  /** null: nobody took it over. */
  readonly to: string | null;
  /** A key of `field.ts` or a province's own; null: all that no other part names. */
  readonly field: string | null;
}

/** One step of a chain: by which act the work passed from one unit to the next. */
export interface SuccessionStep {
  readonly succession: string;
  readonly day: Day;
  readonly act: string;
  readonly from: string;
  readonly to: string;
  readonly field: string | null;
}

/** Who has a unit's work on a day. `steps` says by which acts, oldest first. */
export type Successor = { readonly steps: readonly SuccessionStep[] } & (
  | { readonly kind: "unit"; readonly unit: string }
  /** The acts don't decide: a person chooses. */
  | { readonly kind: "choose"; readonly among: readonly string[]; readonly why: Said }
  /** Its work ended, or what became of it isn't recorded. */
  | { readonly kind: "none"; readonly why: Said }
  /** The acts lead in a circle: one of them was entered wrongly. */
  | { readonly kind: "cycle"; readonly why: Said }
);

export interface SuccessorQuestion {
  readonly unit: string;
  /** When the work was given to it: acts before that day are already taken into account; null: all acts count. */
  readonly since: Day | null;
  readonly on: Day;
  /** What the work is about, likeliest first; where acts name several of them, a person chooses. Empty: not known. */
  readonly fields: readonly string[];
}

/**
 * Who has the work that was given to a unit: follows the acts up to the day `on`, by field where a unit's work was divided. A
 * unit goes on where no act passes this work and it still exists. Ends for every set of acts, circles included.
 */
export function findSuccessor(
  question: SuccessorQuestion,
  units: ReadonlyMap<string, Unit>,
  successions: readonly Succession[],
): Successor {
  const ordered = successions.filter(({ day }) => day <= question.on).sort(byDay);
  let at: At = { unit: question.unit, since: question.since, steps: [], used: new Set() };
  for (;;) {
    const next = stepFrom(at, question, units, ordered);
    if ("kind" in next) return next;
    at = next;
  }
}

function byDay(a: Succession, b: Succession): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}

/** How far the chain has come. */
interface At {
  readonly unit: string;
  readonly since: Day | null;
  readonly steps: readonly SuccessionStep[];
  readonly used: ReadonlySet<string>;
}

function stepFrom(
  at: At,
  { on, fields }: SuccessorQuestion,
  units: ReadonlyMap<string, Unit>,
  ordered: readonly Succession[],
): At | Successor {
  const { steps } = at;
  const unit = units.get(at.unit);
  for (const succession of ordered) {
    if (at.since !== null && succession.day < at.since) continue;
    const parts = succession.parts.filter(({ from }) => from === at.unit);
    if (parts.length === 0) continue;
    if (at.used.has(`${succession.id} ${at.unit}`)) return { kind: "cycle", steps, why: circle };
    const goesOn = unit !== undefined && isValidOn(unit, succession.day);
    const passed = partsFor(parts, fields, goesOn);
    if (passed === undefined) continue;
    return takePart(at, succession, passed);
  }
  if (unit !== undefined && isValidOn(unit, on)) return { kind: "unit", unit: at.unit, steps };
  return { kind: "none", steps, why: unrecorded };
}

/** The parts that this work may have gone with; undefined where it stayed. */
function partsFor(
  parts: readonly SuccessionPart[],
  fields: readonly string[],
  goesOn: boolean,
): readonly SuccessionPart[] | undefined {
  const own = fields.flatMap((field) => parts.filter((part) => part.field === field));
  if (own.length > 0) return own;
  const whole = parts.filter((part) => part.field === null);
  if (whole.length > 0) return whole;
  return goesOn ? undefined : parts;
}

function takePart(at: At, { id, day, act }: Succession, parts: readonly SuccessionPart[]): At | Successor {
  const successors = [...new Set(parts.map(({ to }) => to))];
  const [only] = successors;
  if (successors.length > 1) {
    const among = successors.filter((successor) => successor !== null);
    return { kind: "choose", steps: at.steps, among, why: divided(act) };
  }
  if (only === undefined || only === null) return { kind: "none", steps: at.steps, why: ended(act) };
  const step = { succession: id, day, act, from: at.unit, to: only, field: parts[0]?.field ?? null };
  return {
    unit: only,
    since: day,
    steps: [...at.steps, step],
    used: new Set([...at.used, `${id} ${at.unit}`]),
  };
}

const circle: Said = {
  vi: "Các văn bản sắp xếp đơn vị nối thành vòng; cần kiểm tra lại.",
  en: "The acts lead in a circle; one of them is wrong.",
};
const unrecorded: Said = {
  vi: "Đơn vị đã kết thúc hoạt động, chưa ghi nhận đơn vị kế thừa.",
  en: "The unit has ended and no successor is recorded.",
};

function divided(act: string): Said {
  return {
    vi: `Nhiệm vụ của đơn vị được chia cho nhiều đơn vị (${act}); cần chọn đơn vị tiếp nhận.`,
    en: `The unit's work was divided (${act}); choose who takes this over.`,
  };
}

function ended(act: string): Said {
  return { vi: `Nhiệm vụ kết thúc theo ${act}.`, en: `The work ended by ${act}.` };
}

/** Something wrong with the recorded acts. */
export interface SuccessionFault {
  readonly succession: string;
  readonly message: Said;
}

/**
 * Checks the recorded acts against the directory: parts of units that aren't there, that didn't exist the day before, successors that
 * don't exist on the day, units that pass to themselves, circles.
 */
export function findSuccessionFaults(
  units: ReadonlyMap<string, Unit>,
  successions: readonly Succession[],
): SuccessionFault[] {
  return successions.flatMap((succession) => [
    ...succession.parts.flatMap((part) => partFault(succession, part, units) ?? []),
    ...circleFault(succession, units, successions),
  ]);
}

function partFault(
  { id, day, act }: Succession,
  { from, to }: SuccessionPart,
  units: ReadonlyMap<string, Unit>,
): SuccessionFault | undefined {
  const source = units.get(from);
  const successor = to === null ? null : units.get(to);
  const fault = (vi: string, en: string) => ({
    succession: id,
    message: { vi: `${act}: ${vi}`, en: `${act}: ${en}` },
  });
  if (source === undefined || successor === undefined)
    return fault("có đơn vị không còn trong danh mục.", "a unit isn't in the directory.");
  if (from === to) return fault(`“${source.name}” kế thừa chính mình.`, `“${source.name}” succeeds itself.`);
  if (source.validFrom !== null && source.validFrom > day)
    return fault(`“${source.name}” chưa thành lập vào ngày đó.`, `“${source.name}” didn't exist yet.`);
  if (successor !== null && !isValidOn(successor, day))
    return fault(
      `“${successor.name}” không hoạt động vào ngày đó.`,
      `“${successor.name}” doesn't exist on the day.`,
    );
  return undefined;
}

function circleFault(
  succession: Succession,
  units: ReadonlyMap<string, Unit>,
  successions: readonly Succession[],
): SuccessionFault[] {
  const sameDay = successions.filter(({ day }) => day === succession.day);
  const closed = succession.parts.some(
    ({ from, field }) =>
      findSuccessor(
        { unit: from, since: succession.day, on: succession.day, fields: field === null ? [] : [field] },
        units,
        sameDay,
      ).kind === "cycle",
  );
  return closed ? [{ succession: succession.id, message: circle }] : [];
}
