import type { UnitResolver } from "../text/units.js";
import type { Reading } from "./reading.js";

type Named = Pick<
  Reading,
  "meta" | "targets" | "indicators" | "tasks" | "assignments" | "duties" | "deadlines"
>;

/** Every unit's name as it stands in the reading → its canonical name; null where none could be resolved. */
export function mapUnits(reading: Named, resolve: UnitResolver): Record<string, string | null> {
  const units: Record<string, string | null> = {};
  for (const name of unitNames(reading)) if (!(name in units)) units[name] = resolve(name)?.canonical ?? null;
  return units;
}

function* unitNames({
  meta,
  targets,
  indicators,
  tasks,
  assignments,
  duties,
  deadlines,
}: Named): Generator<string> {
  if (meta.standingUnit !== null) yield meta.standingUnit;
  for (const target of targets) for (const part of target.parts) yield* [...part.lead, ...part.coordinating];
  for (const indicator of indicators) yield* indicator.responsible;
  for (const task of tasks) yield* [...task.lead, ...task.coordinating];
  for (const assignment of assignments) yield assignment.unit;
  for (const duty of duties) {
    yield* [...duty.who, ...duty.onwardTo];
    if (duty.to !== null) yield duty.to;
    if (duty.via !== null) yield duty.via;
  }
  for (const deadline of deadlines) yield* deadline.who;
}
