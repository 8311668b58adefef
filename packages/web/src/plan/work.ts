import type { Span } from "@lotrinh/core/document/span";
import type { Reading } from "@lotrinh/core/read/reading";
import type { ListKind } from "@lotrinh/core/review/item";
import { fold } from "@lotrinh/core/text/fold";

/** Something a plan gives units to do: a task, or a part of a target with its own lead. */
export interface Work {
  readonly key: string;
  readonly kind: ListKind;
  readonly label: string;
  /** Its words; several lines where one part of a target lists several tasks. */
  readonly lines: readonly string[];
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  readonly due: string | null;
  readonly output: string | null;
  readonly section: string | null;
  readonly span: Span;
}

type Role = "lead" | "coordinating";

export interface UnitWork {
  /** Canonical name where it is known, else as printed; null for work without a lead. */
  readonly unit: string | null;
  readonly lead: readonly Work[];
  readonly coordinating: readonly Work[];
}

type Names = Readonly<Record<string, string | null>>;

/** All work of a plan in order of place. */
export function listWork(reading: Pick<Reading, "tasks" | "targets">): readonly Work[] {
  const tasks = reading.tasks.map(
    (task, at): Work => ({
      lines: [task.text],
      lead: task.lead,
      coordinating: task.coordinating,
      due: task.due,
      output: task.output,
      section: task.section,
      span: task.span,
      key: `task ${at}`,
      kind: "tasks",
      label: labelOf(task.target, task.letter),
    }),
  );
  const parts = reading.targets.flatMap((target, at) =>
    target.parts
      .filter((part) => part.tasks.length > 0 || part.lead.length > 0)
      .map(
        (part, i): Work => ({
          key: `part ${at}.${i}`,
          kind: "targets",
          label: labelOf(target.code, part.letter),
          lines: part.tasks.length > 0 ? part.tasks : [target.title],
          lead: part.lead,
          coordinating: part.coordinating,
          due: null,
          output: null,
          section: null,
          span: part.span,
        }),
      ),
  );
  return [...tasks, ...parts].sort((a, b) => a.span.line - b.span.line);
}

const labelOf = (target: string | null, letter: string | null) => `${target ?? ""}${letter ?? ""}`;

/** A unit's name for all its spellings. */
function unitName(printed: string, names: Names): string {
  return names[printed] ?? printed;
}

/** Work by unit, those with most to lead first; work without a lead last. */
export function workByUnit(work: readonly Work[], names: Names): readonly UnitWork[] {
  const units = new Map<string, { lead: Work[]; coordinating: Work[] }>();
  const of = (printed: string) => {
    const unit = unitName(printed, names);
    const held = units.get(unit) ?? { lead: [], coordinating: [] };
    units.set(unit, held);
    return held;
  };
  for (const item of work) {
    for (const unit of new Set(item.lead)) of(unit).lead.push(item);
    for (const unit of new Set(item.coordinating)) of(unit).coordinating.push(item);
  }
  const sorted = [...units]
    .map(([unit, held]) => ({ unit, ...held }))
    .sort(
      (a, b) =>
        b.lead.length - a.lead.length ||
        b.coordinating.length - a.coordinating.length ||
        a.unit.localeCompare(b.unit, "vi"),
    );
  const orphans = work.filter(({ lead }) => lead.length === 0);
  return orphans.length === 0 ? sorted : [...sorted, { unit: null, lead: orphans, coordinating: [] }];
}

/** Work by the section it stands in, in order of place. */
export function workBySection(
  work: readonly Work[],
): readonly { readonly section: string | null; readonly work: readonly Work[] }[] {
  const groups = new Map<string | null, Work[]>();
  for (const item of work) {
    const held = groups.get(item.section);
    if (held === undefined) groups.set(item.section, [item]);
    else held.push(item);
  }
  return [...groups].map(([section, held]) => ({ section, work: held }));
}

export interface WorkFilter {
  readonly q?: string | undefined;
  readonly unit?: string | undefined;
  readonly role?: Role | undefined;
}

/** The work that a unit has in a role, and in whose words all typed words are found. */
export function filterWork(work: readonly Work[], filter: WorkFilter, names: Names): readonly Work[] {
  const words = fold(filter.q ?? "")
    .split(" ")
    .filter(Boolean);
  const hasUnit = (printed: readonly string[]) =>
    printed.some((name) => unitName(name, names) === filter.unit);
  return work.filter((item) => {
    if (filter.unit !== undefined) {
      const leads = filter.role !== "coordinating" && hasUnit(item.lead);
      const joins = filter.role !== "lead" && hasUnit(item.coordinating);
      if (!leads && !joins) return false;
    }
    const text = fold([item.label, ...item.lines, item.output, ...item.lead, ...item.coordinating].join(" "));
    return words.every((word) => text.includes(word));
  });
}
